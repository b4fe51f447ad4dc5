import type { Shape } from "../../display-list.ts";
import type { Mask } from "../../mask.ts";
import { drawMask } from "../../draw-mask.ts";
import { BAR_STAGGER_MS } from "./motion.ts";
import { even } from "./stage.ts";

/** 16 degrees: how far a slanted end leans, as a share of its height. */
export const SLANT = 0.287;
/** From one bar to the next, px; a bar is as wide where it starts. */
const PITCH_PX = 64;
const MOST_BARS = 5;
/** Between the strip's end and the first bar. */
const FIRST_PX = 22;
/** Slow enough that bars move a step of two pixels every other frame: quiet, and half as much to paint. */
const BARS_PER_S = 0.45;
/** How fast bars thin out. */
const THINNING = 1.3;
/** The widest bar, as a share of the way to the next. */
const WIDEST_BAR = 0.74;

export interface Runner {
  readonly id: string;
  readonly side: "left" | "right";
  /** The strip's free end. */
  readonly end: number;
  readonly top: number;
  readonly height: number;
  /** How far it may run, px. */
  readonly room: number;
  readonly fill: string;
  /** Larger bars; 1 if it isn't said. */
  readonly scale?: number;
}

const bars = new Map<string, Mask>();

/** A slanted bar of a width. */
function bar(width: number, height: number): Mask {
  const key = `${width} ${height}`;
  const known = bars.get(key);
  if (known !== undefined) return known;
  const lean = SLANT * height;
  const mask = drawMask(Math.ceil((lean + width) / 2) * 2, height, (context) => {
    context.beginPath();
    context.moveTo(lean, 0);
    context.lineTo(lean + width, 0);
    context.lineTo(width, height);
    context.lineTo(0, height);
    context.closePath();
    context.fill();
  });
  bars.set(key, mask);
  return mask;
}

/**
 * Slanted bars that run out of a strip's free end and thin out: they are born under the strip.
 * @param time ms since the strip came to rest; the bars follow one by one
 * @param run false: they stand
 */
export function runner(spec: Runner, time: number, run: boolean): Shape[] {
  const scale = spec.scale ?? 1;
  const pitch = PITCH_PX * scale;
  const count = Math.min(MOST_BARS, Math.floor((spec.room - FIRST_PX * scale) / pitch));
  if (count < 2 || time < 0) return [];
  const reach = count * pitch;
  const ran = run ? (time / 1000) * BARS_PER_S : 0;
  const shapes: Shape[] = [];
  for (let k = 0; k <= count; k++) {
    const place = even((((k + ran) % (count + 1)) - 1) * pitch);
    const shown = time >= BAR_STAGGER_MS * k;
    const width = Math.round(pitch * WIDEST_BAR * Math.min(1, Math.max(0, 1 - place / reach)) ** THINNING);
    if (!shown || width < 2) continue;
    const mask = bar(width, spec.height);
    const from = FIRST_PX * scale + place;
    // Before it is out a bar lies wholly on the strip.
    if (from < -pitch) continue;
    const x = spec.side === "left" ? spec.end + from : spec.end - from - mask.width;
    shapes.push({
      kind: "stencil",
      id: `${spec.id} ${k}`,
      mask,
      x: even(x),
      y: spec.top,
      colour: spec.fill,
      alpha: 1,
      clip: null,
    });
  }
  return shapes;
}
