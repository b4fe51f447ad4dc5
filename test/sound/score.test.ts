import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeScore, type Stereo } from "../../engine/sound/index.ts";
import { chord, voiceLed } from "../../engine/sound/score/harmony.ts";
import { buildChart } from "../../engine/sound/score/chart.ts";
import { findForm } from "../../engine/sound/score/form.ts";
import { MOOD_STYLES } from "../../engine/sound/score/moods.ts";
import { seeded } from "../../engine/sound/score/random.ts";
import { MOODS, type Mood } from "../../engine/timeline/timeline.ts";

const RATE = 48_000;

function score(mood: Mood, seconds: number, seed = 7): Stereo {
  const samples = Math.round(seconds * RATE);
  const cuts = [0.17, 0.35, 0.5, 0.62, 0.74, 0.86].map((part) => Math.round(samples * part));
  return composeScore({ mood, seed, samples, cuts, callToAction: cuts[5] ?? 0 });
}

function rms(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = Math.round(from); i < Math.round(to); i++) sum += (samples[i] ?? 0) ** 2;
  return Math.sqrt(sum / (to - from));
}

describe.each(MOODS)("the mood %s", (mood) => {
  it.each([15, 30, 45, 60])("fills %i s exactly, from a bold start to an end in silence", (seconds) => {
    const { left, right } = score(mood, seconds);
    expect(left).toHaveLength(seconds * RATE);
    expect(right).toHaveLength(seconds * RATE);
    const whole = rms(left, 0, left.length);
    expect(rms(left, 0, 2 * RATE)).toBeGreaterThan(whole * 0.5);
    // The last chord is heard, and is gone when the film is.
    expect(rms(left, left.length - 1.8 * RATE, left.length - 1.2 * RATE)).toBeGreaterThan(whole * 0.08);
    for (let i = left.length - 48; i < left.length; i++) expect(Math.abs(left[i] ?? 1)).toBeLessThan(0.001);
    expect(left[0]).toBeCloseTo(0, 3);
  });

  it("is never silent on the way, never full scale, without offset", () => {
    const { left, right } = score(mood, 30);
    for (let second = 0; second < 27; second++)
      expect(rms(left, second * RATE, (second + 1) * RATE)).toBeGreaterThan(0.005);
    for (const channel of [left, right]) {
      let sum = 0;
      let peak = 0;
      for (const x of channel) {
        sum += x;
        peak = Math.max(peak, Math.abs(x));
      }
      expect(Math.abs(sum / channel.length)).toBeLessThan(0.0005);
      expect(peak).toBeLessThan(0.9);
      expect(peak).toBeGreaterThan(0.15);
    }
  });

  it("has no click: no step between samples that towers over those around it", () => {
    const { left } = score(mood, 15);
    const step = (i: number): number => Math.abs((left[i + 1] ?? 0) - (left[i] ?? 0));
    let worst = 0;
    for (let i = 200; i < left.length - 200; i++) {
      const here = step(i);
      if (here < 0.01) continue;
      let around = 0;
      for (let k = 1; k <= 48; k++) around = Math.max(around, step(i - k), step(i + k));
      worst = Math.max(worst, here / around);
    }
    expect(worst).toBeLessThanOrEqual(4);
  });

  it("steps back after the hook and builds up to the call to action", () => {
    const { left } = score(mood, 60);
    const hook = rms(left, 0, 8 * RATE);
    const back = rms(left, 13.5 * RATE, 19 * RATE);
    const climax = rms(left, 50 * RATE, 56 * RATE);
    expect(back).toBeLessThan(hook * 0.85);
    expect(climax).toBeGreaterThan(back * 1.2);
  });

  it("plays the same for the same seed, and something else for another", () => {
    const first = score(mood, 15, 1).left;
    expect(score(mood, 15, 1).left).toEqual(first);
    expect(score(mood, 15, 2).left).not.toEqual(first);
  });
});

