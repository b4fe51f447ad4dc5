import type { DoContent, HookContent } from "../../../script/storyboard.ts";
import type { Timeline, TimelineScene } from "../../../timeline/timeline.ts";
import { type Assets, type Footage, NO_ASSETS } from "../../assets.ts";
import { hookOf } from "../hook-of.ts";
import { headline } from "../headline.ts";
import { stagingOf } from "../staged-film.ts";
import type { Staging, Theme } from "../theme.ts";
import { type Neighbours, stageBeat } from "./beat.ts";
import { stageBring } from "./bring.ts";
import { captionShapes } from "./captions.ts";
import type { Crop } from "./crop.ts";
import { stageCta } from "./cta.ts";
import { gridFor } from "./grids.ts";
import { stageHook } from "./hook.ts";
import { posterShapes } from "./poster.ts";
import { paletteOf } from "./palette.ts";
import { stagePay } from "./pay.ts";
import { stageQuote } from "./quote.ts";
import { initialOf, type Stage, type StagedScene } from "./stage.ts";
import { stylesFor } from "./styles.ts";
import { stageWhy } from "./why.ts";

/**
 * The whole film happens on one giant letter, the company's initial; every big word turns to the opposite colour exactly
 * along the letter's edge, and at last the letter stands whole with the code locked into it.
 */
export const bold: Theme = {
  name: "bold",
  captionCharacters: (size) => gridFor(size).caption.characters,
  stage,
};

function stage(timeline: Timeline, assets: Assets = NO_ASSETS): Staging {
  const hook = hookOf(timeline)?.content;
  const company = hook?.company ?? null;
  const on: Stage = {
    grid: gridFor(timeline),
    palette: paletteOf(timeline.brand),
    styles: stylesFor(timeline.language, assets.faces),
    timeline,
    company,
    logo: assets.logo,
    endLine: assets.endLine,
    initial: initialOf(company ?? hook?.title ?? timeline.title, timeline.language),
    taken: [],
  };
  const scenes: StagedScene[] = [];
  let crop: Crop | null = null;
  timeline.scenes.forEach((scene, index) => {
    const laid: StagedScene & { readonly crop?: Crop } = stageScene(
      scene,
      index,
      crop,
      on,
      assets.footage.get(scene.id),
    );
    scenes.push(laid);
    crop = laid.crop ?? null;
  });
  return stagingOf(
    timeline,
    {
      scenes,
      list: (scene, timeMs) => scene.list(timeMs),
      captions: (cue, sample) => captionShapes(cue, sample, on),
      poster: ({ id, content }) => posterShapes(titled(content, timeline.language), on, assets.footage.get(id)),
    },
    assets,
  );
}

/** @param crop where the letter stands at the end of the scene before, if it goes on from there */
function stageScene(
  scene: TimelineScene,
  index: number,
  crop: Crop | null,
  on: Stage,
  footage: Footage | undefined,
): StagedScene & { readonly crop?: Crop } {
  const { content } = scene;
  const before = on.timeline.scenes[index - 1]?.purpose;
  const after = on.timeline.scenes[index + 1]?.purpose;
  const { language } = on.timeline;
  switch (content.purpose) {
    case "hook":
      return stageHook(
        scene,
        titled(content, language),
        on,
        after === "why" ? "into the letter" : after === "cta" ? "pulled back" : "cut",
        footage,
      );
    case "why":
      return stageWhy(scene, content, on, before === "hook", footage);
    case "do":
      return stageBeat(content, neighboursOf(index, on), on, footage);
    case "quote":
      return stageQuote(scene, content, on, footage);
    case "bring":
      return stageBring(scene, content, on);
    case "pay":
      return stagePay(scene, content, on, after === "cta");
    case "cta":
      return stageCta(scene, { ...content, role: headline(content.role, language) }, on, crop);
  }
}

function titled(content: HookContent, language: string): HookContent {
  return { ...content, title: headline(content.title, language) };
}

function neighboursOf(index: number, on: Stage): Neighbours {
  const at = (place: number): DoContent | null => {
    const content = on.timeline.scenes[place]?.content;
    return content?.purpose === "do" ? content : null;
  };
  return { before: at(index - 1), after: at(index + 1) };
}
