import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Change } from "./event/changes.ts";
import { type Event, readEvent } from "./event/event.ts";
import { findChanges } from "./event/find-changes.ts";
import { gitIn } from "./event/git.ts";
import type { Host } from "./host/host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { brandPath } from "./postings/gather.ts";
import { postingMatcher } from "./postings/globs.ts";
import type { Skipped } from "./postings/plan.ts";
import { type Choice, choosePostings } from "./postings/postings.ts";
import { listPostings } from "./postings/tree.ts";
import type { World } from "./world.ts";

/** What happened, which postings there are, and which of them it is about. Paths are relative to the repository. */
export interface Survey {
  readonly event: Event;
  /** Nothing is made or changed, only told. */
  readonly isProposal: boolean;
  readonly paths: readonly string[];
  readonly choice: Choice;
  /** Files among those chosen that are no postings of this repository. */
  readonly refused: readonly Skipped[];
  readonly isPosting: (path: string) => boolean;
}

/** Looks at the event and the checkout. @throws for an event or a checkout that nothing can be made of */
export async function survey(world: World, inputs: Inputs, host: Host | null): Promise<Survey> {
  const { surroundings, reporter, signal } = world;
  const { workspace, env } = surroundings;
  const event = readEvent(surroundings.eventName, surroundings.payload);
  const folder = inputs.workingDirectory;
  if (!existsSync(join(workspace, folder))) {
    throw new Error(
      `There is no folder ${folder} in ${workspace}. Check the repository out in a step before this one (actions/checkout), and name a folder of it as working-directory.`,
    );
  }
  const matches = postingMatcher(inputs.postings);
  const isPosting = (path: string): boolean => {
    const inside = posix.relative(folder, path);
    return !inside.startsWith("../") && matches(inside);
  };
  const tree = await listPostings(workspace, folder, inputs.postings, isPosting);
  if (tree.paths.length === 0 && !existsSync(join(workspace, ".git"))) {
    reporter.warning(
      "No posting was found, and there is no checkout. Check the repository out in a step before this one (actions/checkout).",
    );
  }
  const changes = await findChanges(event, host, gitIn(workspace, env, signal), (line) => reporter.info(line));
  const brand = brandPath(inputs);
  const { changedOnly } = inputs;
  const shared = brand === null ? [] : [brand];
  const choice = choosePostings({ event, changes, tree: tree.paths, isPosting, changedOnly, shared });
  return {
    event,
    isProposal: event.kind === "pull request" || inputs.dryRun,
    paths: tree.paths,
    choice,
    refused: tree.refused.filter(({ path }) => choice.isWhole || touches(changes, path)),
    isPosting,
  };
}

function touches(changes: readonly Change[] | null, path: string): boolean {
  return changes?.some((change) => change.path === path) ?? true;
}
