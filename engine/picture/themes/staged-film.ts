import type { Cue, Timeline, TimelineScene } from "../../timeline/timeline.ts";
import { SAMPLES_PER_FRAME } from "../../timeline/timeline.ts";
import { type Assets, NO_ASSETS } from "../assets.ts";
import { isRightToLeft } from "../direction.ts";
import type { DisplayList, Shape } from "../display-list.ts";
import { mirrored } from "../mirror.ts";
import { type HookScene, hookOf } from "./hook-of.ts";
import { MS_PER_FRAME } from "./scene-clock.ts";
import type { Staging } from "./theme.ts";

/** The film of scenes that have been laid out, for every theme alike. */
export interface StagedFilm<Scene> {
  readonly scenes: readonly Scene[];
  /** What stands in a scene at a time (ms from its start), ground first. Ids are unique within the scene. */
  readonly list: (scene: Scene, timeMs: number) => readonly Shape[];
  /**
   * A caption over a scene.
   * @param sample where the film is; the word that is marked is the one said one frame later: the eye is slower than the ear
   */
  readonly captions: (cue: Cue, sample: number, scene: Scene, timeMs: number) => readonly Shape[];
  /** The still that stands for the film, laid out for itself: read at the size of a thumbnail, without captions. */
  readonly poster: (hook: HookScene) => readonly Shape[];
}

/** By then all of a scene has come, ms. */
const AT_REST_MS = 3000;

/** @throws {RangeError} from `frame` and `ready` for one outside the film */
export function stagingOf<Scene>(
  timeline: Timeline,
  film: StagedFilm<Scene>,
  { footage, logo }: Pick<Assets, "footage" | "logo"> = NO_ASSETS,
): Staging {
  const at = (frame: number): { readonly scene: TimelineScene; readonly laid: Scene } => {
    const index = timeline.scenes.findIndex(({ start, frames }) => frame >= start && frame < start + frames);
    const scene = timeline.scenes[index];
    const laid = film.scenes[index];
    if (scene === undefined || laid === undefined) {
      throw new RangeError(`Frame ${frame} is outside the film: it has frames 0 to ${timeline.frames - 1}.`);
    }
    return { scene, laid };
  };
  const turned = (list: DisplayList): DisplayList =>
    isRightToLeft(timeline.language) ? mirrored(list, timeline.width) : list;
  return {
    ready: async (frame) => {
      const { scene } = at(frame);
      await footage.get(scene.id)?.ready((frame - scene.start) * MS_PER_FRAME);
    },
    frame: (frame) => {
      const { scene, laid } = at(frame);
      const timeMs = (frame - scene.start) * MS_PER_FRAME;
      const list = film.list(laid, timeMs);
      // An animated logo opens the film.
      const shapes = inScene(scene, scene.start === 0 ? list.map((shape) => entering(shape, logo, timeMs)) : list);
      const sample = frame * SAMPLES_PER_FRAME;
      const cue = timeline.burnCaptions
        ? timeline.cues.find((one) => one.start <= sample && sample < one.end)
        : undefined;
      const captions = cue === undefined ? [] : film.captions(cue, sample + SAMPLES_PER_FRAME, laid, timeMs);
      return turned([...shapes, ...captions]);
    },
    poster: () => {
      const hook = hookOf(timeline);
      return turned(hook === undefined ? firstAtRest(timeline, film) : film.poster(hook));
    },
  };
}

/** What stands for a film that has no hook. */
function firstAtRest<Scene>(timeline: Timeline, film: StagedFilm<Scene>): readonly Shape[] {
  const [scene] = timeline.scenes;
  const [laid] = film.scenes;
  if (scene === undefined || laid === undefined) return [];
  return film.list(laid, Math.min(AT_REST_MS, (scene.frames * MS_PER_FRAME) / 2));
}

function entering(shape: Shape, logo: Assets["logo"], timeMs: number): Shape {
  if (shape.kind !== "picture" || logo?.inMotion === undefined) return shape;
  const raster = logo.inMotion(shape.raster, timeMs);
  return raster === shape.raster ? shape : { ...shape, raster };
}

/** Ids are unique within a scene; the film needs them unique across a cut. */
function inScene(scene: TimelineScene, shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => ({ ...shape, id: `${scene.id}/${shape.id}` }));
}
