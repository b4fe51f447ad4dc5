import type { QuoteContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { breakLines } from "../../line-breaking.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { BEAT_OPENS } from "./beat.ts";
import type { FigurePlace } from "./figure.ts";
import { PIECES } from "./figures.ts";
import type { Form } from "./grid.ts";
import { balanced, type Line, lineShape, stacked, stepped } from "./lines.ts";
import { BEFORE_WORD_MS, lift } from "./motion.ts";
import { openingOf, type OpeningSpec } from "./opening.ts";
import { gathered, idle, together } from "./poses.ts";
import { quoted } from "./quotation.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { seenIn, stageWindow } from "./window.ts";

const LINE_MS = 360;
const VOICE_WEIGHT = 700;
const LEADING = 1.16;
const EAST_ASIAN_LEADING = 1.28;

interface QuotePlaces {
  readonly opening: OpeningSpec;
  readonly figure: FigurePlace;
  readonly x: number;
  readonly width: number;
  /** Middle of the block, or null where its first baseline is fixed. */
  readonly middle: number | null;
  readonly first: number;
  readonly sizes: readonly number[];
  readonly mostLines: number;
  /** Of the quotation and its speaker. */
  readonly height: number;
  readonly speakerSize: number;
}

const LOOK = { light: "lamp", seed: 31, p: 2.3, amp: 0.03, twist: 0.1 } as const;
const RINGS = (by: number) =>
  [
    [0, "mint"],
    [40 * by, "sage"],
    [42 * by, "brand"],
    [40 * by, null],
  ] as const;

const PLACES: Readonly<Record<Form, QuotePlaces>> = {
  wide: {
    opening: { ...LOOK, x: 420, y: 474, rx: 400, ry: 420, rings: RINGS(0.95) },
    figure: { x: 420, y: 500, scale: 0.84 },
    x: 890,
    width: 870,
    middle: 474,
    first: 0,
    sizes: [108, 100, 92, 84, 78, 72, 66, 60],
    mostLines: 6,
    height: 700,
    speakerSize: 50,
  },
  tall: {
    opening: { ...LOOK, x: 540, y: 1600, rx: 500, ry: 480, rings: RINGS(1.1) },
    figure: { x: 540, y: 1640, scale: 1.1 },
    x: 86,
    width: 864,
    middle: null,
    first: 370,
    sizes: [118, 108, 98, 90, 82, 74, 68],
    mostLines: 7,
    height: 700,
    speakerSize: 52,
  },
  feed: {
    opening: { ...LOOK, x: 540, y: 1120, rx: 420, ry: 380, rings: RINGS(0.9) },
    figure: { x: 540, y: 1110, scale: 0.8 },
    x: 88,
    width: 904,
    middle: null,
    first: 200,
    sizes: [100, 92, 84, 76, 70, 64, 58],
    mostLines: 6,
    height: 540,
    speakerSize: 46,
  },
  square: {
    opening: { ...LOOK, x: 540, y: 930, rx: 360, ry: 310, rings: RINGS(0.75) },
    figure: { x: 540, y: 930, scale: 0.62 },
    x: 88,
    width: 904,
    middle: null,
    first: 166,
    sizes: [86, 78, 72, 66, 60, 54, 48],
    mostLines: 5,
    height: 420,
    speakerSize: 42,
  },
};

/** What somebody who works there says, beside them. */
export function stageQuote(scene: TimelineScene, content: QuoteContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = PLACES[grid.form];
  const voice = { ...styles.light, weight: VOICE_WEIGHT };
  const text = quoted(content.text, stage.timeline.language);
  const leadingEm = styles.eastAsian ? EAST_ASIAN_LEADING : LEADING;
  const speaker =
    content.speaker === null
      ? { lines: [], size: 0 }
      : stepped(content.speaker, styles.label, {
          width: places.width,
          mostLines: 2,
          sizes: [places.speakerSize, places.speakerSize * 0.88, places.speakerSize * 0.76],
        });
  const speakerHeight = speaker.lines.length === 0 ? 0 : speaker.size * (1.9 + (speaker.lines.length - 1) * 1.15);
  const room = places.height - speakerHeight;
  const size = places.sizes.find((one) => {
    const lines = balanced(text, { ...voice, size: one }, places.width, places.mostLines);
    return lines !== null && one * (0.73 + (lines.length - 1) * leadingEm) <= room;
  });
  const set =
    size === undefined
      ? breakLines(text, voice, {
          width: places.width,
          mostLines: places.mostLines,
          mostSize: places.sizes.at(-1) ?? 48,
        })
      : { lines: balanced(text, { ...voice, size }, places.width, places.mostLines) ?? [text], size };
  const leading = set.size * leadingEm;
  const block = (set.lines.length - 1) * leading + speakerHeight;
  const first = places.middle === null ? places.first : places.middle - block / 2 + set.size * 0.36;
  const style = { ...voice, size: set.size };
  const duration = sceneMs(scene);
  const lines = stacked("quote", set.lines, style, { x: places.x, first, leading }, palette.ink);
  const starts = lines.map(({ text: line }, index) =>
    index === 0
      ? 0
      : byHalf(Math.max(index * 80, whenSaid(line, scene, index * 240) - BEFORE_WORD_MS), LINE_MS, duration),
  );
  const name: Line[] = stacked(
    "speaker",
    speaker.lines,
    { ...styles.label, size: speaker.size },
    { x: places.x, first: first + (set.lines.length - 1) * leading + speaker.size * 1.9, leading: speaker.size * 1.15 },
    palette.brand,
  );
  const opening = openingOf(places.opening);
  const window = stageWindow(
    "quote",
    opening,
    { pieces: PIECES.one, at: places.figure },
    stage,
    BEAT_OPENS,
    seenIn(scene.id, "page", stage),
  );
  return {
    opening,
    paper: (timeMs) => {
      const frame = { timeMs, sceneMs: duration, scale: places.figure.scale };
      return [...stage.ground("page"), ...window.shapes(timeMs, together(idle(frame), gathered(timeMs)))];
    },
    type: (time) => [
      ...lines.map((line, index) => lineShape(line, enter(time, starts[index] ?? 0, LINE_MS, 32, lift))),
      ...name.map((line) => lineShape(line, enter(time, 240, LINE_MS, 24, lift))),
    ],
  };
}
