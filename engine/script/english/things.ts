import type { Thing } from "../clause.ts";
import { fromGerund, isVerb } from "./verbs.ts";
import { ABSTRACT, DANGLING, HUNGRY, ING_NOUNS, NOUNS_TOO, SEAMS } from "./words.ts";

/** The nouns of an English phrase, and how much there is to see in each. */

const MAX_PAIR_CHARS = 18;
const PREPOSITION = /^(?:of|on|at|in|to|for|from|with|by|into|onto|over|through|across|as|per|and|or|that|which|who)$/u;
const DETERMINER = /^(?:the|an?|our|your|their|its|his|her|all|new|every|each)$/u;
const CALENDAR = /^(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|nights?)$/u;
/** Two words that say one thing at the end of a phrase. */
const SET_PHRASE = /^(?:in order|on time|by hand|at night|on site|in person|at home|on air|by bike)$/u;
const bare = (token: string): string => token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, "");

export function things(text: string): readonly Thing[] {
  const tokens = text.split(" ");
  const starts: number[] = [];
  let at = 0;
  for (const token of tokens) {
    starts.push(at);
    at += token.length + 1;
  }
  const found: Thing[] = [];
  let objects = 0;
  tokens.forEach((token, index) => {
    const last = index === tokens.length - 1;
    if (!closesNoun(tokens, index)) return;
    const before = tokens[index - 1] ?? "";
    const pair = `${bare(before)} ${bare(token)}`;
    const paired =
      (tokens.length > 3 || SET_PHRASE.test(pair)) &&
      index > 0 &&
      !/[,;:]$/u.test(before) &&
      pair.length <= MAX_PAIR_CHARS &&
      (SET_PHRASE.test(pair) || (index > 1 && modifies(before) && bare(tokens[index - 2] ?? "") !== "to"));
    const start = starts[paired ? index - 1 : index] ?? 0;
    const end = (starts[index] ?? 0) + token.replace(/[,;:]$/u, "").length;
    const word = bare(token);
    let weight = 0.6;
    if (ABSTRACT.has(word) || ABSTRACT.has(word.replace(/s$/u, ""))) weight -= 1.4;
    if (CALENDAR.test(word)) weight += 1.2;
    else if (index > 0 && /^\p{Lu}/u.test(token)) weight += 0.6;
    if (SET_PHRASE.test(pair)) weight += 0.6;
    if (last) weight += 0.5;
    // The first noun is what the verb is about.
    if (objects === 0) weight += 0.3;
    // Half of a pair that is too long to be set: "software reliability".
    if (!paired && index > 1 && modifies(before)) weight -= 0.35;
    objects += 1;
    found.push({ span: [start, end], weight });
  });
  return found;
}

/** The noun at `index` is the last word of its phrase. */
function closesNoun(tokens: readonly string[], index: number): boolean {
  const token = tokens[index] ?? "";
  const word = bare(token);
  if (word.length < 3 || DANGLING.has(word) || SEAMS.has(word) || DETERMINER.test(word) || word.endsWith("ly"))
    return false;
  const before = bare(tokens[index - 1] ?? "");
  const last = index === tokens.length - 1;
  if (SET_PHRASE.test(`${before} ${word}`)) return last;
  if (!last && !/[,;:]$/u.test(token) && !PREPOSITION.test(bare(tokens[index + 1] ?? ""))) return false;
  if (!last && HUNGRY.has(word)) return false;
  // "functional | and technical choices": an adjective that shares its noun.
  if (/^(?:and|or)$/u.test(bare(tokens[index + 1] ?? "")) && /(?:al|ive|ous|ic|ful|less|able|ible|ary)$/u.test(word))
    return false;
  if (index === 0 || /^(?:that|which|who|to)$/u.test(before)) return false;
  if (isVerb(word) && !NOUNS_TOO.has(word) && !DETERMINER.test(before) && !modifies(tokens[index - 1] ?? ""))
    return false;
  return (!word.endsWith("ing") && fromGerund(word) === null) || ING_NOUNS.has(word);
}

/** A word that may stand before a noun as its adjective or first half. */
function modifies(token: string): boolean {
  const word = bare(token);
  return (
    word !== "" &&
    !/[,;:]$/u.test(token) &&
    !DANGLING.has(word) &&
    !SEAMS.has(word) &&
    !DETERMINER.test(word) &&
    !PREPOSITION.test(word) &&
    !word.endsWith("ly") &&
    (!isVerb(word) || NOUNS_TOO.has(word))
  );
}
