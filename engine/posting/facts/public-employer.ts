import { cut, factOf } from "../passage.ts";
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
