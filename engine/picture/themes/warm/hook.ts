import type { HookContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { sceneMs } from "../scene-clock.ts";
import { layCover } from "./cover.ts";
import { PIECES } from "./figures.ts";
import { HOOK_PLACES, hookOpening } from "./hook-places.ts";
import { idle, risen, SINK_MS, sunk, together } from "./poses.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { type Opens, seenIn, stageWindow } from "./window.ts";

/** The first frame shows the sheets half closed. */
const OPENS: Opens = { from: (hole) => 1 - (0.22 + 0.09 * hole), stagger: 60, duration: 640 };

/** The role, and a look into the opening. */
export function stageHook(scene: TimelineScene, content: HookContent, stage: Stage): StagedScene {
  const { form } = stage.grid;
  const seen = seenIn(scene.id, "page", stage);
  const { opening, figure, type } = layCover(
    content,
    HOOK_PLACES[form],
    (narrow, sinks) => hookOpening(form, narrow, sinks, seen !== null),
    stage,
  );
  const window = stageWindow("hook", opening, { pieces: PIECES.together, at: figure }, stage, OPENS, seen);
  const duration = sceneMs(scene);
  return {
    // The film goes through an opening with light in it.
    opening: seen === null ? opening : null,
    paper: (timeMs, leaving) => {
      const frame = { timeMs, sceneMs: duration, scale: figure.scale };
      const pose = together(idle(frame), risen(timeMs, figure.scale), sunk(leaving * SINK_MS, figure.scale));
      return [...stage.ground("page"), ...window.shapes(timeMs, pose)];
    },
    type,
  };
}
