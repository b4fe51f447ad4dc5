import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Rect } from "../../rect.ts";
import { EVERYWHERE, layPiece, SHADOW_REACH_PX, evenly, type Sprite, sprite } from "./paper.ts";

/** A slip of paper that type is set on. */
export interface Slip extends Rect {
  readonly colour: string;
  /** Degrees, about its middle. */
  readonly turn: number;
  readonly seed: number;
  /** Its corners' radius as a share of its height. */
  readonly round?: number;
}

/** Corners stray by this share of the shorter side, and are rounded by that of the height. */
const STRAY = 0.035;
const MOST_STRAYING_PX = 140;
const ROUND = 0.3;
const SHADOW_SCALE = 0.6;

export function slipSprite(slip: Slip): Sprite {
  const reach = SHADOW_REACH_PX * SHADOW_SCALE + slip.width * Math.abs(Math.sin((slip.turn * Math.PI) / 180)) + 6;
  const area = evenly(
    { x: slip.x - reach, y: slip.y - reach, width: slip.width + 2 * reach, height: slip.height + 2 * reach },
    EVERYWHERE,
  );
  return sprite(area, (context) => layPiece(context, area, (onto) => traceSlip(onto, slip), slip.colour, SHADOW_SCALE));
}

function traceSlip(context: SKRSContext2D, { x, y, width, height, turn, seed, round = ROUND }: Slip): void {
  const angle = (turn * Math.PI) / 180;
  const [cx, cy] = [x + width / 2, y + height / 2];
  let state = seed;
  const stray = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return ((state >>> 8) / 2 ** 24 - 0.5) * 2 * STRAY * Math.min(width, height, MOST_STRAYING_PX);
  };
  const corner = (across: number, down: number): [number, number] => {
    const [dx, dy] = [(across * width) / 2 + stray(), (down * height) / 2 + stray()];
    return [cx + dx * Math.cos(angle) - dy * Math.sin(angle), cy + dx * Math.sin(angle) + dy * Math.cos(angle)];
  };
  const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)] as const;
  const [first, second] = corners;
  context.moveTo((first[0] + second[0]) / 2, (first[1] + second[1]) / 2);
  for (const [index] of corners.entries()) {
    const to = corners[(index + 1) % 4] ?? first;
    const after = corners[(index + 2) % 4] ?? first;
    context.arcTo(...to, ...after, round * height);
  }
  context.closePath();
}
