import type { Cue, TimedWord } from "../../../timeline/timeline.ts";
import { FPS, SAMPLES_PER_FRAME } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import type { Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import { drawMask } from "../../draw-mask.ts";
import { inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { activeWord, gapEm, lineWidth } from "../caption-words.ts";
import { through } from "./motion.ts";
import { EVERYWHERE, evenly, layPiece, place, type Sprite, sprite } from "./paper.ts";
import type { Stage } from "./stage.ts";

const SAMPLES_PER_MS = (SAMPLES_PER_FRAME * FPS) / 1000;
const GLIDE_MS = 80;
const LEAST_PX = 30;
/** The slip: in px, and in em of the type. */
const SLIP = { padding: 46, radius: 30, top: 1.22, height: 1.86 };
/** The word's ground. */
const WORD = { padding: 11, top: 0.98, height: 1.32, radius: 0.36 };
const SHADOW_SCALE = 0.5;
const SHADOW_PX = 26;

interface Placed {
  readonly word: TimedWord;
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** Captions on a white slip; the word that is said lies on apricot, which glides on to the next. */
export function stageCaptions(stage: Stage): (cue: Cue, sample: number) => Shape[] {
  const { grid, styles, palette } = stage;
  const { caption } = grid;
  const slips = new Map<string, Sprite>();
  const caps = new Map<string, Mask>();

  return (cue, sample) => {
    const pair = cue.lines.length > 1;
    const natural: TypeStyle = { ...styles.plain, size: pair ? caption.pairSize : caption.size };
    const widest = Math.max(1, ...cue.lines.map((line) => lineWidth(line, natural)));
    const size = Math.max(LEAST_PX, natural.size * Math.min(1, caption.width / widest));
    const style = { ...natural, size };
    const words = placed(cue, style);
    const baseline = (row: number): number => (pair ? (caption.pair[row] ?? caption.pair[1]) : caption.baseline);
    const left = Math.min(...words.map(({ x }) => x)) - SLIP.padding;
    const right = Math.max(...words.map(({ x, width }) => x + width)) + SLIP.padding;
    const top = baseline(0) - SLIP.top * size;
    const height = SLIP.height * size + (pair ? caption.pair[1] - caption.pair[0] : 0);
    const shapes: Shape[] = [...slipShapes({ x: left, y: top, width: right - left, height })];
    const active = activeWord(cue, sample);
    const index = words.findIndex(({ word }) => word === active);
    const now = words[index];
    if (now !== undefined) {
      const before = words[index - 1];
      const from = before === undefined || before.row !== now.row ? now : before;
      const since = (sample - now.word.start) / SAMPLES_PER_MS;
      const slid = (one: number, other: number): number => at(since, 0, GLIDE_MS, one, other, through);
      const x = slid(from.x, now.x) - WORD.padding;
      const end = slid(from.x + from.width, now.x + now.width) + WORD.padding;
      shapes.push(...wordShapes(x, end, baseline(now.row), size));
    }
    shapes.push(
      ...words.map(({ word, row, x }, at1) =>
        setLine(`caption ${cue.start} ${at1}`, word.text, style, x, baseline(row), { colour: palette.ink }),
      ),
    );
    return shapes;
  };

  function placed(cue: Cue, style: TypeStyle): Placed[] {
    return cue.lines.flatMap((line, row) => {
      let x = caption.x - lineWidth(line, style) / 2;
      return line.map((word, index) => {
        const width = inkWidth(word.text, style);
        const one = { word, row, x, width };
        x += width + gapEm(word, line[index + 1]) * style.size;
        return one;
      });
    });
  }

  /** A slip as two ends and what is between them: new widths need no new drawing. */
  function slipShapes(slip: Rect): Shape[] {
    const area = evenly(slip, EVERYWHERE);
    const key = `${area.height}`;
    let drawn = slips.get(key);
    const outer = {
      x: -SHADOW_PX,
      y: -SHADOW_PX,
      width: WIDEST_PX + 2 * SHADOW_PX,
      height: area.height + 2 * SHADOW_PX,
    };
    if (drawn === undefined) {
      const sheet = evenly(outer, EVERYWHERE);
      drawn = sprite(sheet, (context) =>
        layPiece(
          context,
          sheet,
          (onto) => onto.roundRect(0, 0, WIDEST_PX, area.height, SLIP.radius),
          palette.white,
          SHADOW_SCALE,
        ),
      );
      slips.set(key, drawn);
    }
    const middle = Math.round((area.x + area.width / 2) / 2) * 2;
    const x = area.x + drawn.x;
    const y = area.y + drawn.y;
    const rightX = area.x + area.width + SHADOW_PX - drawn.raster.width;
    return [
      { ...place("caption slip left", drawn), x, y, clip: { x, y, width: middle - x, height: drawn.raster.height } },
      {
        ...place("caption slip right", drawn),
        x: rightX,
        y,
        clip: { x: middle, y, width: rightX + drawn.raster.width - middle, height: drawn.raster.height },
      },
    ];
  }

  function wordShapes(left: number, right: number, baseline: number, size: number): Shape[] {
    const top = Math.round((baseline - WORD.top * size) / 2) * 2;
    const height = Math.round((WORD.height * size) / 2) * 2;
    const radius = Math.round((WORD.radius * size) / 2) * 2;
    const x = Math.round(left / 2) * 2;
    const end = Math.round(right / 2) * 2;
    const cap = (side: "left" | "right"): Shape => ({
      kind: "stencil",
      id: `caption word ${side}`,
      mask: capMask(side, radius, height),
      x: side === "left" ? x : end - radius,
      y: top,
      colour: palette.apricot,
      alpha: 1,
      clip: null,
    });
    return [
      cap("left"),
      box("caption word", x + radius, top, Math.max(0, end - x - 2 * radius), height, palette.apricot),
      cap("right"),
    ];
  }

  function capMask(side: "left" | "right", radius: number, height: number): Mask {
    const key = `${side} ${radius} ${height}`;
    let mask = caps.get(key);
    if (mask === undefined) {
      mask = drawMask(radius, height, (context) => {
        context.roundRect(side === "left" ? 0 : -radius, 0, 2 * radius, height, radius);
        context.fill();
      });
      caps.set(key, mask);
    }
    return mask;
  }
}

const WIDEST_PX = 1640;
