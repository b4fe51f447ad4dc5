import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFilm } from "../support/film-reader.ts";
import { emptyFolder, jobreel, POSTING, start } from "./jobreel.ts";

const FILM_FILES = [
  "captions.srt",
  "captions.vtt",
  "words.json",
  "film.mp4",
  "poster.jpg",
  "storyboard.json",
  "timeline.json",
  "sources.json",
  "trace.json",
  "transcript.txt",
  "description.txt",
  "review.json",
];

describe("jobreel make", () => {
  it("makes a film of each posting that it can read, tells of each as JSON, and ends with 2 for the one it can't", async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const args = [
      "make",
      "cook.md",
      "gone.md",
      "-",
      "--out",
      "films/new",
      "--length",
      "15",
      "--aspect",
      "9:16",
      "--json",
    ];
    const { code, stdout, stderr } = await jobreel(args, { cwd: folder.path, input: POSTING });
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(/^error: gone\.md: there is no such file/m);
    expect(stderr).toMatch(/^line-cook \(cook\.md\): picture 100%, /m);
    expect(stderr).toMatch(/^line-cook-2 \(-\): picture 100%, /m);
    expect(stderr).not.toContain("\u001b");

    const films = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(films.map(({ folder: path }) => path)).toEqual(["films/new/line-cook", "films/new/line-cook-2"]);
    for (const film of films) {
      expect(film).toMatchObject({
        durationS: expect.closeTo(15, 0),
        width: 1080,
        height: 1920,
        warnings: expect.any(Array),
      });
      expect(film.stages).toEqual({
        script: expect.any(Number),
        voice: expect.any(Number),
        music: expect.any(Number),
        picture: expect.any(Number),
        finish: expect.any(Number),
      });
      expect(Number(film.scenes)).toBeGreaterThan(1);
      expect(Number(film.elapsedMs)).toBeGreaterThan(0);
      expect(await readdir(join(folder.path, String(film.folder)))).toEqual(expect.arrayContaining(FILM_FILES));
      for (const file of [film.film, film.poster, film.captions]) {
        expect((await readFile(join(folder.path, String(file)))).length).toBeGreaterThan(100);
      }
      const read = await readFilm(join(folder.path, String(film.film)));
      expect(read.video).toMatchObject({ width: 1080, height: 1920, frames: 450 });
      expect(Math.abs(read.durationS - 15)).toBeLessThanOrEqual(0.5);
    }
    expect(await readdir(join(folder.path, "films/new"))).toEqual(["line-cook", "line-cook-2"]);
  });

  it("takes from the prompt what no option says, and says with --quiet nothing but the film's path", async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const args = [
      "make",
      "cook.md",
      "--quiet",
      "--prompt",
      "a vertical film of 60 seconds without music, #0a7d5c",
      "--length",
      "15",
      "--captions",
      "sidecar",
    ];
    const { code, stdout, stderr } = await jobreel(args, { cwd: folder.path });
    expect([code, stderr, stdout]).toEqual([0, "", "out/line-cook/film.mp4\n"]);
    const timeline: unknown = JSON.parse(await readFile(join(folder.path, "out/line-cook/timeline.json"), "utf8"));
    expect(timeline).toMatchObject({ lengthS: 15, aspect: "9:16", music: null, brand: "#0a7d5c" });
    expect(timeline).toMatchObject({ burnCaptions: false });
    expect(await readdir(join(folder.path, "out/line-cook"))).toEqual(expect.arrayContaining(FILM_FILES));
  });
});

describe("interrupted while it makes a film", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s it ends with %i and leaves nothing behind", async (signal, code) => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const run = start(["make", "cook.md", "--out", "films/new", "--length", "15"], { cwd: folder.path });
    await run.says("picture 25%");
    // As when npm passes on a Ctrl-C that the terminal has sent to both.
    run.child.kill(signal);
    run.child.kill(signal);
    const ended = await run.ended;
    expect(ended.stderr).toContain("Stopping");
    expect(ended.stderr).not.toContain("error:");
    expect([ended.code, ended.stdout]).toEqual([code, ""]);
    expect(await readdir(folder.path)).toEqual(["cook.md"]);
  });

  it("makes a film with neither voice nor music, and says so in its timeline", async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const args = [
      "make",
      "cook.md",
      "--length",
      "15",
      "--voice",
      "none",
      "--music",
      "none",
      "--captions",
      "none",
      "-q",
    ];
    const { code, stdout, stderr } = await jobreel(args, { cwd: folder.path });
    expect(code, stderr).toBe(0);
    const timeline: unknown = JSON.parse(
      await readFile(join(folder.path, stdout.trim(), "..", "timeline.json"), "utf8"),
    );
    expect(timeline).toMatchObject({ voice: null, music: null, frames: 450, burnCaptions: false });
    const files = await readdir(join(folder.path, stdout.trim(), ".."));
    expect(files).toContain("transcript.txt");
    for (const file of ["captions.vtt", "captions.srt", "words.json"]) expect(files).not.toContain(file);
  });
});
