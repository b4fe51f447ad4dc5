import { type Span, lettersIn } from "./page.ts";
import type { Structure } from "./structure.ts";

/** A part of a tagged page with its text. */
export interface Tagged {
  readonly role: string;
  readonly parts: readonly (Tagged | readonly Span[])[];
  /** Null without text. */
  readonly box: Box | null;
}

/** Where text stands: points from the page's upper left corner, `top` and `bottom` of the letters. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** Roles that mean something without text: an empty cell keeps its column. */
const KEPT_EMPTY = /^(?:TD|TH|Lbl)$/u;

/** The structure with the spans of its marked contents; parts without text are left out. */
export function taggedOf(structure: Structure, spans: readonly Span[]): Tagged {
  const left = new Map<string, Span[]>();
  for (const span of spans) {
    if (span.content === null) continue;
    const own = left.get(span.content);
    if (own) own.push(span);
    else left.set(span.content, [span]);
  }
  return filled(structure, left);
}

function filled({ role, children }: Structure, left: Map<string, Span[]>): Tagged {
  const parts: (Tagged | Span[])[] = [];
  for (const child of children) {
    if (typeof child === "string") {
      const spans = left.get(child);
      // A content that is named twice is said once.
      left.delete(child);
      if (spans) parts.push(spans);
      continue;
    }
    const inner = filled(child, left);
    if (inner.box || KEPT_EMPTY.test(inner.role)) parts.push(inner);
  }
  const boxes = parts.flatMap((part) => (isTagged(part) ? (part.box ?? []) : part.map(boxOf)));
  return { role, parts, box: boxes.length === 0 ? null : boxes.reduce(around) };
}

export function isTagged(part: Tagged | readonly Span[]): part is Tagged {
  return "role" in part;
}

function boxOf({ x0, x1, y, size }: Span): Box {
  return { x0, x1, top: y - size * 0.75, bottom: y + size * 0.2 };
}

function around(a: Box, b: Box): Box {
  return {
    x0: Math.min(a.x0, b.x0),
    x1: Math.max(a.x1, b.x1),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** All its text, in its own order. */
export function spansOf(element: Tagged): Span[] {
  return element.parts.flatMap((part) => (isTagged(part) ? spansOf(part) : part));
}

/** The first of its text; null without. */
export function firstSpanOf(element: Tagged): Span | null {
  for (const part of element.parts) {
    const first = isTagged(part) ? firstSpanOf(part) : part[0];
    if (first) return first;
  }
  return null;
}

const INLINE = /^(?:Span|Link|Strong|Em|Sub|Quote|Reference|Code|Annot|Ruby|RB|RT|RP)$/u;

/** Its text by the smallest blocks that it is in: cells that stand side by side are two. */
export function textsOf(element: Tagged): Span[][] {
  const texts: Span[][] = [[]];
  for (const part of element.parts) {
    if (!isTagged(part)) texts.at(-1)?.push(...part);
    else if (INLINE.test(part.role) || (part.role === "NonStruct" && !part.parts.some(isTagged))) {
      texts.at(-1)?.push(...spansOf(part));
    } else texts.push(...textsOf(part), []);
  }
  return texts.filter((text) => text.length > 0);
}

/** True if the element or one inside of it has such a role. */
export function holds(element: Tagged, role: RegExp): boolean {
  return element.parts.some((part) => isTagged(part) && (role.test(part.role) || holds(part, role)));
}

/** The share of a page's letters that its structure tells of. */
export function coverage(element: Tagged, spans: readonly Span[]): number {
  const letters = (some: readonly Span[]): number => some.reduce((sum, span) => sum + lettersIn(span.text), 0);
  return letters(spansOf(element)) / Math.max(1, letters(spans));
}
