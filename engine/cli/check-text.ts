import { type CheckedFilm, CHECK_RULES, type CheckFinding } from "../check/index.ts";
import { FPS } from "../timeline/timeline.ts";
import type { Output } from "./terminal.ts";

const GAP = 2;
const MIN_TEXT_CHARACTERS = 30;
/** Lines longer than this are not read with ease, however wide the screen. */
const MAX_TEXT_CHARACTERS = 96;

/** The findings of a film, for people to read: where in the film, which rule, what, and where in the frame. */
export function checkText(
  { folder, timeline, findings }: CheckedFilm,
  { columns, colours }: Pick<Output, "columns" | "colours">,
): string {
  const paint = (code: string, text: string): string => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const cells = findings.map((finding) => [timeOf(finding), finding.scene ?? "–", finding.rule] as const);
  const widths = [0, 1, 2].map((column) => GAP + Math.max(0, ...cells.map((row) => (row[column] ?? "").length)));
  const indent = GAP + widths.reduce((sum, width) => sum + width, 0);
  const room = Math.min(MAX_TEXT_CHARACTERS, Math.max(MIN_TEXT_CHARACTERS, columns - indent));
  const lines = findings.flatMap((finding, index) => {
    const head = (cells[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("");
    const [first = "", ...rest] = wrap(`${finding.message}${placeOf(finding)}`, room);
    return [`${" ".repeat(GAP)}${paint("33", head)}${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
  });
  const { theme, aspect, frames } = timeline;
  return [
    paint("1", `${folder}: ${theme}, ${aspect}, ${(frames / FPS).toFixed(1)} s`),
    ...(lines.length > 0 ? ["", ...lines, ""] : []),
    `${" ".repeat(GAP)}${summary(findings)}`,
    "",
  ].join("\n");
}

function timeOf({ frame }: CheckFinding): string {
  return frame === null ? "–" : `${(frame / FPS).toFixed(2)} s`;
}

function placeOf({ where }: CheckFinding): string {
  if (where === null) return "";
  const [x, y, width, height] = [where.x, where.y, where.width, where.height].map(Math.round);
  return `; ${width}×${height} px at ${x}, ${y}`;
}

/** "nothing found", or "5 found: 2 contrast, 3 late". */
function summary(findings: readonly CheckFinding[]): string {
  if (findings.length === 0) return "nothing found";
  const counts = CHECK_RULES.map((rule) => [findings.filter((one) => one.rule === rule).length, rule] as const);
  const named = counts.filter(([count]) => count > 0).map(([count, rule]) => `${count} ${rule}`);
  return `${findings.length} found: ${named.join(", ")}`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
