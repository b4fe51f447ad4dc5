import { type Passage, cut, factOf } from "../passage.ts";
import type { Fact } from "../posting.ts";
import type { Reading } from "../reading.ts";
import { fold } from "./employer-domain.ts";

/** "Harris County is an equal opportunity employer": American public bodies say there who employs. */
const EQUAL_OPPORTUNITY =
  /^(?:The )?(?<it>(?:(?:City|County|Town|State|Village|Borough) of \p{Lu}[\p{L}.' -]{1,40}?|\p{Lu}[\p{L}.' -]{1,40}? (?:County|City|Parish|Borough|Township))) (?:is|are) an? (?:equal|affirmative action)/iu;

/**
 * The public body that employs, where an office of it is named as the employer ("Harris County Clerk's Office"): the
 * name as it stands otherwise.
 */
export function publicEmployer(employer: Fact, reading: Reading): Fact {
  for (const { sentences } of reading.statements) {
    for (const sentence of sentences) {
      const it = EQUAL_OPPORTUNITY.exec(sentence.plain)?.groups?.["it"];
      if (it === undefined || !fold(employer.value).startsWith(`${fold(it)} `)) continue;
      const at = sentence.plain.indexOf(it);
      return factOf(cut(sentence, at, at + it.length));
    }
  }
  return employer;
}

const BODY =
  /(?:City|County|Town|Township|Village|Borough|State|Commonwealth) of \p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+){0,2}|\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)? (?:County|Parish|Township)(?![\p{L}])/gu;

/** Cities and counties that a posting speaks of more than once: who names them so often is mostly one of their offices. */
export function publicBodies(reading: Reading): Passage[] {
  if (reading.language !== "en") return [];
  const named = new Map<string, Passage[]>();
  for (const { words } of reading.statements) {
    for (const match of words.plain.matchAll(BODY)) {
      const name = fold(match[0]);
      named.set(name, [...(named.get(name) ?? []), cut(words, match.index, match.index + match[0].length)]);
    }
  }
  return [...named.values()].flatMap((places) => (places.length >= 2 && places[0] ? [places[0]] : []));
}
