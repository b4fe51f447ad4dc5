import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";
import { companyFamily, type CompanyFace, isCompanyFace } from "./company-fonts.ts";

/**
 * The faces that themes set type in. `grotesque` has a width axis (62 to 125 %), the serifs one from 62.5 to 100 %;
 * `technical` has tabular figures.
 */
export const FACES = ["serif", "serif-italic", "sans", "grotesque", "technical"] as const;
export type Face = (typeof FACES)[number] | CompanyFace;

/** Which faces answer to `stretch`. */
export const STRETCHING: ReadonlySet<Face> = new Set<Face>(["serif", "serif-italic", "grotesque"]);

/** A variable font of a package; its characters come in several files, the subsets. */
interface Font {
  readonly name: string;
  /** File name below the package's `files/`. */
  readonly file: (subset: string) => string;
}

function upright(name: string): Font {
  return { name, file: (subset) => `${name}-${subset}-wght-normal.woff2` };
}

const SERIF: Font = {
  name: "noto-serif-display",
  file: (subset) => `noto-serif-display-${subset}-standard-normal.woff2`,
};
const SERIF_ITALIC: Font = { ...SERIF, file: (subset) => `noto-serif-display-${subset}-standard-italic.woff2` };

const GROTESQUE: Font = { name: "archivo", file: (subset) => `archivo-${subset}-standard-normal.woff2` };
const TECHNICAL: Font = upright("ibm-plex-sans");

/** The fonts of a face, in the order in which a character is looked for. Han looks different in Chinese and Japanese. */
function fontsOf(face: Face, language: string): readonly [Font, ...Font[]] {
  const regions = language.startsWith("zh") ? ["sc", "jp"] : ["jp", "sc"];
  const eastAsian = (kind: string): Font[] => regions.map((region) => upright(`noto-${kind}-${region}`));
  if (face === "sans") return [upright("libre-franklin"), ...eastAsian("sans"), SERIF];
  // Archivo has neither Cyrillic nor Greek.
  if (face === "grotesque") return [GROTESQUE, TECHNICAL, ...eastAsian("sans"), SERIF];
  if (face === "technical") return [TECHNICAL, ...eastAsian("sans"), SERIF];
  return [face === "serif" ? SERIF : SERIF_ITALIC, ...eastAsian("serif")];
}

/** What the first font of every face has for sure; for other characters the next fonts are loaded, too. */
const COMMON = /^[\u0020-\u024F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC\u2122]*$/u;

/** The CSS font-family list for a face, with the fonts for `text` loaded. */
export function familyFor(face: Face, text: string, language: string): string {
  if (isCompanyFace(face)) return companyFamily(face, text, (lacking) => familyFor("sans", lacking, language));
  const fonts = fontsOf(face, language);
  const needed = COMMON.test(text) ? fonts.slice(0, 1) : fonts;
  const names = needed.flatMap((font) => subsetsFor(text, font).map((subset) => register(font, subset)));
  return names.length === 0 ? register(fonts[0], "latin") : names.join(", ");
}

const require = createRequire(import.meta.url);
const registered = new Set<string>();

/**
 * Registers a subset under a name of its own. (Of several files under one name Skia uses but one, and prints boxes for
 * the characters of the others.)
 */
function register(font: Font, subset: string): string {
  const file = font.file(subset);
  const name = `jobreel ${file.replace(".woff2", "")}`;
  if (!registered.has(name)) {
    const path = join(dirname(require.resolve(`@fontsource-variable/${font.name}/package.json`)), "files", file);
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
  const ranges = require(`@fontsource-variable/${font}/unicode.json`) as Record<string, string>;
  const map = new Map<number, string>();
  for (const [key, range] of Object.entries(ranges)) {
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
