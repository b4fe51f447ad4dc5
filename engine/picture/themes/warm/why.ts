import type { WhyContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { fit, inkWidth } from "../../type.ts";
import { clearLeading } from "../../leading.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import type { FigurePlace } from "./figure.ts";
import { PIECES } from "./figures.ts";
import type { Form } from "./grid.ts";
import { type Line, lineShape } from "./lines.ts";
import { BEFORE_WORD_MS, lift, LIFT_MS } from "./motion.ts";
import { openingOf, type OpeningSpec } from "./opening.ts";
import { once, place } from "./paper.ts";
import { idle, leaning, together } from "./poses.ts";
import { type Slip, slipSprite } from "./slip.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { weighed } from "./statement.ts";
import { seenIn, stageWindow } from "./window.ts";

interface WhyPlaces {
  readonly opening: OpeningSpec;
  readonly figure: FigurePlace;
  readonly x: number;
  readonly width: number;
  /** Baseline of the last of three lines; fewer stand around the middle one. */
  readonly middle: number;
  /** Of the light lines, and how much larger the heavy ones may be. */
  readonly size: number;
  readonly heavier: number;
  readonly pitch: number;
}

const INSIDE = { light: "room", seed: 17, amp: 0.02, twist: 0.02 } as const;
const NARROW = { light: "room", seed: 17, p: 3, amp: 0.018, twist: 0.015 } as const;

const PLACES: Readonly<Record<Form, WhyPlaces>> = {
  wide: {
    opening: {
      ...INSIDE,
      x: 960,
      y: 540,
      rx: 1080,
      ry: 640,
      p: 2.9,
      rings: [
        [0, "sage"],
        [60, "brand"],
        [60, "deep"],
        [44, null],
      ],
    },
    figure: { x: 1440, y: 650, scale: 1 },
    x: 230,
    width: 900,
    middle: 524,
    size: 150,
    heavier: 1.053,
    pitch: 1.107,
  },
  tall: {
    opening: {
      ...NARROW,
      x: 540,
      y: 900,
      rx: 650,
      ry: 1060,
      rings: [
        [0, "sage"],
        [58, "brand"],
        [56, "deep"],
        [42, null],
      ],
    },
    figure: { x: 540, y: 1580, scale: 0.88 },
    x: 134,
    width: 812,
    middle: 660,
    size: 138,
    heavier: 1.25,
    pitch: 1.13,
  },
  feed: {
    opening: {
      ...NARROW,
      x: 540,
      y: 650,
      rx: 640,
      ry: 780,
      rings: [
        [0, "sage"],
        [50, "brand"],
        [48, "deep"],
        [38, null],
      ],
    },
    figure: { x: 540, y: 1080, scale: 0.8 },
    x: 140,
    width: 800,
    middle: 440,
    size: 124,
    heavier: 1.2,
    pitch: 1.12,
  },
  square: {
    opening: {
      ...NARROW,
      x: 540,
      y: 530,
      rx: 640,
      ry: 640,
      rings: [
        [0, "sage"],
        [46, "brand"],
        [44, "deep"],
        [34, null],
      ],
    },
    figure: { x: 590, y: 850, scale: 0.62 },
    x: 140,
    width: 800,
    middle: 370,
    size: 112,
    heavier: 1.15,
    pitch: 1.12,
  },
};

/** The film may still be coming through the opening. */
const FIRST_LINE_MS = 200;

/** What the employer is there for: we are through the opening, in the room. */
export function stageWhy(scene: TimelineScene, content: WhyContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = PLACES[grid.form];
  const room = (lines: number): number => places.size * (lines <= 3 ? 1 : 2.8 / (lines - 0.2));
  const set = weighed(content, styles, { width: places.width, mostLines: 4, sizeFor: room, leastSize: 80 });
  const leading = set.size * (places.pitch + (styles.eastAsian ? 0.1 : 0));
  const rows = set.lines.map(({ text, heavy }) => ({
    text,
    style: heavy
      ? { ...styles.heavy, size: fit([text], styles.heavy, places.width, set.size * places.heavier) }
      : { ...styles.light, size: set.size },
  }));
  // A larger line takes a little more room above it.
  const needs = clearLeading(
    rows.map(({ text }) => text),
    styles.heavy,
    0,
  );
  const steps = rows.map(({ style }, index) => {
    const above = rows[index - 1]?.style.size ?? 0;
    return index === 0 ? 0 : Math.max(leading + (style.size - set.size) * 0.42, needs * Math.max(style.size, above));
  });
  const span = steps.reduce((sum, step) => sum + step, 0);
  const first = places.middle - span / 2;
  const duration = sceneMs(scene);
  const lines = rows.map(({ text, style }, index): Line & { readonly at: number } => ({
    id: `statement ${index}`,
    text,
    style,
    x: places.x,
    y: first + steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0),
    colour: palette.ink,
    at:
      index === 0
        ? FIRST_LINE_MS
        : byHalf(
            Math.max(FIRST_LINE_MS + index * 90, whenSaid(text, scene, 300 + index * 300) - BEFORE_WORD_MS),
            LIFT_MS,
            duration,
          ),
  }));
  const opening = openingOf(places.opening);
  const seen = seenIn(scene.id, "mint", stage);
  const window = stageWindow("why", opening, { pieces: PIECES.facing, at: places.figure }, stage, null, seen);
  const key = lines.findLast((line) => line.style.weight === styles.heavy.weight) ?? lines.at(-1);
  const meets = byHalf((key?.at ?? 0) + 200, 0, duration);
  const sheet = seen === null ? null : once(() => slipSprite(sheetUnder(lines, palette.page)));
  return {
    opening,
    paper: (timeMs) => {
      const frame = { timeMs, sceneMs: duration, scale: places.figure.scale };
      return [...stage.ground("mint"), ...window.shapes(timeMs, together(idle(frame), leaning(timeMs, meets)))];
    },
    type: (time) => [
      ...(sheet === null ? [] : [place("sheet", sheet())]),
      ...lines.map((line) => lineShape(line, enter(time, line.at, LIFT_MS, 48, lift))),
    ],
  };
}

const SHEET = { padding: 56, turn: -0.6, round: 0.06 };

/** Over a picture type lies on a sheet of its own. */
function sheetUnder(lines: readonly Line[], colour: string): Slip {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A statement has at least one line.");
  const top = first.y - first.style.size * 0.8 - SHEET.padding;
  const bottom = last.y + last.style.size * 0.26 + SHEET.padding;
  const right = Math.max(...lines.map(({ x, text, style }) => x + inkWidth(text, style))) + SHEET.padding;
  const x = first.x - SHEET.padding;
  return { x, y: top, width: right - x, height: bottom - top, colour, turn: SHEET.turn, seed: 5, round: SHEET.round };
}
