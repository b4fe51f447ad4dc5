import { FPS, SAMPLES_PER_FRAME, type Timeline, type TimelineScene } from "../../../timeline/timeline.ts";
import { type Assets, NO_ASSETS } from "../../assets.ts";
import type { Shape } from "../../display-list.ts";
import { headline } from "../headline.ts";
import { MS_PER_FRAME, sceneMs } from "../scene-clock.ts";
import { stagingOf } from "../staged-film.ts";
import type { Staging, Theme } from "../theme.ts";
import { stageBeat } from "./beat.ts";
import { stageBring } from "./bring.ts";
import { stageCaptions } from "./captions.ts";
import { stageCta } from "./cta.ts";
import { gridFor } from "./grid.ts";
import { stageGround } from "./ground.ts";
import { hookOf } from "../hook-of.ts";
import { stageHook } from "./hook.ts";
import { paletteOf } from "./palette.ts";
import { stagePay } from "./pay.ts";
import { stagePoster } from "./poster.ts";
import { stageQuote } from "./quote.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { stylesFor } from "./styles.ts";
import { leftShare, type Passage, stagePassage } from "./through.ts";
import { stageWhy } from "./why.ts";

/** A job is an opening: sheets of paper cut through to a warm light, and what can be seen in it. */
export const warm: Theme = {
  name: "warm",
  captionCharacters: (timeline) => gridFor(timeline).caption.characters,
  stage,
};

function stage(timeline: Timeline, assets: Assets = NO_ASSETS): Staging {
  const base = {
    grid: gridFor(timeline),
    palette: paletteOf(timeline.brand),
    styles: stylesFor(timeline.language, assets.faces),
    timeline,
    assets,
    company: hookOf(timeline)?.content.company ?? null,
  };
  const on: Stage = { ...base, ground: stageGround(base) };
  const captions = stageCaptions(on);
  const staged = timeline.scenes.map((scene) => ({ scene, laid: stageScene(scene, on) }));
  const film = staged.map((one, index): FilmScene => {
    const after = staged[index + 1];
    const passes = one.scene.content.purpose === "hook" && after?.scene.content.purpose === "why";
    const { opening } = one.laid;
    return { ...one, passage: passes && opening !== null ? stagePassage(opening, on.palette, on.grid.frame) : null };
  });
  const scenes = film.map((one, index) => ({ ...one, before: film[index - 1]?.passage ?? null }));
  return stagingOf(
    timeline,
    {
      scenes,
      list: (one, timeMs) => [...sceneShapes(one, timeMs), ...lingering(one, timeMs)],
      captions: (cue, sample) => captions(cue, sample),
      poster: (hook) =>
        stagePoster(hook, { ...hook.content, title: headline(hook.content.title, timeline.language) }, on),
    },
    assets,
  );

  /** A caption's slip stays through short pauses. */
  function lingering({ scene }: FilmScene, timeMs: number): readonly Shape[] {
    if (!timeline.burnCaptions) return [];
    const sample = (scene.start + Math.round(timeMs / MS_PER_FRAME)) * SAMPLES_PER_FRAME;
    if (timeline.cues.some((cue) => cue.start <= sample && sample < cue.end)) return [];
    const said = timeline.cues.findLast((cue) => cue.end <= sample);
    const next = timeline.cues.find((cue) => cue.start > sample);
    if (said === undefined || next === undefined || next.start - said.end > LINGER_SAMPLES) return [];
    // A scene's words leave with it.
    const [from, to] = [scene.start * SAMPLES_PER_FRAME, (scene.start + scene.frames) * SAMPLES_PER_FRAME];
    if (said.end <= from || next.start >= to) return [];
    return captions(said, sample);
  }
}

interface FilmScene {
  readonly scene: TimelineScene;
  readonly laid: StagedScene;
  /** Through this scene's opening into the next. */
  readonly passage: Passage | null;
}

/** In pauses up to this long. */
const LINGER_SAMPLES = 0.6 * FPS * SAMPLES_PER_FRAME;
const LEAVE_PX = 24;
const ALPHA_STEPS = 16;

function sceneShapes(
  { scene, laid, passage, before }: FilmScene & { readonly before: Passage | null },
  timeMs: number,
): readonly Shape[] {
  const sinceCut = timeMs - sceneMs(scene);
  const left = passage === null ? 0 : leftShare(sinceCut);
  const through = passage?.shapes(sinceCut) ?? null;
  if (through !== null) return through;
  const type = left >= 1 ? [] : laid.type(timeMs).map((shape) => leaving(shape, left));
  return [...laid.paper(timeMs, left), ...(before?.shapes(timeMs) ?? []), ...type];
}

/** What is read leaves upwards. */
function leaving(shape: Shape, share: number): Shape {
  if (share <= 0) return shape;
  const alpha = shape.alpha * (1 - Math.round(share * ALPHA_STEPS) / ALPHA_STEPS);
  const up = Math.round((LEAVE_PX * share) / 2) * 2;
  return shape.kind === "box"
    ? { ...shape, alpha, rect: { ...shape.rect, y: shape.rect.y - up } }
    : { ...shape, alpha, y: shape.y - up };
}

function stageScene(scene: TimelineScene, on: Stage): StagedScene {
  const { content } = scene;
  const { language } = on.timeline;
  switch (content.purpose) {
    case "hook":
      return stageHook(scene, { ...content, title: headline(content.title, language) }, on);
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
