import { inkWidth } from "../../type.ts";
import { smallLine } from "./small-line.ts";
import type { Stage } from "./stage.ts";
import { strip, type Strip } from "./strip.ts";
import { CAP_EM } from "./styles.ts";

const PAD_Y = 32;
const RUNNER_PX = 400;

export interface FactSpec {
  readonly text: string;
  readonly side: "left" | "right";
  /** Baseline, at the full size. */
  readonly y: number;
  readonly size: number;
  /** Px that the text may take; a hook's fact's room if it isn't said. */
  readonly most?: number;
  /** Px that its runner may take. */
  readonly runnerRoom?: number;
  /** Paper if it isn't said. */
  readonly fill?: string;
}

/** A fact on its strip; narrower, then smaller, where it is long: the strip stays as high. */
export function factStrip(spec: FactSpec, stage: Stage): Strip {
  const { grid, styles, palette } = stage;
  const { text, side, y, size, runnerRoom = RUNNER_PX } = spec;
  const padX = grid.padX.fact;
  const line = smallLine(text, styles.strip, size, { x: 0, y }, spec.most ?? grid.hook.fact.most, 92);
  const width = inkWidth(text, line.style);
  const x = side === "left" ? grid.left : grid.right - width;
  const spare = side === "left" ? grid.width - (x + width + padX) - 10 : runnerRoom;
  return strip({
    id: "fact",
    text,
    style: line.style,
    side,
    x,
    y: y - ((size - line.style.size) * CAP_EM) / 2,
    padX,
    padY: PAD_Y + ((size - line.style.size) * CAP_EM) / 2,
    fill: spec.fill ?? palette.paper,
    colour: palette.ink,
    frameWidth: grid.width,
    runnerRoom: Math.min(runnerRoom, spare),
  });
}
