import { z } from "zod";
import { AUTO_VOICE } from "../../speech/choose-voice.ts";
import { VOICE_NAMES } from "../../speech/voices.ts";
import { MOODS } from "../../timeline/timeline.ts";
import { colourCode } from "../colour-code.ts";

const MAX_LINE_CHARS = 80;
const MAX_PATH_CHARS = 1_000;
/** What still fits a QR code that is scanned off a screen. */
const MAX_URL_CHARS = 300;
const MAX_WORDS = 500;
const NONE = "none";

const line = z.string().trim().min(1).max(MAX_LINE_CHARS);
const path = z
  .string()
  .trim()
  .min(1)
  .max(MAX_PATH_CHARS)
  .refine((text) => !/^[a-z][a-z0-9+.-]+:\/\//iu.test(text));
const colour = z.string().transform((text, context) => {
  const code = colourCode(text);
  if (code !== null) return code;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});
const colours = z.union([colour.transform((brand) => ({ brand })), z.strictObject({ brand: colour })]);
const url = z
  .string()
  .trim()
  .max(MAX_URL_CHARS)
  .refine((text) => /^https:\/\//iu.test(text) && URL.canParse(text) && new URL(text).password === "");

/** A brand file, as it may be written. */
export const BRAND_FILE = z.strictObject({
  name: line.optional(),
  logo: z.union([path, z.strictObject({ light: path.optional(), dark: path.optional() })]).optional(),
  colours: colours.optional(),
  fonts: z.strictObject({ display: path.optional(), text: path.optional() }).optional(),
  tagline: line.optional(),
  voice: z.enum([AUTO_VOICE, ...VOICE_NAMES, NONE]).optional(),
  music: z.enum([...MOODS, NONE]).optional(),
  endCard: line.optional(),
  url: url.optional(),
  lexicon: z
    .record(z.string().min(1).max(MAX_LINE_CHARS), line)
    .refine((words) => Object.keys(words).length <= MAX_WORDS)
    .optional(),
});

export type BrandFile = z.infer<typeof BRAND_FILE>;

/** Keys that are accepted for others. */
export const SPELLINGS: Readonly<Record<string, string>> = { colour: "colours", color: "colours", colors: "colours" };

export interface Field {
  /** What follows "expected". */
  readonly expected: string;
  /** As it is written in YAML. */
  readonly example: string;
}

/** Every key by its path: what is expected there. */
export const FIELDS: Readonly<Record<string, Field>> = {
  name: { expected: `the company's name, 1 to ${MAX_LINE_CHARS} characters`, example: "name: Fern & Fable Books" },
  logo: { expected: "a path, or paths for `light` and `dark`", example: "logo: logo.svg" },
  "logo.light": { expected: "the path of a picture file", example: "light: logo-white.svg" },
  "logo.dark": { expected: "the path of a picture file", example: "dark: logo-black.svg" },
  colours: {
    expected: "`brand` with a colour, or the colour alone: a # and 3 or 6 hexadecimal digits, in quotes",
    example: 'colours: { brand: "#1f4d3a" }',
  },
  "colours.brand": {
    expected: "a # and 3 or 6 hexadecimal digits, in quotes (without them YAML takes # for a comment)",
    example: 'brand: "#1f4d3a"',
  },
  fonts: { expected: "paths for `display`, `text` or both", example: "fonts: { display: title.woff2 }" },
  "fonts.display": { expected: "the path of a TTF, OTF or WOFF2 file", example: "display: title.woff2" },
  "fonts.text": { expected: "the path of a TTF, OTF or WOFF2 file", example: "text: text.ttf" },
  tagline: { expected: `a line of 1 to ${MAX_LINE_CHARS} characters`, example: "tagline: Stories on every floor" },
  voice: { expected: [AUTO_VOICE, ...VOICE_NAMES, NONE].join(", "), example: `voice: ${VOICE_NAMES[0] ?? NONE}` },
  music: { expected: [...MOODS, NONE].join(", "), example: `music: ${MOODS[0]}` },
  endCard: { expected: `a line of 1 to ${MAX_LINE_CHARS} characters`, example: "endCard: See you among the shelves" },
  url: {
    expected: `an https address of at most ${MAX_URL_CHARS} characters, without a password`,
    example: "url: https://fernandfable.example/jobs",
  },
  lexicon: { expected: `at most ${MAX_WORDS} words with how each is said`, example: "lexicon: { SQL: sequel }" },
  "lexicon.*": { expected: "how the word is said, in letters", example: "SQL: sequel" },
};
