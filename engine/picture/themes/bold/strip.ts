import type { Shape } from "../../display-list.ts";
import { box } from "../../display-list.ts";
import { at } from "../../easing.ts";
import type { Mask } from "../../mask.ts";
import { drawMask } from "../../draw-mask.ts";
import { inkWidth, measure, setLine, type TypeStyle } from "../../type.ts";
import { snap, STRIP_MS } from "./motion.ts";
import { runner, SLANT } from "./runner.ts";
import { even } from "./stage.ts";
import { CAP_EM, isSquare, SQUARE_LOWER_EM } from "./styles.ts";

/** A strip reaches this far out of the frame, so that it can overshoot on its way in. */
const OUTSIDE_PX = 400;

export interface StripSpec {
  readonly id: string;
  readonly text: string;
  readonly style: TypeStyle;
  /** The side of the frame it comes from and bleeds off. */
  readonly side: "left" | "right";
  /** Where the text's ink begins. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly padX: number;
  readonly padY: number;
  readonly fill: string;
  readonly colour: string;
  readonly frameWidth: number;
  /** How far its runner may run, px; 0 for none. */
  readonly runnerRoom: number;
}

export interface Strip {
  readonly top: number;
  readonly height: number;
  /** Where its free end stands (the bottom corner of a left strip, the top corner of a right one). */
  readonly end: number;
  /**
   * @param time ms
   * @param start when it comes in, ms
   * @param run whether its runner runs
   */
  readonly shapes: (time: number, start: number, run?: boolean, gone?: number) => Shape[];
}

const wedges = new Map<string, Mask>();

/** The slanted end of a strip of a height. */
function wedge(side: "left" | "right", height: number): Mask {
  const key = `${side} ${height}`;
  const known = wedges.get(key);
  if (known !== undefined) return known;
  const lean = SLANT * height;
  const width = Math.ceil(lean / 2) * 2;
  const mask = drawMask(width, height, (context) => {
    context.beginPath();
    if (side === "left") {
      context.moveTo(0, 0);
      context.lineTo(lean, 0);
    } else {
      context.moveTo(width, 0);
      context.lineTo(width, height);
      context.lineTo(width - lean, height);
    }
    if (side === "left") context.lineTo(0, height);
    context.closePath();
    context.fill();
  });
  wedges.set(key, mask);
  return mask;
}

/** The top of a strip round a baseline, and its height, in even pixels. */
export function stripBox(y: number, size: number, padY: number): { readonly top: number; readonly height: number } {
  const top = even(y - CAP_EM * size - padY);
  return { top, height: even(y + padY - top) };
}

/** A band that bleeds off a side of the frame, with a slanted free end. Lengths in px, even. */
export function plate(
  id: string,
  side: "left" | "right",
  end: number,
  top: number,
  height: number,
  fill: string,
  frameWidth: number,
): Shape[] {
  const mask = wedge(side, height);
  const from = side === "left" ? -OUTSIDE_PX : end;
  const to = side === "left" ? end : frameWidth + OUTSIDE_PX;
  const x = side === "left" ? end : end - mask.width;
  return [
    box(`${id} body`, from, top, to - from, height, fill),
    { kind: "stencil", id: `${id} end`, mask, x, y: top, colour: fill, alpha: 1, clip: null },
  ];
}

/** A solid band round one line of type that bleeds off the frame; its free end is slanted. */
export function strip(spec: StripSpec): Strip {
  const { style, side } = spec;
  const { top, height } = stripBox(spec.y, style.size, spec.padY);
  const width = inkWidth(spec.text, style);
  const end = even(side === "left" ? spec.x + width + spec.padX : spec.x - spec.padX);
  const length = side === "left" ? end : spec.frameWidth - end;
  const { left } = measure(spec.text, style);
  const baseline = spec.y + (isSquare(spec.text) ? SQUARE_LOWER_EM * style.size : 0);
  return {
    top,
    height,
    end,
    shapes: (time, start, run = false, gone = 0) => {
      if (time < start || gone >= 1) return [];
      const sign = side === "left" ? -1 : 1;
      const out = length + SLANT * height + 40;
      const offset = even(sign * out * (gone > 0 ? gone : at(time, start, STRIP_MS, 1, 0, snap)));
      const bars =
        spec.runnerRoom > 0 && gone === 0
          ? runner(
              { id: `${spec.id} bar`, side, end: end + offset, top, height, room: spec.runnerRoom, fill: spec.fill },
              time - start - STRIP_MS * 0.6,
              run,
            )
          : [];
      return [
        ...bars,
        ...plate(spec.id, side, end + offset, top, height, spec.fill, spec.frameWidth),
        setLine(`${spec.id} text`, spec.text, style, spec.x - left + offset, baseline, { colour: spec.colour }),
      ];
    },
  };
}
