import { describe, expect, it } from "vitest";
import { createVoice, SAMPLE_RATE, SpeechError, timedForm, voiceFor } from "../../engine/speech/index.ts";

const SENTENCES = {
  de: "Du backst jede Nacht 900 Brote in Köln, und du verdienst 2.900 € im Monat.",
  fr: "Vous faites 900 pains par nuit à Lyon, et l’équipe vous attend.",
  es: "Harás 900 panes cada noche en Sevilla & ganarás 24.000 € al año.",
  pt: "Você vai assar 900 pães por noite, de segunda a sexta.",
  zh: "我们在上海招聘面包师，月薪25,000–35,000元，你会用Python。",
  ja: "横浜でパン職人を募集しています。月給は25万円〜、賞与は年2回です。",
  ru: "Мы ищем пекаря в Москве.",
} as const;

const squeezed = (text: string): string => text.replaceAll(/\s/gu, "");

describe.each(Object.entries(SENTENCES))("espeak in %s", (language, sentence) => {
  it("says every word at a time of its own, in order, and the same on every run", async () => {
    const voice = createVoice("espeak", { language });
    const { samples, words } = await voice.say(sentence);
    expect(squeezed(words.map((word) => word.text).join(""))).toBe(squeezed(sentence));
    const seconds = samples.length / SAMPLE_RATE;
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(12);
    let passed = 0;
    for (const { start, end, text } of words) {
      expect(start, text).toBeGreaterThanOrEqual(passed);
      expect(end - start, text).toBeGreaterThan(SAMPLE_RATE * 0.02);
      passed = end;
    }
    expect(passed).toBeLessThanOrEqual(samples.length);
    expect((await createVoice("espeak", { language }).say(sentence)).samples).toEqual(samples);
  });
});

it("words of unspaced writing are said in phrases, figures whole", () => {
  const shown = timedForm(SENTENCES.zh, "zh").map((token) => token.shown);
  expect(shown).toContain("25,000–35,000");
  expect(shown).toContain("Python。");
  for (const phrase of shown) expect(phrase.length).toBeLessThanOrEqual(13);
});

describe("a film's voice", () => {
  it("is the best that speaks its language", () => {
    expect(voiceFor({ voice: "auto" }, "en-GB").voice?.name).toBe("rms");
    expect(voiceFor({ voice: "auto" }, "de").voice?.name).toBe("espeak");
    expect(voiceFor({ voice: null }, "de")).toEqual({ voice: null, warning: null });
  });

  it("is another than was asked for only if that is said", () => {
    const { voice, warning } = voiceFor({ voice: "slt" }, "fr");
    expect(voice?.name).toBe("espeak");
    expect(warning).toMatch(/"slt" does not speak "fr".*"espeak" speaks it instead/);
  });

  it("is missing where none speaks the language, and that is said", () => {
    const { voice, warning } = voiceFor({ voice: "auto" }, "th");
    expect(voice).toBeNull();
    expect(warning).toMatch(/No voice here .* speaks "th".*`jobreel voices`/);
  });

  it("must be installed before it speaks", () => {
    expect(() => voiceFor({ voice: "piper-de-thorsten" }, "de")).toThrow(/jobreel voices install piper-de-thorsten/);
    expect(() => voiceFor({ voice: "siri" }, "en")).toThrow(SpeechError);
  });

  it("speaks at the film's pace", async () => {
    const text = "We bake bread every night.";
    const slow = await voiceFor({ voice: "espeak", speed: 0.8 }, "en").voice?.say(text);
    const quick = await voiceFor({ voice: "espeak", speed: 1.3 }, "en").voice?.say(text);
    expect((slow?.samples.length ?? 0) / (quick?.samples.length ?? 1)).toBeGreaterThan(1.35);
  });
});
