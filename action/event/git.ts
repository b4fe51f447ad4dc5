import { type ChildResult, runChild } from "../process/child.ts";
import { type Change, changesOfDiff } from "./changes.ts";

const TIMEOUT_MS = 5 * 60_000;

/** Git in a checkout. */
export interface Git {
  /**
   * What changed between two commits; fetches those that a shallow checkout lacks.
   * @returns null where git can't tell
   */
  changes(from: string, to: string): Promise<readonly Change[] | null>;
  /** The commit where head parted from base; null where git can't tell. */
  mergeBase(base: string, head: string): Promise<string | null>;
}

/** @param env the step's environment: fetching needs what the checkout left there */
export function gitIn(folder: string, env: Readonly<Record<string, string | undefined>>, signal: AbortSignal): Git {
  const git = async (...args: readonly string[]): Promise<ChildResult | null> => {
    try {
      // A checkout may belong to another user, as in a container.
      const trust = ["-c", `safe.directory=${folder}`, "-c", "core.quotePath=false"];
      const quiet = { ...env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
      return await runChild({
        command: "git",
        args: [...trust, ...args],
        cwd: folder,
        env: quiet,
        timeoutMs: TIMEOUT_MS,
        signal,
      });
    } catch {
      signal.throwIfAborted();
      return null;
    }
  };
  const has = async (commit: string): Promise<boolean> =>
    (await git("cat-file", "-e", `${commit}^{commit}`))?.code === 0;
  const bring = async (commit: string): Promise<boolean> => {
    if (await has(commit)) return true;
    await git("fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit);
    return has(commit);
  };
  return {
    async changes(from, to) {
      if (!(await bring(from)) || !(await bring(to))) return null;
      const diff = await git("diff", "--name-status", "--no-renames", "-z", from, to, "--");
      return diff?.code === 0 ? changesOfDiff(diff.stdout) : null;
    },
    async mergeBase(base, head) {
      const found = await git("merge-base", base, head);
      const commit = found?.stdout.trim() ?? "";
      return found?.code === 0 && /^[0-9a-f]{40,64}$/u.test(commit) ? commit : null;
    },
  };
}
