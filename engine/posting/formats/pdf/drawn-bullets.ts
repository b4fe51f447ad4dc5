import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { OPS } from "unpdf/pdfjs";
import { type Span, lettersIn } from "./page.ts";

type Operators = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getOperatorList"]>>;
type Matrix = readonly [number, number, number, number, number, number];

/** A small shape: points from the page's upper left corner. */
interface Shape {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Bullets are about as wide as high. */
const MOST_OBLONG = 1.5;
const SMALLEST_POINTS = 1;
const LARGEST_POINTS = 12;
/** Beside the type that they stand before. */
const SMALLEST_EM = 0.15;
const LARGEST_EM = 0.6;
/** How far before their words they stand. */
const NEAREST_EM = 0.2;
const FARTHEST_EM = 2.5;
/** A page with more small shapes than this is a drawing. */
const MAX_SHAPES = 500;
const MAX_DEPTH = 200;

/**
 * Bullets that are drawn, as browsers print them: a dot or a square before the first word of a line. The spans come
 * with a bullet of text before each line that has a drawn one.
 *
 * @param view from the file's measures to the page's
 */
export function withDrawnBullets(spans: readonly Span[], operators: Operators, view: Matrix): Span[] {
  const shapes = smallShapes(operators, view);
  if (shapes.length === 0 || shapes.length > MAX_SHAPES) return [...spans];
  const bullets = new Map<Span, Span>();
  for (const shape of shapes) {
    const span = spans.find((one) => isBefore(shape, one));
    if (!span || spans.some((one) => isBetween(one, shape, span))) continue;
    bullets.set(span, { ...span, text: "•", x0: shape.x0, x1: shape.x1, strong: false, font: "", href: null });
  }
  return spans.flatMap((span) => [bullets.get(span) ?? [], span].flat());
}

function isBefore(shape: Shape, { text, x0, y, size }: Span): boolean {
  const extent = Math.max(shape.x1 - shape.x0, shape.y1 - shape.y0);
  const middle = (shape.y0 + shape.y1) / 2;
  const gap = x0 - shape.x1;
  return (
    extent >= size * SMALLEST_EM &&
    extent <= size * LARGEST_EM &&
    gap >= size * NEAREST_EM &&
    gap <= size * FARTHEST_EM &&
    middle < y &&
    middle > y - size * 0.75 &&
    lettersIn(text) > 0
  );
}

/** True for text on the same line that is nearer to the shape, or stands before it closely. */
function isBetween(other: Span, shape: Shape, span: Span): boolean {
  if (other === span || Math.abs(other.y - span.y) > span.size * 0.5) return false;
  return other.x0 < span.x0 && other.x1 > shape.x0 - span.size * FARTHEST_EM;
}

function smallShapes({ fnArray, argsArray }: Operators, view: Matrix): Shape[] {
  const shapes: Shape[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (let i = 0; i < fnArray.length && shapes.length <= MAX_SHAPES; i++) {
    const args = argsArray[i] as unknown;
    if (fnArray[i] === OPS.save) {
      if (saved.push(matrix) > MAX_DEPTH) return [];
    } else if (fnArray[i] === OPS.restore) matrix = saved.pop() ?? view;
    else if (fnArray[i] === OPS.transform) matrix = multiplied(matrix, args as Matrix);
    else if (fnArray[i] === OPS.constructPath) {
      const shape = placed((args as readonly unknown[])[2], matrix);
      if (shape && isSmall(shape)) shapes.push(shape);
    }
  }
  return shapes;
}

/** @param box as PDF.js tells it: left, bottom, right and top of a path */
function placed(box: unknown, matrix: Matrix): Shape | null {
  if (!ArrayBuffer.isView(box) && !Array.isArray(box)) return null;
  const [left, bottom, right, top] = Array.from(box as ArrayLike<unknown>, Number);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
  const [, , , , ax, ay] = multiplied(matrix, [1, 0, 0, 1, left, bottom]);
  const [, , , , bx, by] = multiplied(matrix, [1, 0, 0, 1, right, top]);
  return { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) };
}

function isSmall({ x0, x1, y0, y1 }: Shape): boolean {
  const [short = 0, long = 0] = [x1 - x0, y1 - y0].toSorted((a, b) => a - b);
  return short >= SMALLEST_POINTS && long <= LARGEST_POINTS && long / short <= MOST_OBLONG;
}

function multiplied(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
