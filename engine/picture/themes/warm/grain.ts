import type { Raster } from "../../raster.ts";

/** Paper's grain: a tile of fixed noise in two octaves, laid over the frame. */
const TILE_PX = 384;
/** Levels of luma, at most, on a middle grey. */
const MOST_LEVELS = 9;

const tile = noise();
/** How strongly a level of luma takes the grain: black and white take least. */
const taken = Int16Array.from({ length: 256 }, (_, luma) => {
  const share = Math.min(1, Math.max(0, (luma - 16) / 219));
  return Math.round(MOST_LEVELS * 16 * Math.max(0.25, 4 * share * (1 - share)));
});

/** Grains a raster whose corner stands at (`x`, `y`) of the frame, where it covers anything. */
export function grain({ y: luma, width, height, coverage }: Raster, x: number, y: number): void {
  const covered = coverage?.luma ?? null;
  for (let row = 0; row < height; row++) {
    const line = wrapped(row + y) * TILE_PX;
    let across = wrapped(x);
    for (let at = row * width; at < (row + 1) * width; at++) {
      if (covered === null || covered[at] !== 0) {
        const level = luma[at] ?? 0;
        luma[at] = level + (((tile[line + across] ?? 0) * (taken[level] ?? 0) + 1024) >> 11);
      }
      if (++across === TILE_PX) across = 0;
    }
  }
}

function wrapped(value: number): number {
  return ((value % TILE_PX) + TILE_PX) % TILE_PX;
}

/** −64 to 64. */
function noise(): Int8Array {
  let seed = 7;
  const random = (): number => {
    // Mulberry32: a plainer generator shows stripes where its numbers lie beside each other.
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 - 0.5;
  };
  const fine = Float32Array.from({ length: TILE_PX * TILE_PX }, random);
  const half = TILE_PX / 2;
  const coarse = Float32Array.from({ length: half * half }, random);
  return Int8Array.from(fine, (value, at) => {
    const row = Math.floor(at / TILE_PX) >> 1;
    return Math.round(128 * (0.6 * value + 0.4 * (coarse[row * half + ((at % TILE_PX) >> 1)] ?? 0)));
  });
}
