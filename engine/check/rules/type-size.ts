import { type CheckFinding, quoted } from "../finding.ts";
import { LEAST_TYPE_PX } from "../floors.ts";
import type { LayoutRuleFor } from "../survey.ts";

/** A size is rounded where it is fitted. */
const TOLERANCE_PX = 0.05;

/** Type that is too small to be read on a phone. */
export const typeSize: LayoutRuleFor = ({ width, height }) => {
  const found = new Map<string, CheckFinding>();
  const least = (LEAST_TYPE_PX * Math.min(width, height)) / 1080;
  return {
    see: ({ frame, scene, type }) => {
      for (const { text, size, visible } of type) {
        const key = `${scene.id}\n${text}`;
        if (visible === null || size >= least - TOLERANCE_PX || found.has(key)) continue;
        found.set(key, {
          rule: "type-size",
          scene: scene.id,
          frame,
          text,
          message: `${quoted(text)} is ${size.toFixed(1)} px an em, at least ${least.toFixed(0)}`,
          measured: size,
          floor: least,
          where: visible,
        });
      }
    },
    findings: () => [...found.values()],
  };
};
