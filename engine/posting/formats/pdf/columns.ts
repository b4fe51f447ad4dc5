import { fieldName } from "../../headings.ts";
import { type Line, lineOf, rowsOf } from "./line.ts";
import { type Span, lettersIn, quantile } from "./page.ts";

/** The lines of one column, or of a stretch of the page that has none. */
export type Column = readonly Line[];

/** White this wide between two texts is a gutter. */
const NARROWEST_GUTTER_EM = 1.1;
/** Fewer lines on either side are no column. */
const FEWEST_LINES = 3;
/** Bullets and numbers stand in a line of their own, and are no column. */
const FEWEST_LETTERS_A_LINE = 4;
/** Page-wide rows beyond this are read without looking for columns. */
const MAX_ROWS = 1500;
const MAX_COLUMN_DEPTH = 4;
/** A wider step parts what stands below the columns from them. */
const SECTION_STEP = 1.6;

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The lines of a page in reading order: what runs across the page where it stands, columns from left to right. */
export function columnsOf(spans: readonly Span[], depth = 0): Column[] {
  const rows = rowsOf(spans);
  if (rows.length > MAX_ROWS || depth >= MAX_COLUMN_DEPTH) return [rows.map(lineOf)];
  const area = {
    from: spans.reduce((left, span) => Math.min(left, span.x0), Infinity),
    to: spans.reduce((right, span) => Math.max(right, span.x1), -Infinity),
  };
  const em = quantile(
    spans.map((span) => span.size),
    0.5,
  );
  const columns: Column[] = [];
  let across: Line[] = [];
  let at = 0;
  while (at < rows.length) {
    const band = bandAt(rows, at, area, em * NARROWEST_GUTTER_EM);
    if (!band) {
      across.push(lineOf(rows[at] ?? []));
      at++;
      continue;
    }
    if (across.length > 0) columns.push(across);
    across = [];
    const own = rows.slice(at, band.end).flat();
    columns.push(
      ...columnsOf(
        own.filter((span) => middleOf(span) < band.gutter),
        depth + 1,
      ),
    );
    columns.push(
      ...columnsOf(
        own.filter((span) => middleOf(span) >= band.gutter),
        depth + 1,
      ),
    );
    at = band.end;
  }
  if (across.length > 0) columns.push(across);
  return columns;
}

function middleOf(span: Span): number {
  return (span.x0 + span.x1) / 2;
}

interface Band {
  /** The row behind its last. */
  readonly end: number;
  /** In the middle of the white. */
  readonly gutter: number;
}

/** Rows from `start` on that leave the same stretch of white free, with text on both sides of it. */
function bandAt(rows: readonly (readonly Span[])[], start: number, area: Interval, narrowest: number): Band | null {
  let white: readonly Interval[] = [area];
  let best: Band | null = null;
  for (let end = start; end <= rows.length && white.length > 0; end++) {
    const row = rows[end];
    const left = row ? common(white, freeOf(row, area)).filter(({ from, to }) => to - from >= narrowest) : [];
    for (const closed of white) {
      if (left.some(({ from, to }) => from < closed.to && to > closed.from)) continue;
      const gutter = (closed.from + closed.to) / 2;
      if (end - start >= FEWEST_LINES && isGutter(rows.slice(start, end), gutter)) best = { end, gutter };
    }
    white = left;
  }
  if (!best || isLabelled(rows.slice(start, best.end), best.gutter)) return null;
  return { ...best, end: trimmed(rows, start, best) };
}

function freeOf(row: readonly Span[], area: Interval): Interval[] {
  const free: Interval[] = [];
  let { from } = area;
  for (const span of row) {
    if (span.x0 > from) free.push({ from, to: span.x0 });
    from = Math.max(from, span.x1);
  }
  if (area.to > from) free.push({ from, to: area.to });
  return free;
}

function common(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      return to > from ? [{ from, to }] : [];
    }),
  );
}

function sidesOf(row: readonly Span[], gutter: number): { left: Span[]; right: Span[] } {
  const left: Span[] = [];
  const right: Span[] = [];
  for (const span of row) (middleOf(span) < gutter ? left : right).push(span);
  return { left, right };
}

function isGutter(band: readonly (readonly Span[])[], gutter: number): boolean {
  const sides = band.map((row) => sidesOf(row, gutter));
  return (["left", "right"] as const).every((side) => {
    const filled = sides.map((row) => row[side]).filter((spans) => spans.length > 0);
    const letters = filled.flat().reduce((sum, span) => sum + lettersIn(span.text), 0);
    return filled.length >= FEWEST_LINES && letters >= FEWEST_LETTERS_A_LINE * filled.length;
  });
}

/** A table of labels and values, which is read row by row. */
function isLabelled(band: readonly (readonly Span[])[], gutter: number): boolean {
  const labels = band
    .map((row) => sidesOf(row, gutter))
    .filter((row) => row.left.length > 0)
    .map((row) => ({ label: lineOf(row.left).text, hasValue: row.right.length > 0 }));
  const named = labels.filter(({ label, hasValue }) => hasValue && isLabel(label));
  return named.length * 2 > labels.length;
}

/** The longest label of a table. */
const LONGEST_LABEL_CHARS = 40;

/** True for what names a value: "Location", "Start:". */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL_CHARS && (/[:：]$/u.test(text) || fieldName(text) !== null);
}

/** Where the columns end: a heading and its text below them may leave the same white free. */
function trimmed(rows: readonly (readonly Span[])[], start: number, { end, gutter }: Band): number {
  const baselines = rows.map((row) => Math.max(...row.map((span) => span.y)));
  const steps = baselines.slice(start + 1, end).map((y, i) => y - (baselines[start + i] ?? y));
  const usual = quantile(steps, 0.5);
  let lastRight = start;
  for (let i = start; i < end; i++) if (sidesOf(rows[i] ?? [], gutter).right.length > 0) lastRight = i;
  for (let i = lastRight + 1; i < end; i++) {
    if ((baselines[i] ?? 0) - (baselines[i - 1] ?? 0) > usual * SECTION_STEP) return i;
  }
  return end;
}
