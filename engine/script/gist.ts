import { reserves } from "./caveats.ts";
import type { Tongue } from "./clause.ts";

/** Fewer words say too little of a long phrase. */
const LEAST_WORDS = 2;

/** Ends in what joins, also with a preposition and an article after it. */
const JOINED = /[,;:]$|(?:^|\s)(?:and|or|if|not|no|und|oder|nicht|et|ou|si|pas|y|e|o|no|não)(?:\s\S+){0,2}$/iu;

/**
 * The end of a phrase that is too long to be shown: what its verb is about. It begins where the words before it end
 * in an article or a preposition ("… have a | strong sense of order").
 * @returns the longest of at most `mostChars`; null where the phrase has no such place
 */
export function gistOf(phrase: string, mostChars: number, tongue: Tongue, language: string): string | null {
  const words = phrase.split(" ");
  for (let at = 1; at <= words.length - LEAST_WORDS; at += 1) {
    const rest = words.slice(at).join(" ");
    if (rest.length > mostChars) continue;
    const before = words.slice(0, at).join(" ");
    // A list torn in two, or a figure without its "up to", would say something else.
    if (JOINED.test(before) || /\d/u.test(before) || reserves(before, language) || /^\P{L}/u.test(rest)) continue;
    if (!tongue.endsWell(before) && tongue.endsWell(words[at] ?? "") && tongue.endsWell(rest)) return rest;
  }
  return null;
}
