import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Check } from "../../engine/cli/machine.ts";
import { emptyFolder, jobreel } from "./jobreel.ts";

it("finds all that films need, and leaves nothing behind", async () => {
  await using folder = await emptyFolder();
  const { code, stdout, stderr } = await jobreel(["doctor"], { cwd: folder.path });
  expect([code, stderr]).toEqual([0, ""]);
  for (const name of [
    "Node",
    "platform",
    "memory",
    "drawing",
    "film codecs",
    "voice",
    "fonts",
    "disk space",
    "output folder",
  ]) {
    expect(stdout).toMatch(new RegExp(`^ok +${name} `, "m"));
  }
  expect(await readdir(folder.path)).toEqual([]);
});

it("ends with 1 and tells the remedy where something is lacking", async () => {
  await using folder = await emptyFolder();
  await mkdir(join(folder.path, "a"));
  await writeFile(join(folder.path, "a", "file"), "");
  const { code, stdout } = await jobreel(["doctor", "--json", "--out", "a/file"], { cwd: folder.path });
  expect(code).toBe(1);
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: readonly Check[] };
  expect(ok).toBe(false);
  const lacking = checks.filter((check) => !check.ok);
  expect(lacking.map(({ name }) => name)).toEqual(["disk space", "output folder"]);
  for (const { remedy } of lacking) expect(remedy).toContain("--out");
  for (const { remedy } of checks.filter((check) => check.ok)) expect(remedy).toBeNull();
});
