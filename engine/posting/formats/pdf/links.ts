import type { Sides } from "./matrix.ts";
import { type Span, WIDE } from "./page.ts";

/** Where a link lies on the page, and where it leads. */
export interface LinkBox extends Sides {
  readonly href: string;
}

/** The span, or its parts where a link covers only some of its words. */
export function partedByLinks(span: Span, boxes: readonly LinkBox[]): Span[] {
  const middle = span.y - span.size * 0.3;
  const box = boxes.find(
    ({ x0, x1, y0, y1 }) => middle >= y0 && middle <= y1 && Math.min(x1, span.x1) - Math.max(x0, span.x0) > 1,
  );
  if (!box) return [span];
  const { text } = span;
  const from = nearestEdge(span, box.x0, "start");
  const to = nearestEdge(span, box.x1, "end");
  if (to <= from) return [span];
  const before = text.slice(0, from);
  const after = text.slice(to);
  const parts: Span[] = [];
  if (before.trim() !== "") parts.push({ ...span, text: before, x1: xOf(span, from) });
  parts.push({
    ...span,
    text: text.slice(from, to),
    x0: xOf(span, from),
    x1: xOf(span, to),
    href: box.href,
    afterBlank: before === "" ? span.afterBlank : /\s$/u.test(before),
  });
  if (after.trim() !== "") {
    const rest = { ...span, text: after, x0: xOf(span, to), afterBlank: /\s$/u.test(text.slice(0, to)) };
    // What follows may be another link; the box that was found is spent.
    parts.push(
      ...partedByLinks(
        rest,
        boxes.filter((other) => other !== box),
      ),
    );
  }
  return parts;
}

/** How wide letters are beside each other in nearly every typeface; PDF.js tells only how wide all of them are. */
function widthOf(char: string): number {
  if (/[iljtfrI.,;:'’|!()[\]/ -]/u.test(char)) return 0.5;
  if (/[mwMW@%—…]/u.test(char)) return 1.6;
  if (WIDE.test(char)) return 1.9;
  return /\p{Lu}/u.test(char) ? 1.25 : 1;
}

/** How much of the span's width lies before each of its characters, and before its end: 0 to 1. */
function sharesOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) starts.push((starts[at] ?? 0) + widthOf(text[at] ?? ""));
  const all = Math.max(1, starts.at(-1) ?? 0);
  return starts.map((start) => start / all);
}

/** The start or the end of the word that begins, or ends, nearest to a place. */
function nearestEdge(span: Span, x: number, side: "start" | "end"): number {
  const { text } = span;
  const wanted = (x - span.x0) / Math.max(1, span.x1 - span.x0);
  const shares = sharesOf(text);
  let best = side === "start" ? 0 : text.length;
  for (let at = 0; at <= text.length; at++) {
    const outside = text[side === "start" ? at - 1 : at];
    const inside = text[side === "start" ? at : at - 1];
    const isEdge = inside !== undefined && !PARTS_WORDS.test(inside) && (!outside || PARTS_WORDS.test(outside));
    if (isEdge && Math.abs((shares[at] ?? 0) - wanted) < Math.abs((shares[best] ?? 0) - wanted)) best = at;
  }
  return best;
}

const PARTS_WORDS = /[\s(),;|]/u;

function xOf(span: Span, char: number): number {
  return span.x0 + (span.x1 - span.x0) * (sharesOf(span.text)[char] ?? 1);
}
