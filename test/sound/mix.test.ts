import { describe, expect, it } from "vitest";
import { duckingCurve, spokenStretches } from "../../engine/sound/ducking.ts";
import { integratedLoudness, mixFilm, type Stereo, truePeak } from "../../engine/sound/index.ts";
import { seeded } from "../../engine/sound/score/random.ts";
import { toDb } from "../../engine/sound/true-peak.ts";

const RATE = 48_000;
const LENGTH = 12 * RATE;
const SPEECH = [
  [1 * RATE, 3 * RATE],
  [3.5 * RATE, 5 * RATE],
  [8 * RATE, 10 * RATE],
] as const;

/** Noise in syllables while somebody would speak. */
function fakeNarration(): Float32Array {
  const random = seeded(3);
  const samples = new Float32Array(LENGTH);
  for (const [start, end] of SPEECH) {
    for (let i = start; i < end; i++) samples[i] = 0.3 * (random() - 0.5) * (0.6 + 0.4 * Math.sin(i / 1900));
  }
  return samples;
}

function fakeMusic(): Stereo {
  const left = Float32Array.from(
    { length: LENGTH },
    (_, i) => 0.2 * Math.sin((2 * Math.PI * 220 * i) / RATE) + 0.1 * Math.sin((2 * Math.PI * 660 * i) / RATE),
  );
  return { left, right: left.slice() };
}

const tooQuiet = (samples: Float32Array): Float32Array => samples.map((x) => x / 100);

describe("the master", () => {
  it.each([
    ["voice and music", fakeNarration(), fakeMusic()],
    ["voice alone", fakeNarration(), null],
    ["music alone", null, fakeMusic()],
    ["a voice hardly heard", tooQuiet(fakeNarration()), null],
  ])("brings %s to −14 LUFS under −2.5 dBTP", (_name, narration, music) => {
    const { left, right, report } = mixFilm({ narration, speech: SPEECH, music, samples: LENGTH });
    expect(left).toHaveLength(LENGTH);
    expect(Math.abs(integratedLoudness({ left, right }) + 14)).toBeLessThan(0.3);
    expect(report.loudnessLufs).toBeCloseTo(-14, 0);
    expect(toDb(Math.max(truePeak(left), truePeak(right)))).toBeLessThanOrEqual(-2.4);
  });

  it("leaves silence silent", () => {
    const { left, right, report } = mixFilm({ narration: null, speech: [], music: null, samples: RATE });
    expect(left.every((x) => x === 0) && right.every((x) => x === 0)).toBe(true);
    expect(report).toEqual({ loudnessLufs: null, musicUnderVoiceLu: null });
  });

  it("refuses parts that are not as long as the film", () => {
    expect(() => mixFilm({ narration: new Float32Array(5), speech: [], music: null, samples: 6 })).toThrow(
      /narration has 5 samples where the film has 6/,
    );
  });
});

describe("the music", () => {
  it("lies 12 to 18 LU under the voice while somebody speaks, and about 10 dB higher before", () => {
    const narration = fakeNarration();
    const music = fakeMusic();
    const together = mixFilm({ narration, speech: SPEECH, music, samples: LENGTH });
    // The voice alone, in the mix: what is left without it is the music.
    const power = (samples: Float32Array, from: number, to: number): number => {
      let sum = 0;
      for (let i = from; i < to; i++) sum += (samples[i] ?? 0) ** 2;
      return 10 * Math.log10(sum / (to - from));
    };
    const clear = power(together.left, 0.1 * RATE, 0.8 * RATE);
    const under = power(together.left, 3.1 * RATE, 3.4 * RATE);
    expect(clear - under).toBeGreaterThan(9);
    expect(clear - under).toBeLessThan(13);
    const voice = power(together.left, 1 * RATE, 3 * RATE);
    expect(voice - under).toBeGreaterThan(12);
    expect(voice - under).toBeLessThan(20);
  });
});

describe("the music's volume", () => {
  const mixed = (musicVolume: number): { readonly left: Float32Array; readonly under: number | null } => {
    const mix = mixFilm({
      narration: fakeNarration(),
      speech: SPEECH,
      music: fakeMusic(),
      musicVolume,
      samples: LENGTH,
    });
    return { left: mix.left, under: mix.report.musicUnderVoiceLu };
  };

  it("lowers the music beside the voice, and at 0 there is none", () => {
    expect(mixed(1).under).toBeCloseTo(17, 6);
    expect(mixed(0.5).under).toBeCloseTo(23, 1);
    const none = mixed(0);
    expect(none.under).toBeNull();
    expect(none.left.subarray(0, RATE).every((x) => x === 0)).toBe(true);
  });
});

describe("ducking", () => {
  const stretches = spokenStretches(SPEECH);

  it("stays down through pauses under 0.85 s, and comes up in longer ones", () => {
    expect(stretches).toEqual([
      [1 * RATE, 5 * RATE],
      [8 * RATE, 10 * RATE],
    ]);
  });

  it("takes speech in any order, overlapping or empty", () => {
    expect(
      spokenStretches([
        [5, 9],
        [0, 6],
        [20, 20],
      ]),
    ).toEqual([[0, 9]]);
  });

  it.each([
    ["up 150 ms before the first syllable", 0.85, 0],
    ["half down 75 ms before it", 0.925, 0.5],
    ["down at it", 1, 1],
    ["down 200 ms after the last", 5.19, 1],
    ["half up 450 ms after it", 5.45, 0.5],
    ["up 700 ms after it", 5.7, 0],
  ])("is %s", (_name, seconds, ducked) => {
    expect(duckingCurve(stretches, LENGTH)[Math.round(seconds * RATE)]).toBeCloseTo(ducked, 2);
  });
});
