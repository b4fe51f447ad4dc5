/** How PDF turns, scales and moves: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What `n` does, and then `m`. */
export function multiplied(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** A box by its sides, `y0` above `y1` on the page. */
export interface Sides {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where a box of the file's measures (left, bottom, right, top) comes to stand; null for something else. */
export function sidesOn(matrix: Matrix, box: readonly number[]): Sides | null {
  const [left, bottom, right, top] = box;
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
  const [, , , , ax, ay] = multiplied(matrix, [1, 0, 0, 1, left, bottom]);
  const [, , , , bx, by] = multiplied(matrix, [1, 0, 0, 1, right, top]);
  return { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) };
}
