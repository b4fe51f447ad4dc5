import { describe, expect, it } from "vitest";
import { breathedBefore, breathsOf, withBreaths } from "../../engine/speech/breaths.ts";
import { deEss } from "../../engine/speech/de-ess.ts";
import { paceOfWords } from "../../engine/speech/emphasis.ts";
import { createVoice, SAMPLE_RATE } from "../../engine/speech/index.ts";
import { innerPauses } from "../../engine/speech/inner-pauses.ts";

const slower = (text: string): string[] => {
  const shown = text.split(" ");
  return shown.filter((_, i) => (paceOfWords(shown)[i] ?? 1) > 1);
};

describe("emphasis by pace", () => {
  it("is on addresses, which are to be written down", () => {
    expect(slower("Apply at northwind.example/jobs or write to jobs@northwind.example, today.")).toEqual([
      "northwind.example/jobs",
      "jobs@northwind.example,",
    ]);
    expect(slower("Fern & Fable Books pays a Shop Assistant £12.80 an hour.")).toEqual([]);
  });

  it("hurries asides, and never slows a sentence by more than a twenty-fifth", () => {
    const shown = "You work in Leeds (in a small team) all year.".split(" ");
    const paces = paceOfWords(shown);
    expect(paces.slice(4, 8).every((pace) => pace < 1)).toBe(true);
    expect(paces.at(-1)).toBe(1);
    const all = paceOfWords(["jobs@northwind.example", "northwind.example/jobs"]);
    for (const pace of all) expect(pace).toBeLessThanOrEqual(1.041);
  });

  it("is heard: an aside is shorter where a voice says it, and the words before it are not", async () => {
    const voice = createVoice("rms");
    const [plain, aside] = await Promise.all([
      voice.say("You work in Leeds in a small team all year."),
      voice.say("You work in Leeds (in a small team) all year."),
    ]);
    const length = (words: typeof plain.words, i: number): number => (words[i]?.end ?? 0) - (words[i]?.start ?? 0);
    const ratio = length(aside.words, 6) / length(plain.words, 6);
    expect(ratio).toBeGreaterThan(0.88);
    expect(ratio).toBeLessThan(0.97);
    expect(Math.abs(length(aside.words, 1) - length(plain.words, 1)) / SAMPLE_RATE).toBeLessThan(0.03);
  });
});

describe("pauses inside a sentence", () => {
  it("are longest after what was asked, shortest in a list", () => {
    expect(innerPauses(["You", "bake", "bread,", "rolls,", "and", "cakes."])).toEqual([0, 0, 0.1, 0.1, 0, 0]);
    const [comma = 0, dash = 0, colon = 0, question = 0] = ["so,", "so —", "so:", "so?"].map(
      (word) => innerPauses([word, "it", "is."])[0],
    );
    expect([comma, dash, colon, question]).toEqual([comma, dash, colon, question].toSorted((a, b) => a - b));
    expect(comma).toBeGreaterThan(0.1);
  });

  it("are put in and taken out where the silence is, and all times after them move", () => {
    const phones = [
      { name: "pau", startS: 0, endS: 0.1 },
      { name: "ae", startS: 0.1, endS: 0.4 },
      { name: "pau", startS: 0.4, endS: 0.5 },
      { name: "ih", startS: 0.5, endS: 0.8 },
      { name: "pau", startS: 0.8, endS: 0.9 },
    ];
    const tone = Float32Array.from({ length: 0.9 * SAMPLE_RATE }, (_, i) => (i < 0.45 * SAMPLE_RATE ? 0.2 : 0.4));
    for (const wished of [0.3, 0.07]) {
      const breaths = breathsOf(phones, () => wished);
      const longer = withBreaths(tone, breaths);
      expect(longer.length).toBe(Math.round((0.9 + wished - 0.1) * SAMPLE_RATE));
      expect(breathedBefore(breaths, 0.3)).toBe(0);
      expect(breathedBefore(breaths, 0.6)).toBeCloseTo(wished - 0.1, 5);
      expect(longer.at(Math.round((0.55 + wished - 0.1) * SAMPLE_RATE))).toBeCloseTo(0.4, 5);
    }
    expect(breathsOf(phones, () => 0)).toEqual([]);
  });
});

it("loud hiss is turned down, and what is below it is left alone", () => {
  let seed = 1;
  const noise = Float32Array.from({ length: SAMPLE_RATE / 4 }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed / 2 ** 32 - 0.5) * 0.5;
  });
  const vowel = Float32Array.from(noise, (_, i) => 0.2 * Math.sin((2 * Math.PI * 300 * i) / SAMPLE_RATE));
  const [hiss, kept] = [noise.slice(), vowel.slice()];
  deEss(hiss, -20);
  deEss(kept, -20);
  expect(20 * Math.log10(rms(hiss) / rms(noise))).toBeLessThan(-3);
  expect(kept).toEqual(vowel);
});

const rms = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

it("nothing in a voice clicks", async () => {
  const { samples } = await createVoice("rms").say("She sells fresh bread in six small shops.");
  let clicks = 0;
  for (let i = 100; i < samples.length - 100; i++) {
    const step = Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0));
    if (step < 0.02) continue;
    let most = 0;
    for (let k = -48; k <= 48; k++) {
      if (Math.abs(k) > 1) most = Math.max(most, Math.abs((samples[i + k] ?? 0) - (samples[i + k - 1] ?? 0)));
    }
    if (step > 4 * most) clicks++;
  }
  expect(clicks).toBe(0);
});
