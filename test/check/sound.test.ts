import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSound, readFilmSound } from "../../engine/check/check-sound.ts";
import type { CheckFinding } from "../../engine/check/finding.ts";
import { openFilm } from "../../engine/output/film-writer.ts";
import { renderFilm } from "../../engine/output/render-film.ts";
import { filter, lowPass } from "../../engine/sound/biquad.ts";
import { mixFilm, type Stereo } from "../../engine/sound/index.ts";
import { seeded } from "../../engine/sound/score/random.ts";
import { silence } from "../../engine/sound/stereo.ts";
import type { Cue, TimedWord, Timeline } from "../../engine/timeline/timeline.ts";
import { page, smallTimeline } from "./small-film.ts";

const RATE = 48_000;
const SECONDS = 12;
const LENGTH = SECONDS * RATE;
/** After the last word. */
const TORN = 11 * RATE;

/** Words of a third of a second, with a pause after each fourth. */
const WORDS: readonly TimedWord[] = Array.from({ length: 22 }, (_, n) => {
  const start = Math.round((0.5 + 0.34 * n + 0.5 * Math.floor(n / 4)) * RATE);
  return { text: `word${n}`, start, end: start + 0.34 * RATE };
}).filter(({ end }) => end < (SECONDS - 1.5) * RATE);

function cue(words: readonly TimedWord[], start = words[0]?.start ?? 0, end = words.at(-1)?.end ?? 0): Cue {
  return { lines: [words], start, end };
}

const small = smallTimeline([{ id: "why", seconds: SECONDS }]);
const timeline: Timeline = {
  ...small,
  width: 160,
  height: 160,
  voice: "slt",
  music: "warm",
  scenes: small.scenes.map((scene) => ({ ...scene, words: WORDS })),
  cues: Array.from({ length: Math.ceil(WORDS.length / 4) }, (_, n) => cue(WORDS.slice(4 * n, 4 * n + 4))),
};

/** A film's sound as it should be: noise for words, a chord for music. */
function sound(): Stereo {
  const random = seeded(9);
  const narration = new Float32Array(LENGTH);
  for (const { start, end } of WORDS) {
    for (let i = start; i < end; i++) {
      narration[i] = 0.4 * (random() - 0.5) * (0.4 + 0.6 * Math.sin((Math.PI * (i - start)) / (end - start)));
    }
  }
  filter(narration, lowPass(5000, RATE));
  const music = silence(LENGTH);
  for (let i = 0; i < LENGTH; i++) {
    const fade = Math.min(1, i / 2000, (LENGTH - 1 - i) / (1.5 * RATE));
    music.left[i] = 0.2 * fade * Math.sin((2 * Math.PI * 220 * i) / RATE);
    music.right[i] = 0.2 * fade * Math.sin((2 * Math.PI * 277 * i) / RATE);
  }
  return mixFilm({ narration, speech: WORDS.map(({ start, end }) => [start, end]), music, samples: LENGTH });
}

const copied = ({ left, right }: Stereo): Stereo => ({ left: left.slice(), right: right.slice() });
const both = ({ left, right }: Stereo, change: (x: number, i: number) => number): Stereo => ({
  left: left.map(change),
  right: right.map(change),
});
const rulesOf = (found: readonly CheckFinding[]): string[] => [...new Set(found.map(({ rule }) => rule))];

const clean = sound();

