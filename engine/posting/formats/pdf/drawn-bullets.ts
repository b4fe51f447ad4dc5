import type { OPS, PDFDocumentProxy } from "unpdf/pdfjs";
import { type Matrix, type Sides, multiplied, sidesOn } from "./matrix.ts";
import { type Span, lettersIn } from "./page.ts";

type PageProxy = Awaited<ReturnType<PDFDocumentProxy["getPage"]>>;

/** How a page is painted, and PDF.js's numbers for what is done. */
export interface Painting {
  readonly list: Awaited<ReturnType<PageProxy["getOperatorList"]>>;
  readonly codes: Pick<typeof OPS, "save" | "restore" | "transform" | "constructPath">;
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
export function withDrawnBullets(spans: readonly Span[], painting: Painting, view: Matrix): Span[] {
  const shapes = smallShapes(painting, view);
  if (shapes.length === 0 || shapes.length > MAX_SHAPES) return [...spans];
  const bullets = new Map<Span, Span>();
  for (const shape of shapes) {
    const span = spans.find((one) => isBefore(shape, one));
    if (!span || spans.some((one) => isBetween(one, shape, span))) continue;
    bullets.set(span, { ...span, text: "•", x0: shape.x0, x1: shape.x1, strong: false, font: "", href: null });
  }
  return spans.flatMap((span) => [bullets.get(span) ?? [], span].flat());
}

function isBefore(shape: Sides, { text, x0, y, size }: Span): boolean {
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
function isBetween(other: Span, shape: Sides, span: Span): boolean {
  if (other === span || Math.abs(other.y - span.y) > span.size * 0.5) return false;
  return other.x0 < span.x0 && other.x1 > shape.x0 - span.size * FARTHEST_EM;
}

function smallShapes({ list: { fnArray, argsArray }, codes }: Painting, view: Matrix): Sides[] {
  const shapes: Sides[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (let i = 0; i < fnArray.length && shapes.length <= MAX_SHAPES; i++) {
    const args = argsArray[i] as unknown;
    if (fnArray[i] === codes.save) {
      if (saved.push(matrix) > MAX_DEPTH) return [];
    } else if (fnArray[i] === codes.restore) matrix = saved.pop() ?? view;
    else if (fnArray[i] === codes.transform) matrix = multiplied(matrix, args as Matrix);
    else if (fnArray[i] === codes.constructPath) {
      // The third is the path's box.
      const box = (args as readonly unknown[])[2];
      const shape = ArrayBuffer.isView(box) ? sidesOn(matrix, Array.from(box as unknown as ArrayLike<number>)) : null;
      if (shape && isSmall(shape)) shapes.push(shape);
    }
  }
  return shapes;
}

function isSmall({ x0, x1, y0, y1 }: Sides): boolean {
  const [short = 0, long = 0] = [x1 - x0, y1 - y0].toSorted((a, b) => a - b);
  return short >= SMALLEST_POINTS && long <= LARGEST_POINTS && long / short <= MOST_OBLONG;
}
