import { InvalidArgumentError } from "commander";
import type { BrandKit } from "../brand/brand-kit.ts";
import { colourCode } from "../brand/colour-code.ts";

/**
 * A colour as "#rrggbb" in lower case; anything else names a brand file or a page and stays as it is. "#0b5fff", "#06f",
 * also without the sign that a shell takes for a comment.
 */
export function parseBrand(text: string): string {
  const colour = colourCode(text);
  if (colour !== null) return colour;
  if (/^\s*(?:#|$)/u.test(text)) {
    throw new InvalidArgumentError(
      'A colour is "#" and 3 or 6 hexadecimal digits, in quotes: "#0b5fff"; a brand is a file such as brand.yaml, or an https address.',
    );
  }
  return text.trim();
}

/** The colour that is asked for; null for a brand file or page, or nothing. */
export function askedColour(brand: string | undefined): string | null {
  return brand?.startsWith("#") === true ? brand : null;
}

/**
 * Opens the brand file or page that is asked for; null where a colour is, or nothing.
 * @throws {BrandError} and all that `openBrand` throws
 */
export async function openKit(brand: string | undefined, signal: AbortSignal): Promise<BrandKit | null> {
  if (brand === undefined || askedColour(brand) !== null) return null;
  const { openBrand } = await import("../brand/index.ts");
  return openBrand(brand, { signal });
}
