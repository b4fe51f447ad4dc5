import { describe, expect, it } from "vitest";
import { createVoice, estimateS, imaginedUtterance, SAMPLE_RATE } from "../../engine/speech/index.ts";

const SENTENCES = [
  "Northwind is looking for a Senior Software Engineer in Berlin.",
  "Four hundred city farms run on our software, every day.",
  "You lead a team of 5 engineers and ship every week.",
  "We pay €75,000–95,000 a year, with 30 days of holiday and a 4-day week.",
  "You care for two patients at a time and work closely with doctors.",
  "You need an active license and 2 years in the ICU.",
  "You earn £12.60 an hour and get a discount of 40%.",
  "Apply by 15 January at northwind.example/jobs/17.",
];

describe("the estimate of a sentence's length", () => {
  it("agrees with the default voice within 15% a sentence and 5% over all", async () => {
    const voice = createVoice("slt");
    let estimated = 0;
    let real = 0;
    for (const sentence of SENTENCES) {
      const seconds = (await voice.say(sentence)).samples.length / SAMPLE_RATE;
      expect(Math.abs(estimateS(sentence, "en") / seconds - 1), sentence).toBeLessThan(0.15);
      estimated += estimateS(sentence, "en");
      real += seconds;
    }
    expect(Math.abs(estimated / real - 1)).toBeLessThan(0.05);
  });

  it("goes by characters where words are not spaced", () => {
    expect(estimateS("我们正在寻找一位护士。", "zh")).toBeCloseTo(10 / 4.5, 1);
  });

  it("is nothing for nothing", () => {
    expect(estimateS("", "en")).toBe(0);
    expect(estimateS("", "de")).toBe(0);
  });
});

describe("an imagined voice", () => {
  it.each([
    ["We pay €75,000–95,000 a year, and more.", "en"],
    ["Wir suchen eine Pflegekraft, die gern im Team arbeitet.", "de"],
    ["我们正在寻找一位护士，欢迎加入我们的团队。", "zh"],
    ["看護師を募集しています。", "ja"],
  ])("says %s in the estimated time, word after word, without a sound", (text, language) => {
    const { samples, words } = imaginedUtterance(text, language);
    expect(samples).toHaveLength(0);
    expect(
      words
        .map((word) => word.text)
        .join("")
        .replace(/\s/g, ""),
    ).toBe(text.replace(/\s/g, ""));
    let passed = 0;
    for (const { start, end } of words) {
      expect(start).toBeGreaterThanOrEqual(passed);
      expect(end).toBeGreaterThan(start);
      passed = end;
    }
    expect(passed).toBe(Math.round(estimateS(text, language) * SAMPLE_RATE));
  });

  it("shows unspaced writing in parts that a caption can light up", () => {
    expect(imaginedUtterance("我们正在寻找一位护士。", "zh").words.length).toBeGreaterThan(2);
  });
});
