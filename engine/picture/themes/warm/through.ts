import type { Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import { through } from "./motion.ts";
import { type Opening, wholeSprite } from "./opening.ts";
import type { Palette } from "./palette.ts";
import { once } from "./paper.ts";
import { zoomed } from "./zoom.ts";

/** The film goes through the opening: type leaves, then the sheets come nearer until the light fills the frame. */
const LEAVE = { beforeMs: 400, ms: 200 };
export const THROUGH = { beforeMs: 200, ms: 520 };
const LARGEST = 2.5;
/** At its end the next scene shows. */
const DISSOLVE_MS = 133;

export interface Passage {
  /**
   * @param sinceCut ms after the cut, negative before it
   * @returns null while the film stands before the opening, or is through
   */
  readonly shapes: (sinceCut: number) => readonly Shape[] | null;
}

export function stagePassage(opening: Opening, palette: Palette, frame: Rect): Passage {
  const whole = once(() => wholeSprite(opening, palette, "page", frame));
  const { lamp } = opening;
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  return {
    shapes: (sinceCut) => {
      const time = sinceCut + THROUGH.beforeMs;
      if (time < 0 || time >= THROUGH.ms) return null;
      const share = through(time / THROUGH.ms);
      const scale = 1 + (LARGEST - 1) * share;
      const { raster, x, y } = whole();
      const to = { x: lamp.x + (middle.x - lamp.x) * share, y: lamp.y + (middle.y - lamp.y) * share };
      const left = THROUGH.ms - time;
      return [
        {
          kind: "picture",
          id: "passage",
          raster: zoomed(raster, frame, scale, { x: lamp.x - x, y: lamp.y - y }, to),
          x: 0,
          y: 0,
          alpha: Math.min(1, left / DISSOLVE_MS),
          clip: null,
        },
      ];
    },
  };
}

/** How far (0 to 1) type has left before the passage. */
export function leftShare(sinceCut: number): number {
  return Math.min(1, Math.max(0, (sinceCut + LEAVE.beforeMs) / LEAVE.ms));
}
