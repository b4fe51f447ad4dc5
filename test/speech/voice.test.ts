import { describe, expect, it } from "vitest";
import { createVoice, SAMPLE_RATE, SpeechError, VOICE_NAMES, type Utterance } from "../../engine/speech/index.ts";

const SENTENCE = "Northwind pays €75,000–95,000 a year, and you work a 4-day week.";

function loudest(samples: Float32Array, start: number, end: number): number {
  let peak = 0;
  for (let i = start; i < end; i++) peak = Math.max(peak, Math.abs(samples[i] ?? 0));
  return peak;
}

describe.each(VOICE_NAMES)("the voice %s", (name) => {
  const voice = createVoice(name);

  it("says a sentence that begins and ends with sound", async () => {
    const { samples, text } = await voice.say(SENTENCE);
    expect(text).toBe(SENTENCE);
    expect(samples.length / SAMPLE_RATE).toBeGreaterThan(3);
    expect(samples.length / SAMPLE_RATE).toBeLessThan(8);
    const peak = loudest(samples, 0, samples.length);
    expect(peak).toBeGreaterThan(0.2);
    expect(peak).toBeLessThanOrEqual(1);
    expect(loudest(samples, 0, SAMPLE_RATE * 0.015)).toBeGreaterThan(peak * 0.002);
    expect(loudest(samples, samples.length - SAMPLE_RATE * 0.03, samples.length)).toBeGreaterThan(peak * 0.002);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
  });

  it("times each word as shown, in order, within the sound", async () => {
    const { samples, words } = await voice.say(SENTENCE);
    expect(words.map((word) => word.text)).toEqual(SENTENCE.split(" "));
    expect(words[2]?.spoken).toBe("seventy-five to ninety-five thousand euros");
    let passed = 0;
    for (const { start, end } of words) {
      expect(start).toBeGreaterThanOrEqual(passed);
      expect(end).toBeGreaterThan(start);
      passed = end;
    }
    expect(passed).toBeLessThanOrEqual(samples.length);
    const range = words[2];
    expect((range?.end ?? 0) - (range?.start ?? 0)).toBeGreaterThan(samples.length / 4);
  });

  it("says the same sentence with the same samples", async () => {
    const [first, second] = await Promise.all([voice.say("We grow food."), createVoice(name).say("We grow food.")]);
    expect(second.samples).toEqual(first.samples);
  });

  it("slows down and speeds up", async () => {
    const [slow, natural, quick] = await Promise.all([0.8, 1, 1.3].map((speed) => voice.say(SENTENCE, { speed })));
    const seconds = (said: Utterance | undefined): number => (said?.samples.length ?? 0) / SAMPLE_RATE;
    expect(seconds(slow) / seconds(natural)).toBeCloseTo(1 / 0.8, 1);
    expect(seconds(quick) / seconds(natural)).toBeCloseTo(1 / 1.3, 1);
  });
});

describe("word times", () => {
  it("leave the pause after a comma between the words", async () => {
    const { words } = await createVoice("slt").say("You plan bridges, and you build them.");
    const gap = (words[3]?.start ?? 0) - (words[2]?.end ?? 0);
    expect(gap / SAMPLE_RATE).toBeGreaterThan(0.05);
    expect((words[1]?.start ?? 0) - (words[0]?.end ?? 0)).toBe(0);
  });

  it("fall where the sound is: a word's vowels are louder than the pause beside it", async () => {
    const { words, samples } = await createVoice("slt").say("You plan bridges, and you build them.");
    const pause = loudest(samples, (words[2]?.end ?? 0) + 1000, (words[3]?.start ?? 0) - 500);
    for (const { start, end } of words) expect(loudest(samples, start, end)).toBeGreaterThan(4 * pause);
  });
});

describe("a voice refuses", () => {
  it("a name that nobody has, and lists those there are", () => {
    expect(() => createVoice("siri")).toThrow(SpeechError);
    expect(() => createVoice("siri")).toThrow(/"siri".*slt, rms, awb/);
  });

  it("a language that espeak-ng does not speak", () => {
    expect(() => createVoice("espeak", { language: "th" })).toThrow(/does not speak "th"/);
    expect(() => createVoice("espeak", { language: "de-AT" })).not.toThrow();
  });

  it("a sentence without a word", async () => {
    await expect(createVoice("slt").say(" … ")).rejects.toThrow(/at least one word/);
    await expect(createVoice("slt").say("")).rejects.toThrow(SpeechError);
  });

  it("a speed out of range", async () => {
    await expect(createVoice("slt").say("Hello.", { speed: 2 })).rejects.toThrow(/0.8 to 1.3/);
  });

  it("a text that is no sentence any more", async () => {
    await expect(createVoice("slt").say("work ".repeat(500))).rejects.toThrow(/split it into sentences/);
  });

  it("to speak when the work was cancelled", async () => {
    await expect(createVoice("slt").say("Hello.", { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
