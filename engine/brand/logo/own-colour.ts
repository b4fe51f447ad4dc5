import { toOklch } from "../../picture/colour.ts";
import type { Artwork } from "./artwork.ts";

/** Less chroma is a grey; a lighter or darker colour is a white or a black with a tint. */
const LEAST_CHROMA = 0.05;
const LIGHTNESS = [0.2, 0.95] as const;
/** A smaller share is a detail. */
const LEAST_SHARE = 0.06;

/** The colour that a logo is mostly in; null for one of greys, or none. */
export function ownColour(artworks: readonly Artwork[]): string | null {
  for (const { colours } of artworks) {
    const found = colours.find(({ colour, share }) => {
      const { l, c } = toOklch(colour);
      return share >= LEAST_SHARE && c >= LEAST_CHROMA && l >= LIGHTNESS[0] && l <= LIGHTNESS[1];
    });
    if (found !== undefined) return found.colour;
  }
  return null;
}
