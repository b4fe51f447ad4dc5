import { measure, type TypeStyle } from "../../type.ts";

/** Italics and round letters may hang so far over the column's edge, in em. */
const OVERHANG_EM = 0.02;

/** Large lines whose letters lean out of their advance. */
export interface KeptIn {
  readonly size: number;
  /** Where each line begins. */
  readonly xs: readonly number[];
}

/**
 * Keeps what lines really cover within a column, smaller where they must be.
 * @param left where lines begin that lean nowhere
 * @param right where the column ends
 */
export function keptIn(lines: readonly string[], style: TypeStyle, left: number, right: number): KeptIn {
  const at = (size: number): readonly { readonly x: number; readonly over: number }[] =>
    lines.map((line) => {
      const ink = measure(line, { ...style, size });
      const x = left + Math.max(0, -ink.left - OVERHANG_EM * size);
      return { x, over: x + ink.right - OVERHANG_EM * size - right };
    });
  let { size } = style;
  for (let tries = 0; tries < 2; tries++) {
    const worst = Math.max(...at(size).map(({ over }) => over));
    if (worst <= 0) break;
    size *= (right - left) / (right - left + worst);
  }
  return { size, xs: at(size).map(({ x }) => x) };
}
