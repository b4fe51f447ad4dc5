import { describe, expect, it } from "vitest";
import { resample } from "../../engine/speech/resample.ts";

const tone = (hz: number, rate: number, length: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rate));

describe("upsampling from 16 to 48 kHz", () => {
  it.each([100, 1000, 3000, 6000, 6800])("keeps a tone of %i Hz as it is", (hz) => {
    const raised = resample(tone(hz, 16_000, 1600), 16_000, 48_000);
    const ideal = tone(hz, 48_000, 4800);
    expect(raised).toHaveLength(4800);
    for (let i = 300; i < 4500; i++) expect(Math.abs((raised[i] ?? 9) - (ideal[i] ?? 0))).toBeLessThan(0.003);
  });

  it("keeps a constant constant", () => {
    const raised = resample(new Float32Array(400).fill(0.5), 16_000, 48_000);
    for (let i = 200; i < 1000; i++) expect(raised[i]).toBeCloseTo(0.5, 4);
  });

  it("refuses to lower a rate, and rates without a simple ratio", () => {
    expect(() => resample(new Float32Array(3), 96_000, 48_000)).toThrow(/usual rate/);
    expect(() => resample(new Float32Array(3), 22_051, 48_000)).toThrow(/usual rate/);
  });
});

describe("upsampling from 22.05 to 48 kHz", () => {
  it.each([100, 1000, 5000, 9000])("keeps a tone of %i Hz as it is, without drift", (hz) => {
    const raised = resample(tone(hz, 22_050, 22_050), 22_050, 48_000);
    const ideal = tone(hz, 48_000, 48_000);
    expect(raised).toHaveLength(48_000);
    for (let i = 300; i < 47_000; i++) expect(Math.abs((raised[i] ?? 9) - (ideal[i] ?? 0))).toBeLessThan(0.003);
  });
});
