import { describe, expect, it } from "vitest";
import { timesBy, wordTimesOf } from "../../engine/speech/align/word-times.ts";
import { createVoice, SAMPLE_RATE, type SpokenWord, type Voice } from "../../engine/speech/index.ts";
import { percentile } from "../support/percentile.ts";

const SENTENCES = [
  "Harbourside General Hospital is looking for a registered nurse in Bristol.",
  "You'll care for one or two critically ill patients a shift.",
  "You'll earn £33,400–40,900 a year, and you get 28 days of paid holiday.",
  "Apply by 28 February at northwind.example/jobs.",
];

/** How far a reference's words are found from where a voice's own phones say that they are, ms. */
async function errorsMs(said: Voice, reference: Voice): Promise<number[]> {
  const errors: number[] = [];
  for (const text of SENTENCES) {
    const own = await said.say(text);
    const { words } = timesBy(own.samples, ...modelOf(await reference.say(text)));
    expect(words).toHaveLength(own.words.length);
    words.forEach((word, i) => {
      errors.push((Math.abs(word.start - (own.words[i]?.start ?? Number.NaN)) * 1000) / SAMPLE_RATE);
    });
  }
  return errors;
}

const modelOf = (said: { samples: Float32Array; words: readonly SpokenWord[] }) => [said.samples, said.words] as const;

describe("word times by another voice's rendition", () => {
  it.each([
    ["slt", "rms"],
    ["rms", "slt"],
    ["awb", "espeak-f"],
  ])("of %s by %s are within 80 ms of its own phones", async (said, reference) => {
    const errors = await errorsMs(createVoice(said), createVoice(reference));
    expect(percentile(errors, 0.95)).toBeLessThanOrEqual(80);
  });

  it("don't drift over a minute with pauses of all lengths and a room's noise", async () => {
    const voice = createVoice("slt");
    const parts: Float32Array[] = [];
    const planted: number[] = [];
    const texts = [...SENTENCES, ...SENTENCES, ...SENTENCES];
    let at = 0;
    for (const [i, text] of texts.entries()) {
      const { samples, words } = await voice.say(text, { speed: i % 2 === 0 ? 0.9 : 1.1 });
      const pause = new Float32Array(Math.round(SAMPLE_RATE * (0.1 + ((i * 7) % 10) / 10)));
      parts.push(pause, samples);
      for (const word of words) planted.push(at + pause.length + word.start);
      at += pause.length + samples.length;
    }
    const whole = new Float32Array(at);
    let place = 0;
    for (const part of parts) {
      whole.set(part, place);
      place += part.length;
    }
    // About 45 dB below the voice, the same on every run.
    let seed = 1;
    for (let i = 0; i < whole.length; i++) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      whole[i] = (whole[i] ?? 0) + (seed / 2 ** 32 - 0.5) * 0.002;
    }
    expect(at / SAMPLE_RATE).toBeGreaterThan(55);
    const { sentences } = await wordTimesOf(whole, texts, createVoice("rms"), "en");
    const errors = sentences
      .flat()
      .map((word, i) => (Math.abs(word.start - (planted[i] ?? Number.NaN)) * 1000) / SAMPLE_RATE);
    expect(errors).toHaveLength(planted.length);
    expect(percentile(errors, 0.95)).toBeLessThanOrEqual(80);
    expect(percentile(errors.slice(-20), 0.9)).toBeLessThanOrEqual(80);
  });

  it("find planted tone bursts, one a word", async () => {
    const text = "We bake good bread in Leipzig every night.";
    const { words } = await createVoice("rms").say(text);
    const bursts: { start: number; end: number }[] = [];
    let at = SAMPLE_RATE * 0.4;
    for (const [i, { start, end }] of words.entries()) {
      bursts.push({ start: at, end: at + (end - start) });
      at += end - start + SAMPLE_RATE * (0.12 + 0.05 * (i % 4));
    }
    const samples = new Float32Array(Math.round(at + SAMPLE_RATE / 2));
    for (const { start, end } of bursts) {
      for (let i = Math.round(start); i < end; i++) samples[i] = 0.3 * Math.sin((2 * Math.PI * 440 * i) / SAMPLE_RATE);
    }
    const found = await wordTimesOf(samples, [text], createVoice("rms"), "en");
    const errors = (found.sentences[0] ?? []).flatMap((word, i) => [
      Math.abs(word.start - (bursts[i]?.start ?? Number.NaN)) / 48,
      Math.abs(word.end - (bursts[i]?.end ?? Number.NaN)) / 48,
    ]);
    expect(errors).toHaveLength(2 * words.length);
    expect(percentile(errors, 0.95)).toBeLessThanOrEqual(80);
  });

  it("share the time out where no voice speaks the language", async () => {
    const { sentences, unlikeness } = await wordTimesOf(
      new Float32Array(4 * SAMPLE_RATE).fill(0.1),
      ["パンを焼きます。", "ライプツィヒで働きます。"],
      null,
      "ja",
    );
    const words = sentences.flat();
    expect(unlikeness).toBeNull();
    expect(words.at(-1)?.end).toBe(4 * SAMPLE_RATE);
    words.forEach((word, i) => expect(word.start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0));
  });
});
