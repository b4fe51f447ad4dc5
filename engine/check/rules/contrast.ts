import { FPS } from "../../timeline/timeline.ts";
import { type CheckFinding, quoted } from "../finding.ts";
import { LARGE_TYPE_PX, LEAST_CONTRAST, LEAST_CONTRAST_LARGE } from "../floors.ts";
import { createContrastMeter } from "../measure-contrast.ts";
import { AT_REST_FRAMES, isTwin, type SeenType } from "../moment.ts";
import type { LayoutRuleFor } from "../survey.ts";

/** What stands long is measured again: things move behind it. */
const AGAIN_FRAMES = 2 * FPS;
/** What rests shorter, but for a caption's word while it is said, is a figure on its way. */
const RESTS_FRAMES = FPS / 2;
/** Planes keep whole levels, so that a ratio is known to about one in a hundred. */
const TOLERANCE = 0.05;

/** Type that does not stand out from what is really behind it. */
export const contrast: LayoutRuleFor = ({ width, height }) => {
  const found = new Map<string, CheckFinding>();
  const measured = new Map<string, number>();
  const meter = createContrastMeter(width, height);
  const isDue = (one: SeenType, scene: string, frame: number): boolean => {
    const rest = one.caption ? AT_REST_FRAMES : RESTS_FRAMES;
    if (one.restFrames < rest || one.visible === null || one.shown === 0) return false;
    const { id, shape, alpha, text } = one;
    const key = [scene, id, text, shape.x, shape.y, shape.colour, alpha].join("\n");
    if (frame - (measured.get(key) ?? Number.NEGATIVE_INFINITY) < AGAIN_FRAMES) return false;
    measured.set(key, frame);
    return true;
  };
  return {
    see: ({ frame, scene, list, type }) => {
      for (const one of type) {
        if (!isDue(one, scene.id, frame)) continue;
        const ratio = meter.measure(
          list,
          one,
          type.some((other) => other !== one && isTwin(one, other)),
        );
        const large = one.size >= LARGE_TYPE_PX;
        const least = large ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST;
        if (ratio === null || ratio >= least - TOLERANCE) continue;
        const key = `${scene.id}\n${one.text}`;
        const known = found.get(key);
        if (known !== undefined && (known.measured ?? 0) <= ratio) continue;
        found.set(key, {
          rule: "contrast",
          scene: scene.id,
          frame,
          text: one.text,
          message: `${quoted(one.text)} (${Math.round(one.size)} px) has a contrast of ${ratio.toFixed(2)}:1 to what is behind it, at least ${least}:1`,
          measured: ratio,
          floor: least,
          where: one.visible,
        });
      }
    },
    findings: () => [...found.values()],
  };
};
