import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("is bundled by `wrangler deploy --dry-run` without a network or a login", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jobreel-worker-"));
  try {
    const { stdout } = await promisify(execFile)("npx", ["wrangler", "deploy", "--dry-run", "--outdir", folder]);
    expect(stdout).toContain("--dry-run: exiting now.");
    expect(await readdir(folder)).toContain("index.js");
  } finally {
    await rm(folder, { recursive: true });
  }
});
