import type { Grid } from "../grid.ts";
import { PORTRAIT } from "./portrait.ts";
import { SQUARE } from "./square.ts";
import { TALL } from "./tall.ts";
import { WIDE } from "./wide.ts";

const GRIDS: readonly Grid[] = [WIDE, SQUARE, PORTRAIT, TALL];

/** The grid of a frame, by its shape. */
export function gridFor({ width, height }: { readonly width: number; readonly height: number }): Grid {
  const ratio = width / height;
  const distance = (grid: Grid): number => Math.abs(Math.log(grid.width / grid.height / ratio));
  return GRIDS.reduce((best, grid) => (distance(grid) < distance(best) ? grid : best), WIDE);
}
