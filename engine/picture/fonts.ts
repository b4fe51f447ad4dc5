import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";
import { companyFamily, type CompanyFace, isCompanyFace } from "./company-fonts.ts";

/**
 * The faces that themes set type in. `grotesque` has a width axis (62 to 125 %), the serifs one from 62.5 to 100 %;
 * `technical` has tabular figures; `rounded` comes in four weights, 500 to 900.
 */
export const FACES = ["serif", "serif-italic", "sans", "grotesque", "technical", "rounded"] as const;
export type Face = (typeof FACES)[number] | CompanyFace;

/** Which faces answer to `stretch`. */
export const STRETCHING: ReadonlySet<Face> = new Set<Face>(["serif", "serif-italic", "grotesque"]);

/** A font of a package; its characters come in several files, the subsets. */
interface Font {
  /** Of its package. */
  readonly name: string;
  /** File name below the package's `files/`, for a weight of 100 to 900 (variable fonts have one file for all); null for none. */
  readonly file: (subset: string, weight: number) => string | null;
}

function variable(name: string): string {
  return `@fontsource-variable/${name}`;
}

function upright(name: string): Font {
  return { name: variable(name), file: (subset) => `${name}-${subset}-wght-normal.woff2` };
}

const SERIF: Font = {
  name: variable("noto-serif-display"),
  file: (subset) => `noto-serif-display-${subset}-standard-normal.woff2`,
};
const SERIF_ITALIC: Font = { ...SERIF, file: (subset) => `noto-serif-display-${subset}-standard-italic.woff2` };

const GROTESQUE: Font = { name: variable("archivo"), file: (subset) => `archivo-${subset}-standard-normal.woff2` };
const TECHNICAL: Font = upright("ibm-plex-sans");

/** Scripts that no theme's own font has; they look the same in every theme. */
const EVERYWHERE: readonly Font[] = [upright("noto-sans-arabic"), upright("noto-sans-hebrew"), upright("noto-sans-kr")];
const ROUNDED_WEIGHTS = [500, 700, 800, 900] as const;
const ROUNDED: Font = {
  name: "@fontsource/m-plus-rounded-1c",
  file: (subset, weight) => {
    const nearest = ROUNDED_WEIGHTS.reduce((a, b) => (Math.abs(b - weight) < Math.abs(a - weight) ? b : a));
    // Han and kana come in 120 numbered files, too; a title would need a dozen of them. One has them all.
    return `m-plus-rounded-1c-${isHan(subset) ? "japanese" : subset}-${nearest}-normal.woff2`;
  },
};
/** Its Han is Japanese: in Chinese half of a line would be in it. */
const ROUNDED_WITHOUT_HAN: Font = {
  ...ROUNDED,
  file: (subset, weight) => (isHan(subset) ? null : ROUNDED.file(subset, weight)),
};

function isHan(subset: string): boolean {
  return /^\d+$/u.test(subset);
}

/** The fonts of a face, in the order in which a character is looked for. Han looks different in Chinese and Japanese. */
function fontsOf(face: Face, language: string): readonly [Font, ...Font[]] {
  const regions = language.startsWith("zh") ? ["sc", "jp"] : ["jp", "sc"];
  const eastAsian = (kind: string): Font[] => regions.map((region) => upright(`noto-${kind}-${region}`));
  if (face === "sans") return [upright("libre-franklin"), ...eastAsian("sans"), SERIF, ...EVERYWHERE];
  // Archivo has neither Cyrillic nor Greek.
  if (face === "grotesque") return [GROTESQUE, TECHNICAL, ...eastAsian("sans"), SERIF, ...EVERYWHERE];
  if (face === "technical") return [TECHNICAL, ...eastAsian("sans"), SERIF, ...EVERYWHERE];
  if (face === "rounded") {
    const rounded = language.startsWith("zh") ? ROUNDED_WITHOUT_HAN : ROUNDED;
    return [rounded, ...eastAsian("sans"), TECHNICAL, SERIF, ...EVERYWHERE];
  }
  return [face === "serif" ? SERIF : SERIF_ITALIC, ...eastAsian("serif"), ...EVERYWHERE];
}

/** What the first font of every face has for sure; for other characters the next fonts are loaded, too. */
const COMMON = /^[\u0020-\u024F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC\u2122]*$/u;

/**
 * The CSS font-family list for a face, with the fonts for `text` loaded.
 * @param weight 100 to 900; some faces have a file for each
 */
export function familyFor(face: Face, text: string, language: string, weight = 400): string {
  if (isCompanyFace(face)) return companyFamily(face, text, (lacking) => familyFor("sans", lacking, language, weight));
  const fonts = fontsOf(face, language);
  const needed = COMMON.test(text) ? fonts.slice(0, 1) : fonts;
  const names = needed.flatMap((font) =>
    subsetsFor(text, font).flatMap((subset) => register(font, subset, weight) ?? []),
  );
  return names.length === 0 ? (register(fonts[0], "latin", weight) ?? "") : [...new Set(names)].join(", ");
}

const require = createRequire(import.meta.url);
const registered = new Set<string>();

/**
 * Registers a subset under a name of its own; null if the font has none. (Of several files under one name Skia uses but
 * one, and prints boxes for the characters of the others.)
 */
function register(font: Font, subset: string, weight: number): string | null {
  const file = font.file(subset, weight);
  if (file === null) return null;
  const name = `jobreel ${file.replace(".woff2", "")}`;
  if (!registered.has(name)) {
    const path = join(dirname(require.resolve(`${font.name}/package.json`)), "files", file);
    if (existsSync(path)) GlobalFonts.registerFromPath(path, name); // Not every style has every subset.
    registered.add(name);
  }
  return `"${name}"`;
}

/** The subsets of a font that hold the text's characters. */
function subsetsFor(text: string, font: Font): readonly string[] {
  const map = characterMap(font.name);
  const subsets = new Set<string>();
  for (const character of text) {
    const subset = map.get(character.codePointAt(0) ?? 0);
    if (subset !== undefined) subsets.add(subset);
  }
  return [...subsets];
}

const characterMaps = new Map<string, ReadonlyMap<number, string>>();

/** Which subset holds a character, as the font package tells it in CSS unicode-ranges. */
function characterMap(font: string): ReadonlyMap<number, string> {
  const known = characterMaps.get(font);
  if (known !== undefined) return known;
  const ranges = require(`${font}/unicode.json`) as Record<string, string>;
  const map = new Map<number, string>();
  // A letter may be in a numbered subset, too, whose file lacks it: subsets of a script come first.
  const named = Object.entries(ranges).sort(([a], [b]) => Number(a.startsWith("[")) - Number(b.startsWith("[")));
  for (const [key, range] of named) {
    const subset = key.replaceAll(/[[\]]/gu, "");
    for (const part of range.split(",")) {
      const [first = "", last = first] = part.trim().replace(/^U\+/iu, "").split("-");
      const end = Number.parseInt(last, 16);
      // A combining mark or a space is in several subsets; what letters are set in comes first.
      for (let code = Number.parseInt(first, 16); code <= end; code++)
        if (!map.has(code) || subset === "latin") map.set(code, subset);
    }
  }
  characterMaps.set(font, map);
  return map;
}
