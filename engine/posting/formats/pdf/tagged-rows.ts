import { isLabel } from "./columns.ts";
import { lineOf } from "./line.ts";
import { type Tagged, holds, isTagged, spansOf } from "./tagged-element.ts";

/** Browsers call tables without headers, lists of definitions and boxes side by side no more than this. */
const GROUP = /^(?:NonStruct|Div|Sect)$/u;
const BLOCKS = /^(?:L|Table|H[1-6]?)$/u;
/** White this wide parts a label and its value. */
const GAP_EM = 0.6;
const SAME_EDGE_POINTS = 4;
const DEFINITION_INDENT_EM = 1.5;
const LONGEST_LABEL_CHARS = 40;
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
  const rows = group.parts.filter((part): part is Tagged => isTagged(part) && isGridRow(part));
  const aligned = rows.filter((row) =>
    rows.some((other) => other !== row && other.parts.length === row.parts.length && haveSameEdges(row, other)),
  );
  return new Set(aligned);
}

function isGridRow(group: Tagged): boolean {
  if (!GROUP.test(group.role) || group.parts.length < 2) return false;
  const [head, ...values] = group.parts;
  if (!head || !isCell(head) || textOf(head).length > LONGEST_LABEL_CHARS || holds(head, BLOCKS)) return false;
  let before = head;
  for (const value of values) {
    if (!isCell(value) || !isBeside(before, value, 0) || holds(value, /^(?:Table|H[1-6]?)$/u)) return false;
    if (values.length > 1 && (textOf(value).length > LONGEST_CELL_CHARS || holds(value, BLOCKS))) return false;
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

function haveSameEdges(one: Tagged, other: Tagged): boolean {
  return one.parts.every((part, i) => {
    const twin = other.parts[i];
    if (!twin || !isTagged(part) || !isTagged(twin) || !part.box || !twin.box) return false;
    return Math.abs(part.box.x0 - twin.box.x0) <= SAME_EDGE_POINTS;
  });
}

function sizeOf(element: Tagged): number {
  return spansOf(element)[0]?.size ?? 0;
}

function textOf(element: Tagged): string {
  return lineOf(spansOf(element)).text;
}
