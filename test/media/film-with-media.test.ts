import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { Decoder, Demuxer } from "node-av/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FilmOptions, makeFilm } from "../../engine/film.ts";
import { readPosting } from "../../engine/posting/index.ts";
import type { Posting } from "../../engine/posting/posting.ts";
import { makeSheet } from "../../engine/sheet.ts";
import type { Timeline } from "../../engine/timeline/timeline.ts";
import { evenly, makeClip } from "../support/make-clip.ts";

const OPTIONS: FilmOptions = {
  lengthS: 15,
  aspect: "1:1",
  voice: null,
  music: null,
  theme: "editorial",
  brand: "#1746d1",
};

async function sample(): Promise<Posting> {
  const [posting] = await readPosting({ name: "it.md", bytes: await readFile("jobs/senior-software-engineer.md") });
  if (posting === undefined) throw new Error("The sample holds no posting.");
  return posting;
}

/** Share of a film's frame that is strongly red (V far above grey), by luma-sized counts. */
async function redShares(path: string, frames: readonly number[]): Promise<number[]> {
  const input = await Demuxer.open(path);
  const stream = input.video();
  if (stream === undefined) throw new Error("The film has no picture.");
  const decoder = await Decoder.create(stream);
  const shares: number[] = [];
  let frame = 0;
  for await (const decoded of decoder.frames(input.packets(stream.index))) {
    if (decoded === null) continue;
    if (frames.includes(frame)) {
      const v = decoded.data?.[2] ?? Buffer.alloc(0);
      const stride = decoded.linesize[2] ?? 0;
      let red = 0;
      for (let row = 0; row < decoded.height / 2; row++) {
        for (let column = 0; column < decoded.width / 2; column++) if ((v[row * stride + column] ?? 0) > 150) red++;
      }
      shares.push((red * 4) / (decoded.width * decoded.height));
    }
    decoded.free();
    frame++;
  }
  decoder.close();
  await input.close();
  return shares;
}

describe("a film with the company's own media", () => {
  let folder = "";
  let still = "";
  let clip = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
    still = join(folder, "still.png");
    clip = join(folder, "clip.mp4");
    const canvas = createCanvas(640, 640);
    const context = canvas.getContext("2d");
    context.fillStyle = "#e01010";
    context.fillRect(0, 0, 640, 640);
    await writeFile(still, canvas.toBuffer("image/png"));
    // Grey for a second, then red.
    const sampleOf = (frame: number, plane: number): number =>
      plane === 0 ? 100 : plane === 1 || frame < 25 ? 110 : 220;
    await makeClip(clip, { width: 320, height: 320, timesMs: evenly(50), sample: sampleOf });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("shows stills and moving clips in their scenes and nowhere else, and is not held up by more than it takes", async () => {
    const posting = await sample();
    const media = [
      { file: still, scene: "do-1" },
      { file: clip, scene: "hook" },
      { file: still, scene: null },
    ];
    const film = await makeFilm(posting, { ...OPTIONS, media, clipSound: true }, { outDir: join(folder, "out") });
    const timeline = JSON.parse(await readFile(join(film.folder, "timeline.json"), "utf8")) as Timeline;
    const [hook, beat, last] = [
      timeline.scenes[0],
      timeline.scenes.find(({ id }) => id === "do-1"),
      timeline.scenes.at(-1),
    ];
    if (hook === undefined || beat === undefined || last === undefined) throw new Error("The film lacks scenes.");
    const [grey, red, stillRed, none] = await redShares(film.film, [
      hook.start + 20,
      hook.start + 50,
      beat.start + beat.frames - 10,
      last.start + last.frames - 10,
    ]);
    expect(grey).toBeLessThan(0.02);
    expect(red).toBeGreaterThan(0.1);
    expect(stillRed).toBeGreaterThan(0.1);
    expect(none).toBeLessThan(0.02);
    expect(film.warnings.join("\n")).toMatch(/takes \d pictures or clips; left out: .*still\.png/u);
  });

  it("is not begun with a file that can't be shown", async () => {
    const broken = join(folder, "broken.jpg");
    await writeFile(broken, "<svg xmlns='http://www.w3.org/2000/svg'/>");
    const media = [{ file: broken, scene: null }];
    const out = join(folder, "none");
    await expect(makeFilm(await sample(), { ...OPTIONS, media }, { outDir: out })).rejects.toThrow(
      /broken\.jpg: this is an SVG/u,
    );
    await expect(readFile(join(out, "senior-software-engineer", "film.mp4"))).rejects.toThrow(/ENOENT/u);
  });

  it("has a sheet that shows the same", async () => {
    const sheet = await makeSheet(await sample(), { ...OPTIONS, media: [{ file: still, scene: "hook" }] });
    const without = await makeSheet(await sample(), OPTIONS);
    expect(sheet.notes).toEqual([]);
    expect(sheet.png.equals(without.png)).toBe(false);
  });
});
