import type { HookContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { layCover } from "./cover.ts";
import { PIECES } from "./figures.ts";
import type { Form } from "./grid.ts";
import { HOOK_PLACES, type HookPlaces, hookOpening } from "./hook-places.ts";
import { type Opening, openingOf } from "./opening.ts";
import type { FigurePlace } from "./figure.ts";
import type { Stage } from "./stage.ts";
import { seenIn, stageWindow } from "./window.ts";

/** As the hook, but larger, with one fact only: it is read at the size of a thumbnail. */
const PLACES: Readonly<Record<Form, HookPlaces>> = {
  wide: {
    ...HOOK_PLACES.wide,
    head: { y: 176, size: 62 },
    headWidth: 1100,
    last: 700,
    width: 1100,
    narrowWidth: 1100,
    slip: { below: 80, height: 168, width: 1090, figure: 106, unit: 58 },
    placeSize: 0,
    aloneBelow: 70,
    aloneSize: 92,
    rooms: (below) => {
      const height = 484 - below;
      return [
        { width: 1130, height, sizes: [214, 132], mostLines: 3, leading: 1.03, narrow: true },
        { width: 1130, height, sizes: [132, 84], mostLines: 4, leading: 1.06, narrow: true },
      ];
    },
  },
  tall: {
    ...HOOK_PLACES.tall,
    head: { y: 286, size: 62 },
    slip: { below: 84, height: 156, width: 900, figure: 98, unit: 52 },
    placeSize: 0,
    aloneSize: 88,
    rooms: (below) => [
      { width: 900, height: 590 - below, sizes: [230, 140], mostLines: 3, leading: 1, narrow: false },
      { width: 900, height: 590 - below, sizes: [140, 88], mostLines: 5, leading: 1.05, narrow: false },
    ],
  },
  feed: {
    ...HOOK_PLACES.feed,
    head: { y: 138, size: 56 },
    slip: { below: 56, height: 136, width: 900, figure: 86, unit: 48 },
    placeSize: 0,
    aloneSize: 76,
    free: 640,
    rooms: (below) => [
      { width: 904, height: 400 - below, sizes: [210, 120], mostLines: 3, leading: 1, narrow: false },
      { width: 904, height: 410 - below, sizes: [120, 76], mostLines: 5, leading: 1.05, narrow: false },
    ],
  },
  square: {
    ...HOOK_PLACES.square,
    head: { y: 118, size: 52 },
    slip: { below: 44, height: 116, width: 860, figure: 76, unit: 44 },
    placeSize: 0,
    aloneSize: 66,
    free: 520,
    rooms: (below) => [
      { width: 904, height: 290 - below, sizes: [170, 100], mostLines: 2, leading: 1, narrow: false },
      { width: 904, height: 310 - below, sizes: [100, 66], mostLines: 4, leading: 1.05, narrow: false },
    ],
  },
};

/** The still that stands for the film. */
export function stagePoster(scene: TimelineScene, content: HookContent, stage: Stage): readonly Shape[] {
  const { form } = stage.grid;
  const seen = seenIn(scene.id, "page", stage);
  const { opening, figure, type } = layCover(
    content,
    PLACES[form],
    (narrow, sinks) => (form === "wide" ? wideOpening() : hookOpening(form, narrow, sinks, seen !== null)),
    stage,
  );
  const window = stageWindow("poster", opening, { pieces: PIECES.together, at: figure }, stage, null, seen);
  return [...stage.ground("page"), ...window.shapes(0), ...type()];
}

function wideOpening(): { readonly opening: Opening; readonly figure: FigurePlace } {
  return {
    opening: openingOf({
      x: 1770,
      y: 560,
      rx: 460,
      ry: 660,
      rings: [
        [0, "mint"],
        [38, "sage"],
        [40, "brand"],
        [36, "deep"],
        [28, null],
      ],
      light: "lamp",
      seed: 40,
      p: 2.3,
      amp: 0.02,
      twist: 0.04,
    }),
    figure: { x: 1700, y: 720, scale: 0.66 },
  };
}
