import type { YuvPicture } from "../picture/yuv.ts";

/** A part of a picture, as shares (0 to 1) of its width and height. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much there is to see along each side of a picture, in {@link CELLS} steps from the left and from the top. */
export interface Focus {
  readonly across: readonly number[];
  readonly down: readonly number[];
}

const CELLS = 48;
/** Every cell is worth a little, so that an even picture is cropped at its centre. */
const LEAST_WORTH = 0.15;
/** Where people look first, and photographers put what matters: the middle, somewhat above it. */
const CENTRE = { across: 0.5, down: 0.45 };
const SPREAD = 0.33;

/** Edges, weighed by how near the centre they are. */
export function focusOf({ y, width, height }: YuvPicture): Focus {
  const worth = new Float64Array(CELLS * CELLS);
  const step = Math.max(1, Math.floor(Math.min(width, height) / 240));
  for (let row = 0; row + step < height; row += step) {
    for (let column = 0; column + step < width; column += step) {
      const here = y[row * width + column] ?? 0;
      const right = y[row * width + column + step] ?? 0;
      const below = y[(row + step) * width + column] ?? 0;
      const cell = Math.floor((row / height) * CELLS) * CELLS + Math.floor((column / width) * CELLS);
      worth[cell] = (worth[cell] ?? 0) + Math.abs(here - right) + Math.abs(here - below);
    }
  }
  const most = Math.max(1, ...worth);
  const across = Array.from({ length: CELLS }, () => 0);
  const down = Array.from({ length: CELLS }, () => 0);
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      const seen = (worth[row * CELLS + column] ?? 0) / most;
      const weighed = (seen + LEAST_WORTH) * near(column, CENTRE.across) * near(row, CENTRE.down);
      across[column] = (across[column] ?? 0) + weighed;
      down[row] = (down[row] ?? 0) + weighed;
    }
  }
  return { across, down };
}

function near(cell: number, centre: number): number {
  return Math.exp(-((((cell + 0.5) / CELLS - centre) / SPREAD) ** 2));
}

/**
 * The largest part of a picture that has a shape, where there is most to see.
 * @param pictureRatio width over height of the picture as it is looked at
 * @param ratio width over height of the part
 */
export function cropFor(focus: Focus, pictureRatio: number, ratio: number): Part {
  if (ratio < pictureRatio) {
    const width = ratio / pictureRatio;
    return { left: bestStart(focus.across, width), top: 0, width, height: 1 };
  }
  const height = pictureRatio / ratio;
  return { left: 0, top: bestStart(focus.down, height), width: 1, height };
}

/** Where a window of a length (a share of the whole) holds most; the middle one of equals. */
function bestStart(worth: readonly number[], length: number): number {
  const most = 1 - length;
  if (most <= 0) return 0;
  const sums = [0];
  for (const each of worth) sums.push((sums.at(-1) ?? 0) + each);
  const upTo = (share: number): number => {
    const at = Math.min(CELLS, share * CELLS);
    const whole = Math.floor(at);
    return (sums[whole] ?? 0) + (at - whole) * (worth[whole] ?? 0);
  };
  let best = most / 2;
  let bestHeld = upTo(best + length) - upTo(best);
  for (let step = 0; step <= CELLS; step++) {
    const start = (most * step) / CELLS;
    const held = upTo(start + length) - upTo(start);
    if (held > bestHeld * 1.0001) {
      best = start;
      bestHeld = held;
    }
  }
  return best;
}
