import type { Plan } from "../postings/plan.ts";
import type { PlannedScene, Reading } from "../postings/reading.ts";
import type { Reviewed } from "./outcome.ts";
import { withinBytes } from "./summary.ts";
import type { PlaceOf } from "./source-links.ts";
import { reasonTable, reviewTable } from "./tables.ts";
import { code, linkAddress, markdown } from "./untrusted.ts";

/** By this the Action knows its comment again. */
const MARK = "<!-- jobreel:plan -->";
/** GitHub takes 65,536 characters; bytes are never fewer. */
const MAX_COMMENT_BYTES = 60_000;
const MAX_STORYBOARDS = 10;
const MAX_COPY_CHARS = 200;

export interface PlanComment {
  /** "what merging this will do" */
  readonly heading: string;
  readonly plan: Plan;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reviewed: readonly Reviewed[];
  /** The run, where the storyboard sheets are kept as an artifact. */
  readonly runUrl: string;
  /** Names of the sheets' files; none where they could not be drawn. */
  readonly sheets: readonly string[];
  readonly placeOf: PlaceOf;
}

/** True for the comment that this Action wrote. */
export function isPlanComment(body: string): boolean {
  return body.trimStart().startsWith(MARK);
}

/** What a pull request's comment says: what will be filmed, how it will look, and what to change. */
export function planComment({ heading, plan, readings, reviewed, runUrl, sheets, placeOf }: PlanComment): string {
  const run = linkAddress(runUrl);
  const { make, move, remove, mark, skip, unreadable } = plan;
  const nothing = make.length + move.length + remove.length + mark.length + unreadable.length === 0;
  const text = [
    MARK,
    `## Job films: ${heading}`,
    "",
    nothing ? "No film will be made or removed.\n" : "",
    ...make.slice(0, MAX_STORYBOARDS).map(({ path }) => storyboard(path, readings.get(path), placeOf)),
    reasonTable(
      "Will also be filmed",
      make.slice(MAX_STORYBOARDS).map(({ path }) => ({ path, why: "changed" })),
      placeOf,
    ),
    reasonTable("Can't be filmed", unreadable, placeOf),
    reasonTable(
      "Will be renamed",
      move.map(({ record, to }) => ({ path: to.path, why: `it was ${record.path}` })),
      placeOf,
    ),
    reasonTable(
      "Will be removed",
      [...remove, ...mark].map(({ record, why }) => ({ path: record.path, why })),
    ),
    reasonTable("Skipped", skip, placeOf),
    reviewTable(reviewed, placeOf),
    run === null
      ? ""
      : `<sub>${sheets.length > 0 ? `The storyboards as pictures are among [the artifacts of this run](${run}).` : `Told by [this run](${run}).`}</sub>\n`,
  ]
    .map((part) => part.trimEnd())
    .filter((part) => part !== "")
    .join("\n\n");
  return withinBytes(text, MAX_COMMENT_BYTES);
}

function storyboard(path: string, reading: Reading | undefined, placeOf: PlaceOf): string {
  const jobs = reading?.jobs ?? [];
  if (jobs.length === 0) return `#### ${placeOf(path)}\n`;
  return jobs
    .map(({ title, scenes }) =>
      [
        `#### ${markdown(title)}`,
        "",
        `${placeOf(path)} will be filmed.`,
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
