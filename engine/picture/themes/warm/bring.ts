import type { BringContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { wrap } from "../../line-breaking.ts";
import { inkWidth } from "../../type.ts";
import { byHalf } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { type Band, bandsOf } from "./bands.ts";
import { BRING_PLACES, pebbleOf } from "./bring-places.ts";
import { stack } from "./figures.ts";
import { idle } from "./poses.ts";
import { even, settle } from "./motion.ts";
import { centred, type Line, lineShape, oneLine, stacked } from "./lines.ts";
import { type Opening, openingOf } from "./opening.ts";
import { EVERYWHERE, evenly, layPiece, once, place, SHADOW_REACH_PX, type Sprite, sprite } from "./paper.ts";
import type { PaperName } from "./palette.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { joined } from "./statement.ts";
import { stageWindow } from "./window.ts";

const PAPERS: readonly PaperName[] = ["mint", "white", "peach", "butter"];
const GAP_PX = 11;
const LEADING = 1.12;
/** Long items on more lines; nothing readable is smaller. */
const MOST_LINES = 4;
const SMALL = [44, 40, 36, 33, 30];
/** Few items are set in these, on several lines, where fewer lines would be smaller than that share of it. */
const FEW = 2;
const LARGE = [124, 114, 104, 96, 88, 80, 72, 66];
const WORTH = 0.8;
/** Large type leaves air above and below. */
const AIRY = 0.8;
const FIT_MS = 480;
const FROM_ABOVE_PX = 70;
const FROM_BELOW_PX = 60;
/** A piece lies where the way that is left can't be seen. */
const LANDED_SHARE = 0.5;
/** The light in the gaps. */
const GLOW_MS = 4200;
const GLOW_STEPS = 4;

/** What is asked for: pieces that fit, and fill the opening. */
export function stageBring(scene: TimelineScene, content: BringContent, stage: Stage): StagedScene {
  const { grid, palette } = stage;
  const places = BRING_PLACES[grid.form];
  const texts = [
    ...(content.figure === null ? [] : [joined(content.figure.text, content.figure.label)]),
    ...content.items,
  ].slice(0, 4);
  const { opening, pebble } = pebbleOf(places);
  const bands = bandsOf(pebble, Math.max(1, texts.length), GAP_PX);
  const sizes = sizesFor(texts, bands, stage);
  const duration = sceneMs(scene);
  const pieces = texts.map((text, index) => {
    const band = bands[index];
    const at =
      index === 0
        ? 0
        : byHalf(
            Math.max(index * 140, whenSaid(text, scene, (index * duration) / (2 * texts.length)) - 200),
            FIT_MS,
            duration,
          );
    return band === undefined ? null : { at, band, lines: bandLines(index, text, band, sizes[index] ?? 54) };
  });
  const shown = pieces.filter((piece) => piece !== null);
  const drawn = shown.map(({ band }, index) =>
    once(() => {
      const colour = palette[PAPERS[index] ?? "white"];
      return { flying: pieceSprite(band, colour, 1.2), landed: pieceSprite(band, colour, 0.3) };
    }),
  );
  const heading = headingLines();
  const window = stageWindow("bring", opening, null, stage);
  const second =
    places.second === null
      ? null
      : stageWindow(
          "second",
          openingOf(places.second.opening),
          { pieces: stack(texts.length), at: places.second.figure },
          stage,
        );
  const glows = Math.max(0, ...shown.map(({ at }) => at)) + FIT_MS;
  const glowing = (time: number): number =>
    Math.round(GLOW_STEPS * (0.5 - 0.5 * Math.cos((time / GLOW_MS) * 2 * Math.PI))) / (2 * GLOW_STEPS);
  const glow = once(() => glowSprite(opening, bands, palette.sun));
  return {
    opening,
    paper: (timeMs) => {
      const frame = { timeMs, sceneMs: duration, scale: 1 };
      return [
        ...stage.ground("page"),
        ...(second === null ? [] : second.shapes(timeMs, idle(frame))),
        ...window.shapes(timeMs),
      ];
    },
    type: (timeMs) => [
      ...heading.map((line) => lineShape(line)),
      ...(timeMs < glows ? [] : [place("glow", glow(), { alpha: glowing(timeMs - glows) })]),
      ...shown.flatMap(({ at, lines }, index): Shape[] => {
        const piece = drawn[index];
        const share = (timeMs - at) / FIT_MS;
        if (piece === undefined || share < 0) return [];
        const dy = even((index === 0 ? -FROM_ABOVE_PX : FROM_BELOW_PX) * (1 - settle(share)));
        const { flying, landed } = piece();
        const offset = { offset: dy, alpha: 1 };
        return [
          place(`piece ${index}`, share < LANDED_SHARE ? flying : landed, { dy }),
          ...lines.map((line) => lineShape(line, offset)),
        ];
      }),
    ],
  };

  function headingLines(): Line[] {
    const name = sectionName(stage.timeline.language, "bring");
    const { light, heavy, eastAsian } = stage.styles;
    const words = eastAsian ? [name] : name.split(" ");
    const weight = (index: number): typeof light => (index === words.length - 1 ? heavy : light);
    if (places.heading.oneLine) {
      const size = Math.min(
        ...words.map((_, index) => oneLine(name, weight(index), places.heading.width, places.heading.size).size),
      );
      let x = places.heading.x;
      return words.map((text, index) => {
        const style = { ...weight(index), size };
        const line = { id: `heading ${index}`, text, style, x, y: places.heading.y, colour: palette.ink };
        x += inkWidth(text, style) + size * 0.27;
        return line;
      });
    }
    const size = Math.min(
      ...words.map((word, index) => oneLine(word, weight(index), places.heading.width, places.heading.size).size),
    );
    const leading = size * 1.07;
    const first = places.heading.y - ((words.length - 1) * leading) / 2;
    return words.flatMap((text, index) =>
      stacked(
        `heading ${index}`,
        [text],
        { ...weight(index), size },
        { x: places.heading.x, first: first + index * leading, leading },
        palette.ink,
      ),
    );
  }

  function bandLines(index: number, text: string, band: Band, size: number): Line[] {
    const style = { ...stage.styles.label, size };
    const set = wrap(text, style, band.width, MOST_LINES) ?? [text];
    const fitted = set.length === 1 ? oneLine(text, style, band.width, size) : style;
    const leading = fitted.size * LEADING;
    const first = band.middle.y + fitted.size * 0.35 - ((set.length - 1) * leading) / 2;
    return set.map((line, row) =>
      centred(`item ${index} ${row}`, line, fitted, band.middle.x, first + row * leading, palette.ink),
    );
  }
}

/** One size for all where each fits on a line; else each as it can, on two. */
function sizesFor(texts: readonly string[], bands: readonly Band[], { grid, styles }: Stage): readonly number[] {
  const { one, two } = BRING_PLACES[grid.form];
  const fits = (text: string, band: Band | undefined, size: number, lines: number, share = 1): boolean => {
    if (band === undefined) return false;
    const set = wrap(text, { ...styles.label, size }, band.width, lines);
    return set !== null && (set.length - 1) * size * LEADING + size * 0.8 <= band.height * share;
  };
  const all = (sizes: readonly number[], lines: number, share = 1): number | undefined =>
    sizes.find((size) => texts.every((text, index) => fits(text, bands[index], size, lines, share)));
  const common = all(one, 1);
  // One or two pieces have room for lines under each other.
  const pair = texts.length > FEW ? undefined : all(LARGE, 2, AIRY);
  const three = texts.length === 1 ? all(LARGE, 3, AIRY) : undefined;
  const large = three !== undefined && (pair ?? 0) < three * WORTH ? three : pair;
  if (large !== undefined && (common === undefined || common < large * WORTH)) return texts.map(() => large);
  if (common !== undefined) return texts.map(() => common);
  return texts.map((text, index) => {
    const band = bands[index];
    const size =
      two.find((each) => fits(text, band, each, 2)) ?? SMALL.find((each) => fits(text, band, each, MOST_LINES));
    return size ?? SMALL.at(-1) ?? 30;
  });
}

function pieceSprite(band: Band, colour: string, shadow: number): Sprite {
  const width = 1400;
  const area = evenly(
    {
      x: band.middle.x - width / 2,
      y: band.middle.y - band.height - SHADOW_REACH_PX,
      width,
      height: 2 * band.height + 2 * SHADOW_REACH_PX,
    },
    EVERYWHERE,
  );
  return sprite(area, (context) => layPiece(context, area, band.trace, colour, shadow));
}

/** The light that is left between the pieces, brighter. */
function glowSprite({ holes, inner }: Opening, bands: readonly Band[], colour: string): Sprite {
  const area = evenly(inner, EVERYWHERE);
  return sprite(area, (context) => {
    holes.at(-1)?.trace(context, 1);
    context.fillStyle = colour;
    context.fill();
    context.globalCompositeOperation = "destination-out";
    for (const band of bands) {
      context.beginPath();
      band.trace(context);
      context.fill();
    }
    context.globalCompositeOperation = "source-over";
  });
}
