import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { VERSION } from "../shared/version.ts";
import { type Applied, applyPlan } from "./apply.ts";
import { Workshop } from "./backend/workshop.ts";
import { connectGitHub } from "./host/github.ts";
import type { Host } from "./host/host.ts";
import { readInputs } from "./inputs/inputs.ts";
import { openReleases } from "./open-releases.ts";
import { gatherPostings } from "./postings/gather.ts";
import { planRelease } from "./postings/plan.ts";
import { propose } from "./propose.ts";
import { failureOf } from "./report/outcome.ts";
import { report, reviewedOf } from "./report/report.ts";
import { placesAt } from "./report/source-links.ts";
import { headline } from "./report/summary.ts";
import { survey } from "./survey.ts";
import type { World } from "./world.ts";

const NOTHING: Applied = { made: [], moved: [], marked: [], removed: [], failed: [] };

/** The whole way of a run: event → postings → plan → films on a release → what people see. */
export async function run(world: World): Promise<void> {
  const { surroundings, reporter, signal } = world;
  const { workspace, ref, sha, temp } = surroundings;
  for (const secret of [world.given("github-token").trim(), world.given("token").trim()])
    if (secret !== "") reporter.mask(secret);
  const inputs = readInputs(world.given);
  const host = inputs.githubToken === null ? null : connect(world, inputs.githubToken);

  const seen = await survey(world, inputs, host);
  const { choice, paths, isPosting, isProposal, refused } = seen;
  reporter.info(`jobreel ${VERSION} looks at ${choice.wanted.length} of ${paths.length} postings: ${choice.why}.`);

  const workshop = new Workshop(world, inputs);
  const { shelves, slugs } = await openReleases(world, inputs, host, seen);
  const { records } = shelves;
  const read = (some: readonly string[]) => workshop.read(some, slugs);
  const gathered = await gatherPostings({ repository: workspace, inputs, choice, paths, slugs, records, read });
  const { present, readings } = gathered;
  const { closed, maxFilms } = inputs;
  const plan = planRelease({ choice, present, records, ref, isPosting, closed, maxFilms });
  const reviewed = inputs.review ? reviewedOf(readings) : [];

  const { event } = seen;
  const placeOf = placesAt(
    `${surroundings.serverUrl}/${surroundings.repository}`,
    event.kind === "pull request" ? event.head : sha,
  );
  let applied = NOTHING;
  if (isProposal)
    await propose(world, {
      survey: seen,
      inputs,
      host,
      plan: { ...plan, skip: [...plan.skip, ...refused] },
      readings,
      reviewed,
      workshop,
      placeOf,
    });
  else {
    const folder = await mkdtemp(join(temp, "jobreel-"));
    try {
      const openBackend = () => workshop.open();
      const repository = workspace;
      applied = await applyPlan({
        plan,
        inputs,
        readings,
        shelves,
        openBackend,
        repository,
        folder,
        ref,
        sha,
        reporter,
        signal,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  const outcome = {
    ...applied,
    failed: [...applied.failed, ...plan.unreadable],
    skipped: [...plan.skip, ...refused],
    reviewed,
    releaseUrls: isProposal ? [] : shelves.opened.flatMap(({ pageUrl }) => pageUrl ?? []),
    planned: isProposal ? plan.make.length : null,
  };
  const sarif = inputs.review ? await workshop.sarif([...readings.keys()]) : null;
  await report(outcome, world, { sarif, placeOf });
  reporter.info(`Job films: ${headline(outcome)}.`);
  const failure = failureOf(outcome, inputs.failOn);
  if (failure !== null) reporter.fail(failure);
}

function connect({ surroundings, fetch, nowMs, chance, reporter, signal }: World, token: string): Host {
  return connectGitHub(surroundings.repository, {
    apiUrl: surroundings.apiUrl,
    token,
    userAgent: `jobreel-action/${VERSION}`,
    fetch,
    nowMs,
    chance,
    log: (line) => reporter.info(line),
    signal,
  });
}
