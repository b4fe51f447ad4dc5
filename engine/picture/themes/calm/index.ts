import type { HookContent } from "../../../script/storyboard.ts";
import type { Timeline, TimelineScene } from "../../../timeline/timeline.ts";
import { type Assets, NO_ASSETS } from "../../assets.ts";
import type { Shape } from "../../display-list.ts";
import { hookOf } from "../hook-of.ts";
import { headline } from "../headline.ts";
import { MS_PER_FRAME, sceneMs } from "../scene-clock.ts";
import { stagingOf } from "../staged-film.ts";
import type { Staging, Theme } from "../theme.ts";
import { stageBeat } from "./beat.ts";
import { stageBring } from "./bring.ts";
import { captionShapes } from "./captions.ts";
import type { Circle } from "./circle.ts";
import { stageCta } from "./cta.ts";
import type { Grid } from "./grid.ts";
import { gridFor } from "./grids/index.ts";
import { stageHook } from "./hook.ts";
import { type Light, paletteOf } from "./palette.ts";
import { stagePay } from "./pay.ts";
import { posterShapes } from "./poster.ts";
import { stageQuote } from "./quote.ts";
import { stagePicture } from "./picture-scene.ts";
import { rulerShapes } from "./ruler.ts";
import { litTwice, openingAt, shutterShapes } from "./shutter.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { stylesFor } from "./styles.ts";
import { stageWhy } from "./why.ts";

/** Six readings of one instrument: a finely divided dial, by night and by day, on which every lit mark is true. */
export const calm: Theme = {
  name: "calm",
  captionCharacters: ({ width, height }) => gridFor(width, height).caption.characters,
  stage,
};

function stage(timeline: Timeline, assets: Assets = NO_ASSETS): Staging {
  const on: Stage = {
    grid: gridFor(timeline.width, timeline.height),
    palette: paletteOf(timeline.brand),
    styles: stylesFor(timeline.language, assets.faces),
    timeline,
    company: hookOf(timeline)?.content.company ?? null,
    assets,
  };
  const scenes = timeline.scenes.map((scene) => ({ scene, laid: stageScene(scene, on) }));
  const film = scenes.map((one, index) => ({ ...one, before: scenes[index - 1] }));
  return stagingOf(
    timeline,
    {
      scenes: film,
      list: (one, timeMs) => {
        const { scene, laid, before } = one;
        const frame = scene.start + timeMs / MS_PER_FRAME;
        const ruler = (light: Light): readonly Shape[] =>
          rulerShapes(on.grid, light, frame / Math.max(1, timeline.frames - 1));
        const opening = openingOf(one, on.grid, timeMs);
        if (before !== undefined && opening !== null) {
          return [
            ...shutterShapes({ scene: before.laid, ms: sceneMs(before.scene) }, laid, opening, on.grid, timeMs),
            ...litTwice(ruler, before.laid.light, laid.light, opening),
          ];
        }
        return [...laid.dial(timeMs), ...laid.type(timeMs), ...ruler(laid.light)];
      },
      captions: (cue, sample, one, timeMs) => {
        const opening = openingOf(one, on.grid, timeMs);
        const caption = (light: Light): readonly Shape[] => captionShapes(cue, sample, light, on);
        return one.before === undefined || opening === null
          ? caption(one.laid.light)
          : litTwice(caption, one.before.laid.light, one.laid.light, opening);
      },
      poster: ({ content }) => posterShapes(named(content, timeline.language), on),
    },
    assets,
  );
}

interface FilmScene {
  readonly scene: TimelineScene;
  readonly laid: StagedScene;
  readonly before?: { readonly scene: TimelineScene; readonly laid: StagedScene } | undefined;
}

/** A scene opens over the one before where the light changes; all other joins are cuts. */
function openingOf({ laid, before }: FilmScene, grid: Grid, timeMs: number): Circle | null {
  return before === undefined || before.laid.light === laid.light ? null : openingAt(laid, grid, timeMs);
}

function stageScene(scene: TimelineScene, on: Stage): StagedScene {
  const { content } = scene;
  const { language } = on.timeline;
  const footage = on.assets.footage.get(scene.id);
  if (footage !== undefined) {
    if (content.purpose === "hook") return stagePicture(scene, named(content, language), footage, on);
    if (content.purpose === "why" || content.purpose === "do" || content.purpose === "quote")
      return stagePicture(scene, content, footage, on);
  }
  switch (content.purpose) {
    case "hook":
      return stageHook(named(content, language), on);
    case "why":
      return stageWhy(scene, content, on);
    case "do":
      return stageBeat(content, on);
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

function named(content: HookContent, language: string): HookContent {
  return { ...content, title: headline(content.title, language) };
}
