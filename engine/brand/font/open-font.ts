import { addCompanyFont } from "../../picture/company-fonts.ts";
import type { Face } from "../../picture/fonts.ts";
import { BrandError } from "../errors.ts";
import { charactersOf } from "./character-map.ts";
import { BrokenFont, fontTables } from "./font-tables.ts";

/** What every text is made of; a font without these sets no title. */
const LEAST_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,";

/** Tables without which nothing can be set. */
const NEEDED = ["cmap", "head", "hhea", "hmtx", "maxp"];

export interface OpenFont {
  readonly face: Face;
  /** What a person should know, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Makes a font file a face. Characters that it lacks are set in jobreel's own sans.
 * @param source the file for messages
 * @throws {BrandError} `font` for what is no TTF, OTF or WOFF2, or a broken one
 */
export function openFont(role: "display" | "text", bytes: Buffer, source: string): OpenFont {
  const characters = readCharacters(bytes, source);
  const face = addCompanyFont(role, bytes, characters);
  if (face === null) throw refused(source, "this font cannot be drawn with");
  const lacking = Array.from(LEAST_CHARACTERS).filter((character) => !characters.has(character.codePointAt(0) ?? 0));
  return {
    face,
    notes:
      lacking.length === 0
        ? []
        : [
            `The font ${source} lacks ${lacking.length > 12 ? "most Latin letters" : lacking.join(" ")}: these are set in another.`,
          ],
  };
}

function readCharacters(bytes: Buffer, source: string): ReadonlySet<number> {
  try {
    const tables = fontTables(bytes);
    if (tables === null) throw refused(source, `this is no such font${begins(bytes)}`);
    const missing = NEEDED.find((tag) => !tables.has(tag));
    const cmap = tables.get("cmap");
    if (missing !== undefined || cmap === undefined) throw new BrokenFont(`lacks its table "${missing}"`);
    return charactersOf(cmap);
  } catch (error) {
    if (error instanceof BrokenFont) throw refused(source, `this font ${error.message}`, error);
    throw error;
  }
}

/** What a file looks like that is no font. */
function begins(bytes: Buffer): string {
  if (bytes.length === 0) return ", the file is empty";
  const head = bytes.subarray(0, 4).toString("latin1");
  if (head === "wOFF") return " (it is a WOFF of the first version)";
  if (head === "ttcf") return " (it is a collection of fonts)";
  return /^[\x20-\x7e]+$/u.test(head) ? ` (it begins with ${JSON.stringify(head)})` : "";
}

function refused(source: string, what: string, cause?: unknown): BrandError {
  return new BrandError(
    "font",
    source,
    `${what}; expected a whole TTF, OTF or WOFF2 file. Export the font again, or leave it out for the theme's own.`,
    { cause },
  );
}
