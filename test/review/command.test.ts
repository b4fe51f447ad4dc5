import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AskedReview, parseFailOn, parseReviewFormat } from "../../engine/cli/review-options.ts";
import { review } from "../../engine/cli/review.ts";
import type { Terminal } from "../../engine/cli/terminal.ts";
import type { ReviewedPosting, SarifLog } from "../../engine/review/index.ts";

const WARNED =
  "# Salesman\n\n**Acme** · Leeds, UK · £30,000 a year\n\nYou sell maps. Apply at https://acme.example/1\n\n## What you'll do\n\n- Sell maps\n\n## What you bring\n\n- A love of maps\n";
const CLOSED = `---\nstatus: closed\n---\n${WARNED}`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-review-"));
  await writeFile(join(folder, "warned.md"), WARNED);
  await writeFile(join(folder, "closed.md"), CLOSED);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(
  names: readonly string[],
  asked: AskedReview,
  { columns = 80, input = "" } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: "", stderr: "" };
  const output = (to: "stdout" | "stderr"): Terminal["stdout"] => ({
    write: (text) => void (said[to] += text),
    live: false,
    colours: false,
    columns,
  });
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: {},
    now: () => 0,
    today: () => "2026-11-24",
    onInterrupt: () => ({ dispose() {} }),
    onOrphanFailure: () => ({ dispose() {} }),
    exit() {},
    flush: () => Promise.resolve(),
  };
  const paths = names.map((name) => (name === "-" ? name : join(folder, name)));
  const code = await review(paths, asked, terminal, new AbortController().signal);
  return { code, ...said };
}

describe("jobreel review", () => {
  it.each([
    ["warned.md", "error", 0],
    ["warned.md", "warning", 1],
    ["warned.md", "never", 0],
    ["closed.md", "error", 1],
    ["closed.md", "never", 0],
    ["nowhere.md", "error", 2],
    ["nowhere.md", "never", 2],
  ] as const)("ends for %s with --fail-on %s with %i", async (name, failOn, code) => {
    expect((await run([name], { format: "json", failOn })).code).toBe(code);
  });

  it("fails on errors where nothing else is asked, and reviews what can be read beside what can't", async () => {
    const { code, stdout, stderr } = await run(["nowhere.md", "closed.md"], { format: "json" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*nowhere\.md: [^\n]+\n$/u);
    const { postings } = JSON.parse(stdout) as { postings: ReviewedPosting[] };
    expect(postings.map(({ slug, review: { closed } }) => [slug, closed])).toEqual([["salesman", true]]);
  });

  it.each([60, 80, 140])("prints a table that keeps within %i columns", async (columns) => {
    const { stdout } = await run(["-"], { format: "text" }, { columns, input: CLOSED });
    expect(stdout).toMatch(/^-: Salesman \(en\)\n/u);
    expect(stdout).toMatch(/\n {2}error {4}2:1 {2,}The job can't be applied for/u);
    expect(stdout).toMatch(/\n {2}warning {2}4:3 {2,}"Salesman" names/u);
    expect(stdout).toMatch(/\n {2}1 error, 1 warning, 1 note · \d+ words/u);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it("says once what it finds in many places", async () => {
    const input = `${WARNED}\nThe chairman thanks you. A chairman waits.\n`;
    const { stdout } = await run(["-"], { format: "text" }, { input });
    expect(stdout.match(/"chairman" names/gu)).toHaveLength(1);
    expect(stdout).toContain("also at 15:28");
  });

  it("writes one SARIF log for all postings", async () => {
    const { stdout } = await run(["warned.md", "closed.md"], { format: "sarif" });
    const log = JSON.parse(stdout) as SarifLog;
    expect(log.runs[0]!.artifacts).toHaveLength(2);
    expect(log.runs[0]!.results.map(({ ruleId }) => ruleId)).toContain("closed");
  });

  it("takes the formats and severities that it knows, and tells what they are", () => {
    expect([parseReviewFormat("SARIF"), parseFailOn("never")]).toEqual(["sarif", "never"]);
    expect(() => parseReviewFormat("xml")).toThrow("Expected text, json or sarif.");
    expect(() => parseFailOn("note")).toThrow("Expected error, warning or never.");
  });
});
