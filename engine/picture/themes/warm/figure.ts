import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Shape } from "../../display-list.ts";
import { bounding, intersect, type Rect } from "../../rect.ts";
import { roundBlob, traceBlob } from "./blob.ts";
import type { Cut, Piece } from "./figures.ts";
import type { Palette } from "./palette.ts";
import { evenly, layPiece, once, place, SHADOW_REACH_PX, type Sprite, sprite, type Trace } from "./paper.ts";
import type { Point } from "./point.ts";

export interface FigurePlace extends Point {
  readonly scale: number;
}

/** How a limb is moved, in pixels of the frame. */
export type Pose = (limb: string) => { readonly dx: number; readonly dy: number };

const STILL: Pose = () => ({ dx: 0, dy: 0 });
/** Limbs may be moved so far: what lies there is drawn, too. */
const SPARE_PX = 24;

/**
 * A figure as sprites, one a limb, as far as `within`.
 * @param clip what it is seen through, at rest
 */
export function stageFigure(
  pieces: readonly Piece[],
  at: FigurePlace,
  palette: Palette,
  within: Rect,
  clip: Trace,
): (pose?: Pose, alpha?: number, seen?: Rect) => readonly Shape[] {
  const limbs: { readonly limb: string; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = limbs.at(-1);
    if (last?.limb === piece.limb) last.pieces.push(piece);
    else limbs.push({ limb: piece.limb, pieces: [piece] });
  }
  const drawn = once(() => limbs.map(({ pieces: some }) => limbSprite(some, at, palette, within, clip)));
  return (pose = STILL, alpha = 1, seen = within) =>
    drawn().map((made, index): Shape => {
      const limb = limbs[index]?.limb ?? "";
      return place(`figure ${limb} ${index}`, made, { ...pose(limb), alpha, clip: seen });
    });
}

function limbSprite(pieces: readonly Piece[], at: FigurePlace, palette: Palette, within: Rect, clip: Trace): Sprite {
  const reach = SHADOW_REACH_PX * at.scale;
  const whole = pieces.map(({ cut }) => boundsOf(cut)).reduce(bounding);
  const seen = {
    x: at.x + whole.x * at.scale - reach,
    y: at.y + whole.y * at.scale - reach,
    width: whole.width * at.scale + 2 * reach,
    height: whole.height * at.scale + 2 * reach,
  };
  const grown = {
    x: within.x - SPARE_PX,
    y: within.y - SPARE_PX,
    width: within.width + 2 * SPARE_PX,
    height: within.height + 2 * SPARE_PX,
  };
  const area = evenly(seen, intersect(seen, grown) ?? grown);
  return sprite(area, (context) => {
    clip(context);
    context.clip();
    for (const { cut, paper } of pieces) {
      layPiece(context, area, (onto) => traceCut(onto, cut, at), palette[paper], at.scale);
    }
  });
}

function traceCut(context: SKRSContext2D, cut: Cut, at: FigurePlace): void {
  const [x, y] = cut.kind === "path" ? [at.x, at.y] : [at.x + cut.x * at.scale, at.y + cut.y * at.scale];
  if (cut.kind === "circle") return traceBlob(context, roundBlob(x, y, cut.r * at.scale, Math.round(cut.x + cut.r)));
  if (cut.kind === "path") return tracePath(context, cut.d, at);
  const [rx, ry] = [cut.rx * at.scale, cut.ry * at.scale];
  if (cut.kind === "ellipse") {
    context.ellipse(x, y, rx, ry, cut.turn, 0, 2 * Math.PI);
    return context.closePath();
  }
  if (cut.kind === "stone")
    return traceBlob(context, { x, y, rx, ry, seed: Math.round(cut.rx), n: 10, p: 2.4, amp: 0.02, rot: 0 });
  const corner = (across: number, down: number): [number, number] => [
    x + across * rx * Math.cos(cut.turn) - down * ry * Math.sin(cut.turn),
    y + across * rx * Math.sin(cut.turn) + down * ry * Math.cos(cut.turn),
  ];
  const r = 0.3 * ry;
  const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
  const middle = corner(0, -1);
  context.moveTo(...middle);
  for (let i = 0; i < 4; i++) {
    const [to, after] = [corners[(i + 1) % 4] ?? middle, corners[(i + 2) % 4] ?? middle];
    context.arcTo(...to, ...after, r);
  }
  context.closePath();
}

/** Absolute M, C and Z are all that figures use. */
function tracePath(context: SKRSContext2D, d: string, at: FigurePlace): void {
  for (const [, command = "", rest = ""] of d.matchAll(/([MCZ])([^MCZ]*)/gu)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers.map(
      (value, index) => (index % 2 === 0 ? at.x : at.y) + value * at.scale,
    );
    if (command === "M") context.moveTo(a, b);
    else if (command === "C") context.bezierCurveTo(a, b, c, e, f, g);
    else context.closePath();
  }
}

/** Control points hold a path: their box is generous. */
function boundsOf(cut: Cut): Rect {
  if (cut.kind === "path") {
    const numbers = (cut.d.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
  const r = cut.kind === "circle" ? cut.r * 1.01 : Math.hypot(cut.rx, cut.ry);
  return { x: cut.x - r, y: cut.y - r, width: 2 * r, height: 2 * r };
}
