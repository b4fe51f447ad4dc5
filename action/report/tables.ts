import type { Skipped } from "../postings/plan.ts";
import { count, type Reviewed } from "./outcome.ts";
import type { PlaceOf } from "./source-links.ts";
import { code, markdown } from "./untrusted.ts";

/** Rows beyond these are counted, not shown. */
const MAX_ROWS = 100;
const MAX_REASON_CHARS = 400;
const MAX_MESSAGE_CHARS = 400;

/**
 * A table of postings, each with a reason; nothing for none.
 * @param placeOf how a path is shown; plainly if left out, as of postings that are gone
 */
export function reasonTable(
  heading: string,
  rows: readonly Skipped[],
  placeOf: PlaceOf = (path) => code(path),
): string {
  if (rows.length === 0) return "";
  const lines = rows
    .slice(0, MAX_ROWS)
    .map(({ path, why }) => `| ${placeOf(path)} | ${markdown(why, MAX_REASON_CHARS)} |`);
  return [`### ${heading}`, "", "| posting | why |", "| --- | --- |", ...lines, ...more(rows.length), ""].join("\n");
}

/** What the review found, worst first; nothing for nothing. */
export function reviewTable(reviewed: readonly Reviewed[], placeOf: PlaceOf): string {
  const worst = ["error", "warning", "note"];
  const rows = reviewed
    .flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })))
    .toSorted((a, b) => worst.indexOf(a.severity) - worst.indexOf(b.severity));
  if (rows.length === 0) return "";
  const lines = rows
    .slice(0, MAX_ROWS)
    .map(
      ({ path, line, severity, rule, message }) =>
        `| ${placeOf(path, line)} | ${severity} | ${code(rule)} | ${markdown(message, MAX_MESSAGE_CHARS)} |`,
    );
  return [
    "### What to change in the postings",
    "",
    "| where | severity | rule | what |",
    "| --- | --- | --- | --- |",
    ...lines,
    ...more(rows.length),
    "",
  ].join("\n");
}

function more(rows: number): readonly string[] {
  return rows > MAX_ROWS ? ["", `… and ${count(rows - MAX_ROWS, "more row")}.`] : [];
}
