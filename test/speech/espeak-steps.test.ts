import { describe, expect, it } from "vitest";
import { withoutPulses, withoutSteps } from "../../engine/speech/espeak/steps.ts";
import { createVoice } from "../../engine/speech/index.ts";

const RATE = 22_050;

/** The highest step, and how many times as high it is as those from 0.3 ms to 5 ms beside it. */
function sharpest(samples: Float32Array, rate: number): number {
  const step = (i: number): number => Math.abs((samples[i + 1] ?? 0) - (samples[i] ?? 0));
  const [own, around] = [Math.round(rate * 0.00025), Math.round(rate * 0.005)];
  let most = 0;
  for (let i = 0; i + 1 < samples.length; i++) {
    const here = step(i);
    if (here < 0.02) continue;
    let beside = 1e-9;
    for (let k = own; k <= around; k++) beside = Math.max(beside, step(i - k), step(i + k));
    most = Math.max(most, here / beside);
  }
  return most;
}

describe("sounds that espeak-ng has in store", () => {
  it("begin with a ramp where they began with a step", () => {
    const samples = Float32Array.from({ length: 1000 }, (_, i) => (i < 400 ? 0 : 0.025));
    withoutSteps(samples, RATE);
    expect(sharpest(samples, RATE)).toBe(0);
    expect(samples[401]).toBeLessThan(0.001);
    expect(samples[900]).toBeCloseTo(0.025, 5);
  });

  it("are let go with no pulse that towers over them", () => {
    const samples = Float32Array.from({ length: 1000 }, (_, i) => 0.02 * Math.sin(i / 8));
    for (const [k, height] of [0.02, 0.08, 0.11, 0.06].entries()) samples[500 + k] = (samples[500 + k] ?? 0) + height;
    expect(sharpest(samples, RATE)).toBeGreaterThan(5);
    withoutPulses(samples, RATE);
    expect(sharpest(samples, RATE)).toBeLessThan(4);
  });

  it("leaves speech as it is where nothing stands out", () => {
    const samples = Float32Array.from({ length: 4000 }, (_, i) => 0.3 * Math.sin(i / 9) + 0.1 * Math.sin(i * 1.3));
    const before = samples.slice();
    withoutSteps(samples, RATE);
    withoutPulses(samples, RATE);
    expect(samples).toEqual(before);
  });

  it("says Mandarin without clicks", async () => {
    const voice = createVoice("espeak", { language: "zh" });
    const { samples } = await voice.say("山风咖啡工坊正在招聘咖啡烘焙师。");
    expect(sharpest(samples, 48_000)).toBeLessThanOrEqual(4);
  });
});
