import { type Passage, cut } from "../passage.ts";
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

/** Names in lines of their own that end in a legal form, or that stand first in an address. */
export function namesWithLegalForm(reading: Reading): Passage[] {
  const found: Passage[] = [];
  for (const { words, kind } of reading.outline) {
    if (kind === "entry" || words.plain.length > 80) continue;
    if (LEGAL_NAME.test(words.plain) || ORGANISATION_NAME.test(words.plain)) found.push(words);
    const it = (LEGAL_FORM.exec(words.plain) ?? STREET.exec(words.plain))?.groups?.["it"];
    if (it !== undefined) found.push(cut(words, 0, it.length));
  }
  return found;
}