describe("a film's sound", () => {
  it("gives no findings where it is as it should be", () => {
    expect(checkSound(timeline, clean)).toEqual([]);
  });

  it("is found too quiet, too loud and missing", () => {
    expect(checkSound(timeline, both(clean, (x) => x / 2))).toMatchObject([
      { rule: "loudness", frame: null, floor: -14, measured: expect.closeTo(-20, 0) },
    ]);
    expect(rulesOf(checkSound(timeline, both(clean, (x) => 1.1 * x)))).toContain("loudness");
    const none = checkSound(timeline, silence(LENGTH));
    expect(none.map(({ rule, message }) => [rule, message])).toEqual([
      ["loudness", "nothing is heard, expected -14 LUFS ± 0.5"],
      ["silence", "nothing is heard for 12.0 s, at most 2.5 s"],
    ]);
    expect(checkSound({ ...timeline, voice: null, music: null }, silence(LENGTH))).toEqual([]);
  });

  it("is found to peak between its samples", () => {
    const peaking = copied(clean);
    // A quarter of the sample rate, whose samples are at most 0.71 of its height.
    for (let i = 0; i < 4800; i++) {
      const fade = Math.sin((Math.PI * i) / 4800);
      peaking.left[3 * RATE + i] = 0.98 * fade * Math.sin((Math.PI / 2) * i + Math.PI / 4);
    }
    const found = checkSound(timeline, peaking).filter(({ rule }) => rule === "true-peak");
    expect(found).toMatchObject([{ scene: "why", frame: 91 }]);
    expect(found[0]?.measured).toBeGreaterThan(-0.5);
  });

  it("is found clipped", () => {
    const ceiling = 0.08;
    const found = checkSound(
      timeline,
      both(clean, (x) => Math.max(-ceiling, Math.min(ceiling, x))),
    );
    expect(rulesOf(found)).toContain("distortion");
  });

  it("is found to click where the wave jumps, once a click", () => {
    const torn = copied(clean);
    for (let i = TORN; i < LENGTH; i++) torn.left[i] = (torn.left[i] ?? 0) + 0.2 * Math.exp(-(i - TORN) / 3000);
    expect(checkSound(timeline, torn)).toMatchObject([{ rule: "click", frame: 329 }]);
  });

  it("is found silent for too long on its way", () => {
    const gap = both(clean, (x, i) => {
      const into = (i / RATE - 6) / 3;
      return into > 0 && into < 1 ? x * Math.min(1, Math.max(0, 1 - into * 60, into * 60 - 59)) : x;
    });
    const found = checkSound(timeline, gap).filter(({ rule }) => rule === "silence");
    expect(found).toMatchObject([{ floor: 2.5, measured: expect.closeTo(2.95, 0) }]);
  });

  it("is found cut off, with the words that are", () => {
    const samples = LENGTH - 1.2 * RATE;
    const cut = { left: clean.left.subarray(0, samples), right: clean.right.subarray(0, samples) };
    expect(rulesOf(checkSound(timeline, cut))).toContain("cut-tail");
    const late = { text: "late", start: LENGTH - 1000, end: LENGTH + 24_000 };
    const scenes = timeline.scenes.map((scene) => ({ ...scene, words: [...WORDS, late] }));
    const found = checkSound({ ...timeline, scenes }, clean);
    expect(found).toMatchObject([{ rule: "cut-tail", text: "late", measured: 0.5 }]);
  });

  it.each([0.15, -0.2, 0.4])("is found %s s beside its words", (offset) => {
    const words = WORDS.map(({ text, start, end }) => ({ text, start: start - offset * RATE, end: end - offset * RATE }));
    const shifted = { ...timeline, scenes: timeline.scenes.map((scene) => ({ ...scene, words })) };
    const found = checkSound(shifted, clean);
    expect(rulesOf(found)).toEqual(["word-sync"]);
    expect(found[0]?.measured).toBeCloseTo(Math.abs(offset), 1);
    expect(found[0]?.message).toContain(offset > 0 ? "later" : "earlier");
  });
});

describe("captions", () => {
  const told = (cues: readonly Cue[]): CheckFinding[] => [...checkSound({ ...timeline, cues }, clean)];

  it("are found over each other, and after the film", () => {
    const [first = [], second = []] = [WORDS.slice(0, 4), WORDS.slice(4, 8)];
    const over = told([cue(first, 0, 3 * RATE), cue(second, 2.5 * RATE, LENGTH + RATE)]);
    expect(over).toMatchObject([
      { rule: "cue-overlap", text: "word4 word5 word6 word7", measured: 0.5 },
      { rule: "cue-overlap", measured: 1 },
    ]);
  });

  it("are found too short, too fast and too high", () => {
    const [word = { text: "", start: 0, end: 0 }] = WORDS;
    const long = { ...word, text: "nobody reads as many letters as these in a second" };
    expect(told([cue([word], RATE, 1.2 * RATE)])).toMatchObject([{ rule: "cue-speed", floor: 0.5 }]);
    expect(told([cue([long], RATE, 2 * RATE)])).toMatchObject([{ rule: "cue-speed", measured: 49 }]);
    const high = { ...cue([word], RATE, 3 * RATE), lines: [[word], [word], [word]] };
    expect(told([high])).toMatchObject([{ rule: "cue-speed", measured: 3, floor: 2 }]);
  });
});

describe("a film's file", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-check-sound-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function filmed(name: string, track: Stereo): Promise<readonly CheckFinding[]> {
    const path = join(folder, `${name}.mp4`);
    const writer = await openFilm(path, timeline, track, timeline);
    const at = (frame: number) => page(timeline, frame, []);
    await renderFilm(writer, timeline, { ready: async () => {}, frame: at, poster: () => at(0) }, {});
    return checkSound(timeline, await readFilmSound(path, timeline));
  }

  it("is heard as it was mixed: nothing is found in it", async () => {
    expect(await filmed("clean", clean)).toEqual([]);
  });

  it("still shows what was wrong with the sound that was encoded", async () => {
    const faulty = copied(clean);
    for (let i = TORN; i < LENGTH; i++) faulty.left[i] = (faulty.left[i] ?? 0) + 0.5 * Math.exp(-(i - TORN) / 900);
    const lateBy = 0.25 * RATE;
    for (const samples of [faulty.left, faulty.right]) samples.copyWithin(lateBy, 0, 10 * RATE);
    expect(rulesOf(await filmed("faulty", faulty))).toEqual(expect.arrayContaining(["click", "word-sync"]));
    const clipped = both(clean, (x) => Math.max(-0.25, Math.min(0.25, x)));
    expect(rulesOf(await filmed("clipped", clipped))).toContain("distortion");
  });
});
