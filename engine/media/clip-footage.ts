import type { Frame } from "node-av/lib";
import type { Footage } from "../picture/assets.ts";
import type { Clip } from "./clip.ts";
import { HAIR_S } from "./clip-reader.ts";
import { cropFor } from "./focus.ts";
import { recentRasters } from "./recent.ts";

/** A clip's footage holds a frame, which is to be let go of. */
export interface ClipFootage extends Footage {
  readonly release: () => void;
}

/** A clip that lasts for this share of its scene is held on its last frame; a shorter one begins again. */
const HELD_FROM_SHARE = 0.65;

/**
 * When (s from the clip's start) a clip is looked at, at a time of its scene.
 * @param syncedS where in the clip the scene begins, for one whose sound is heard: it stands where its sound does
 */
export function clipTimeS(
  clip: Pick<Clip, "startS" | "endS" | "format">,
  timeMs: number,
  sceneMs: number,
  syncedS: number | null = null,
): number {
  const { startS, endS } = clip;
  const intoS = Math.max(0, timeMs / 1000);
  if (syncedS !== null) return Math.max(0, syncedS + intoS);
  if (endS === null) return startS + intoS;
  const usefulS = endS - startS;
  const sceneS = sceneMs / 1000;
  if (usefulS >= sceneS || usefulS <= 0) return startS + intoS;
  // Animations are made to go round.
  const goesRound = clip.format === "gif" || clip.format === "webp_anim" || usefulS < HELD_FROM_SHARE * sceneS;
  return goesRound ? startS + (intoS % usefulS) : startS + intoS;
}

/**
 * A clip in motion, without its sound.
 * @param sceneMs how long its scene is
 * @param syncedS as for {@link clipTimeS}
 */
export function clipFootage(clip: Clip, sceneMs: number, syncedS: number | null = null): ClipFootage {
  const recent = recentRasters();
  let held: { readonly frame: Frame; readonly timeS: number; readonly untilS: number } | null = null;
  const release = (): void => {
    held?.frame.free();
    held = null;
  };
  return {
    kind: "clip",
    ready: async (timeMs) => {
      const { frame, timeS, untilS } = await clip.reader.frameAt(clipTimeS(clip, timeMs, sceneMs, syncedS));
      if (held?.timeS === timeS && held.untilS === untilS) return;
      const own = frame.clone();
      if (own === null) throw new Error(`${clip.file}: a frame could not be kept: memory is short.`);
      release();
      held = { frame: own, timeS, untilS };
    },
    at: (timeMs, width, height) => {
      const atS = clipTimeS(clip, timeMs, sceneMs, syncedS) + HAIR_S;
      if (held === null || atS < held.timeS || atS >= held.untilS) {
        throw new RangeError(`${clip.file} is not ready at ${timeMs} ms: await ready(${timeMs}) first.`);
      }
      const { frame, timeS } = held;
      const part = cropFor(clip.focus, clip.ratio, width / height);
      return recent(`${timeS} ${width}×${height}`, () =>
        clip.renderer.render(frame, { part, width, height, turn: clip.turn }),
      );
    },
    release,
  };
}
