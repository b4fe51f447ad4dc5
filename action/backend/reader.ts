import * as z from "zod";
import { isWholeText } from "../postings/whole-text.ts";
import type { FilmWishes } from "../inputs/inputs.ts";
import type { Finding, ReadJob, Reading } from "../postings/reading.ts";
import type { Engine } from "./engine.ts";

const TIMEOUT_MS = 10 * 60_000;
/** Postings read by one process: arguments have bounds. */
const BATCH = 50;

const SCRIPT = z.object({
  postings: z.array(
    z.object({
      source: z.string(),
      slug: z.string(),
      facts: z.object({ title: z.object({ value: z.string() }).nullish() }),
      storyboard: z.object({
        scenes: z.array(z.object({ id: z.string(), copy: z.array(z.string()), narration: z.string() })),
      }),
      warnings: z.array(z.string()),
      text: z.string().optional(),
    }),
  ),
});

const REVIEW = z.object({
  postings: z.array(
    z.object({
      source: z.string(),
      slug: z.string(),
      review: z.object({
        closed: z.boolean(),
        findings: z.array(
          z.object({
            rule: z.string(),
            severity: z.enum(["error", "warning", "note"]),
            message: z.string(),
            line: z.int().optional(),
            column: z.int().optional(),
          }),
        ),
      }),
    }),
  ),
});

const CLOSED_RULE = "closed";
/** What the finding begins with, and what stands before it wherever it is shown here. */
const CLOSED_LEAD = "The job can't be applied for any more: ";

export interface ReaderOf {
  readonly engine: Engine;
  /** The folder that paths are relative to. */
  readonly repository: string;
  /** What decides the words of the storyboards. */
  readonly wishes: Pick<FilmWishes, "length" | "prompt">;
  readonly signal: AbortSignal;
}

/** Reads postings with the engine: titles, storyboards, whether they are closed, and what to change in them. */
export async function readPostings(paths: readonly string[], of: ReaderOf): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>();
  for (let from = 0; from < paths.length; from += BATCH) {
    for (const [path, reading] of await readBatch(paths.slice(from, from + BATCH), of)) readings.set(path, reading);
  }
  return readings;
}

/** What the review finds, as a SARIF log for GitHub's code scanning. */
export async function sarifOf(paths: readonly string[], { engine, repository, signal }: ReaderOf): Promise<string> {
  const args = ["review", "--format=sarif", "--fail-on=never", "--", ...paths.map((path) => `./${path}`)];
  const { stdout } = await engine.run(args, { cwd: repository, timeoutMs: TIMEOUT_MS, signal });
  return stdout;
}

async function readBatch(paths: readonly string[], of: ReaderOf): Promise<ReadonlyMap<string, Reading>> {
  const { engine, repository, wishes, signal } = of;
  const { length, prompt } = wishes;
  const run = async (args: readonly string[]) => {
    const sources = paths.map((path) => `./${path}`);
    return engine.run([...args, "--", ...sources], { cwd: repository, timeoutMs: TIMEOUT_MS, signal });
  };
  const script = await run([
    "script",
    "--json",
    ...(length === null ? [] : [`--length=${length}`]),
    ...(prompt === null ? [] : [`--prompt=${prompt}`]),
  ]);
  const review = await run(["review", "--json", "--fail-on=never"]);
  const scripts = parse(SCRIPT, script.stdout, script.lastLines).postings;
  const reviews = parse(REVIEW, review.stdout, review.lastLines).postings;
  const faults = [...review.lastLines, ...script.lastLines].filter((line) => line.startsWith("error: "));
  return new Map(
    paths.map((path): [string, Reading] => {
      const source = `./${path}`;
      const written = scripts.filter((posting) => posting.source === source);
      const jobs = reviews
        .filter((posting) => posting.source === source)
        .map(({ slug, review: { findings } }, index, all): ReadJob => {
          const story = written.find((posting) => posting.slug === slug) ?? written[index];
          const hasLines = all.length === 1 && isWholeText(path);
          return {
            slug,
            title: story?.facts.title?.value ?? slug,
            closed: findings.find(({ rule }) => rule === CLOSED_RULE)?.message.replace(CLOSED_LEAD, "") ?? null,
            findings: findings.map((finding) => findingOf(finding, hasLines)),
            scenes: story?.storyboard.scenes ?? [],
            text: story?.text ?? null,
          };
        });
      const fault = jobs.length > 0 ? null : faultOf(path, faults);
      return [path, { jobs, fault, warnings: written.flatMap(({ warnings }) => warnings) }];
    }),
  );
}

type SaidFinding = z.infer<typeof REVIEW>["postings"][number]["review"]["findings"][number];

function findingOf({ rule, severity, message, line, column }: SaidFinding, hasLines: boolean): Finding {
  return {
    rule,
    severity,
    message,
    line: hasLines ? (line ?? null) : null,
    column: hasLines ? (column ?? null) : null,
  };
}

function faultOf(path: string, faults: readonly string[]): string {
  const start = `error: ./${path}: `;
  const said = faults.find((line) => line.startsWith(start));
  return (
    said?.slice(start.length) ??
    "no job was found in it. Expected a job posting: a title, what the work is, what to bring."
  );
}

function parse<T>(schema: z.ZodType<T>, stdout: string, lastLines: readonly string[]): T {
  try {
    return schema.parse(JSON.parse(stdout));
  } catch (error) {
    const said = lastLines.at(-1) ?? (error instanceof Error ? error.message : String(error));
    throw new Error(`The postings could not be read by jobreel: ${said}`, { cause: error });
  }
}
