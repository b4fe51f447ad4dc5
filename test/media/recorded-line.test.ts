import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherMedia, openPlaced, placeMedia, recordedLine } from "../../engine/media/index.ts";
import { parseSidecar } from "../../engine/media/sidecar.ts";
import { readPosting } from "../../engine/posting/index.ts";
import { rehearse } from "../../engine/rehearse.ts";
import type { Stereo } from "../../engine/sound/index.ts";
import { buildTimeline } from "../../engine/timeline/build.ts";
import { FPS, SAMPLES_PER_FRAME, type Timeline } from "../../engine/timeline/timeline.ts";
import { ALONE } from "../../engine/writing.ts";
import { evenly, makeClip } from "../support/make-clip.ts";

const RATE = 48_000;
const WORDS = "On my first day nobody asked me to fetch coffee. They asked me what I would change.";

/** Sound from second 1 to second 3 of 4, and a picture that is bright meanwhile. */
function sound(): Stereo {
  const left = Float32Array.from({ length: 4 * RATE }, (_, i) =>
    i >= RATE && i < 3 * RATE ? 0.2 * Math.sin((2 * Math.PI * 300 * i) / RATE) : 0,
  );
  return { left, right: left.slice() };
}

describe("the words beside a clip", () => {
  it("are read from WebVTT, with their speaker", () => {
    const vtt = `WEBVTT - made by hand\n\nNOTE not said\n\n1\n00:01.000 --> 00:02.500 align:start\n<v Maria Silva, Head of Care>On my <i>first</i> day\n\n00:00:02.500 --> 00:00:04.000\nnobody &amp; nothing\nasked me.\n`;
    expect(parseSidecar("a.vtt", vtt)).toEqual({
      file: "a.vtt",
      speaker: "Maria Silva, Head of Care",
      lines: [
        { text: "On my first day", time: { startS: 1, endS: 2.5 } },
        { text: "nobody & nothing", time: { startS: 2.5, endS: 4 } },
        { text: "asked me.", time: { startS: 2.5, endS: 4 } },
      ],
    });
  });

  it("are read from SubRip with Windows line ends, and from plain text that is signed", () => {
    const srt =
      "\uFEFF1\r\n00:00:00,500 --> 00:00:02,000\r\nOn my first day\r\n\r\n2\r\n00:00:02,000 --> 00:00:02,000\r\nnever\r\n";
    expect(parseSidecar("a.srt", srt)).toMatchObject({
      speaker: null,
      lines: [{ text: "On my first day", time: { startS: 0.5, endS: 2 } }],
    });
    expect(parseSidecar("a.txt", `${WORDS}\n\n— Maria Silva, Head of Care\n`)).toEqual({
      file: "a.txt",
      speaker: "Maria Silva, Head of Care",
      lines: [{ text: WORDS, time: null }],
    });
  });
});

describe("a recorded line", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
    const picture = {
      width: 160,
      height: 90,
      timesMs: evenly(100),
      sample: (frame: number, plane: number) => (plane > 0 ? 128 : frame >= 25 && frame < 75 ? 200 : 60),
    };
    await makeClip(at("line.mp4"), { ...picture, sound: sound() });
    await writeFile(at("line.txt"), `${WORDS}\n— Maria Silva, Head of Care`);
    await makeClip(at("wordless.mp4"), { ...picture, timesMs: evenly(10), sound: sound() });
    await makeClip(at("mute.mp4"), { ...picture, timesMs: evenly(10) });
    await writeFile(at("mute.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const lineOf = async (name: string, lengthS = 30) => {
    const { files } = await gatherMedia([{ file: at(name), scene: "quote" }]);
    return { files, line: await recordedLine(files, lengthS) };
  };

  it("is its clip's sound and words, cut to what is said", async () => {
    const { line } = await lineOf("line.mp4");
    expect(line?.scene).toMatchObject({
      id: "quote",
      copy: [WORDS, "Maria Silva, Head of Care"],
      content: { purpose: "quote", text: WORDS, speaker: "Maria Silva, Head of Care" },
    });
    expect(line?.startS).toBeGreaterThan(0.8);
    expect(line?.startS).toBeLessThan(1);
    expect((line?.utterance.samples.length ?? 0) / RATE).toBeCloseTo(2.25, 0);
    const words = line?.utterance.words ?? [];
    expect(words.map(({ text }) => text).join(" ")).toBe(WORDS);
    for (const [index, word] of words.entries()) {
      expect(word.end).toBeGreaterThan(word.start);
      expect(words[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(word.end);
    }
  });

  it.each([
    [
      "without words beside it",
      "wordless.mp4",
      30,
      /wordless\.mp4: .*expected wordless\.vtt, wordless\.srt or wordless\.txt beside it/u,
    ],
    ["without a sound", "mute.mp4", 30, /mute\.mp4: nothing is to be heard/u],
    ["that takes too much of the film", "line.mp4", 4, /line\.mp4: this line takes 2\.\d s; expected at most 1\.6 s/u],
  ])("%s is refused", async (_, name, lengthS, said) => {
    await expect(lineOf(name, lengthS)).rejects.toThrow(said);
  });

  it("is a scene of its own before the requirements, in a film as long as asked, and its picture stands where its sound does", async () => {
    const { files, line } = await lineOf("line.mp4");
    const [posting] = await readPosting({ name: "it.md", bytes: await readFile("jobs/senior-software-engineer.md") });
    if (posting === undefined) throw new Error("The sample holds no posting.");
    const { storyboard, spoken } = await rehearse(posting, 30, () => null, ALONE, { line });
    const { timeline }: { timeline: Timeline } = buildTimeline(storyboard, spoken, "it", {
      aspect: "16:9",
      theme: "editorial",
      brand: "#1746d1",
      seed: 1,
      voice: null,
      music: null,
      burnCaptions: true,
      captionCharacters: 36,
    });
    const ids = timeline.scenes.map(({ id }) => id);
    expect(ids.indexOf("quote")).toBe(ids.findIndex((id) => /^(?:bring|pay|cta)/u.test(id)) - 1);
    expect(timeline.scenes.reduce((sum, { frames }) => sum + frames, 0)).toBe(30 * FPS);
    const scene = timeline.scenes.find(({ id }) => id === "quote");
    if (scene === undefined) throw new Error("There is no quote.");
    expect(scene.words.map(({ text }) => text).join(" ")).toBe(WORDS);
    const shown = timeline.cues.flatMap(({ lines }) => lines.flat()).map(({ text }) => text);
    expect(shown.join(" ")).toContain(WORDS);
    // No caption goes from one of its sentences into the next.
    expect(
      timeline.cues.filter(({ lines }) =>
        /[.].*\w/u.test(
          lines
            .flat()
            .map(({ text }) => text)
            .join(" "),
        ),
      ),
    ).toEqual([]);

    const media = await openPlaced(files, placeMedia(files, storyboard.scenes, 1), line);
    const footage = media.footageFor(timeline).get("quote");
    if (footage === undefined) throw new Error("The quote has no footage.");
    let brightFrom = -1;
    for (let frame = 0; frame < scene.frames && brightFrom < 0; frame++) {
      const timeMs = (frame * 1000) / FPS;
      await footage.ready(timeMs);
      if ((footage.at(timeMs, 64, 36).y[0] ?? 0) > 140) brightFrom = scene.start + frame;
    }
    await media.close();
    const saidFrom = (scene.words[0]?.start ?? 0) / SAMPLES_PER_FRAME;
    expect(Math.abs(brightFrom - saidFrom)).toBeLessThanOrEqual(1.5);
    expect(media.clips.size).toBe(0);
  });
});
