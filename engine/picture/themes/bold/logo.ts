import type { Logo } from "../../assets.ts";
import type { Shape } from "../../display-list.ts";
import { even, type Stage } from "./stage.ts";
import { plate } from "./strip.ts";

/** A logo's height, px: one that is about as high as wide gets more of it. */
const HEIGHT_PX = { wide: 64, compact: 72 };
const COMPACT_RATIO = 2;
const MOST_WIDTH_PX = 460;
/** Round it on its plate, px. */
const PAD_PX = { x: 40, y: 14 };

/** A logo in the place of a set name. */
export interface SetLogo {
  readonly right: number;
  readonly bottom: number;
  /** @param away how far it is to the left of its place, px */
  readonly shapes: (away: number) => Shape[];
}

/**
 * On one colour.
 * @param ground "#rrggbb"
 * @param scale of its usual size
 */
export function setLogo(
  logo: Logo,
  ground: string,
  at: { readonly x: number; readonly top: number; readonly most: number },
  scale = 1,
): SetLogo {
  const height = even(HEIGHT_PX[logo.ratio < COMPACT_RATIO ? "compact" : "wide"] * scale);
  const raster = logo.on(ground, even(Math.min(MOST_WIDTH_PX * scale, at.most)), height);
  const y = even(at.top);
  return {
    right: at.x + raster.width,
    bottom: y + raster.height,
    shapes: (away) => [{ kind: "picture", id: "logo", raster, x: even(at.x - away), y, alpha: 1, clip: null }],
  };
}

/** On a plate of paper that bleeds off the left edge: behind it the letter's edge may run. */
export function logoPlate(logo: Logo, stage: Stage, top: number, most: number, scale = 1): SetLogo {
  const { grid, palette } = stage;
  const padY = even(PAD_PX.y * scale);
  const set = setLogo(logo, palette.paper, { x: grid.left, top: top + padY, most }, scale);
  const from = even(top);
  const height = set.bottom + padY - from;
  const right = even(set.right + PAD_PX.x * scale);
  return {
    right,
    bottom: from + height,
    shapes: (away) => [
      ...plate("logo plate", "left", right - even(away), from, height, palette.paper, grid.width),
      ...set.shapes(away),
    ],
  };
}
