import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAMPLE_RATE } from "../../engine/speech/voice.ts";
import { cuesOf, widthOf, withoutOverlap } from "../../engine/timeline/cues.ts";
import { joined } from "../../engine/timeline/joined.ts";
import type { TimedWord } from "../../engine/timeline/timeline.ts";

/** Words said one after the other, each as long as its letters take. */
function timed(text: string): TimedWord[] {
  let at = 0;
  return text.split(" ").map((word) => {
    const start = at;
    at += Math.round((0.12 + word.length * 0.05) * SAMPLE_RATE);
    return { text: word, start, end: at };
  });
}

const textOf = (cue: { lines: readonly (readonly TimedWord[])[] }): string =>
  cue.lines.map((line) => line.map((word) => word.text).join(" ")).join(" ");

const word = fc.stringMatching(/^[a-z]{1,14}[,.]?$/u);
const sentence = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(" "));

describe("captions of a sentence", () => {
  it("say every word once and in order, in at most two lines of the width, and never overlap", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(26, 34), (text, characters) => {
        const words = timed(text);
        const cues = cuesOf(words, characters, "en");
        expect(cues.map(textOf).join(" ")).toBe(text);
        let end = 0;
        for (const cue of cues) {
          expect(cue.lines.length).toBeLessThanOrEqual(2);
          // A single word that is too long for a line can't be split.
          const widths = cue.lines.filter((line) => line.length > 1).map((line) => widthOf(line));
          expect(Math.max(0, ...widths)).toBeLessThanOrEqual(characters);
          expect(cue.start).toBeGreaterThanOrEqual(end);
          expect(cue.end).toBeGreaterThan(cue.start);
          end = cue.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("begin with their first word and end within 100 ms of their last", () => {
    const words = timed("You'll design the planner that steers 400 robots, and ship it to production every day.");
    for (const cue of cuesOf(words, 34, "en")) {
      const shown = cue.lines.flat();
      expect(cue.start).toBe(shown[0]?.start);
      expect(cue.end - (shown.at(-1)?.end ?? 0)).toBeLessThanOrEqual(0.1 * SAMPLE_RATE);
    }
  });

  it("break after a comma rather than before the word that belongs to the next", () => {
    const cues = cuesOf(timed("You bring five years with Rust, and clear written English."), 34, "en");
    expect(cues.map(textOf)).toContain("and clear written English.");
  });

  it.each([
    ["Nurses at Harbourside General Hospital care for one or two patients a shift.", ["Harbourside General Hospital"]],
    ["Das Gehalt: EUR 4.188 bis EUR 5.012 pro Monat, nach dem Tarif.", ["EUR 4.188", "EUR 5.012"]],
    ["Jetzt bewerben bis 28. Februar 2027 beim Amt: kultur.example.", ["28. Februar 2027"]],
    ["Applications are to be sent to us by 15 January at northwind.example.", ["15 January"]],
    ["You'll earn between £33,400 – £40,900 a year, plus allowances.", ["£33,400 – £40,900 a year"]],
    ["Le poste est à pourvoir chez Théâtre Royal de Bruges le 3 mai.", ["Théâtre Royal", "3 mai"]],
    ["You get 30 days of holiday and a 4-day week in summer.", ["30 days", "4-day week"]],
  ])("part no name, figure or date: %s", (text, whole) => {
    for (const characters of [28, 34, 42]) {
      const lines = cuesOf(timed(text), characters, "en").flatMap((cue) => cue.lines.map((line) => joined(line)));
      for (const words of whole)
        expect(
          lines.some((line) => line.includes(words)),
          `${words}: ${lines.join(" | ")}`,
        ).toBe(true);
    }
  });

  it("end between words in scripts without spaces, wherever the voice's parts end", () => {
    const parts = ["夜勤の", "パン職", "人を", "募集し", "ています。", "京都で", "働", "きませんか。"];
    let at = 0;
    const words = parts.map((text) => ({ text, start: at, end: (at += 30_000) }));
    const lines = cuesOf(words, 20, "ja").flatMap((cue) => cue.lines.map((line) => joined(line)));
    expect(lines.join("")).toBe(parts.join(""));
    for (const line of lines) expect(line).not.toMatch(/パン職$|働$/u);
  });

  it("are cut where the next sentence begins", () => {
    const line = [timed("Ja.")];
    const cues = withoutOverlap([
      { lines: line, start: 0, end: 30_000 },
      { lines: line, start: 20_000, end: 40_000 },
    ]);
    expect(cues.map((cue) => cue.end)).toEqual([20_000, 40_000]);
  });
});
