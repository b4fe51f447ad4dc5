import type { LayoutRuleFor } from "../../engine/check/survey.ts";
import type { FilmRuleFor } from "../../engine/check/watch.ts";
import { paint } from "../../engine/picture/compositor.ts";
import { damageBetween } from "../../engine/picture/damage.ts";
import type { DisplayList } from "../../engine/picture/display-list.ts";
import { createPicture } from "../../engine/picture/yuv.ts";

/**
 * A rule about pictures, shown what is painted instead of what was encoded.
 * @param everyFrames how often; the first frame of each scene is painted, too
 */
export function painted(rule: FilmRuleFor, everyFrames = 1): LayoutRuleFor {
  return (timeline) => {
    const { width, height } = timeline;
    const picture = createPicture(width, height);
    const running = rule(timeline);
    let shown: DisplayList | null = null;
    return {
      see: ({ frame, scene, list }) => {
        if (frame !== scene.start && frame % everyFrames !== 0) return;
        for (const area of damageBetween(shown, list, width, height)) paint(picture, list, area);
        shown = list;
        running.see(frame, picture);
      },
      findings: running.findings,
    };
  };
}
