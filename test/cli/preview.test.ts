import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readFilm } from "../support/film-reader.ts";
import { emptyFolder, jobreel, POSTING } from "./jobreel.ts";

it("jobreel preview makes the film at half its size, in one file, and goes on after a bad posting", async () => {
  await using folder = await emptyFolder();
  await writeFile(join(folder.path, "cook.md"), POSTING);
  const args = ["preview", "gone.md", "cook.md", "--length", "15", "--aspect", "4:5", "--out", "looks"];
  const { code, stdout, stderr } = await jobreel(args, { cwd: folder.path });
  expect(code, stderr).toBe(2);
  expect(stderr).toMatch(/^error: gone\.md: there is no such file/mu);
  expect(stdout).toMatch(/^looks\/line-cook\.preview\.mp4 {2}15\.0 s, 540×674, made in /u);
  expect(await readdir(join(folder.path, "looks"))).toEqual(["line-cook.preview.mp4"]);
  const { video, audio } = await readFilm(join(folder.path, "looks/line-cook.preview.mp4"));
  expect(video).toMatchObject({ width: 540, height: 674, frames: 450 });
  expect(audio.durationS).toBeCloseTo(15, 1);
});
