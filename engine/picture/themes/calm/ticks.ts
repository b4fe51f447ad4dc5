import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Shape } from "../../display-list.ts";
import type { Mask } from "../../mask.ts";
import { drawMask } from "../../draw-mask.ts";
import type { Light } from "./palette.ts";
import type { FrameSize, Point } from "./place.ts";

/** Ticks round a middle; they point inwards from `r`. Lengths in pixels. */
export interface Ring extends Point {
  readonly r: number;
  /** Degrees between ticks. */
  readonly step: number;
  /** Of common ticks, every 5th, every 10th. */
  readonly lengths: readonly [number, number, number];
  readonly alpha?: number;
  /** Width of all its ticks in pixels, where every tenth is not to stand out. */
  readonly even?: number;
}

/** How visible a tick is at a place, 0 to 1: ticks fade before they reach anything that is read. */
export type Fading = (x: number, y: number) => number;

/** Turns are drawn at steps of this many degrees: what moves between them can't be told. */
const TURN_STEP = 0.1;
const LINE_PX = 1.5;
const STRONG_PX = 2.5;
const COMMON_ALPHA = 0.55;
const STRONG_ALPHA = 0.9;
const RIM_ALPHA = 0.3;

/** Draws a dial's ticks at any turn, each turn once. */
export function ticksOf(
  grid: FrameSize,
  light: Light,
  rings: readonly Ring[],
  rims: readonly { readonly x: number; readonly y: number; readonly r: number }[],
  fading: Fading,
): (turn: number) => Shape {
  const area = visibleArea(grid, [...rings, ...rims]);
  const known = new Map<number, Mask>();
  return (turn) => {
    const state = Math.round(turn / TURN_STEP);
    let mask = known.get(state);
    if (mask === undefined) {
      mask = drawMask(area.width, area.height, (context) => {
        // What is drawn must not depend on how large the canvas happens to be.
        context.beginPath();
        context.rect(0, 0, area.width, area.height);
        context.clip();
        context.translate(-area.x, -area.y);
        if (light.name === "night") drawRims(context, rims);
        for (const ring of rings) drawRing(context, ring, state * TURN_STEP, area, fading);
      });
      known.set(state, mask);
    }
    return { kind: "stencil", id: "ticks", mask, x: area.x, y: area.y, colour: light.line, alpha: 1, clip: null };
  };
}

interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** The part of the frame that circles reach, at even pixels. */
export function visibleArea(grid: FrameSize, circles: readonly (Point & { readonly r: number })[]): Area {
  const even = (value: number): number => Math.floor(value / 2) * 2;
  const x = even(Math.max(0, Math.min(...circles.map((one) => one.x - one.r - 4))));
  const y = even(Math.max(0, Math.min(...circles.map((one) => one.y - one.r - 4))));
  const right = Math.min(grid.width, even(Math.max(...circles.map((one) => one.x + one.r + 6))));
  const bottom = Math.min(grid.height, even(Math.max(...circles.map((one) => one.y + one.r + 6))));
  return { x, y, width: Math.max(2, right - x), height: Math.max(2, bottom - y) };
}

function drawRims(context: SKRSContext2D, rims: readonly (Point & { readonly r: number })[]): void {
  for (const { x, y, r } of rims) {
    const light = context.createLinearGradient(x - r, y - r, x + r, y + r);
    light.addColorStop(0.15, `rgba(0,0,0,${RIM_ALPHA})`);
    light.addColorStop(0.5, "rgba(0,0,0,0.09)");
    light.addColorStop(0.85, "rgba(0,0,0,0.18)");
    context.strokeStyle = light;
    context.lineWidth = LINE_PX;
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.stroke();
  }
  context.strokeStyle = "#000";
}

function drawRing(context: SKRSContext2D, ring: Ring, turn: number, area: Area, fading: Fading): void {
  const count = Math.round(360 / ring.step);
  for (let index = 0; index < count; index++) {
    const angle = ((index * ring.step + turn) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const x = ring.x + ring.r * cos;
    const y = ring.y + ring.r * sin;
    if (x < area.x - 50 || y < area.y - 50 || x > area.x + area.width + 50 || y > area.y + area.height + 50) continue;
    const kind = index % 10 === 0 ? 2 : index % 5 === 0 ? 1 : 0;
    const length = ring.lengths[kind];
    const inner = ring.r - length;
    const visible = Math.min(fading(x, y), fading(ring.x + inner * cos, ring.y + inner * sin));
    if (visible <= 0) continue;
    const strong = kind === 2 && ring.even === undefined;
    context.globalAlpha = visible * (ring.alpha ?? 1) * (strong ? STRONG_ALPHA : COMMON_ALPHA);
    context.lineWidth = ring.even ?? (strong ? STRONG_PX : LINE_PX);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(ring.x + inner * cos, ring.y + inner * sin);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Fades ticks out within the rectangles, over `over` pixels round them. */
export function clearOf(
  areas: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[],
  over = 50,
): Fading {
  return (x, y) =>
    areas.reduce((visible, area) => {
      const dx = Math.max(area.x - x, x - area.x - area.width, 0);
      const dy = Math.max(area.y - y, y - area.y - area.height, 0);
      return Math.min(visible, Math.hypot(dx, dy) / over);
    }, 1);
}
