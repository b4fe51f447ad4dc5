import type { Raster } from "../picture/raster.ts";

/** What a theme may ask for again while a frame is painted, in different sizes. */
const MAX_KEPT = 4;

/** Keeps the last rasters that were made, so that what is asked for again is the same object. */
export function recentRasters(): (key: string, make: () => Raster) => Raster {
  const kept = new Map<string, Raster>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= MAX_KEPT) break;
      kept.delete(oldest);
    }
    return made;
  };
}
