import { writtenTogether } from "../../timeline/joined.ts";
import type { Cue, TimedWord } from "../../timeline/timeline.ts";
import { inkWidth, type TypeStyle } from "../type.ts";

/** Wider than a text's: a block stands behind the word that is said. */
const WORD_GAP_EM = 0.36;
const SCRIPT_GAP_EM = 0.12;

/** Width of a caption line in pixels. */
export function lineWidth(line: readonly TimedWord[], style: TypeStyle): number {
  return line.reduce(
    (sum, word, index) => sum + inkWidth(word.text, style) + gapEm(word, line[index + 1]) * style.size,
    0,
  );
}

/** Space after a word: scripts without spaces want but a hair. */
export function gapEm(word: TimedWord, next: TimedWord | undefined): number {
  if (next === undefined) return 0;
  return writtenTogether(word.text, next.text) ? SCRIPT_GAP_EM : WORD_GAP_EM;
}

/** The word being said, or the last one said; the first before any. */
export function activeWord(cue: Cue, sample: number): TimedWord | undefined {
  const words = cue.lines.flat();
  let active = words[0];
  for (const word of words) if (word.start <= sample) active = word;
  return active;
}