describe("a score", () => {
  it("takes any length and any cuts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 * RATE }),
        fc.array(fc.integer({ min: 0, max: 7 * RATE }), { maxLength: 4 }),
        fc.nat(),
        fc.constantFrom(...MOODS),
        (samples, cuts, seed, mood) => {
          const sorted = cuts.toSorted((a, b) => a - b);
          const { left, right } = composeScore({ mood, seed, samples, cuts: sorted, callToAction: sorted.at(-1) ?? 0 });
          expect(left).toHaveLength(samples);
          expect(left.every(Number.isFinite) && right.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("refuses a length that is no number of samples", () => {
    expect(() => composeScore({ mood: "warm", seed: 1, samples: 1.5, cuts: [], callToAction: 0 })).toThrow(
      /whole number/,
    );
  });
});

describe("the form", () => {
  it.each(MOODS.flatMap((mood) => [15, 30, 45, 60].map((seconds) => [mood, seconds] as const)))(
    "of %s in %i s begins the call to action on a bar and leaves the last chord room to ring",
    (mood, seconds) => {
      const samples = seconds * RATE;
      const callToAction = Math.round(samples * 0.86);
      const form = findForm(samples, [], callToAction, MOOD_STYLES[mood].tempo);
      expect(Math.abs(form.at(form.climax) - callToAction)).toBeLessThan(0.02 * RATE);
      const ring = (samples - form.finale) / RATE;
      expect(ring).toBeGreaterThan(1.9);
      expect(ring).toBeLessThan(4.6);
    },
  );
});

describe("the tempo", () => {
  it("gives way so little that nobody notices, and meets most scene changes on an eighth", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2.5 * RATE, max: 5.5 * RATE }), { minLength: 5, maxLength: 12 }),
        fc.constantFrom(...MOODS),
        (scenes, mood) => {
          let at = 0;
          const cuts = scenes.map((length) => (at += length));
          const samples = at + 6 * RATE;
          const form = findForm(samples, cuts, cuts.at(-1) ?? 0, MOOD_STYLES[mood].tempo);
          for (let sixteenth = 0; sixteenth < form.bars * 16; sixteenth++) {
            const step = form.at((sixteenth + 1) / 16) - form.at(sixteenth / 16);
            expect(Math.abs((step * 16) / form.bar - 1)).toBeLessThanOrEqual(0.0251);
          }
          for (const cut of form.met) {
            let near = Infinity;
            for (let eighth = 0; eighth <= form.bars * 8; eighth++)
              near = Math.min(near, Math.abs(form.at(eighth / 8) - cut));
            expect(near).toBeLessThan(2);
          }
          expect(form.met.size).toBeGreaterThanOrEqual(cuts.length / 3);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the melody", () => {
  it("steps aside for the voice", () => {
    const samples = 20 * RATE;
    const input = { mood: "corporate", seed: 5, samples, cuts: [9 * RATE], callToAction: 16 * RATE } as const;
    const alone = composeScore(input);
    const beside = composeScore({ ...input, speech: [[0, 9 * RATE]] });
    expect(rms(beside.left, 0, 8 * RATE)).toBeLessThan(rms(alone.left, 0, 8 * RATE));
    expect(rms(beside.left, 17 * RATE, 19 * RATE)).toBeCloseTo(rms(alone.left, 17 * RATE, 19 * RATE), 3);
  });
});

describe("harmony", () => {
  it("leads voices by small steps", () => {
    for (const mood of MOODS) {
      for (let seed = 0; seed < 20; seed++) {
        const { bars } = buildChart(
          { mood, samples: 60 * RATE, cuts: [10 * RATE], callToAction: 50 * RATE },
          seeded(seed),
        );
        for (let bar = 1; bar < bars.length; bar++) {
          const [before, after] = [bars[bar - 1]?.voicing ?? [], bars[bar]?.voicing ?? []];
          expect(after.length).toBeGreaterThanOrEqual(3);
          after.forEach((note) =>
            expect(Math.min(...before.map((other) => Math.abs(other - note)))).toBeLessThanOrEqual(5),
          );
        }
      }
    }
  });

  it("keeps each chord's notes and the hands' range", () => {
    fc.assert(
      fc.property(fc.nat(11), fc.constantFrom("maj9", "min7", "sus", "add9", "maj" as const), (key, quality) => {
        const wanted = chord(key, [0, quality]);
        const voicing = voiceLed(wanted, [], [54, 74]);
        expect(new Set(voicing.map((note) => note % 12))).toEqual(new Set(wanted.tones));
        expect(Math.min(...voicing)).toBeGreaterThanOrEqual(54);
        expect(Math.max(...voicing)).toBeLessThanOrEqual(74);
      }),
    );
  });

  it("changes from bar to bar and comes home at the end", () => {
    for (const mood of MOODS) {
      const { bars } = buildChart({ mood, samples: 30 * RATE, cuts: [5 * RATE], callToAction: 25 * RATE }, seeded(4));
      const roots = bars.map((bar) => bar.chord.root);
      expect(new Set(roots).size).toBeGreaterThanOrEqual(3);
      expect(roots.at(-1)).not.toBe(roots.at(-2));
    }
  });
});
