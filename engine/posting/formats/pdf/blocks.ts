import type { Piece, Run } from "../piece.ts";
import { type Column, isLabel } from "./columns.ts";
import { type Vocabulary, joinLine } from "./joining.ts";
import { type Line, lineOf, runsOf } from "./line.ts";
import { type Marked, markOf, numbersIn } from "./mark.ts";
import { quantile } from "./page.ts";
import { HEADING_RATIO, LONGEST_HEADING_CHARS, type TypeScale, headingLevel } from "./type-scale.ts";

/** A step so much wider than the usual one begins a new paragraph. */
const PARAGRAPH_STEP = 1.35;
const INDENT_EM = 0.8;
/** Marks of one depth stand within this of each other. */
const SAME_DEPTH_EM = 0.5;
const LABEL_GAP_EM = 1.2;
/** A heading's own lines lie this close. */
const HEADING_STEP_EM = 1.6;
const ENDS_SENTENCE = /[.!?:。！？：]["”»)]?$/u;

interface Measure {
  /** Where its lines end at most. */
  readonly right: number;
  readonly left: number;
  /** The usual step from line to line, in points. */
  readonly step: number;
}

/** A block that the next line may belong to. */
interface Open {
  readonly kind: "heading" | "paragraph" | "entry" | "row";
  readonly level: number;
  readonly depth: number;
  readonly mark: Marked | null;
  readonly runs: Run[];
  /** The label of a row. */
  readonly label: readonly Run[];
  readonly valueX: number;
  last: Line;
}

/** What the lines of all columns are, in reading order. */
export function blocksOf(columns: readonly Column[], scale: TypeScale, vocabulary: Vocabulary): Piece[] {
  const builder: Builder = { scale, vocabulary, numbers: numbersIn(columns.flat()), closed: [], open: null, marks: [] };
  let left: number | null = null;
  for (const column of columns) {
    const measure = measureOf(column);
    if (left === null || Math.abs(left - measure.left) > scale.body * SAME_DEPTH_EM) builder.marks = [];
    left = measure.left;
    column.forEach((line, i) => addLine(builder, line, measure, i > 0));
  }
  return [...builder.closed, ...(builder.open ? [builder.open] : [])].map(pieceOf);
}

interface Builder {
  readonly scale: TypeScale;
  readonly vocabulary: Vocabulary;
  readonly numbers: ReadonlySet<number>;
  readonly closed: Open[];
  open: Open | null;
  /** Where the marks of the entry before and of those that it lies in stand. */
  marks: number[];
}

function begin(builder: Builder, block: Pick<Open, "kind" | "runs" | "last"> & Partial<Open>): void {
  if (builder.open) builder.closed.push(builder.open);
  builder.open = { ...NOTHING, ...block };
}

function addLine(builder: Builder, line: Line, measure: Measure, sameColumn: boolean): void {
  const { open: before, scale, vocabulary } = builder;
  const runs = runsOf(line.spans);
  const level = headingLevel(line, scale);
  const mark = level === null ? listMark(line, before, builder.numbers, measure) : null;
  const row = level === null || line.size < scale.body * HEADING_RATIO ? labelledRow(line, mark) : null;
  if (row) {
    begin(builder, { kind: "row", runs: [...row.value], label: row.label, valueX: row.valueX, last: line });
  } else if (level !== null && !isGoingOn(before, line, measure, sameColumn)) {
    if (before?.kind === "heading" && before.level === level && isOneHeading(before, line, measure, sameColumn)) {
      joinLine(before.runs, runs, vocabulary);
      before.last = line;
      return;
    }
    builder.marks = [];
    begin(builder, { kind: "heading", level, runs, last: line });
  } else if (mark) {
    builder.marks = [...builder.marks.filter((x) => x < mark.markX - line.size * SAME_DEPTH_EM), mark.markX];
    begin(builder, { kind: "entry", depth: builder.marks.length - 1, mark, runs: [...mark.runs], last: line });
  } else {
    const how = before ? goesOn(before, line, measure, sameColumn) : "block";
    if (before && how !== "block") {
      if (how === "word") joinLine(before.runs, runs, vocabulary);
      else before.runs.push({ text: "\n" }, ...runs);
      before.last = line;
      return;
    }
    builder.marks = [];
    begin(builder, { kind: "paragraph", runs, last: line });
  }
}

const NOTHING = { level: 0, depth: 0, mark: null, label: [], valueX: 0 } as const;

function pieceOf(open: Open): Piece {
  if (open.kind === "heading") return { kind: "heading", level: open.level, runs: open.runs };
  if (open.kind === "entry") return { kind: "entry", depth: open.depth, runs: open.runs };
  if (open.kind === "row") return { kind: "row", header: false, cells: [open.label, open.runs] };
  return { kind: "paragraph", runs: open.runs };
}

function measureOf(column: Column): Measure {
  const steps = column.slice(1).flatMap((line, i) => {
    const step = line.y - (column[i]?.y ?? line.y);
    return step > line.size * 0.8 && step < line.size * 2.5 ? [step / line.size] : [];
  });
  const size = quantile(
    column.map((line) => line.size),
    0.5,
  );
  return {
    right: Math.max(...column.map((line) => line.x1)),
    left: Math.min(...column.map((line) => line.x0)),
    step: size * Math.min(2, Math.max(1, quantile(steps, 0.3) || 1.2)),
  };
}

function listMark(line: Line, before: Open | null, numbers: ReadonlySet<number>, measure: Measure): Marked | null {
  const mark = markOf(line);
  if (!mark) return null;
  if (mark.number !== null) {
    return numbers.has(mark.number - 1) || numbers.has(mark.number + 1) ? mark : null;
  }
  // A dash that a broken line happens to begin with.
  const isDash = /^[-–—+*]\s/u.test(line.text);
  const isSentence = /^[-–—+*]\s+\p{Ll}/u.test(line.text);
  const below = before?.kind === "paragraph" && Math.abs(before.last.x0 - line.x0) < line.size * SAME_DEPTH_EM;
  return isDash && isSentence && below && isFull(before.last, line, measure) ? null : mark;
}

/** "Location      Berlin": a label, white, a value. */
function labelledRow(
  line: Line,
  mark: Marked | null,
): { label: readonly Run[]; value: readonly Run[]; valueX: number } | null {
  if (mark) return null;
  for (let i = 1; i < line.spans.length; i++) {
    const [a, b] = [line.spans[i - 1], line.spans[i]];
    if (!a || !b || b.x0 - a.x1 < line.size * LABEL_GAP_EM) continue;
    const label = lineOf(line.spans.slice(0, i));
    return isLabel(label.text)
      ? { label: runsOf(label.spans), value: runsOf(line.spans.slice(i)), valueX: b.x0 }
      : null;
  }
  return null;
}

/** True if a line that looks like a heading is a bold end of what stands before. */
function isGoingOn(before: Open | null, line: Line, measure: Measure, sameColumn: boolean): boolean {
  if (!before || before.kind === "heading" || before.last.size * HEADING_RATIO < line.size) return false;
  const isLower = /^\p{Ll}/u.test(line.text) && !ENDS_SENTENCE.test(before.last.text);
  return isLower && goesOn(before, line, measure, sameColumn) === "word" && isFull(before.last, line, measure);
}

function isOneHeading(before: Open, line: Line, measure: Measure, sameColumn: boolean): boolean {
  const { last } = before;
  if (!sameColumn || line.y - last.y > line.size * HEADING_STEP_EM || last.strong !== line.strong) return false;
  const length = before.runs.reduce((sum, run) => sum + run.text.length, 0) + line.text.length;
  if (length > LONGEST_HEADING_CHARS * 2 || /[:：?？]$/u.test(last.text)) return false;
  return isFull(last, line, measure) || /^[\p{Ll}(&/–—-]/u.test(line.text) || /[,&/–—-]$/u.test(last.text);
}

/** True if the first word of the next line had no place on this one. */
function isFull(line: Line, next: Line, measure: Measure): boolean {
  const word = /^\S+/u.exec(next.text)?.[0] ?? "";
  const unspaced = /[\u3000-\u9FFF]/u.test(word) ? 1 : word.length;
  const wordWidth = ((next.x1 - next.x0) * unspaced) / Math.max(1, next.text.length);
  return line.x1 + wordWidth + line.size * 0.25 > measure.right - line.size * 0.3;
}

/** How a line without a mark goes on from the block before: in the same sentence, on a line of its own, or not. */
function goesOn(before: Open, line: Line, measure: Measure, sameColumn: boolean): "word" | "line" | "block" {
  const { last } = before;
  if (before.kind === "heading") return "block";
  if (Math.abs(last.size - line.size) > last.size * 0.08) return "block";
  const isOpen = !ENDS_SENTENCE.test(last.text);
  const isLower = /^\p{Ll}/u.test(line.text);
  if (!sameColumn) {
    // The measure is the next column's: there, only the words tell.
    if (before.kind === "row" || !isOpen) return "block";
    return isLower || /[\p{L}][-‐\u00AD,]$/u.test(last.text) ? "word" : "block";
  }
  const step = line.y - last.y;
  const widest = Math.max(measure.step, line.size) * PARAGRAPH_STEP;
  if (step > widest || step < 0) return "block";
  if (before.kind === "row") return line.x0 > before.valueX - line.size * SAME_DEPTH_EM ? "word" : "block";
  const isFullBefore = isFull(last, line, measure);
  if (before.mark) {
    if (line.x0 > before.mark.textX - line.size * INDENT_EM && line.x0 > before.mark.markX + line.size * 0.4)
      return "word";
    return isOpen && (isLower || isFullBefore) ? "word" : "block";
  }
  if (line.x0 > last.x0 + line.size * INDENT_EM && !isOpen) return "block";
  if (isFullBefore && last.strong === line.strong) return "word";
  if (isFullBefore && isOpen) return "word";
  const isWide = last.x1 - last.x0 > (measure.right - measure.left) * 0.55;
  return isLower && isOpen && isWide ? "word" : "line";
}
