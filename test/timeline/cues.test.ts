import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAMPLE_RATE } from "../../engine/speech/voice.ts";
import { besideEachOther, cuesOf, widthOf } from "../../engine/timeline/cues.ts";
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

  it.each([
    ["You bring a love of books and a friendly way with people of all ages.", ["friendly way", "a love of books"]],
    ["You'll plan and carry out the relocation of the holdings to the new house.", ["carry out"]],
    ["L'offre : mutuelle et tickets restaurant et pain gratuit.", ["tickets restaurant"]],
    ["Das Gehalt: 2.900–3.200 € brutto pro Monat, nach dem neuen Tarif.", ["pro Monat"]],
  ])("break where a phrase begins, not within it: %s", (text, whole) => {
    const cues = cuesOf(timed(text), 34, "en").map(textOf);
    for (const words of whole) expect(cues.join(" | ")).toContain(words);
  });

  it("hold no end of one sentence with the next one's beginning", () => {
    const cues = cuesOf(timed("Sie pflegen den Sauerteig jede Nacht. Bewerbung online."), 34, "de").map(textOf);
    for (const cue of cues.slice(0, -1)) expect(cue).not.toMatch(/\. /u);
  });

  it("set a word that is longer than a line beside its neighbours, not alone", () => {
    const cues = cuesOf(timed("bei Donaudampfschifffahrtselektrizitätsgesellschaft."), 34, "de");
    expect(cues).toHaveLength(1);
    expect(cues[0]?.lines).toHaveLength(2);
  });

  it("part no address in scripts without spaces", () => {
    const parts = ["请", "发送", "邮件", "至", "jobs", "@", "lanlu.example", "。"];
    let at = 0;
    const words = parts.map((text) => ({ text, start: at, end: (at += 20_000) }));
    const lines = cuesOf(words, 30, "zh").flatMap((cue) => cue.lines.map((line) => joined(line)));
    expect(lines.some((line) => line.includes("jobs@lanlu.example"))).toBe(true);
  });
});

describe("captions of several sentences", () => {
  const line = [timed("Ja.")];
  const cue = (start: number, end: number) => ({
    lines: line,
    start: Math.round(start * SAMPLE_RATE),
    end: Math.round(end * SAMPLE_RATE),
  });
  const placed = (...cues: readonly ReturnType<typeof cue>[]): number[][] =>
    besideEachOther(cues).map(({ start, end }) => [start / SAMPLE_RATE, end / SAMPLE_RATE]);

  it("are cut where the next begins", () => {
    expect(placed(cue(0, 2), cue(1.5, 3))).toEqual([
      [0, 1.5],
      [1.5, 3],
    ]);
  });

  it("follow each other without the gap that would flicker", () => {
    expect(placed(cue(0, 1), cue(1.15, 2), cue(2.5, 3))).toEqual([
      [0, 1.15],
      [1.15, 2],
      [2.5, 3],
    ]);
  });

  it("begin a little earlier where they would flash by and nothing else is shown", () => {
    expect(placed(cue(0, 1), cue(2, 2.3), cue(2.3, 3))).toEqual([
      [0, 1],
      [1.8, 2.3],
      [2.3, 3],
    ]);
  });
});
