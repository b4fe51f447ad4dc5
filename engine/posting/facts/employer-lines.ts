import { type Passage, cut } from "../passage.ts";
import type { Outline } from "../outline.ts";
import type { Reading } from "../reading.ts";
import { LEGAL_FORM } from "./employer-name.ts";

/** "Blue Oven, 14 Mill Road" */
const STREET =
  /^(?<it>\p{Lu}[^,\d]{2,50}), \d{1,5}[a-z]? \p{Lu}[\p{L}.’' ]{1,40} (?:Rd|Road|St|Street|Ave|Avenue|Lane|Ln|Way|Square|Sq|Drive|Dr|Close|Row|Terrace|Boulevard|Blvd)\.?(?=$|,)/u;

/** A whole line that is such a name in Chinese or Japanese. */
export const LEGAL_NAME =
  /^[\p{Lo}（）()]{3,30}(?:有限公司|株式会社|有限会社|合同会社)$|^(?:株式会社|有限会社|合同会社)[\p{L}・ー]{1,20}$/u;

/** The same of what only names of places to work begin with or end in. */
const ORGANISATION_NAME =
  /^[\p{L}・ー]{2,20}(?:クリニック|医院|病院|診療所|保育園|幼稚園|薬局|美容室|旅館|酒店|幼儿园|诊所|事务所|研究所)$|^(?:旅館|ホテル|医療法人|社会福祉法人|学校法人)[ 　]?[\p{L}・ー]{2,20}$/u;

const STREET_LINE =
  /^\p{Lu}[\p{L}.'’ -]{1,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt)\s?\d{1,4}(?:$|[ ,a-f])|^\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place|quai|chemin|cours|allée|impasse|route)\s/u;
const POSTCODE_LINE = /^(?:D-|A-|CH-|F-)?\d{4,5} \p{Lu}/u;
const MOST_LINES_OVER_STREET = 3;
const PERSON = /^(?:Frau|Herrn?|z\. ?H|Mme|M\.|Madame|Monsieur|Ansprech|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)/u;

/** "Bakery Northwind", "Mill Road 3", "12345 Whitby" on lines of their own: the first of an address. */
function overStreet(outline: Outline, street: number): Passage | null {
  let first: Passage | null = null;
  for (let i = street - 1; i >= Math.max(0, street - MOST_LINES_OVER_STREET); i--) {
    const block = outline[i];
    if (
      block?.kind !== "line" ||
      block.words.plain.length > 60 ||
      !/^[\p{Lu}\d][^:@!?]*[^.:@!?]$/u.test(block.words.plain)
    )
      break;
    first = block.words;
  }
  return first && !PERSON.test(first.plain) ? first : null;
}

/** Names in lines of their own that end in a legal form, or that stand first in an address. */
export function namesWithLegalForm(reading: Reading): Passage[] {
  const found: Passage[] = [];
  for (const [i, { words, kind }] of reading.outline.entries()) {
    if (kind === "entry" || words.plain.length > 80) continue;
    const next = reading.outline[i + 1]?.words.plain ?? "";
    if (kind === "line" && POSTCODE_LINE.test(next) && STREET_LINE.test(words.plain)) {
      const name = overStreet(reading.outline, i);
      if (name) found.push(name);
    }
    if (LEGAL_NAME.test(words.plain) || ORGANISATION_NAME.test(words.plain)) found.push(words);
    const it = (LEGAL_FORM.exec(words.plain) ?? STREET.exec(words.plain))?.groups?.["it"];
    if (it !== undefined) found.push(cut(words, 0, it.length));
  }
  return found;
}
