import { describe, expect, it } from "vitest";
import type { Change } from "../../action/event/changes.ts";
import type { Event } from "../../action/event/event.ts";
import { postingMatcher } from "../../action/postings/globs.ts";
import { choosePostings } from "../../action/postings/postings.ts";

const SHA = "a".repeat(40);
const push = { kind: "push", before: SHA, after: SHA, forced: false } as const;
const newBranch = { ...push, before: null } as const;
const request = { kind: "pull request", number: 1, base: SHA, head: SHA, isFork: false } as const;
const schedule = { kind: "everything", why: "schedule" } as const;
const nothing = { kind: "nothing", why: "a branch or tag was deleted" } as const;

const TREE = ["jobs/baker.md", "jobs/cook.md"];
const ALL = TREE;
const COOK: readonly Change[] = [{ path: "jobs/cook.md", status: "changed" }];
const RENAME: readonly Change[] = [{ path: "jobs/chef.md", status: "removed" }, ...COOK];
const BRAND: readonly Change[] = [{ path: "jobs/brand.yaml", status: "changed" }];
const OTHER: readonly Change[] = [
  { path: "readme.md", status: "removed" },
  { path: "src/x.ts", status: "changed" },
];
/** Removed by the push, and there again in the checkout: a later commit of the same push, or a case-blind disk. */
const REVIVED: readonly Change[] = [{ path: "jobs/cook.md", status: "removed" }];

const isPosting = postingMatcher(["jobs/**/*.md"]);

describe("the postings of a run", () => {
  it.each<readonly [string, Event, readonly Change[] | null, boolean, readonly string[], readonly string[], boolean]>([
    ["a push", push, COOK, true, ["jobs/cook.md"], [], false],
    ["a push that renames", push, RENAME, true, ["jobs/cook.md"], ["jobs/chef.md"], false],
    ["a push of other files", push, OTHER, true, [], [], false],
    ["a push of the brand", push, BRAND, true, ALL, [], true],
    ["a push that can't be compared", push, null, true, ALL, [], true],
    ["a push that removes what is there", push, REVIVED, true, [], [], false],
    ["a push with changed-only: false", push, RENAME, false, ALL, ["jobs/chef.md"], true],
    ["a force-push", { ...push, forced: true }, RENAME, true, ["jobs/cook.md"], ["jobs/chef.md"], false],
    ["the first push", newBranch, null, true, ALL, [], true],
    ["the first push with changed-only: false", newBranch, null, false, ALL, [], true],
    ["a pull request", request, RENAME, true, ["jobs/cook.md"], ["jobs/chef.md"], false],
    ["a pull request with changed-only: false", request, COOK, false, ["jobs/cook.md"], [], false],
    ["a pull request that can't be compared", request, null, true, ALL, [], true],
    ["a pull request of the brand", request, BRAND, true, ALL, [], true],
    ["the clock", schedule, null, true, ALL, [], true],
    ["the clock with changed-only: false", schedule, null, false, ALL, [], true],
    ["a deleted branch", nothing, null, true, [], [], false],
    ["a deleted branch with changed-only: false", nothing, null, false, [], [], false],
  ])("are right for %s", (_, event, changes, changedOnly, wanted, gone, isWhole) => {
    const shared = ["jobs/brand.yaml"];
    const choice = choosePostings({ event, changes, tree: TREE, isPosting, changedOnly, shared });
    expect(choice).toMatchObject({ wanted, gone, isWhole });
    expect(choice.why).not.toBe("");
  });
});

describe("the input postings", () => {
  const DEFAULT = ["jobs/**/*.{md,txt,html,docx,pdf}"];
  it.each<readonly [readonly string[], string, boolean]>([
    [DEFAULT, "jobs/cook.md", true],
    [DEFAULT, "jobs/a/b/cook.pdf", true],
    [DEFAULT, "jobs/brand.yaml", false],
    [DEFAULT, "other/cook.md", false],
    [DEFAULT, "jobs/README.md", false],
    [DEFAULT, "jobs/a/readme.txt", false],
    [["jobs/README.md"], "jobs/README.md", true],
    [DEFAULT, "jobs/readme-writer.md", true],
    [[...DEFAULT, "!jobs/drafts/**"], "jobs/drafts/cook.md", false],
    [["!jobs/drafts/**", ...DEFAULT], "jobs/drafts/cook.md", false],
    [["careers/*.md", "jobs/*.md"], "jobs/cook.md", true],
    [["*.md"], "jobs/cook.md", false],
  ])("%j takes %s: %s", (globs, path, expected) => {
    expect(postingMatcher(globs)(path)).toBe(expected);
  });
});
