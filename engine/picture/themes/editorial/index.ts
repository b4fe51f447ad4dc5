import type { HookContent } from "../../../script/storyboard.ts";
import { SAMPLES_PER_FRAME, type Timeline, type TimelineScene } from "../../../timeline/timeline.ts";
import type { DisplayList, Shape } from "../../display-list.ts";
import type { Staging, Theme } from "../theme.ts";
import { stageBeat } from "./beat.ts";
import { stageBring } from "./bring.ts";
import { captionShapes } from "./captions.ts";
import { stageCta } from "./cta.ts";
import { type Grid, TALL, WIDE } from "./grid.ts";
import { stageHook } from "./hook.ts";
import { paletteOf } from "./palette.ts";
import { stagePay } from "./pay.ts";
import { headline, MS_PER_FRAME, sceneMs, type Stage, type StagedScene } from "./stage.ts";
import { stylesFor } from "./styles.ts";
import { stageWhy } from "./why.ts";

/**
 * One block of brand colour, the measure, divides itself into as many parts as the number being said, and the giant
 * serif that crosses its edge turns to its negative.
 */
export const editorial: Theme = {
  name: "editorial",
  captionCharacters: ({ width, height }) => gridFor(width, height).caption.characters,
  stage,
};

function gridFor(width: number, height: number): Grid {
  return height > width ? TALL : WIDE;
}

function stage(timeline: Timeline): Staging {
  const hook = timeline.scenes
    .map((scene) => scene.content)
    .find((content): content is HookContent => content.purpose === "hook");
  const on: Stage = {
    grid: gridFor(timeline.width, timeline.height),
    palette: paletteOf(timeline.brand),
    styles: stylesFor(timeline.language),
    timeline,
    company: hook?.company ?? null,
  };
  const staged: StagedScene[] = [];
  timeline.scenes.forEach((scene, index) => {
    const entering =
      timeline.scenes[index - 1]?.purpose === "hook" ? exitEdge(timeline.scenes[index - 1], staged[index - 1]) : null;
    staged.push(stageScene(scene, timeline.scenes[index + 1], entering, on));
  });
  return {
    frame: (frame) => {
      const index = sceneAt(timeline.scenes, frame);
      const scene = timeline.scenes[index];
      const laid = staged[index];
      if (scene === undefined || laid === undefined) {
        throw new RangeError(`Frame ${frame} is outside the film: it has frames 0 to ${timeline.frames - 1}.`);
      }
      const shapes = inScene(scene.id, laid.list((frame - scene.start) * MS_PER_FRAME));
      return timeline.burnCaptions ? [...shapes, ...captionsAt(timeline, frame, scene, laid, on)] : shapes;
    },
    poster: () => posterList(timeline, staged),
  };
}

function stageScene(
  scene: TimelineScene,
  next: TimelineScene | undefined,
  entering: number | null,
  on: Stage,
): StagedScene {
  const { content } = scene;
  switch (content.purpose) {
    case "hook": {
      const title = headline(content.title, on.timeline.language);
      return stageHook(scene, { ...content, title }, on, next?.purpose === "why");
    }
    case "why":
      return stageWhy(scene, content, on, entering);
    case "do":
      return stageBeat(scene, content, on);
    case "bring":
      return stageBring(scene, content, on);
    case "pay":
      return stagePay(scene, content, on);
    case "cta":
      return stageCta(scene, { ...content, role: headline(content.role, on.timeline.language) }, on);
  }
}

function exitEdge(scene: TimelineScene | undefined, laid: StagedScene | undefined): number | null {
  return scene === undefined || laid === undefined ? null : laid.edgeAt(sceneMs(scene));
}

/** Ids are unique within a scene; the film needs them unique across a cut. */
function inScene(scene: string, shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => ({ ...shape, id: `${scene}/${shape.id}` }));
}

function captionsAt(timeline: Timeline, frame: number, scene: TimelineScene, laid: StagedScene, on: Stage): Shape[] {
  const sample = frame * SAMPLES_PER_FRAME;
  const cue = timeline.cues.find((one) => one.start <= sample && sample < one.end);
  if (cue === undefined) return [];
  const edge = laid.edgeAt((frame - scene.start) * MS_PER_FRAME);
  // The block jumps one frame early: the eye is slower than the ear.
  return captionShapes(cue, sample + SAMPLES_PER_FRAME, laid.captions, edge, on);
}

/** The hook at rest. */
function posterList(timeline: Timeline, staged: readonly StagedScene[]): DisplayList {
  const first = timeline.scenes[0];
  const laid = staged[0];
  if (first === undefined || laid === undefined) throw new RangeError("A film without scenes has no poster.");
  return inScene(first.id, laid.list(800));
}

function sceneAt(scenes: readonly TimelineScene[], frame: number): number {
  return scenes.findIndex((scene) => frame >= scene.start && frame < scene.start + scene.frames);
}
