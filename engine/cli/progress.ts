import type { Output } from "./terminal.ts";

/** How far a stage of the work is. */
interface StageProgress {
  readonly stage: string;
  /** 0 to 1 of the stage. */
  readonly fraction: number;
  /** Seconds that the stage still takes, once that can be told. */
  readonly etaS?: number;
}

interface Row {
  readonly stage: string;
  readonly startedMs: number;
  fraction: number;
  leftS: number | null;
  doneMs: number | null;
}

/** A screen is not repainted more often than people see. */
const REPAINT_MS = 100;
/** Plain lines come at quarters of a stage. */
const PLAIN_STEP = 0.25;
/** Stages quicker than this leave no line of their own among plain ones. */
const PLAIN_FROM_MS = 250;
const BAR_CHARACTERS = 20;

/**
 * Shows how far a film is: on a screen a line a stage that fills up, elsewhere plain lines. A stage is done when it
 * says so or when another one begins.
 * @param now milliseconds of a clock that only goes forward
 */
export function showProgress(output: Output, title: string, now: () => number): (progress: StageProgress) => void {
  const paint = output.live ? livePainter(output, title, now) : plainPainter(output, title);
  const rows: Row[] = [];
  const finish = (row: Row): void => {
    row.fraction = 1;
    row.leftS = null;
    row.doneMs ??= now();
  };
  return ({ stage, fraction, etaS }) => {
    let row = rows.find((each) => each.stage === stage);
    if (!row) {
      for (const earlier of rows.filter(({ doneMs }) => doneMs === null)) {
        finish(earlier);
        paint(rows, earlier);
      }
      row = { stage, startedMs: now(), fraction: 0, leftS: null, doneMs: null };
      rows.push(row);
    }
    if (row.doneMs !== null) return;
    row.fraction = Math.max(row.fraction, Math.min(1, fraction));
    row.leftS = etaS ?? row.leftS;
    if (row.fraction === 1) finish(row);
    paint(rows, row);
  };
}

type Painter = (rows: readonly Row[], changed: Row) => void;

function livePainter(output: Output, title: string, now: () => number): Painter {
  let painted = 0;
  let lastMs = -Infinity;
  output.write(`${clip(title, output.columns)}\n`);
  return (rows, changed) => {
    if (now() - lastMs < REPAINT_MS && rows.length === painted && changed.doneMs === null) return;
    lastMs = now();
    const up = painted > 0 ? `\u001b[${painted}A` : "";
    output.write(up + rows.map((row) => `\u001b[2K${liveLine(row, output)}\n`).join(""));
    painted = rows.length;
  };
}

function liveLine(row: Row, output: Output): string {
  const filled = Math.round(row.fraction * BAR_CHARACTERS);
  const bar = "█".repeat(filled) + "░".repeat(BAR_CHARACTERS - filled);
  const line = clip(`  ${row.stage.padEnd(8)}${bar} ${percent(row).padStart(4)}  ${remark(row)}`, output.columns);
  if (!output.colours) return line;
  return row.doneMs === null ? `\u001b[36m${line}\u001b[0m` : `\u001b[2m${line}\u001b[0m`;
}

function plainPainter(output: Output, title: string): Painter {
  const told = new Map<string, number>();
  return (_, row) => {
    const step = Math.floor(row.fraction / PLAIN_STEP);
    if (step <= (told.get(row.stage) ?? 0)) return;
    told.set(row.stage, step);
    if (row.doneMs !== null && row.doneMs - row.startedMs < PLAIN_FROM_MS) return;
    output.write(`${title}: ${row.stage} ${[percent(row), remark(row)].filter((part) => part !== "").join(", ")}\n`);
  };
}

const percent = (row: Row): string => `${Math.floor(row.fraction * 100)}%`;

function remark(row: Row): string {
  if (row.doneMs !== null) return seconds((row.doneMs - row.startedMs) / 1000);
  return row.leftS === null ? "" : `${seconds(row.leftS)} left`;
}

/** "0.4 s", "12 s", "3 min 05 s". */
export function seconds(value: number): string {
  if (value < 9.95) return `${value.toFixed(1)} s`;
  const whole = Math.round(value);
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}

/** A line that wraps would be painted twice. */
function clip(text: string, columns: number): string {
  return text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`;
}
