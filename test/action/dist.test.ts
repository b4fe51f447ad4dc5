import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

/** What a workflow downloads before it does anything. */
const MAX_BUNDLE_BYTES = 1_500_000;
const FILES = ["index.js", "cache.js"];

it("carries the bundles that its source makes", () => {
  const folder = mkdtempSync(join(tmpdir(), "jobreel-action-"));
  try {
    const build = spawnSync("npm", ["run", "build:action", "--", `--outdir=${folder}`], { encoding: "utf8" });
    expect(build.status, build.stderr).toBe(0);
    const stale = FILES.filter(
      (name) => !readFileSync(join(folder, name)).equals(readFileSync(join("action/dist", name))),
    );
    expect(stale, "action/dist is stale: run `npm run build:action` and commit what it makes").toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("is small enough to be loaded at once", () => {
  expect(statSync("action/dist/index.js").size).toBeLessThanOrEqual(MAX_BUNDLE_BYTES);
});

it("is what action.yml names", () => {
  expect(parse(readFileSync("action.yml", "utf8"))).toMatchObject({
    runs: { using: "node24", main: "action/dist/index.js" },
  });
});

it("says what it is and how to use it where GitHub did not start it", () => {
  const run = spawnSync(process.execPath, ["action/dist/index.js"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^::error::\w+ is not set.*use it in a workflow with `uses:`\.\n$/);
  expect(run.stderr).toBe("");
});
