import type { Run } from "../piece.ts";
import { type Span, UNSPACED, lettersIn, quantile } from "./page.ts";

/** Spans on one baseline, in one column, from left to right. */
export interface Line {
  readonly spans: readonly Span[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** That of most of its letters. */
  readonly size: number;
  /** All its letters are bold. */
  readonly strong: boolean;
  readonly text: string;
}

/** A gap narrower than this part of the type's size only moves letters apart. */
const NARROWEST_BLANK_EM = 0.15;
const NARROWEST_UNSPACED_BLANK_EM = 0.9;
const FEWEST_TRACKED_LETTERS = 4;
/** Two spans are on a line if this share of the lower one's height lies beside the other. */
const SAME_LINE_SHARE = 0.6;
const ASCENT_EM = 0.75;
const DESCENT_EM = 0.2;

/** Spans gathered by their baseline, top to bottom; raised and lowered signs stay with the line they belong to. */
export function rowsOf(spans: readonly Span[]): Span[][] {
  const rows: { first: Span; spans: Span[] }[] = [];
  // A line is where its largest letters stand, not where its footnote marks stand.
  for (const span of spans.toSorted((a, b) => a.y - a.size * ASCENT_EM - (b.y - b.size * ASCENT_EM))) {
    const row = rows.slice(-3).findLast(({ first }) => isBeside(first, span));
    if (!row) rows.push({ first: span, spans: [span] });
    else {
      row.spans.push(span);
      if (span.size > row.first.size) row.first = span;
    }
  }
  return rows
    .toSorted((a, b) => a.first.y - b.first.y)
    .map((row) => row.spans.toSorted((a, b) => a.x0 - b.x0 || a.y - b.y));
}

function isBeside(a: Span, b: Span): boolean {
  const top = Math.max(a.y - a.size * ASCENT_EM, b.y - b.size * ASCENT_EM);
  const bottom = Math.min(a.y + a.size * DESCENT_EM, b.y + b.size * DESCENT_EM);
  return bottom - top >= SAME_LINE_SHARE * Math.min(a.size, b.size) * (ASCENT_EM + DESCENT_EM);
}

/** The line that spans of one row make. */
export function lineOf(row: readonly Span[]): Line {
  const spans = withoutOverprint(row);
  const largest = spans.toSorted((a, b) => lettersIn(b.text) - lettersIn(a.text))[0];
  const inked = spans.filter((span) => lettersIn(span.text) > 0);
  return {
    spans,
    x0: Math.min(...spans.map((span) => span.x0)),
    x1: Math.max(...spans.map((span) => span.x1)),
    y: largest?.y ?? 0,
    size: largest?.size ?? 0,
    strong: inked.length > 0 && inked.every((span) => span.strong),
    text: runsOf(spans)
      .map((run) => run.text)
      .join("")
      .trim(),
  };
}

/** Type made bold by printing it twice, a little aside. */
function withoutOverprint(row: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const places = new Map<string, number[]>();
  for (const span of row) {
    const alike = places.get(span.text) ?? [];
    const twin = alike.find((at) => isOver(span, spans[at]));
    const other = twin === undefined ? undefined : spans[twin];
    if (other && twin !== undefined) spans[twin] = { ...other, strong: true };
    else {
      alike.push(spans.push(span) - 1);
      places.set(span.text, alike);
    }
  }
  return spans;
}

function isOver(span: Span, other: Span | undefined): boolean {
  return (
    other !== undefined &&
    Math.abs(other.x0 - span.x0) < span.size * 0.1 &&
    Math.abs(other.y - span.y) < span.size * 0.1
  );
}

/** Words with blanks where the gaps are, alike neighbours made one. */
export function runsOf(spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  const isSetApart = areSetApart(spans);
  const tracking = trackingOf(spans);
  spans.forEach((span, i) => {
    const before = spans[i - 1];
    const blank = before && isBlankBetween(before, span, tracking) ? " " : "";
    const text = isSetApart ? closedUp(span.text) : span.text;
    addRun(runs, {
      text: blank + text,
      ...(span.href !== null && { href: span.href }),
      ...(span.strong && { strong: true }),
    });
  });
  return runs;
}

/** Puts a run behind others; it becomes part of the last one if it looks the same. */
export function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const isAlike = last && last.href === run.href && (last.strong ?? false) === (run.strong ?? false);
  if (isAlike) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
    return;
  }
  // A blank in front of a link or of bold words is not part of them.
  const own = run.text.trimStart();
  const isSetOff = (run.href !== undefined && last?.href === undefined) || (run.strong === true && !last?.strong);
  if (last && isSetOff && own !== run.text) {
    runs[runs.length - 1] = { ...last, text: `${last.text} ` };
    runs.push({ ...run, text: own });
    return;
  }
  runs.push(run);
}

/** How far letters are set apart for looks, in points, where each of them is printed by itself; 0 elsewhere. */
function trackingOf(spans: readonly Span[]): number {
  const single = spans.filter((span) => /^\p{L}$/u.test(span.text));
  if (single.length < FEWEST_TRACKED_LETTERS || single.length < spans.length * 0.8) return 0;
  const gaps = spans.slice(1).map((span, i) => span.x0 - (spans[i]?.x1 ?? span.x0));
  return Math.max(0, quantile(gaps, 0.5));
}

function isBlankBetween(a: Span, b: Span, tracking: number): boolean {
  if (/\s$/u.test(a.text) || /^\s/u.test(b.text)) return false;
  const size = Math.min(a.size, b.size);
  const gap = b.x0 - a.x1;
  if (UNSPACED.test(a.text.at(-1) ?? "") && UNSPACED.test(b.text[0] ?? "")) {
    return gap > size * NARROWEST_UNSPACED_BLANK_EM;
  }
  if (tracking > 0) return gap > tracking + size * NARROWEST_BLANK_EM;
  return gap > size * NARROWEST_BLANK_EM || (b.afterBlank && gap > -size * NARROWEST_BLANK_EM);
}

/** "S E N I O R   C O O K": letters set apart for looks. */
function areSetApart(spans: readonly Span[]): boolean {
  const letters = spans.reduce((sum, span) => sum + lettersIn(span.text), 0);
  return (
    letters >= FEWEST_TRACKED_LETTERS && spans.every((span) => /^[\p{L}\p{N}&](?: +[\p{L}\p{N}&])*$/u.test(span.text))
  );
}

function closedUp(text: string): string {
  return text
    .split(/ {2,}/u)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}
