import type { HookContent } from "../../../script/storyboard.ts";
import type { Timeline, TimelineScene } from "../../../timeline/timeline.ts";
import { headline } from "../headline.ts";
import { stagingOf } from "../staged-film.ts";
import type { Staging, Theme } from "../theme.ts";
import { stageBeat } from "./beat.ts";
import { stageBring } from "./bring.ts";
import { captionShapes } from "./captions.ts";
import { stageCta } from "./cta.ts";
import { type Grid, TALL, WIDE } from "./grid.ts";
import { stageHook } from "./hook.ts";
import { paletteOf } from "./palette.ts";
import { stagePay } from "./pay.ts";
import { rulerShapes } from "./ruler.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { stylesFor } from "./styles.ts";
import { stageWhy } from "./why.ts";

/** Six readings of one instrument: a finely divided dial, by night and by day, on which every lit mark is true. */
export const calm: Theme = {
  name: "calm",
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
  const scenes = timeline.scenes.map((scene) => ({ scene, laid: stageScene(scene, on) }));
  return stagingOf(timeline, {
    scenes,
    list: ({ scene, laid }, timeMs) => [
      ...laid.dial(timeMs),
      ...laid.type(timeMs),
      ...rulerShapes(on.grid, laid.light, (scene.start + (timeMs * 30) / 1000) / Math.max(1, timeline.frames - 1)),
    ],
    captions: (cue, sample, { laid }) => captionShapes(cue, sample, laid.light, on),
  });
}

function stageScene(scene: TimelineScene, on: Stage): StagedScene {
  const { content } = scene;
  const { language } = on.timeline;
  switch (content.purpose) {
    case "hook":
      return stageHook({ ...content, title: headline(content.title, language) }, on);
    case "why":
      return stageWhy(scene, content, on);
    case "do":
      return stageBeat(content, on);
    case "bring":
      return stageBring(scene, content, on);
    case "pay":
      return stagePay(scene, content, on);
    case "cta":
      return stageCta(scene, { ...content, role: headline(content.role, language) }, on);
  }
}
