import type { Face } from "./fonts.ts";
import type { Raster } from "./raster.ts";

/** What a company brings to its film, beside the posting. */
export interface Assets {
  /** Null for a set wordmark. */
  readonly logo: Logo | null;
  /** The company's own typefaces, in place of a theme's; null for the theme's. */
  readonly faces: { readonly display: Face | null; readonly text: Face | null };
  /** A line for the last scene: the brand's end-card text, or its tagline. */
  readonly endLine: string | null;
  /** Pictures and clips, by the id of the scene that they stand behind. */
  readonly footage: ReadonlyMap<string, Footage>;
}

export const NO_ASSETS: Assets = {
  logo: null,
  faces: { display: null, text: null },
  endLine: null,
  footage: new Map(),
};

export interface Logo {
  /** Width over height of the artwork. */
  readonly ratio: number;
  /**
   * The variant that is read best on a ground, as large as it fits into `width` × `height` (px); the same object for the
   * same arguments. Its sides are even, so up to 2 px larger than the artwork.
   * @param ground "#rrggbb"
   */
  readonly on: (ground: string, width: number, height: number) => Raster;
  /**
   * How an animated logo looks at a time (ms) on its way to what {@link Logo.on} gave: of the same size, and that very raster
   * when it has arrived, for one that stands still, and for any other raster. Nothing for a logo without motion.
   */
  readonly inMotion?: (raster: Raster, timeMs: number) => Raster;
}

/** A picture or clip, ready to be shown. */
export interface Footage {
  readonly kind: "still" | "clip";
  /** Has {@link Footage.at} at hand for a time (ms from the scene's start). */
  readonly ready: (timeMs: number) => Promise<void>;
  /**
   * What fills `width` × `height` (px, even) at a time (ms from the scene's start), cropped around what matters; a still is
   * pushed in on slowly. The same for the same arguments, once it is {@link Footage.ready}.
   * @throws {RangeError} for a time that is not ready
   */
  readonly at: (timeMs: number, width: number, height: number) => Raster;
}
