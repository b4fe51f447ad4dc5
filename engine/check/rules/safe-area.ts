import { isRightToLeft } from "../../picture/direction.ts";
import { type CheckFinding, quoted } from "../finding.ts";
import { OVERHANG_EM, SAFE_AREA, TOUCH_PX } from "../floors.ts";
import { AT_REST_FRAMES } from "../moment.ts";
import type { LayoutRuleFor } from "../survey.ts";

/** Type at rest where players, phones and platforms cover it. */
export const safeArea: LayoutRuleFor = ({ aspect, width, height, language }) => {
  const found = new Map<string, CheckFinding>();
  const { x: across, y } = SAFE_AREA[aspect];
  // Where people read from right to left, platforms stand on the other side, too.
  const x = isRightToLeft(language) ? ([1 - across[1], 1 - across[0]] as const) : across;
  const limit = { left: x[0] * width, right: x[1] * width, top: y[0] * height, bottom: y[1] * height };
  return {
    see: ({ frame, scene, type }) => {
      for (const one of type) {
        const seen = one.visible;
        if (seen === null || one.restFrames < AT_REST_FRAMES) continue;
        const sides = {
          left: limit.left - seen.x,
          right: seen.x + seen.width - limit.right,
          top: limit.top - seen.y,
          bottom: seen.y + seen.height - limit.bottom,
        };
        for (const side of ["left", "right", "top", "bottom"] as const) {
          const out = Math.round(sides[side]);
          const key = `${scene.id}\n${side}\n${one.text}`;
          if (out <= Math.max(TOUCH_PX, OVERHANG_EM * one.size) || found.has(key)) continue;
          found.set(key, {
            rule: "safe-area",
            scene: scene.id,
            frame,
            text: one.text,
            message: `${quoted(one.text)} leaves the safe area at the ${side} by ${out} px (edge at ${Math.round(limit[side])} px)`,
            measured: out,
            floor: TOUCH_PX,
            where: seen,
          });
        }
      }
    },
    findings: () => [...found.values()],
  };
};
