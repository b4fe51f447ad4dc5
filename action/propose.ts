import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { wishArguments } from "./backend/command-line.ts";
import { InstallError } from "./backend/install.ts";
import type { Workshop } from "./backend/workshop.ts";
import { isHostError } from "./host/errors.ts";
import type { Host } from "./host/host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Plan } from "./postings/plan.ts";
import type { Reading } from "./postings/reading.ts";
import { isPlanComment, planComment } from "./report/comment.ts";
import type { Reviewed } from "./report/outcome.ts";
import type { Reporter } from "./report/reporter.ts";
import type { Survey } from "./survey.ts";
import type { World } from "./world.ts";

const SHEET_TIMEOUT_MS = 10 * 60_000;
const MAX_SHEETS = 10;
const FOLDER = "jobreel-plan";

export interface ProposalOf {
  readonly survey: Survey;
  readonly inputs: Inputs;
  readonly host: Host | null;
  readonly plan: Plan;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reviewed: readonly Reviewed[];
  readonly workshop: Workshop;
}

/** Tells what would be done: as a file with sheets beside it, and as the one comment of a pull request. */
export async function propose(world: World, of: ProposalOf): Promise<void> {
  const { surroundings, reporter } = world;
  const { survey, inputs, host, plan, readings, reviewed } = of;
  const folder = join(surroundings.temp, FOLDER);
  await mkdir(folder, { recursive: true });
  const sheets = await drawSheets(world, of, folder);
  const { serverUrl, repository, runId } = surroundings;
  const runUrl = `${serverUrl}/${repository}/actions/runs/${runId}`;
  const text = reporter.redact(planComment({ plan, readings, reviewed, runUrl, sheets }));
  await writeFile(join(folder, "plan.md"), text);
  reporter.output("plan", folder);
  await reporter.summary(text);
  if (survey.event.kind !== "pull request" || !inputs.comment || inputs.dryRun) return;
  if (host === null) reporter.notice("github-token is empty: the plan is in the summary of this run only.");
  else await putComment(host, survey.event.number, text, reporter);
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
    reporter.group("Storyboard sheets", lastLines);
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    reporter.notice(`Storyboard sheets could not be drawn: ${error.message}`);
  }
  return (await readdir(folder)).filter((name) => name.endsWith(".png")).toSorted();
}

async function putComment(host: Host, issue: number, text: string, reporter: Reporter): Promise<void> {
  try {
    const own = (await host.comments(issue)).find(({ body }) => isPlanComment(body));
    if (own?.body === text) return;
    const comment = own === undefined ? await host.createComment(issue, text) : await host.updateComment(own.id, text);
    reporter.info(`The plan is at ${comment.url}`);
  } catch (error) {
    if (!isHostError(error, "forbidden", "missing", "refused")) throw error;
    reporter.notice(
      "The plan could not be left as a comment: the token may not write, as with pull requests from forks. It is in the summary of this run, and with its sheets in the folder that the output `plan` names.",
    );
  }
}
