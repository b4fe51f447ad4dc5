import { isLabel } from "./columns.ts";
import { lineOf } from "./line.ts";
import { type Tagged, firstSpanOf, holds, isTagged, spansOf } from "./tagged-element.ts";

/** Browsers call tables without headers, lists of definitions and boxes side by side no more than this. */
const GROUP = /^(?:NonStruct|Div|Sect)$/u;
const BLOCKS = /^(?:L|Table|H[1-6]?)$/u;
/** White this wide parts a label and its value. */
const GAP_EM = 0.6;
const SAME_EDGE_POINTS = 4;
const DEFINITION_INDENT_EM = 1.5;
const LONGEST_LABEL_CHARS = 40;
/** Each of its letters may be a text of its own. */
const MOST_LABEL_SPANS = 80;
const LONGEST_CELL_CHARS = 140;
const LINE_EM = 1.6;

/** A label and the value that stands beside or, indented, below it. */
export function isLabelled(label: Tagged, value: Tagged): boolean {
  if (!GROUP.test(label.role) || !GROUP.test(value.role)) return false;
  const size = sizeOf(label);
  const [a, b] = [label.box, value.box];
  if (!a || !b || a.bottom - a.top > size * LINE_EM || !isLabel(textOf(label)) || holds(label, BLOCKS)) return false;
  const isBelow = b.top > a.bottom - size * 0.5 && b.top < a.bottom + size * LINE_EM;
  return isBeside(label, value, size * GAP_EM) || (isBelow && b.x0 >= a.x0 + size * DEFINITION_INDENT_EM);
}

/** The rows of a table that is not tagged as one: groups of boxes side by side, the same edges in all of them. */
export function gridRowsOf(group: Tagged): ReadonlySet<Tagged> {
  const rows = new Map<string, Tagged[]>();
  for (const part of group.parts) {
    if (!isTagged(part) || !isGridRow(part)) continue;
    const edges = part.parts.map((cell) => (isTagged(cell) ? Math.round((cell.box?.x0 ?? 0) / SAME_EDGE_POINTS) : 0));
    const key = edges.join(" ");
    const own = rows.get(key);
    if (own) own.push(part);
    else rows.set(key, [part]);
  }
  return new Set([...rows.values()].filter((own) => own.length > 1).flat());
}

function isGridRow(group: Tagged): boolean {
  if (!GROUP.test(group.role) || group.parts.length < 2) return false;
  const [head, ...values] = group.parts;
  if (
    !head ||
    !isCell(head) ||
    spansOf(head).length > MOST_LABEL_SPANS ||
    textOf(head).length > LONGEST_LABEL_CHARS ||
    holds(head, BLOCKS)
  )
    return false;
  let before = head;
  for (const value of values) {
    if (!isCell(value) || !isBeside(before, value, 0) || holds(value, /^(?:Table|H[1-6]?)$/u)) return false;
    const length = spansOf(value).reduce((sum, span) => sum + span.text.length, 0);
    if (values.length > 1 && (length > LONGEST_CELL_CHARS || holds(value, BLOCKS))) return false;
    before = value;
  }
  return true;
}

/** A box of its own; a mere text goes on in its line. */
function isCell(part: Tagged["parts"][number]): part is Tagged {
  return isTagged(part) && GROUP.test(part.role) && part.box !== null && part.parts.some(isTagged);
}

function isBeside(left: Tagged, right: Tagged, gap: number): boolean {
  const [a, b] = [left.box, right.box];
  if (!a || !b || b.x0 - a.x1 < gap) return false;
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;
}

function sizeOf(element: Tagged): number {
  return firstSpanOf(element)?.size ?? 0;
}

function textOf(element: Tagged): string {
  return lineOf(spansOf(element)).text;
}
