import type { HookContent } from "../../../script/storyboard.ts";
import type { Timeline, TimelineScene } from "../../../timeline/timeline.ts";
import { type Assets, NO_ASSETS } from "../../assets.ts";
import { headline } from "../headline.ts";
import { stagingOf } from "../staged-film.ts";
import type { Staging, Theme } from "../theme.ts";
import { stageBeat } from "./beat.ts";
import { stageBring } from "./bring.ts";
import { stageCaptions } from "./captions.ts";
import { stageCta } from "./cta.ts";
import { gridFor } from "./grid.ts";
import { stageGround } from "./ground.ts";
import { stageHook } from "./hook.ts";
import { paletteOf } from "./palette.ts";
import { stagePay } from "./pay.ts";
import { stageQuote } from "./quote.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { stylesFor } from "./styles.ts";
import { stageWhy } from "./why.ts";

/** A job is an opening: sheets of paper cut through to a warm light, and what can be seen in it. */
export const warm: Theme = {
  name: "warm",
  captionCharacters: (timeline) => gridFor(timeline).caption.characters,
  stage,
};

function stage(timeline: Timeline, assets: Assets = NO_ASSETS): Staging {
  const hook = timeline.scenes
    .map((scene) => scene.content)
    .find((content): content is HookContent => content.purpose === "hook");
  const base = {
    grid: gridFor(timeline),
    palette: paletteOf(timeline.brand),
    styles: stylesFor(timeline.language, assets.faces),
    timeline,
    assets,
    company: hook?.company ?? null,
  };
  const on: Stage = { ...base, ground: stageGround(base) };
  const captions = stageCaptions(on);
  const scenes = timeline.scenes.map((scene) => stageScene(scene, on));
  return stagingOf(
    timeline,
    {
      scenes,
      list: (scene, timeMs) => [...scene.paper(timeMs), ...scene.type(timeMs)],
      captions: (cue, sample) => captions(cue, sample),
      poster: () => (scenes[0] === undefined ? [] : [...scenes[0].paper(2000), ...scenes[0].type(2000)]),
    },
    assets,
  );
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
      return stageBeat(scene, content, on);
    case "quote":
      return stageQuote(scene, content, on);
    case "bring":
      return stageBring(scene, content, on);
    case "pay":
      return stagePay(scene, content, on);
    case "cta":
      return stageCta(scene, { ...content, role: headline(content.role, language) }, on);
  }
}
