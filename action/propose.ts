import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { wishArguments } from "./backend/command-line.ts";
import { InstallError } from "./backend/install.ts";
import type { Workshop } from "./backend/workshop.ts";
import { isHostError } from "./host/errors.ts";
import type { Host } from "./host/host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Plan } from "./postings/plan.ts";
import type { Reading } from "./postings/reading.ts";
import { keepArtifact } from "./report/artifact.ts";
import { isPlanComment, planComment } from "./report/comment.ts";
import type { Reviewed } from "./report/outcome.ts";
import type { Reporter } from "./report/reporter.ts";
import type { PlaceOf } from "./report/source-links.ts";
import type { Survey } from "./survey.ts";
import type { World } from "./world.ts";

const SHEET_TIMEOUT_MS = 10 * 60_000;
const MAX_SHEETS = 10;
const FOLDER = "jobreel-plan";
const ARTIFACT = "job-films-plan";

export interface ProposalOf {
  readonly survey: Survey;
  readonly inputs: Inputs;
  readonly host: Host | null;
  readonly plan: Plan;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reviewed: readonly Reviewed[];
  readonly workshop: Workshop;
  readonly placeOf: PlaceOf;
}

/** Tells what would be done: as a file with sheets beside it, and as the one comment of a pull request. */
export async function propose(world: World, of: ProposalOf): Promise<void> {
  const { surroundings, reporter } = world;
  const { survey, inputs, host, plan, readings, reviewed, placeOf } = of;
  const folder = join(surroundings.temp, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sheets = await drawSheets(world, of, folder);
  const { serverUrl, repository, runId } = surroundings;
  const runUrl = `${serverUrl}/${repository}/actions/runs/${runId}`;
  const heading = survey.event.kind === "pull request" ? "what merging this will do" : "what a run would do";
  const textWith = (shown: readonly string[]): string =>
    reporter.redact(planComment({ heading, plan, readings, reviewed, runUrl, sheets: shown, placeOf }));
  const isKept = await keepPlan(world, folder, textWith(sheets));
  const text = isKept ? textWith(sheets) : textWith([]);
  reporter.output("plan", folder);
  await reporter.summary(text);
  if (survey.event.kind !== "pull request" || !inputs.comment || inputs.dryRun) return;
  if (host === null) reporter.notice("github-token is empty: the plan is in the summary of this run only.");
  else await putComment(host, survey.event.number, text, { reporter, isNews: !isEmpty(plan) || reviewed.length > 0 });
}

/** Keeps the plan and its sheets as an artifact of the run; where that can't be, in the folder alone. */
async function keepPlan(
  { surroundings, reporter, fetch, signal }: World,
  folder: string,
  text: string,
): Promise<boolean> {
  await writeFile(join(folder, "plan.md"), text);
  const names = (await readdir(folder)).filter((name) => /\.(?:md|png|html)$/u.test(name));
  const files = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
  const mask = (secret: string): void => reporter.mask(secret);
  const fault = await keepArtifact(ARTIFACT, files, { env: surroundings.env, fetch, mask, signal });
  if (fault !== null) reporter.info(`The plan was not kept as an artifact: ${fault}.`);
  return fault === null;
}

/** @returns the names of the pictures */
async function drawSheets(
  { surroundings, reporter, signal }: World,
  { plan, inputs, workshop }: ProposalOf,
  folder: string,
): Promise<readonly string[]> {
  if (plan.make.length === 0) return [];
  try {
    const wishes = wishArguments({ ...inputs.wishes, music: null, captions: null });
    const sources = plan.make.slice(0, MAX_SHEETS).map(({ path }) => `./${path}`);
    const engine = await workshop.engine();
    const run = { cwd: surroundings.workspace, timeoutMs: SHEET_TIMEOUT_MS, signal };
    const { lastLines } = await engine.run(["sheet", "--out", folder, ...wishes, "--", ...sources], run);
    if (lastLines.length > 0) reporter.group("Storyboard sheets", lastLines);
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    reporter.notice(`Storyboard sheets could not be drawn: ${error.message}`);
  }
  return (await readdir(folder)).filter((name) => name.endsWith(".png")).toSorted();
}

function isEmpty({ make, move, mark, remove, unreadable }: Plan): boolean {
  return [make, move, mark, remove, unreadable].every((part) => part.length === 0);
}

/** @param isNews false where there is nothing to tell that was not told before */
async function putComment(
  host: Host,
  issue: number,
  text: string,
  { reporter, isNews }: { readonly reporter: Reporter; readonly isNews: boolean },
): Promise<void> {
  try {
    const own = (await host.comments(issue)).find(({ body }) => isPlanComment(body));
    if (own === undefined ? !isNews : own.body === text) return;
    const comment = own === undefined ? await host.createComment(issue, text) : await host.updateComment(own.id, text);
    reporter.info(`The plan is at ${comment.url}`);
  } catch (error) {
    if (!isHostError(error, "forbidden", "missing", "refused")) throw error;
    reporter.notice(
      "The plan could not be left as a comment: the token may not write, as with pull requests from forks. It is in the summary of this run, and with its sheets among the run's artifacts, or in the folder that the output `plan` names.",
    );
  }
}
