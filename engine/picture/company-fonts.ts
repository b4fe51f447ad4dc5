import { createHash } from "node:crypto";
import { GlobalFonts } from "@napi-rs/canvas";

/** A face that is set in a font of the company's own, see {@link addCompanyFont}. */
export type CompanyFace = `brand-${"display" | "text"}-${string}`;

interface CompanyFont {
  /** Its name for CSS. */
  readonly family: string;
  /** Code points that it has a glyph for. */
  readonly characters: ReadonlySet<number>;
}

/** By face: a process may make films of several companies. */
const fonts = new Map<CompanyFace, CompanyFont>();

const HASH_DIGITS = 12;
/** Blanks and what only joins or parts letters look the same in any font. */
const UNSEEN = /[\p{Z}\p{Cf}\p{Cc}]/u;

/**
 * Makes a font a face; the same bytes are the same face.
 * @param characters the code points that the font has glyphs for
 * @returns null if the font can't be used
 */
export function addCompanyFont(
  role: "display" | "text",
  bytes: Uint8Array,
  characters: ReadonlySet<number>,
): CompanyFace | null {
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, HASH_DIGITS);
  const face: CompanyFace = `brand-${role}-${digest}`;
  if (fonts.has(face)) return face;
  const name = `jobreel ${face}`;
  if (GlobalFonts.register(Buffer.from(bytes), name) === null) return null;
  fonts.set(face, { family: `"${name}"`, characters });
  return face;
}

export function isCompanyFace(face: string): face is CompanyFace {
  return face.startsWith("brand-");
}

/**
 * The CSS font-family list for a company's face.
 * @param behind the list for the characters that the font lacks, asked for only if it lacks some
 * @throws {RangeError} for a face that was never added
 */
export function companyFamily(face: CompanyFace, text: string, behind: (lacking: string) => string): string {
  const font = fonts.get(face);
  if (font === undefined) throw new RangeError(`There is no font for the face ${face}: open the brand kit first.`);
  const lacking = Array.from(text).filter(
    (character) => !UNSEEN.test(character) && !font.characters.has(character.codePointAt(0) ?? 0),
  );
  return lacking.length === 0 ? font.family : `${font.family}, ${behind(lacking.join(""))}`;
}
