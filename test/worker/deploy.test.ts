import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

/** Packed by gzip, as the platform counts. */
const MOST_STARTUP_BYTES = 350 * 1024;

it("is bundled by `wrangler deploy --dry-run` without a network or a login", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jobreel-worker-"));
  try {
    const { stdout } = await promisify(execFile)("npx", ["wrangler", "deploy", "--dry-run", "--outdir", folder]);
    expect(stdout).toContain("--dry-run: exiting now.");
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(
      expect.arrayContaining(["dist/docx.mjs", "dist/pdf.mjs", "index.js"]),
    );
    // What runs before the first request; the readers of documents are loaded when one comes.
    const { length } = gzipSync(await readFile(join(folder, "index.js")));
    expect(length).toBeLessThanOrEqual(MOST_STARTUP_BYTES);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("is bundled with a studio in a Container, too, without Docker", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jobreel-worker-"));
  try {
    const args = ["wrangler", "deploy", "--dry-run", "--containers-rollout=none", "--outdir", folder];
    const { stdout } = await promisify(execFile)("npx", [...args, "--config", "wrangler.container.toml"]);
    expect(stdout).toContain("--dry-run: exiting now.");
    expect(stdout).toMatch(/env\.STUDIO \(StudioObject\)/u);
  } finally {
    await rm(folder, { recursive: true });
  }
});
