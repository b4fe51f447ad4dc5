import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { GlobalFonts } from "@napi-rs/canvas";

/** The faces that themes set type in. Each falls back to its sister for Chinese and Japanese. */
export type Face = "serif" | "serif-italic" | "sans";

interface FaceFiles {
  readonly fontPackage: string;
  /** File names below the package's `files/`, by subset. */
  readonly file: (subset: string) => string;
}

/** Scripts of the variable Latin faces. Every subset is registered under one name; Skia picks by character. */
const SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"];

const FACES: Record<Face, FaceFiles> = {
  serif: {
    fontPackage: "@fontsource-variable/noto-serif-display",
    file: (subset) => `noto-serif-display-${subset}-standard-normal.woff2`,
  },
  "serif-italic": {
    fontPackage: "@fontsource-variable/noto-serif-display",
    file: (subset) => `noto-serif-display-${subset}-standard-italic.woff2`,
  },
  sans: {
    fontPackage: "@fontsource-variable/libre-franklin",
    file: (subset) => `libre-franklin-${subset}-wght-normal.woff2`,
  },
};

/** Sisters for Chinese and Japanese: a file for each hundred or so characters, so only those that a text needs are read. */
const EAST_ASIAN: Record<"ja" | "zh", Record<"serif" | "sans", string>> = {
  ja: { serif: "noto-serif-jp", sans: "noto-sans-jp" },
  zh: { serif: "noto-serif-sc", sans: "noto-sans-sc" },
};

const require = createRequire(import.meta.url);
const registered = new Set<string>();

function register(alias: string, fontPackage: string, file: string): void {
  const key = `${alias} ${file}`;
  if (registered.has(key)) return;
  const path = join(dirname(require.resolve(`${fontPackage}/package.json`)), "files", file);
  if (!existsSync(path)) return; // Not every family has every subset.
  GlobalFonts.registerFromPath(path, alias);
  registered.add(key);
}

const SETTABLE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]/u;

/** A text that is mostly in letters that no font here has. */
export class UnsettableText extends Error {
  override readonly name = "UnsettableText";
}

/** Share of a text's letters that may be missing: names and quotations, not the text itself. */
const MOST_MISSING = 0.2;

/** The text without what no font here has. */
export function settable(text: string): string {
  return text.replace(/[\p{L}\p{M}]/gu, (letter) => (SETTABLE.test(letter) ? letter : ""));
}

/**
 * What a person should know of a text's letters before it is set; null if every one has a font.
 * @throws {UnsettableText} if so many have none that the picture would say nothing
 */
export function fontWarning(text: string): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const missing = letters.filter((letter) => !SETTABLE.test(letter));
  if (missing.length === 0) return null;
  const some = [...new Set(missing)].slice(0, 8).join(" ");
  if (missing.length > MOST_MISSING * letters.length) {
    throw new UnsettableText(
      `The posting is written in letters that no font here has (${some}); films are set in Latin, Cyrillic, Greek, Chinese and Japanese letters. Use a translation of the posting.`,
    );
  }
  return `No font here has some of the posting's letters (${some}): they are left out of the picture.`;
}

const HAN_OR_KANA = /[\u2E80-\u30FF\u31F0-\u31FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/**
 * The CSS font-family list for a face, with the fonts for `text` loaded.
 * @param language BCP 47: Han characters look different in Chinese and Japanese
 */
export function familyFor(face: Face, text: string, language: string): string {
  const alias = `jobreel-${face}`;
  const { fontPackage, file } = FACES[face];
  for (const subset of SUBSETS) register(alias, fontPackage, file(subset));
  if (!HAN_OR_KANA.test(text)) return alias;
  const script = language.startsWith("zh") ? "zh" : "ja";
  const font = EAST_ASIAN[script][face === "sans" ? "sans" : "serif"];
  return [alias, ...subsetsFor(text, font).map((subset) => registerSubset(alias, font, subset))].join(", ");
}

/** Each subset gets a name of its own: the list of names is then the order in which a character is looked for. */
function registerSubset(alias: string, font: string, subset: string): string {
  const name = `${alias}-${font}-${subset}`;
  register(name, `@fontsource-variable/${font}`, `${font}-${subset}-wght-normal.woff2`);
  return name;
}

const characterMaps = new Map<string, ReadonlyMap<number, string>>();

/** The subsets of a font that hold the text's East Asian characters. */
function subsetsFor(text: string, font: string): readonly string[] {
  const map = characterMap(font);
  const subsets = new Set<string>();
  for (const character of text) {
    const subset = HAN_OR_KANA.test(character) ? map.get(character.codePointAt(0) ?? 0) : undefined;
    if (subset !== undefined) subsets.add(subset);
  }
  return [...subsets];
}

/** Which subset holds a character, as the font package tells it in CSS unicode-ranges. */
function characterMap(font: string): ReadonlyMap<number, string> {
  const known = characterMaps.get(font);
  if (known !== undefined) return known;
  const ranges = require(`@fontsource-variable/${font}/unicode.json`) as Record<string, string>;
  const map = new Map<number, string>();
  for (const [key, range] of Object.entries(ranges)) {
    const subset = key.replaceAll(/[[\]]/gu, "");
    for (const part of range.split(",")) {
      const [first = "", last = first] = part.trim().replace(/^U\+/iu, "").split("-");
      const end = Number.parseInt(last, 16);
      for (let code = Number.parseInt(first, 16); code <= end; code++) if (!map.has(code)) map.set(code, subset);
    }
  }
  characterMaps.set(font, map);
  return map;
}
