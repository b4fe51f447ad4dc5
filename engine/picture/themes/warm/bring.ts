import type { BringContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { wrap } from "../../line-breaking.ts";
import type { Rect } from "../../rect.ts";
import { inkWidth } from "../../type.ts";
import { byHalf } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { type Band, bandsOf } from "./bands.ts";
import { BRING_PLACES, pebbleOf } from "./bring-places.ts";
import { stack } from "./figures.ts";
import { centred, type Line, lineShape, oneLine, stacked } from "./lines.ts";
import { openingOf } from "./opening.ts";
import { evenly, layPiece, once, place, SHADOW_REACH_PX, sprite } from "./paper.ts";
import type { PaperName } from "./palette.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { joined } from "./statement.ts";
import { stageWindow } from "./window.ts";

const PAPERS: readonly PaperName[] = ["mint", "white", "peach", "butter"];
const GAP_PX = 11;
const LEADING = 1.12;
const FIT_MS = 480;

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
  const drawn = shown.map(({ band }, index) => once(() => pieceSprite(band, palette[PAPERS[index] ?? "white"])));
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
  return {
    opening,
    paper: () => [...stage.ground("page"), ...(second === null ? [] : second.shapes()), ...window.shapes()],
    type: () => [
      ...heading.map((line) => lineShape(line)),
      ...shown.flatMap(({ lines }, index): Shape[] => {
        const piece = drawn[index];
        return [
          ...(piece === undefined ? [] : [place(`piece ${index}`, piece())]),
          ...lines.map((line) => lineShape(line)),
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
    const set = wrap(text, style, band.width, 2) ?? [text];
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
  const fits = (text: string, band: Band | undefined, size: number, lines: number): boolean => {
    if (band === undefined) return false;
    const set = wrap(text, { ...styles.label, size }, band.width, lines);
    return set !== null && (set.length - 1) * size * LEADING + size * 0.8 <= band.height;
  };
  const common = one.find((size) => texts.every((text, index) => fits(text, bands[index], size, 1)));
  if (common !== undefined) return texts.map(() => common);
  return texts.map((text, index) => two.find((size) => fits(text, bands[index], size, 2)) ?? two.at(-1) ?? 36);
}

function pieceSprite(band: Band, colour: string): ReturnType<typeof sprite> {
  const everywhere: Rect = { x: -4000, y: -4000, width: 12_000, height: 12_000 };
  const width = 1400;
  const area = evenly(
    {
      x: band.middle.x - width / 2,
      y: band.middle.y - band.height - SHADOW_REACH_PX,
      width,
      height: 2 * band.height + 2 * SHADOW_REACH_PX,
    },
    everywhere,
  );
  return sprite(area, (context) => layPiece(context, area, band.trace, colour, 0.3));
}
