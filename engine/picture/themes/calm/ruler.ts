import { box, type Shape } from "../../display-list.ts";
import type { Mask } from "../../mask.ts";
import { drawMask } from "../../draw-mask.ts";
import type { Grid } from "./grid.ts";
import { bead } from "./lume.ts";
import type { Light } from "./palette.ts";

const LINE_ALPHA = 0.5;
const TICKS = { every: 60, length: 8, sixth: 16 };
const LIT_PX = 3;

const masks = new Map<Grid, Mask>();

function tickMask(grid: Grid): Mask {
  const known = masks.get(grid);
  if (known !== undefined) return known;
  const width = Math.ceil((grid.right - grid.left + 8) / 2) * 2;
  const mask = drawMask(width, 24, (context) => {
    for (let index = 0; index <= TICKS.every; index++) {
      const x = 2 + ((grid.right - grid.left - 1.5) * index) / TICKS.every;
      const length = index % 10 === 0 ? TICKS.sixth : TICKS.length;
      context.fillRect(x, 20 - length, 1.5, length);
    }
    context.fillRect(2, 20, grid.right - grid.left, 1.5);
  });
  masks.set(grid, mask);
  return mask;
}

/**
 * The film's time: lit from the left to now.
 * @param share of the film, 0 to 1
 */
export function rulerShapes(grid: Grid, light: Light, share: number): Shape[] {
  const now = grid.left + (grid.right - grid.left) * share;
  const x = Math.round(now * 2) / 2;
  return [
    {
      kind: "stencil",
      id: "ruler",
      mask: tickMask(grid),
      x: grid.left - 2,
      y: grid.rulerY - 20,
      colour: light.line,
      alpha: LINE_ALPHA,
      clip: null,
    },
    box("ruler lit", grid.left, grid.rulerY - 1, x - grid.left, LIT_PX, light.lume),
    ...bead("ruler bead", x, grid.rulerY + 0.5, light, { r: 6, halo: 22 }),
  ];
}
