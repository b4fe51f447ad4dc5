import type { Span } from "./page.ts";

/** Where a link lies on the page, and where it leads. */
export interface LinkBox {
  readonly href: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The span, or its parts where a link covers only some of its words. */
export function partedByLinks(span: Span, boxes: readonly LinkBox[]): Span[] {
  const middle = span.y - span.size * 0.3;
  const box = boxes.find(
    ({ x0, x1, y0, y1 }) => middle >= y0 && middle <= y1 && Math.min(x1, span.x1) - Math.max(x0, span.x0) > 1,
  );
  if (!box) return [span];
  const { text } = span;
  const from = nearestWordEdge(text, charAt(span, box.x0));
  const to = nearestWordEdge(text, charAt(span, box.x1));
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

/** Letters differ in width; on a line that evens out to within a letter or two. */
function charAt(span: Span, x: number): number {
  const share = (x - span.x0) / Math.max(1, span.x1 - span.x0);
  return Math.round(Math.min(1, Math.max(0, share)) * span.text.length);
}

function xOf(span: Span, char: number): number {
  return span.x0 + ((span.x1 - span.x0) * char) / Math.max(1, span.text.length);
}

function nearestWordEdge(text: string, at: number): number {
  if (at <= 1) return 0;
  if (at >= text.length - 1) return text.length;
  for (let off = 0; off <= text.length; off++) {
    for (const edge of [at - off, at + off]) {
      if (edge <= 0 || edge >= text.length) {
        if (edge === 0 || edge === text.length) return edge;
        continue;
      }
      const before = /[\s(,;]/u.test(text[edge - 1] ?? "");
      const after = /[\s),;]/u.test(text[edge] ?? "");
      if (before !== after) return edge;
    }
  }
  return at;
}
