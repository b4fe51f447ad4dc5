import { describe, expect, it } from "vitest";
import type { ClosedPolicy } from "../../action/inputs/inputs.ts";
import { planRelease, type PresentPosting } from "../../action/postings/plan.ts";
import type { PostingRecord } from "../../action/release/manifest.ts";
import { sampleRecord } from "../support/sample-record.ts";

const MAIN = "refs/heads/main";

function posting(path: string, more: Partial<PresentPosting> = {}): PresentPosting {
  const slug = path.replace(/^jobs\/|\.md$/g, "");
  return { path, slug, content: `${slug} text`, fingerprint: `${slug} made`, closed: null, unreadable: null, ...more };
}

function record(path: string, more: Partial<PostingRecord> = {}): PostingRecord {
  const { slug, content, fingerprint } = posting(path);
  return sampleRecord({ path, slug, content, fingerprint, ref: MAIN, ...more });
}

interface Case {
  readonly wanted?: readonly string[];
  readonly gone?: readonly string[];
  readonly isWhole?: boolean;
  readonly present?: readonly PresentPosting[];
  readonly records?: readonly PostingRecord[];
  readonly closed?: ClosedPolicy;
  readonly maxFilms?: number;
}

/** The plan in short: "+cook" made, "=cook" skipped, "-cook" removed, "~cook" marked, "cook>chef" moved, "?cook" unreadable. */
function planned({
  wanted = [],
  gone = [],
  isWhole = false,
  present = [],
  records = [],
  closed = "remove",
  maxFilms = 20,
}: Case) {
  const plan = planRelease({
    choice: { wanted, gone, isWhole, why: "" },
    present,
    records,
    ref: MAIN,
    isPosting: (path) => path.startsWith("jobs/"),
    closed,
    maxFilms,
  });
  const short = (path: string) => path.replace(/^jobs\/|\.md$/g, "");
  return [
    ...plan.move.map(({ record: from, to }) => `${short(from.path)}>${short(to.path)}`),
    ...plan.make.map(({ path }) => `+${short(path)}`),
    ...plan.mark.map(({ record: { path } }) => `~${short(path)}`),
    ...plan.remove.map(({ record: { path } }) => `-${short(path)}`),
    ...plan.skip.map(({ path }) => `=${short(path)}`),
    ...plan.unreadable.map(({ path }) => `?${short(path)}`),
  ].join(" ");
}

const COOK = "jobs/cook.md";
const CHEF = "jobs/chef.md";
const CLOSED = { closed: "the posting says so" };

describe("a plan", () => {
  it.each<readonly [string, Case, string]>([
    ["makes a new posting's film", { wanted: [COOK], present: [posting(COOK)] }, "+cook"],
    ["makes none that is there", { wanted: [COOK], present: [posting(COOK)], records: [record(COOK)] }, "=cook"],
    [
      "makes an edited posting's",
      { wanted: [COOK], present: [posting(COOK)], records: [record(COOK, { content: "old", fingerprint: "old" })] },
      "+cook",
    ],
    [
      "makes one with other options",
      { wanted: [COOK], present: [posting(COOK)], records: [record(COOK, { fingerprint: "old" })] },
      "+cook",
    ],
    [
      "leaves other options be where the push is of other postings",
      { present: [posting(COOK)], records: [record(COOK, { fingerprint: "old" })] },
      "",
    ],
    [
      "makes what a cancelled run left behind",
      { present: [posting(COOK)], records: [record(COOK, { content: "old", fingerprint: "old" })] },
      "+cook",
    ],
    [
      "makes what is not whole",
      { present: [posting(COOK)], records: [record(COOK, { content: "", fingerprint: "" })] },
      "+cook",
    ],
    [
      "leaves another branch's posting be",
      { present: [posting(COOK)], records: [record(COOK, { ref: "refs/heads/x", content: "old" })] },
      "",
    ],
    ["leaves one that was not looked at", { present: [posting(COOK)] }, ""],
    [
      "moves a renamed posting's files",
      { wanted: [CHEF], gone: [COOK], present: [posting(CHEF, { fingerprint: "cook made" })], records: [record(COOK)] },
      "cook>chef",
    ],
    [
      "makes one that was renamed and edited",
      { wanted: [CHEF], gone: [COOK], present: [posting(CHEF)], records: [record(COOK)] },
      "+chef -cook",
    ],
    [
      "makes a copy's film",
      {
        wanted: [CHEF],
        present: [posting(CHEF, { fingerprint: "cook made" }), posting(COOK)],
        records: [record(COOK)],
      },
      "+chef",
    ],
    [
      "moves one file to one place only",
      {
        wanted: [CHEF, "jobs/c.md"],
        gone: [COOK],
        present: [posting("jobs/c.md", { fingerprint: "cook made" }), posting(CHEF, { fingerprint: "cook made" })],
        records: [record(COOK)],
      },
      "cook>c +chef",
    ],
    ["removes a deleted posting's", { gone: [COOK], records: [record(COOK)] }, "-cook"],
    ["removes what an earlier run should have", { records: [record(COOK)] }, "-cook"],
    ["leaves what another branch made", { records: [record(COOK, { ref: "refs/heads/x" })] }, ""],
    [
      "removes another branch's that this push deletes",
      { gone: [COOK], records: [record(COOK, { ref: "refs/heads/x" })] },
      "-cook",
    ],
    ["leaves what another workflow's globs take in", { records: [record("careers/cook.md")] }, ""],
    ["marks a deleted posting's", { gone: [COOK], records: [record(COOK)], closed: "mark" }, "~cook"],
    ["marks it once", { records: [record(COOK, { closed: "the posting was deleted" })], closed: "mark" }, ""],
    ["keeps a deleted posting's", { gone: [COOK], records: [record(COOK)], closed: "keep" }, ""],
    ["makes none of a closed posting", { wanted: [COOK], present: [posting(COOK, CLOSED)] }, "=cook"],
    [
      "removes a closed posting's",
      { wanted: [COOK], present: [posting(COOK, CLOSED)], records: [record(COOK)] },
      "-cook =cook",
    ],
    [
      "marks a closed posting's",
      { wanted: [COOK], present: [posting(COOK, CLOSED)], records: [record(COOK)], closed: "mark" },
      "~cook =cook",
    ],
    [
      "keeps a closed posting's",
      { wanted: [COOK], present: [posting(COOK, CLOSED)], records: [record(COOK)], closed: "keep" },
      "=cook",
    ],
    [
      "makes a reopened posting's",
      {
        wanted: [COOK],
        present: [posting(COOK)],
        records: [record(COOK, { content: "old", fingerprint: "old", closed: "it was" })],
        closed: "mark",
      },
      "+cook",
    ],
    [
      "tells what can't be read, and keeps its film",
      { wanted: [COOK], present: [posting(COOK, { unreadable: "no text" })], records: [record(COOK)] },
      "?cook",
    ],
    [
      "makes no more than max-films",
      { wanted: [CHEF, COOK], present: [posting(CHEF), posting(COOK)], maxFilms: 1 },
      "+chef =cook",
    ],
  ])("%s", (_, given, expected) => {
    expect(planned(given)).toBe(expected);
  });
});
