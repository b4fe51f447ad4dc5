import { type Passage, cut } from "../passage.ts";

/** What employers in Chinese and Japanese end in, or begin with. */
const ORGANISATION =
  /^(?:株式会社|有限会社|合同会社|(?:医療|社会福祉|学校|財団|社団|一般社団|独立行政)法人)|(?:株式会社|有限会社|法人|病院|クリニック|医院|診療所|薬局|保育園|幼稚園|学園|学校|工場|本社|ホーム|有限公司|公司|集团|诊所|学校|酒店)$/u;

/**
 * "医療法人… 加藤病院 羽幌町南6条": who has the place, and where it is.
 * @returns null where the value begins with no organisation
 */
export function partedPlace(value: Passage): { readonly name: Passage; readonly place: Passage } | null {
  const blank = /[\s　]/u.exec(value.plain)?.index ?? -1;
  if (blank < 2) return null;
  const name = cut(value, 0, blank);
  const place = cut(value, blank);
  return ORGANISATION.test(name.plain) && /[都道府県市区町村郡省路街号丁目\d]/u.test(place.plain)
    ? { name, place }
    : null;
}
