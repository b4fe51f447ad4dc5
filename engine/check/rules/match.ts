import type { YuvPicture } from "../../picture/yuv.ts";
import { FPS, type Timeline } from "../../timeline/timeline.ts";
import type { CheckFinding } from "../finding.ts";
import { MOST_DIFFERENCE } from "../floors.ts";
import type { FilmFacts } from "../read-film.ts";

/** Side of the blocks whose worst is looked for. */
const BLOCK_PX = 40;
/** How far into a scene (0 to 1) its frame is compared. */
const AT = 0.6;

/** The frames in which what is painted is compared with what is in the file: the first, and one of each scene. */
export function framesToMatch(timeline: Timeline): readonly number[] {
  return [...new Set([0, ...timeline.scenes.map(({ start, frames }) => start + Math.floor(frames * AT))])];
}

/** What the file says of itself against what its timeline says. */
export function matchFacts(
  timeline: Timeline,
  facts: FilmFacts & { readonly frames: number },
): readonly CheckFinding[] {
  const found: CheckFinding[] = [];
  const tell = (what: string, measured: number, floor: number): void => {
    found.push({
      rule: "match",
      scene: null,
      frame: null,
      text: "",
      message: `the film has ${what}`,
      measured,
      floor,
      where: null,
    });
  };
  const { width, height, fps, frames } = facts;
  if (width !== timeline.width || height !== timeline.height)
    tell(`${width}×${height} px, and its timeline ${timeline.width}×${timeline.height}`, width, timeline.width);
  if (Math.abs(fps - FPS) > 0.01) tell(`${fps.toFixed(2)} frames a second, expected ${FPS}`, fps, FPS);
  if (frames !== timeline.frames)
    tell(`${frames} frames, and its timeline ${timeline.frames}`, frames, timeline.frames);
  return found;
}

/**
 * Compares a decoded frame with what was painted; nothing where they are alike.
 * @param painted its luma
 */
export function matchFrame(
  timeline: Timeline,
  frame: number,
  painted: Uint8Array,
  decoded: YuvPicture,
): readonly CheckFinding[] {
  const { width, height } = timeline;
  if (decoded.width !== width || decoded.height !== height) return [];
  const { mean, worst, at } = differenceOf(painted, decoded);
  if (mean <= MOST_DIFFERENCE.mean && worst <= MOST_DIFFERENCE.block) return [];
  const byMean = mean > MOST_DIFFERENCE.mean;
  const what = byMean
    ? `in the mean by ${mean.toFixed(1)} levels, at most ${MOST_DIFFERENCE.mean}`
    : `in a place by ${worst.toFixed(1)} levels, at most ${MOST_DIFFERENCE.block}`;
  return [
    {
      rule: "match",
      scene: timeline.scenes.find(({ start, frames }) => frame >= start && frame < start + frames)?.id ?? null,
      frame,
      text: "",
      message: `the film does not show what its timeline and what came with it say: luma differs ${what}`,
      measured: byMean ? mean : worst,
      floor: byMean ? MOST_DIFFERENCE.mean : MOST_DIFFERENCE.block,
      where: byMean ? null : { ...at, width: BLOCK_PX, height: BLOCK_PX },
    },
  ];
}

function differenceOf(
  one: Uint8Array,
  { width, height, y: other }: YuvPicture,
): { readonly mean: number; readonly worst: number; readonly at: { readonly x: number; readonly y: number } } {
  let total = 0;
  let worst = 0;
  let at = { x: 0, y: 0 };
  for (let y = 0; y < height; y += BLOCK_PX) {
    for (let x = 0; x < width; x += BLOCK_PX) {
      const bottom = Math.min(height, y + BLOCK_PX);
      const right = Math.min(width, x + BLOCK_PX);
      let sum = 0;
      for (let row = y; row < bottom; row++) {
        for (let i = row * width + x; i < row * width + right; i++) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0));
      }
      total += sum;
      const difference = sum / ((bottom - y) * (right - x));
      if (difference > worst) {
        worst = difference;
        at = { x, y };
      }
    }
  }
  return { mean: total / (width * height), worst, at };
}
