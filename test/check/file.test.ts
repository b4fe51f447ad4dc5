import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFile } from "../../engine/check/check-file.ts";
import { readFilm } from "../../engine/check/read-film.ts";
import { framesToMatch, matchFacts } from "../../engine/check/rules/match.ts";
import { openFilm } from "../../engine/output/film-writer.ts";
import { renderFilm } from "../../engine/output/render-film.ts";
import { paint } from "../../engine/picture/compositor.ts";
import { box, type DisplayList } from "../../engine/picture/display-list.ts";
import { createPicture } from "../../engine/picture/yuv.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../../engine/timeline/timeline.ts";
import { silence } from "../../engine/sound/stereo.ts";
import { line, page, smallTimeline } from "./small-film.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-check-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Paint = (frame: number) => DisplayList;

async function filmed(name: string, timeline: Timeline, at: Paint): Promise<string> {
  const path = join(folder, `${name}.mp4`);
  const writer = await openFilm(path, timeline, silence(timeline.frames * SAMPLES_PER_FRAME), timeline);
  await renderFilm(writer, timeline, { ready: async () => {}, frame: at, poster: () => at(0) }, {});
  return path;
}

/** What of a film would be compared, as it is painted. */
function painted(timeline: Timeline, at: Paint): Map<number, Uint8Array> {
  const { width, height } = timeline;
  return new Map(
    framesToMatch(timeline).map((frame) => {
      const picture = createPicture(width, height);
      paint(picture, at(frame), { x: 0, y: 0, width, height });
      return [frame, picture.y];
    }),
  );
}

/** Small, so that it is encoded in no time. */
const size = { width: 360, height: 360 };
const timeline: Timeline = {
  ...smallTimeline([
    { id: "hook", seconds: 2 },
    { id: "why", seconds: 4 },
  ]),
  ...size,
};
const words = [line("title", "Steer the night ferry", 20, 160, { size: 32 })];
const sound: Paint = (frame) => page(timeline, frame, words);

describe("a film's file", () => {
  it("gives no findings where it shows what its timeline says", async () => {
    const path = await filmed("sound", timeline, sound);
    expect(await checkFile(path, timeline, painted(timeline, sound))).toEqual([]);
  });

  it("is found blank at its beginning and for a single frame later, frozen in its middle, and unlike its timeline", async () => {
    const faulty: Paint = (frame) => {
      const list = page(timeline, frame > 60 && frame < 150 ? 60 : frame, words);
      return frame < 3 || frame === 170 ? list.slice(0, 1) : list;
    };
    const path = await filmed("faulty", timeline, faulty);
    const found = await checkFile(path, timeline, painted(timeline, sound));
    expect(found.map(({ rule, frame }) => [rule, frame])).toEqual([
      ["match", 0],
      ["match", 132],
      ["blank", 0],
      ["blank", 170],
      ["frozen", 60],
    ]);
    expect(found[2]!.message).toContain("the first frame shows nothing");
    expect(found[3]!.message).toContain("a frame shows nothing");
    expect(found[4]!.measured).toBeCloseTo(3, 0);
  });

  it("is told apart from a timeline of other words, size, rate and length", async () => {
    const path = await filmed("other", timeline, sound);
    const other = [line("title", "Steer the light ferry", 20, 160, { size: 32 })];
    const longer = { ...timeline, frames: timeline.frames + 1 };
    const found = await checkFile(
      path,
      longer,
      painted(timeline, (frame) => page(timeline, frame, other)),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["match", "match", "match", "match"]);
    expect(found[0]).toMatchObject({ message: "the film has 180 frames, and its timeline 181", measured: 180 });
    expect(
      matchFacts(timeline, { width: 180, height: 360, fps: 25, frames: 180 }).map(({ message }) => message),
    ).toEqual(["the film has 180×360 px, and its timeline 360×360", "the film has 25.00 frames a second, expected 30"]);
  });

  it("is found flashing where a large part goes bright and dark more than three times in a second", async () => {
    const flashing = (every: number): Paint => {
      return (frame) => {
        const lit = Math.floor(frame / every) % 2 === 0;
        return [...sound(frame), box("lamp", 30, 180, 240, 140, lit ? "#ffffff" : "#202020")];
      };
    };
    const path = await filmed("flashing", timeline, flashing(4)); // 7.5 changes a second
    const found = await checkFile(path, timeline, new Map());
    expect(found.map(({ rule }) => rule)).toEqual(["flashing"]);
    const slow = await filmed("slow", timeline, flashing(6)); // 5 changes a second
    expect(await checkFile(slow, timeline, new Map())).toEqual([]);
  });

  it("is refused, with a remedy, where it can't be read", async () => {
    const path = join(folder, "broken.mp4");
    await writeFile(path, "no film");
    await expect(readFilm(path, undefined, () => () => {})).rejects.toThrow(
      /this is not a film that can be read\. Make it again/u,
    );
  });

  it("is read until the signal says stop", async () => {
    const path = await filmed("stopped", timeline, sound);
    const controller = new AbortController();
    let seen = 0;
    const reading = readFilm(path, controller.signal, () => (frame) => {
      seen = frame + 1;
      if (frame === 10) controller.abort();
    });
    await expect(reading).rejects.toThrow(/aborted/u);
    expect(seen).toBe(11);
  });
});
