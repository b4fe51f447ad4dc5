import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EDIT } from "../../shared/edit/index.ts";
import { emptyFolder } from "../cli/jobreel.ts";
import { lacking } from "../support/debian.ts";
import { readFilm } from "../support/film-reader.ts";
import { openStudio, POSTING } from "../support/studio.ts";

const missing = lacking("curl", "jq");

describe("docs/studio.md", () => {
  it("names every edit", async () => {
    const page = await readFile("docs/studio.md", "utf8");
    const named = EDIT.options.map(({ shape }) => shape.op.value).filter((op) => page.includes(`\`${op}\``));
    expect(named).toEqual(EDIT.options.map(({ shape }) => shape.op.value));
  });

  it("has commands that make a film, as they stand there", async ({ skip }) => {
    if (missing !== null) skip(missing);
    await using folder = await emptyFolder();
    await using studio = await openStudio();
    const page = await readFile("docs/studio.md", "utf8");
    const commands = Array.from(page.matchAll(/^```sh run\n(.*?)^```$/gmsu), ([, block]) => block);
    expect(commands.length).toBeGreaterThan(6);
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const shell = spawn("bash", ["-euo", "pipefail", "-c", commands.join("\n")], {
      cwd: folder.path,
      env: { PATH: process.env.PATH, STUDIO: studio.url, POSTING: "cook.md" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [shell.stdout, shell.stderr]) stream.on("data", (data: Buffer) => (said += data.toString()));
    const code = await new Promise((resolve) => shell.on("close", resolve));
    expect(code, said).toBe(0);
    expect(said).toContain('"functionCall"');
    expect(await readFilm(join(folder.path, "film.mp4"))).toMatchObject({
      title: "Line Cook",
      video: { width: 1080, height: 1920, frames: 450 },
    });
  });
});
