import { FPS } from "../../timeline/timeline.ts";
import { type CheckFinding, quoted } from "../finding.ts";
import { IN_BY, IN_BY_TOLERANCE_FRAMES } from "../floors.ts";
import { createPresenceLog } from "../presence.ts";
import type { LayoutRuleFor } from "../survey.ts";

/** Type that comes in when there is no time left to read it. */
export const late: LayoutRuleFor = () => {
  const log = createPresenceLog();
  return {
    see: log.see,
    findings: () =>
      log.scenes().flatMap(({ scene, texts, atEnd }, index, scenes): CheckFinding[] => {
        const next = scenes[index + 1]?.atStart;
        const least = scene.frames * IN_BY + IN_BY_TOLERANCE_FRAMES;
        // What comes with the cut belongs to the next scene.
        const own = texts.filter(({ text }) => !(atEnd.has(text) && next?.has(text) === true));
        return own.flatMap(({ text, inAt, from }) => {
          const at = (inAt ?? from) - scene.start;
          if (at <= least) return [];
          const share = Math.round((100 * at) / scene.frames);
          return {
            rule: "late" as const,
            scene: scene.id,
            frame: inAt ?? from,
            text,
            message: `${quoted(text)} is in after ${(at / FPS).toFixed(1)} s, at ${share} % of its scene of ${(scene.frames / FPS).toFixed(1)} s; at most ${IN_BY * 100} %`,
            measured: share,
            floor: IN_BY * 100,
            where: null,
          };
        });
      }),
  };
};
