import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openClip } from "../../engine/media/clip.ts";
import { readClipSound } from "../../engine/media/clip-sound.ts";
import { sceneSounds } from "../../engine/media/index.ts";
import { integratedLoudness, type Stereo } from "../../engine/sound/index.ts";
import { CLIPS_UNDER_VOICE_LU, mixFilm } from "../../engine/sound/mix.ts";
import { evenly, greyOf, makeClip } from "../support/make-clip.ts";

const RATE = 48_000;

/** Silent for a second, then a tone. */
function lateTone(seconds: number): Stereo {
  const left = Float32Array.from({ length: seconds * RATE }, (_, i) =>
    i < RATE ? 0 : 0.25 * Math.sin((2 * Math.PI * 440 * i) / RATE),
  );
  return { left, right: left.slice() };
}

function loudest(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

describe("a clip's sound", () => {
  let folder = "";
  let path = "";
  let mute = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
    path = join(folder, "talk.mp4");
    mute = join(folder, "mute.mp4");
    const picture = { width: 160, height: 90, timesMs: evenly(75), sample: (frame: number) => greyOf(frame % 20) };
    await makeClip(path, { ...picture, sound: lateTone(3) });
    await makeClip(mute, picture);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is read where it is asked for, to the millisecond, and no further", async () => {
    const whole = await readClipSound({ file: path, format: "mov" }, 0, 3);
    expect(whole?.left).toHaveLength(3 * RATE);
    expect(loudest(whole?.left.subarray(0, 0.98 * RATE) ?? new Float32Array())).toBeLessThan(0.01);
    expect(loudest(whole?.right.subarray(1.01 * RATE, 2.9 * RATE) ?? new Float32Array())).toBeGreaterThan(0.2);
    const part = await readClipSound({ file: path, format: "mov" }, 0.75, 0.5);
    expect(part?.left).toHaveLength(0.5 * RATE);
    const begins = part?.left.findIndex((sample) => Math.abs(sample) > 0.05) ?? 0;
    expect(Math.abs(begins / RATE - 0.25)).toBeLessThan(0.02);
  });

  it("is none for a clip without it", async () => {
    expect(await readClipSound({ file: mute, format: "mov" }, 0, 1)).toBeNull();
  });

  it("stands in its scene, no longer than it, and comes and goes without a click", async () => {
    const clip = await openClip(path, "mov");
    const scenes = [
      { id: "hook", start: 0, frames: 30 },
      { id: "why", start: 30, frames: 60 },
    ];
    const [placed, ...more] = await sceneSounds(new Map([["why", clip]]), scenes);
    await clip.close();
    expect(more).toEqual([]);
    expect(placed?.start).toBe(RATE);
    expect(placed?.sound.left).toHaveLength(2 * RATE);
    expect(Math.abs(placed?.sound.left.at(-1) ?? 1)).toBeLessThan(0.001);
  });
});

describe("clips in the mix", () => {
  const length = 10 * RATE;
  const voice = Float32Array.from({ length }, (_, i) =>
    i < 5 * RATE ? 0.3 * Math.sin(i / 7) * (0.6 + 0.4 * Math.sin(i / 1900)) : 0,
  );
  const hum = (): Stereo => {
    const left = Float32Array.from({ length: 8 * RATE }, (_, i) => 0.3 * Math.sin((2 * Math.PI * 300 * i) / RATE));
    return { left, right: left.slice() };
  };

  it("lie well under the voice while it speaks, and step forward when it is silent", () => {
    const speech = [[0, 5 * RATE]] as const;
    const parts = { narration: voice, speech, music: null, samples: length };
    const both = mixFilm({ ...parts, clips: [{ sound: hum(), start: RATE }] });
    const alone = mixFilm(parts);
    const clipOf = (from: number, to: number): number => {
      // The master's gain differs: found by the voice before the clip begins.
      const gain = loudest(both.left.subarray(0, 0.9 * RATE)) / loudest(alone.left.subarray(0, 0.9 * RATE));
      const left = both.left.slice(from, to).map((sample, i) => sample / gain - (alone.left[from + i] ?? 0));
      return integratedLoudness({ left, right: left });
    };
    const voiceLufs = integratedLoudness({
      left: alone.left.slice(0, 5 * RATE),
      right: alone.right.slice(0, 5 * RATE),
    });
    const under = clipOf(2 * RATE, 4.5 * RATE);
    expect(Math.abs(voiceLufs - under - CLIPS_UNDER_VOICE_LU)).toBeLessThan(2.5);
    expect(clipOf(6 * RATE, 8.5 * RATE) - under).toBeGreaterThan(7);
  });

  it("outside the film are refused", () => {
    const parts = { narration: null, speech: [], music: null, samples: RATE };
    expect(() => mixFilm({ ...parts, clips: [{ sound: hum(), start: 0 }] })).toThrow(/384000 samples from 0 on where/u);
  });
});
