import type { Plan } from "../postings/plan.ts";
import type { PlannedScene, Reading } from "../postings/reading.ts";
import type { Reviewed } from "./outcome.ts";
import { withinBytes } from "./summary.ts";
import { reasonTable, reviewTable } from "./tables.ts";
import { code, linkAddress, markdown } from "./untrusted.ts";

/** By this the Action knows its comment again. */
const MARK = "<!-- jobreel:plan -->";
/** GitHub takes 65,536 characters; bytes are never fewer. */
const MAX_COMMENT_BYTES = 60_000;
const MAX_STORYBOARDS = 10;
const MAX_COPY_CHARS = 200;

export interface PlanComment {
  readonly plan: Plan;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reviewed: readonly Reviewed[];
  /** The run, where the storyboard sheets are kept as an artifact. */
  readonly runUrl: string;
  /** Names of the sheets' files; none where they could not be drawn. */
  readonly sheets: readonly string[];
}

/** True for the comment that this Action wrote. */
export function isPlanComment(body: string): boolean {
  return body.trimStart().startsWith(MARK);
}

/** What a pull request's comment says: what will be filmed, how it will look, and what to change. */
export function planComment({ plan, readings, reviewed, runUrl, sheets }: PlanComment): string {
  const run = linkAddress(runUrl);
  const { make, move, remove, mark, skip, unreadable } = plan;
  const nothing = make.length + move.length + remove.length + mark.length + unreadable.length === 0;
  const text = [
    MARK,
    "## Job films: what merging this will do",
    "",
    nothing ? "No film will be made or removed.\n" : "",
    ...make.slice(0, MAX_STORYBOARDS).map(({ path }) => storyboard(path, readings.get(path))),
    reasonTable(
      "Will also be filmed",
      make.slice(MAX_STORYBOARDS).map(({ path }) => ({ path, why: "changed" })),
    ),
    reasonTable("Can't be filmed", unreadable),
    reasonTable(
      "Will be renamed",
      move.map(({ record, to }) => ({ path: to.path, why: `it was ${record.path}` })),
    ),
    reasonTable(
      "Will be removed",
      [...remove, ...mark].map(({ record, why }) => ({ path: record.path, why })),
    ),
    reasonTable("Skipped", skip),
    reviewTable(reviewed),
    sheets.length > 0 && run !== null ? `Storyboard sheets as pictures: in [the artifacts of this run](${run}).\n` : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
  return withinBytes(text, MAX_COMMENT_BYTES);
}

function storyboard(path: string, reading: Reading | undefined): string {
  const jobs = reading?.jobs ?? [];
  if (jobs.length === 0) return `#### ${code(path)}\n`;
  return jobs
    .map(({ title, scenes }) =>
      [
        `#### ${markdown(title)}`,
        "",
        `${code(path)} will be filmed.`,
        "",
        ...(scenes.length === 0
          ? []
          : ["<details><summary>Storyboard</summary>", "", ...scenesTable(scenes), "", "</details>", ""]),
      ].join("\n"),
    )
    .join("\n");
}

function scenesTable(scenes: readonly PlannedScene[]): readonly string[] {
  return [
    "| scene | shows | says |",
    "| --- | --- | --- |",
    ...scenes.map(
      ({ id, copy, narration }) =>
        `| ${code(id)} | ${copy.map((line) => markdown(line, MAX_COPY_CHARS)).join("<br>")} | ${markdown(narration, MAX_COPY_CHARS * 2)} |`,
    ),
  ];
}
