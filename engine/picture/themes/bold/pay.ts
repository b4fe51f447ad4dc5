import type { FactCell, PayContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { isRightToLeft } from "../../direction.ts";
import type { Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import { measure } from "../../type.ts";
import { COUNT_UP_MS } from "../count-up.ts";
import { byHalf } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { crossed, type Field } from "./counterchange.ts";
import { countedTo } from "./counting.ts";
import type { Crop } from "./crop.ts";
import { findCrop } from "./crop-search.ts";
import { type DialStack, lineBoxes } from "./dial.ts";
import { capitals, setDial } from "./dial-lines.ts";
import type { Grid } from "./grid.ts";
import { factStrip } from "./fact-strip.ts";
import { letterMask, letterShape } from "./letter.ts";
import { leave, slam, STRIP_MS } from "./motion.ts";
import { opening } from "./opening.ts";
import { progress } from "./progress.ts";
import { ground, type Stage, type StagedScene } from "./stage.ts";
import { isSquare } from "./styles.ts";
import { layTiles } from "./tiles.ts";

const UNIT_MS = 380;
const TILE_MS = 360;
const TILE_STAGGER_MS = 90;
/** Tiles and strip leave in this time (ms) before the letter is pulled back. */
const LEAVE_MS = 240;
/** Between the dial and the tiles. */
const CLEAR_PX = 56;
/** Figures of so many characters fill a dial alone. */
const LONG_FIGURE = 6;

/** What the job gives: the pay as a dial, and facts beside each other. */
export function stagePay(
  scene: TimelineScene,
  content: PayContent,
  stage: Stage,
  pulledBack: boolean,
): StagedScene & { readonly crop: Crop } {
  const { grid, palette, timeline } = stage;
  const duration = sceneMs(scene);
  // Without pay the first fact takes its place.
  const lifted = content.pay === null ? content.cells[0] : undefined;
  const [text, unit] =
    content.pay !== null
      ? [content.pay.text, content.pay.unit]
      : lifted === undefined
        ? ["", ""]
        : dialAndStrip(lifted);
  const cells = lifted === undefined ? content.cells : content.cells.slice(1);
  const slack = slackOf(cells.length, grid);
  const tilesY = grid.pay.tiles.y + slack.tiles;
  // Without a unit the dial has its strip's room.
  const height =
    unit === "" && cells.length > 0 ? tilesY - CLEAR_PX - grid.pay.dial.y : grid.pay.dial.height + slack.dial;
  const room = { ...grid.pay.dial, height };
  const stack = numberStack(text, stage, room);
  const { side, size } = grid.pay.unit;
  const strip = unit === "" ? null : factStrip({ text: unit, side, y: grid.pay.unit.y + slack.unit, size }, stage);
  const tiles = layTiles(cells, stage, tilesY);
  const crop = findCrop(stage, grid.crops.pay, {
    seen: { x: 0, y: 0, width: grid.width, height: grid.height },
    display: { ...room, y: stack.top, height: stack.bottom - stack.top },
    lines: lineBoxes(stack, grid.right - grid.left),
    small: [],
    others: 5,
  });
  const letter = letterMask(stage, crop);
  const field: Field = { beside: palette.ink, on: palette.brand, letter, clip: null };
  // Counted character by character: joined letters, and digits from left to right in a film that isn't, would fall apart.
  const counts = content.pay !== null && /\d/u.test(text) && !isRightToLeft(timeline.language);
  const unitAt = byHalf(UNIT_MS, STRIP_MS, duration);
  const starts = cells.map((cell, index) => {
    const latest = duration / 2 - TILE_MS - (cells.length - 1 - index) * TILE_STAGGER_MS;
    const said = whenSaid(cell.figure, scene, 300 + index * 400) - 80;
    return Math.max(index * TILE_STAGGER_MS, Math.min(said, latest));
  });
  const leaveAt = duration - LEAVE_MS;
  return {
    crop,
    list: (time) => {
      const gone = pulledBack ? leave((time - leaveAt) / LEAVE_MS) : 0;
      const alpha = Math.round((1 - gone) * 32) / 32;
      const shapes: Shape[] = [ground(grid, palette.brand), letterShape(letter, palette.ink)];
      if (alpha > 0) {
        if (counts) shapes.push(...counted(stack, stage, field, slam(time / COUNT_UP_MS), alpha));
        else
          shapes.push(
            ...opening("pay", stack, stage, field, time, [0], { there: true, away: () => ({ x: 0, alpha }) }),
          );
      }
      if (strip === null) shapes.push(progress(stage, time, duration));
      else shapes.push(...strip.shapes(time, unitAt, true, gone));
      shapes.push(...tiles.shapes(time, starts, gone));
      return shapes;
    },
  };
}

/** What fewer tiles than there is room for leave to the others. */
function slackOf(cells: number, { pay }: Grid): Grid["pay"]["fewer"]["none"] {
  if (cells === 0) return pay.fewer.none;
  return cells <= pay.tiles.columns ? pay.fewer.one : { dial: 0, unit: 0, tiles: 0 };
}

/** A short figure takes the first word of its label into the dial: "5 weeks", "of holiday". */
function dialAndStrip({ figure, label }: FactCell): readonly [string, string] {
  if (figure.length >= LONG_FIGURE || label === "") return [figure, label];
  // "30" and "天年假" are one word; a place and "remote" are two.
  if (isSquare(label)) return /^\d/u.test(figure) ? [`${figure}${label}`, ""] : [figure, label];
  const [first = "", ...others] = label.split(/\s+/u);
  return [`${figure} ${first}`, others.join(" ")];
}

/** The pay on a line, or a range on two. */
function numberStack(text: string, stage: Stage, room: Rect): DialStack {
  const { grid, styles, timeline } = stage;
  const shown = capitals(text, timeline.language);
  const dash = shown.search(/[–—〜～-]/u);
  const whole: readonly string[] = [shown];
  const halves = dash > 0 ? [shown.slice(0, dash + 1).trim(), shown.slice(dash + 1).trim()] : [];
  const ways =
    grid.pay.twoLines && halves.length === 2 && halves.every((half) => /\d/u.test(half)) ? [whole, halves] : null;
  // "Up to" before a figure may have a line of its own.
  const worded = grid.pay.twoLines && /\p{L}{2,}\s/u.test(shown);
  const figure = !worded && /\d/u.test(shown) && shown.length < 18;
  return setDial(shown, styles.display, room, {
    gap: grid.pay.gap,
    mostLines: 3,
    language: timeline.language,
    centred: true,
    ...(ways !== null ? { ways } : figure ? { ways: [whole] } : {}),
  });
}

/** Every character in the cell that it has in the text when it is counted. */
function counted(stack: DialStack, stage: Stage, field: Field, share: number, alpha: number): Shape[] {
  return stack.lines.flatMap((line, index) => {
    const style = stage.styles.display(line.size, line.stretch);
    const { left } = measure(line.text, style);
    if (share >= 1) return crossed(`pay ${index}`, line.text, style, stack.x - left, line.y, field, alpha);
    const now = Array.from(countedTo(line.text, share));
    const whole = Array.from(line.text);
    return now.flatMap((character, place) => {
      if (/\s/u.test(character)) return [];
      const x = stack.x - left + measure(whole.slice(0, place).join(""), style).advance;
      const cell = measure(whole[place] ?? character, style).advance;
      const own = measure(character, style).advance;
      return crossed(`pay ${index} ${place}`, character, style, x + (cell - own) / 2, line.y, field, alpha);
    });
  });
}
