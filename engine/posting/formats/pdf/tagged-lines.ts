import type { Run } from "../piece.ts";
import { type Vocabulary, joinLine } from "./joining.ts";
import { type Line, lineOf, runsOf } from "./line.ts";
import { markOf } from "./mark.ts";
import { type Span, UNSPACED } from "./page.ts";

/** Baselines closer than this part of the type's size are one; raised and lowered signs stay in their line. */
const SAME_LINE_EM = 0.6;
/** Lines of a paragraph begin within this of each other. */
const SAME_EDGE_POINTS = 6;
/** A line that wraps at its own block's edge is at least this wide; shorter ones may be lines of an address. */
const NARROWEST_MEASURE_EM = 14;
/** A browser breaks only what has no place, but some words and signs stay together. */
const TEXT_NODE_SLACK_EM = 2.5;
const SLACK_EM = 0.55;
const ENDS_SENTENCE = /[.!?:。！？：]["”»)]?$/u;

/** How wide a document's lines are, by where they begin. */
export interface Measure {
  rightOf(line: Line): number;
}

/** Spans in the order that their structure gives them, as lines. */
export function linesOf(spans: readonly Span[]): Line[] {
  const rows: Span[][] = [];
  for (const span of spans) {
    const last = rows.at(-1)?.at(-1);
    const size = Math.max(span.size, last?.size ?? 0);
    if (last && Math.abs(last.y - span.y) < size * SAME_LINE_EM) rows.at(-1)?.push(span);
    else rows.push([span]);
  }
  return rows.map(lineOf).filter((line) => line.text !== "");
}

/** @param lines all of a document, each of one block */
export function measureOf(lines: readonly Line[]): Measure {
  const rights = new Map<number, number>();
  const key = (line: Line): number => Math.round(line.x0 / SAME_EDGE_POINTS);
  for (const line of lines) rights.set(key(line), Math.max(rights.get(key(line)) ?? 0, line.x1));
  return {
    rightOf: (line) => Math.max(line.x1, ...[-1, 0, 1].map((off) => rights.get(key(line) + off) ?? 0)),
  };
}

/** Lines of one block as one text: those that wrap joined, those that end early kept apart. */
export function textOf(lines: readonly Line[], measure: Measure, vocabulary: Vocabulary): Run[] {
  const runs: Run[] = [];
  const edges = edgesOf(lines);
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || wraps(before, line, edges, measure)) joinLine(runs, runsOf(line.spans), vocabulary);
    else runs.push({ text: "\n" }, ...runsOf(line.spans));
  });
  return runs;
}

/** Lines of a heading or a cell, where no break means anything. */
export function joined(lines: readonly Line[], vocabulary: Vocabulary): Run[] {
  const runs: Run[] = [];
  for (const line of lines) joinLine(runs, runsOf(line.spans), vocabulary);
  return runs;
}

/** Between which a block's lines stand. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

function edgesOf(lines: readonly Line[]): Edges {
  return {
    left: lines.reduce((left, line) => Math.min(left, line.x0), Infinity),
    right: lines.reduce((right, line) => Math.max(right, line.x1), -Infinity),
  };
}

/** True if the next line goes on where this one had no place left. */
function wraps(line: Line, next: Line, { left, right }: Edges, measure: Measure): boolean {
  const content = line.spans.at(-1)?.content ?? null;
  const isOneText = content !== null && content === next.spans[0]?.content;
  const isWide = right - left >= line.size * NARROWEST_MEASURE_EM;
  if (isFull(line, next, measure.rightOf(line), SLACK_EM)) return true;
  if (isOneText && isWide && isFull(line, next, right, TEXT_NODE_SLACK_EM)) return true;
  const isWideLine = line.x1 - line.x0 >= line.size * NARROWEST_MEASURE_EM;
  return isWideLine && isOpenBetween(line, next);
}

/** True if the words of two lines read as one sentence. */
export function isOpenBetween(line: Line, next: Line): boolean {
  if (ENDS_SENTENCE.test(line.text)) return false;
  if (/^\p{Ll}/u.test(next.text) || /[\p{L}][-‐\u00AD,]$/u.test(line.text)) return true;
  return UNSPACED.test(line.text.at(-1) ?? "") && /^[、。，」）・\u3040-\u309F]/u.test(next.text);
}

function isFull(line: Line, next: Line, right: number, slackEm: number): boolean {
  const word = /^\S+/u.exec(next.text)?.[0] ?? "";
  const chars = UNSPACED.test(word[0] ?? "") ? 1 : word.length;
  const wordWidth = ((next.x1 - next.x0) * chars) / Math.max(1, next.text.length);
  return line.x1 + wordWidth + line.size * slackEm > right;
}

/** A paragraph's lines by the bullets that stand in its text. */
export function partedByMarks(
  lines: readonly Line[],
  measure: Measure,
): readonly { readonly isEntry: boolean; readonly lines: readonly Line[] }[] {
  const parts: { isEntry: boolean; lines: Line[] }[] = [];
  const edges = edgesOf(lines);
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const isDash = /^[-–—+*]\s/u.test(line.text);
    const isEntry = markOf(line)?.number === null && !(isDash && before && wraps(before, line, edges, measure));
    if (isEntry || !before) parts.push({ isEntry, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  });
  return parts;
}
