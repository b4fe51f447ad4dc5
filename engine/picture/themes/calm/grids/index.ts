import type { Grid } from "../grid.ts";
import { PORTRAIT } from "./portrait.ts";
import { SQUARE } from "./square.ts";
import { TALL } from "./tall.ts";
import { WIDE } from "./wide.ts";

/** The set of places for a frame's size in pixels. */
export function gridFor(width: number, height: number): Grid {
  return [WIDE, TALL, PORTRAIT, SQUARE].find((grid) => grid.width === width && grid.height === height) ?? nearest();

  function nearest(): Grid {
    return height > width ? TALL : WIDE;
  }
}
