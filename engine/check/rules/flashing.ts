import type { YuvPicture } from "../../picture/yuv.ts";
import { FPS } from "../../timeline/timeline.ts";
import type { CheckFinding } from "../finding.ts";
import { FLASH } from "../floors.ts";
import { luminanceAt } from "../luminance.ts";
import type { FilmRuleFor } from "../watch.ts";

/** Blocks of the frame's shorter side. */
const BLOCKS = 18;
/** One in so many pixels of a block each way is looked at. */
const STEP_PX = 12;
/** More changes than these within a second are more than {@link FLASH.mostInSecond} flashes, which have two each. */
const MOST_CHANGES = 2 * FLASH.mostInSecond;

/** One block on its way between extremes. */
interface Block {
  /** Luminance of the last extreme, and where it goes from there: 1 brighter, −1 darker, 0 not known. */
  extreme: number;
  direction: -1 | 0 | 1;
  /** Frames in which it turned, of the last second. */
  turns: number[];
}

/** Flashes that can harm people with photosensitive epilepsy; simplified to means of blocks. */
export const flashing: FilmRuleFor = (timeline) => {
  const size = Math.min(timeline.width, timeline.height) / BLOCKS;
  const columns = Math.round(timeline.width / size);
  const rows = Math.round(timeline.height / size);
  const blocks: Block[] = Array.from({ length: columns * rows }, () => ({ extreme: -1, direction: 0, turns: [] }));
  const field = { columns: Math.round(columns * FLASH.field), rows: Math.round(rows * FLASH.field) };
  const found: { frame: number; share: number; last: number }[] = [];
  return {
    see: (frame, picture) => {
      let flashes = false;
      blocks.forEach((block, index) => {
        turn(block, frame, meanLuminance(picture, index % columns, Math.floor(index / columns), size));
        flashes ||= block.turns.length > MOST_CHANGES;
      });
      if (!flashes) return;
      const share = worstField(blocks, columns, rows, field);
      if (share < FLASH.area) return;
      const last = found.at(-1);
      if (last !== undefined && frame - last.last <= FPS) {
        last.last = frame;
        last.share = Math.max(last.share, share);
      } else found.push({ frame, share, last: frame });
    },
    findings: () =>
      found.map(({ frame, share }): CheckFinding => {
        const percent = Math.round(share * 100);
        return {
          rule: "flashing",
          scene: timeline.scenes.find(({ start, frames }) => frame >= start && frame < start + frames)?.id ?? null,
          frame,
          text: "",
          message: `more than ${FLASH.mostInSecond} flashes within a second over ${percent} % of a third of the frame, at most ${FLASH.area * 100} %`,
          measured: percent,
          floor: FLASH.area * 100,
          where: null,
        };
      }),
  };
};

/** Notes a change against the direction of the one before. */
function turn(block: Block, frame: number, luminance: number): void {
  block.turns = block.turns.filter((at) => frame - at < FPS);
  if (block.extreme < 0) block.extreme = luminance;
  const change = luminance - block.extreme;
  const sign = Math.sign(change);
  if (sign === block.direction) {
    block.extreme = luminance; // Further the same way.
    return;
  }
  if (Math.abs(change) < FLASH.change || Math.min(luminance, block.extreme) >= FLASH.darker) return;
  block.turns.push(frame);
  block.direction = sign > 0 ? 1 : -1;
  block.extreme = luminance;
}

function meanLuminance(picture: YuvPicture, column: number, row: number, size: number): number {
  let sum = 0;
  let count = 0;
  const right = Math.min(picture.width, (column + 1) * size);
  const bottom = Math.min(picture.height, (row + 1) * size);
  for (let y = Math.floor(row * size); y < bottom; y += STEP_PX) {
    for (let x = Math.floor(column * size); x < right; x += STEP_PX) {
      sum += luminanceAt(picture, x, y);
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** The largest share of a field whose blocks flash together. */
function worstField(
  blocks: readonly Block[],
  columns: number,
  rows: number,
  field: { readonly columns: number; readonly rows: number },
): number {
  let worst = 0;
  for (let top = 0; top + field.rows <= rows; top++) {
    for (let left = 0; left + field.columns <= columns; left++) {
      let flashing = 0;
      for (let row = top; row < top + field.rows; row++) {
        for (let column = left; column < left + field.columns; column++) {
          if ((blocks[row * columns + column]?.turns.length ?? 0) > MOST_CHANGES) flashing++;
        }
      }
      worst = Math.max(worst, flashing / (field.columns * field.rows));
    }
  }
  return worst;
}
