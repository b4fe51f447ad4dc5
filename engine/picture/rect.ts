/** An axis-aligned area of the frame in pixels; the right and bottom edges are excluded. Edges may be fractional. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part that both share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/**
 * What belongs to one of the two but not to both, as strips. Where they don't touch, that is both of them.
 * Strips are given generously by up to a pixel where edges are fractional.
 */
export function difference(a: Rect, b: Rect): Rect[] {
  const both = intersect(a, b);
  if (both === null) return [a, b];
  return [...strips(a, both), ...strips(b, both)];
}

/** What is left of `whole` without `part`, which lies within it. */
function strips(whole: Rect, part: Rect): Rect[] {
  const right = whole.x + whole.width;
  const bottom = whole.y + whole.height;
  const partRight = part.x + part.width;
  const partBottom = part.y + part.height;
  const found: Rect[] = [];
  if (part.y > whole.y) found.push({ x: whole.x, y: whole.y, width: whole.width, height: part.y - whole.y });
  if (partBottom < bottom) found.push({ x: whole.x, y: partBottom, width: whole.width, height: bottom - partBottom });
  if (part.x > whole.x) found.push({ x: whole.x, y: part.y, width: part.x - whole.x, height: part.height });
  if (partRight < right) found.push({ x: partRight, y: part.y, width: right - partRight, height: part.height });
  return found;
}

/**
 * The rectangle grown to even pixels (4:2:0 keeps one chroma sample for 2×2 pixels) and cut to the frame; null if
 * nothing of it is inside.
 */
export function alignToChroma(rect: Rect, width: number, height: number): Rect | null {
  const x = Math.max(0, Math.floor(rect.x / 2) * 2);
  const y = Math.max(0, Math.floor(rect.y / 2) * 2);
  const right = Math.min(width, Math.ceil((rect.x + rect.width) / 2) * 2);
  const bottom = Math.min(height, Math.ceil((rect.y + rect.height) / 2) * 2);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}
