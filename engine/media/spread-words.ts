import type { TimedLine } from "./sidecar.ts";

/** A word and when it is said, s. */
interface Said {
  readonly text: string;
  readonly startS: number;
  readonly endS: number;
}

/**
 * Words with times: those of a line share its time by their length, as they are said. Lines without times share the speech.
 * @param speech from the first sound to the last
 */
export function spreadWords(
  lines: readonly TimedLine[],
  speech: { readonly startS: number; readonly endS: number },
): readonly Said[] {
  if (lines.some(({ time }) => time === null))
    return within(
      lines.flatMap(({ text }) => wordsOf(text)),
      speech,
    );
  const ordered = lines.toSorted((one, other) => (one.time?.startS ?? 0) - (other.time?.startS ?? 0));
  return ordered.flatMap(({ text, time }) => within(wordsOf(text), time ?? speech));
}

/** A script without spaces is cut at its marks and, there, into pieces that are read at once. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .flatMap((word) => word.match(/[^\u3000-\u30FF\u3400-\u9FFF]+|[\u3000-\u30FF\u3400-\u9FFF]{1,4}/gu) ?? []);
}

/** Each word also takes the time of this many characters. */
const PAUSE_CHARACTERS = 1.5;

function within(
  words: readonly string[],
  { startS, endS }: { readonly startS: number; readonly endS: number },
): Said[] {
  const weights = words.map((word) => word.length + PAUSE_CHARACTERS);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return words.map((text, index) => {
    const from = before;
    before += weights[index] ?? 0;
    const at = (weight: number): number => startS + ((endS - startS) * weight) / whole;
    return { text, startS: at(from), endS: at(before - PAUSE_CHARACTERS / 2) };
  });
}
