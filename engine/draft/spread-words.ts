import type { TimedWord } from "../timeline/timeline.ts";

/** Words of a text whose times nobody knows, spread evenly by their letters; its lines are kept. */
export function spreadWords(text: string, start: number, end: number): TimedWord[][] {
  const lines = text.split("\n").map((line) => line.split(/\s+/u).filter((word) => word !== ""));
  const letters = lines.flat().reduce((sum, word) => sum + word.length, 0);
  const at = (passed: number): number => Math.round(start + ((end - start) * passed) / Math.max(1, letters));
  let passed = 0;
  return lines
    .map((line) =>
      line.map((word) => {
        const from = passed;
        passed += word.length;
        return { text: word, start: at(from), end: at(passed) };
      }),
    )
    .filter((line) => line.length > 0);
}
