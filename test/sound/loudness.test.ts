import { describe, expect, it } from "vitest";
import { integratedLoudness, truePeak, type Stereo } from "../../engine/sound/index.ts";
import { toDb } from "../../engine/sound/true-peak.ts";

const RATE = 48_000;

/** Tones of 1 kHz on both channels, each given as level in dBFS and seconds. */
function tones(...parts: readonly (readonly [db: number, seconds: number])[]): Stereo {
  const samples = new Float32Array(parts.reduce((sum, [, seconds]) => sum + seconds * RATE, 0));
  let at = 0;
  for (const [db, seconds] of parts) {
    for (let i = 0; i < seconds * RATE; i++, at++)
      samples[at] = 10 ** (db / 20) * Math.sin((2 * Math.PI * 1000 * at) / RATE);
  }
  return { left: samples, right: samples };
}

describe("integrated loudness meets the test signals of EBU Tech 3341", () => {
  it.each([
    ["case 1", -23, [[-23, 20]]],
    ["case 2", -33, [[-33, 20]]],
    [
      "case 3",
      -23,
      [
        [-36, 10],
        [-23, 60],
        [-36, 10],
      ],
    ],
    [
      "case 4",
      -23,
      [
        [-72, 10],
        [-36, 10],
        [-23, 60],
        [-36, 10],
        [-72, 10],
      ],
    ],
    [
      "case 5",
      -23,
      [
        [-26, 20],
        [-20, 20.1],
        [-26, 20],
      ],
    ],
  ] as const)("%s: %d LUFS ± 0.1", (_name, lufs, parts) => {
    expect(Math.abs(integratedLoudness(tones(...parts)) - lufs)).toBeLessThan(0.1);
  });

  it("is −Infinity for silence and for less than one gating block", () => {
    expect(integratedLoudness(tones([-200, 1]))).toBe(-Infinity);
    expect(integratedLoudness(tones([-10, 0.3]))).toBe(-Infinity);
  });
});

describe("true peak", () => {
  /** A sine at a quarter of the sample rate: between its samples it rises to 1.414 times their height. */
  const quarter = (phase: number): Float32Array =>
    Float32Array.from({ length: 4800 }, (_, i) => 0.5 * Math.sin((Math.PI / 2) * i + phase));

  it.each([0, Math.PI / 4, Math.PI / 3])("finds the wave's height wherever the samples fall (phase %f)", (phase) => {
    const inner = quarter(phase).map((x, i) => x * Math.min(1, i / 500, (4800 - i) / 500));
    expect(Math.abs(toDb(truePeak(inner)) - toDb(0.5))).toBeLessThan(0.4);
  });

  it("is nothing for silence", () => {
    expect(truePeak(new Float32Array(100))).toBe(0);
  });
});
