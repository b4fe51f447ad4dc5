import { box, type Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import { setLine, type TypeStyle } from "../../type.ts";
import type { Grid } from "./grid.ts";
import type { Palette } from "./palette.ts";

/** The measure as one slab: from its edge to the side of the frame that it bleeds off. */
export function slabRect(grid: Grid, edge: number): Rect {
  return grid.below
    ? { x: 0, y: edge, width: grid.width, height: Math.max(0, grid.height - edge) }
    : { x: edge, y: 0, width: Math.max(0, grid.width - edge), height: grid.height };
}

export function slab(grid: Grid, palette: Palette, edge: number): Shape {
  const { x, y, width, height } = slabRect(grid, edge);
  return box("slab", x, y, width, height, palette.accent);
}

/** A line of type that the slab's edge may cross: in one colour on the ground, in its negative on the slab. */
export interface CrossedLine {
  readonly id: string;
  readonly text: string;
  readonly style: TypeStyle;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly on: string;
  readonly alpha?: number;
}

/** The ground's part of crossed type; stands before the slab in the list. */
export function underSlab(line: CrossedLine): Shape {
  return setLine(line.id, line.text, line.style, line.x, line.y, { colour: line.colour, alpha: line.alpha ?? 1 });
}

/** The slab's part of crossed type; stands after the slab in the list. */
export function onSlab(line: CrossedLine, region: Rect): Shape {
  return setLine(`${line.id} on`, line.text, line.style, line.x, line.y, {
    colour: line.on,
    alpha: line.alpha ?? 1,
    clip: region,
  });
}

/** A hairline that the slab may cross. */
export function crossedRule(
  id: string,
  rule: Rect,
  region: Rect,
  colours: { readonly colour: string; readonly on: string },
): { readonly under: Shape; readonly over: Shape } {
  const left = Math.max(rule.x, region.x);
  const top = Math.max(rule.y, region.y);
  const right = Math.min(rule.x + rule.width, region.x + region.width);
  const bottom = Math.min(rule.y + rule.height, region.y + region.height);
  return {
    under: box(id, rule.x, rule.y, rule.width, rule.height, colours.colour),
    over: box(`${id} on`, left, top, right - left, bottom - top, colours.on),
  };
}
