import type { Shape } from "../../display-list.ts";
import { type Line, lineShape, stacked, stepped } from "./lines.ts";
import type { Stage } from "./stage.ts";

const LEADING = 1.14;
const SIZES = [46, 42, 38, 35];
const PAIR_SIZES = [35, 32, 30];
/** A logo is a little taller than set letters; in em of them. */
const LOGO = { height: 1.65, width: 9 };

export interface Head {
  readonly shapes: readonly Shape[];
  /** How far it reaches below the baseline of a single line. */
  readonly below: number;
}

/** The company: its logo, or its name set; a long one takes two lines. */
export function companyHead(
  stage: Stage,
  width: number,
  at: { readonly y: number; readonly size: number } = stage.grid.head,
): Head {
  const { grid, styles, palette, company, assets } = stage;
  const { y, size } = at;
  if (assets.logo !== null) {
    const raster = assets.logo.on(
      palette.page,
      Math.min(Math.round(LOGO.width * size), width),
      Math.round(LOGO.height * size),
    );
    const x = Math.round(grid.left / 2) * 2;
    const top = Math.round((y + 12 - raster.height) / 2) * 2;
    return { shapes: [{ kind: "picture", id: "logo", raster, x, y: top, alpha: 1, clip: null }], below: 12 };
  }
  if (company === null) return { shapes: [], below: 0 };
  const sizes = [size, ...SIZES.filter((one) => one < size)];
  const one = stepped(company, styles.label, { width, mostLines: 1, sizes });
  const set = one.size >= 35 ? one : stepped(company, styles.label, { width, mostLines: 2, sizes: PAIR_SIZES });
  const leading = set.size * LEADING;
  const drop = set.lines.length > 1 ? leading * 0.7 : 0;
  const lines: Line[] = stacked(
    "company",
    set.lines,
    { ...styles.label, size: set.size },
    { x: grid.left, first: y + drop - (set.lines.length - 1) * leading, leading },
    palette.ink,
  );
  return { shapes: lines.map((line) => lineShape(line)), below: drop };
}

/** What a scene is about, in the company's place. */
export function labelLine(text: string, stage: Stage, x: number, y: number): Line | null {
  if (text === "") return null;
  const style = { ...stage.styles.label, size: stage.grid.head.size };
  return { id: "label", text, style, x, y, colour: stage.palette.brand };
}
