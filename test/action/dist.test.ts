import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

it("carries the bundle that its source makes", () => {
  const folder = mkdtempSync(join(tmpdir(), "jobreel-action-"));
  try {
    const fresh = join(folder, "index.js");
    const build = spawnSync("npm", ["run", "build:action", "--", `--outfile=${fresh}`], { encoding: "utf8" });
    expect(build.status, build.stderr).toBe(0);
    const isFresh = readFileSync(fresh).equals(readFileSync("action/dist/index.js"));
    expect(isFresh, "action/dist is stale: run `npm run build:action` and commit what it makes").toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("fails with a sentence that tells what to do instead", () => {
  const action: unknown = parse(readFileSync("action.yml", "utf8"));
  expect(action).toMatchObject({ runs: { using: "node24", main: "action/dist/index.js" } });
  const run = spawnSync(process.execPath, ["action/dist/index.js"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^::error::jobreel [\d.]+ has no GitHub Action yet: .*npm run make.*\n$/);
  expect(run.stderr).toBe("");
});
