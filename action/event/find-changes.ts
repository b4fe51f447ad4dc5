import { isHostError } from "../host/errors.ts";
import type { Host } from "../host/host.ts";
import { type Change, changesOfComparison } from "./changes.ts";
import type { Event } from "./event.ts";
import type { Git } from "./git.ts";

/**
 * What an event changed: asked of GitHub first, which needs no history, and of git where GitHub can't tell.
 * @param host null without a token
 * @returns null where neither can tell, or nothing can be compared
 */
export async function findChanges(
  event: Event,
  host: Host | null,
  git: Git,
  log: (sentence: string) => void,
): Promise<readonly Change[] | null> {
  if (event.kind === "push" && event.before !== null) {
    const { before, after, forced } = event;
    // A comparison starts where the two parted: of what a force-push threw away it tells nothing.
    const compared = forced ? null : await compare(host, before, after, log);
    return compared ?? (await git.changes(before, after));
  }
  if (event.kind === "pull request") {
    const { base, head } = event;
    const compared = await compare(host, base, head, log);
    if (compared !== null) return compared;
    const parted = await git.mergeBase(base, head);
    return git.changes(parted ?? base, head);
  }
  return null;
}

async function compare(
  host: Host | null,
  base: string,
  head: string,
  log: (sentence: string) => void,
): Promise<readonly Change[] | null> {
  if (host === null) return null;
  try {
    const { files } = await host.compare(base, head);
    const changes = changesOfComparison(files);
    if (changes === null) log(`GitHub names the first ${files.length} changed files only: git tells of all.`);
    return changes;
  } catch (error) {
    if (!isHostError(error, "missing", "unavailable", "refused", "forbidden", "rate limited", "not understood"))
      throw error;
    log(`GitHub could not compare the commits: git does. (${error.message})`);
    return null;
  }
}
