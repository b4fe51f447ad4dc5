import { type Assets, NO_ASSETS } from "../../assets.ts";
import { hookOf } from "../hook-of.ts";
import { headline } from "../headline.ts";
import { sceneMs } from "../scene-clock.ts";
import type { Timeline, TimelineScene } from "../../../timeline/timeline.ts";
import { type StagedFilm, stagingOf } from "../staged-film.ts";
import type { Staging, Theme } from "../theme.ts";
import { stageBeat } from "./beat.ts";
import { stageBring } from "./bring.ts";
import { captionShapes } from "./captions.ts";
import { stageCta } from "./cta.ts";
import { gridFor } from "./grids/index.ts";
import { stageHook } from "./hook.ts";
import { paletteOf } from "./palette.ts";
import { stagePay } from "./pay.ts";
import { posterOf } from "./poster.ts";
import { stageQuote } from "./quote.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { stylesFor } from "./styles.ts";
import { stageWhy } from "./why.ts";

/**
 * One block of brand colour, the measure, divides itself into as many parts as the number being said, and the giant
 * serif that crosses its edge turns to its negative.
 */
export const editorial: Theme = {
  name: "editorial",
  captionCharacters: (size) => gridFor(size).caption.characters,
  stage,
};

function stage(timeline: Timeline, assets: Assets = NO_ASSETS): Staging {
  const on: Stage = {
    grid: gridFor(timeline),
    palette: paletteOf(timeline.brand),
    styles: stylesFor(timeline.language, assets.faces),
    timeline,
    company: hookOf(timeline)?.content.company ?? null,
    assets,
  };
  const staged: StagedScene[] = [];
  timeline.scenes.forEach((scene, index) => {
    const entering =
      timeline.scenes[index - 1]?.purpose === "hook" ? exitEdge(timeline.scenes[index - 1], staged[index - 1]) : null;
    staged.push(stageScene(scene, timeline.scenes[index + 1], entering, on));
  });
  const film: StagedFilm<StagedScene> = {
    scenes: staged,
    list: (scene, timeMs) => scene.list(timeMs),
    captions: (cue, sample, scene, timeMs) => captionShapes(cue, sample, scene.captions, scene.edgeAt(timeMs), on),
    poster: (hook) => posterOf(hook, on),
  };
  return stagingOf(timeline, film, assets);
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
    case "quote":
      return stageQuote(scene, content, on);
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
