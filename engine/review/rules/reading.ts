import { type Finding, findingAt, findingOverall } from "../finding.ts";
import { MAX_FINDINGS_A_RULE } from "../phrases.ts";
import type { Readability } from "../readability.ts";
import type { Subject } from "../subject.ts";
import { countWords, isUnspaced } from "../words.ts";

const HARD_EASE = 35;
const VERY_HARD_EASE = 20;
const LONG_WORDS = 32;
const VERY_LONG_WORDS = 45;
/** Signs of Chinese or Japanese count half. */
const LONG_UNSPACED_WORDS = 50;
const FEWEST_WORDS = 100;
const MOST_WORDS = 700;
const MOST_REQUIREMENTS = 10;

/** The whole is hard to read. */
export function hardToRead(readability: Readability | null): Finding[] {
  if (readability === null || readability.ease === null || readability.ease >= HARD_EASE) return [];
  const { ease, grade, wordsPerSentence } = readability;
  const years = grade === null ? "" : `, about ${Math.round(grade)} years of school`;
  const message = `The text is hard to read (reading ease ${ease} of 100${years}; ${wordsPerSentence} words a sentence). Write shorter sentences, and short words for long ones.`;
  return [findingOverall({ rule: "hard-to-read", severity: ease < VERY_HARD_EASE ? "warning" : "note", message })];
}

export function longSentences({ posting, sentences, language }: Subject): Finding[] {
  const most = isUnspaced(language) ? LONG_UNSPACED_WORDS : LONG_WORDS;
  return sentences
    .map(({ plain, span }) => ({ words: countWords(plain), span }))
    .filter(({ words }) => words > most)
    .slice(0, MAX_FINDINGS_A_RULE)
    .map(({ words, span }) =>
      findingAt(posting, span, {
        rule: "long-sentence",
        severity: words > Math.max(VERY_LONG_WORDS, most) ? "warning" : "note",
        message: isUnspaced(language)
          ? `This sentence has about ${words * 2} signs; more than ${most * 2} are hard to follow. Make two or three of it.`
          : `This sentence has ${words} words; more than ${most} are hard to follow. Make two of it, or a list.`,
      }),
    );
}

export function length(words: number): Finding[] {
  if (words < FEWEST_WORDS) {
    const message = `The posting has ${words} words; under ${FEWEST_WORDS}, people can't tell what the work is. Say what they would do, with whom, and what they get.`;
    return [findingOverall({ rule: "too-short", severity: "note", message })];
  }
  if (words > MOST_WORDS) {
    const message = `The posting has ${words} words; few people read more than ${MOST_WORDS} before they decide. Keep what helps them to.`;
    return [findingOverall({ rule: "too-long", severity: "note", message })];
  }
  return [];
}

export function longRequirements({ posting }: Subject): Finding[] {
  const { requirements } = posting.facts;
  const span = requirements[MOST_REQUIREMENTS]?.evidence[0];
  if (!span) return [];
  const message = `There are ${requirements.length} requirements, and this is the ${MOST_REQUIREMENTS + 1}th: many people apply only if they meet nearly all of them. Keep those without which the work can't be begun.`;
  return [findingAt(posting, span, { rule: "long-requirements", severity: "note", message })];
}
