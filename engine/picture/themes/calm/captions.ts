import type { Cue, TimedWord } from "../../../timeline/timeline.ts";
import { FPS, SAMPLES_PER_FRAME } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { activeWord, gapEm } from "../caption-words.ts";
import { draw } from "./motion.ts";
import type { Light } from "./palette.ts";
import type { Stage } from "./stage.ts";

const UNDERLINE = { below: 14, height: 3, slideMs: 80 };
const SAMPLES_PER_MS = (SAMPLES_PER_FRAME * FPS) / 1000;
/** Wider than a space: the words' own gap is for blocks behind them. */
const GAP_SHARE = 0.66;
const LEAST_PX = 30;

interface Placed {
  readonly word: TimedWord;
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** The caption at a time: the word that is said is lit, with a line under it that slides on to the next. */
export function captionShapes(cue: Cue, sample: number, light: Light, stage: Stage): Shape[] {
  const { grid, styles } = stage;
  const { caption } = grid;
  const pair = cue.lines.length > 1;
  const natural: TypeStyle = { ...styles.captionActive, size: pair ? caption.pairSize : caption.size };
  const widest = Math.max(1, ...place(cue, natural, 0).map(({ x, width }) => x + width));
  const size = Math.max(LEAST_PX, natural.size * Math.min(1, (caption.right - grid.left) / widest));
  const words = place(cue, { ...natural, size }, grid.left);
  const active = activeWord(cue, sample);
  const baseline = (row: number): number => (pair ? (caption.pair[row] ?? caption.pair[1]) : caption.baseline);
  const shapes = words.map(({ word, row, x }, index) =>
    setLine(
      `caption ${cue.start} ${index}`,
      word.text,
      { ...(word === active ? styles.captionActive : styles.caption), size },
      x,
      baseline(row),
      { colour: word === active ? light.lume : light.text },
    ),
  );
  const index = words.findIndex(({ word }) => word === active);
  const now = words[index];
  if (now === undefined) return shapes;
  const before = words[index - 1];
  const from = before === undefined || before.row !== now.row ? now : before;
  const since = (sample - now.word.start) / SAMPLES_PER_MS;
  const slid = (one: number, other: number): number => Math.round(at(since, 0, UNDERLINE.slideMs, one, other, draw));
  const left = slid(from.x, now.x);
  const right = slid(from.x + from.width, now.x + now.width);
  return [
    ...shapes,
    box("caption line", left, baseline(now.row) + UNDERLINE.below, right - left, UNDERLINE.height, light.lume),
  ];
}

/** Every word keeps the room that it takes when it is lit, so that nothing shifts. */
function place(cue: Cue, style: TypeStyle, left: number): Placed[] {
  return cue.lines.flatMap((line, row) => {
    let x = left;
    return line.map((word, index) => {
      const width = inkWidth(word.text, style);
      const placed = { word, row, x, width };
      x += width + gapEm(word, line[index + 1]) * GAP_SHARE * style.size;
      return placed;
    });
  });
}
