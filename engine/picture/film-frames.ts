import type { Timeline } from "../timeline/timeline.ts";
import { paint } from "./compositor.ts";
import { damageBetween } from "./damage.ts";
import type { DisplayList } from "./display-list.ts";
import type { Rect } from "./rect.ts";
import type { Staging } from "./themes/theme.ts";
import { createPicture, type YuvPicture } from "./yuv.ts";

/** Paints the frames of a film into one picture, only what changed from one to the next. */
export interface FramePainter {
  readonly picture: YuvPicture;
  /** Brings the picture to a frame, whichever was painted before. Returns the areas that were painted. */
  show(frame: number): readonly Rect[];
}

export function createFramePainter(timeline: Pick<Timeline, "width" | "height">, staging: Staging): FramePainter {
  const { width, height } = timeline;
  const picture = createPicture(width, height);
  let shown: DisplayList | null = null;
  return {
    picture,
    show(frame) {
      const list = staging.frame(frame);
      const damage = damageBetween(shown, list, width, height);
      for (const area of damage) paint(picture, list, area);
      shown = list;
      return damage;
    },
  };
}
