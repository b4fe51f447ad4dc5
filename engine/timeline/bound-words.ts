/**
 * Words that a reader takes in together: names, figures with what they count, dates, ranges. Neither a caption nor a line
 * ends between them.
 */

const ENDED = /[.,;:!?…、。，；：！？)\]"”»]$/u;
const FIGURE = /^[(„“"]?(?:[€$£¥₹+~]|R\$)?\d[\d.,:]*(?:[–-]\d[\d.,:]*)?(?:[%+€$£kKmM]|Mio|bn)?\+?$/u;
/** "28." of "28. Februar", "1st": a day. */
const ORDINAL = /^\d{1,2}(?:\.|st|nd|rd|th|er|º|ª)$/u;
/** Signs and codes of money, and what comes before a number that belongs to it. */
const BEFORE_FIGURE =
  /^(?:[€$£¥₹]|[A-Z]{3}|R\$|No\.|Nr\.|n[º°]|Grade|Band|Level|Entgeltgruppe|EG|TVöD|W|A|E|§|Art\.|Tel\.|up|bis|ab|from|about|over|über|jusqu['’]à|hasta|até|mindestens|rund|ca\.)$/u;
const MONTH =
  /^(?:Jan|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)/iu;
const JOINS = /^(?:[–—-]|\/|&|\+|bis|to|à|a|até|hasta|und|and|et|y|e|of|de)$/u;
/** "$2,500 per | year" */
const PER = /^(?:per|a|an|pro|je|par|por|al|ao)$/u;
/** Opens with a capital, and is more than one letter or an initial. */
const NAMED = /^[("“„]?(?:\p{Lu}[\p{L}'’.-]*\p{L}|\p{Lu}\.)(?:['’]s)?[,.;:!?)"”]*$/u;
/** Capitalised at the beginning of a sentence, or as a rule: no part of a name. */
const NO_NAME =
  /^(?:You|You['’]ll|Your|We|We['’]re|Our|The|This|That|It|It['’]s|Apply|Call|Write|And|Plus|With|In|At|From|By|For|On|A|An|I|Die|Der|Das|Den|Dem|Sie|Wir|Du|Ihr|Ihre|Unser|Unsere|Dazu|Noch|Zuerst|Und|Bewerbung|Le|La|Les|Vous|Nous|El|Los|Las|O|Os|As|Um|Uma)$/u;

/** How firmly two neighbouring words hold together: 0 not at all, 1 a name or a figure that should stay whole. */
export function isBound(word: string, next: string): boolean {
  if (partsAddress(word, next)) return true;
  if (ORDINAL.test(word) && MONTH.test(next)) return true;
  if (MONTH.test(word) && /^\d{1,4}[.,;:]?$/u.test(next)) return true;
  const figure = FIGURE.test(word);
  if (figure && /^\p{L}|^[–—€$£%/-]/u.test(next)) return true;
  if (BEFORE_FIGURE.test(word) && /^[(]?[€$£¥₹+]?\d/u.test(next)) return true;
  if (/^[–—/&+-]$/u.test(word) || /^[–—/&+-]$/u.test(next)) return true;
  if (/^(?:to|bis|à|a|até|hasta)$/u.test(word) && /^[€$£¥₹+]?\d/u.test(next)) return true;
  if (ENDED.test(word) && !/^\p{Lu}\.$|^(?:St|Dr|Mr|Mrs|Ms|Prof)\.$/u.test(word)) return false;
  return NAMED.test(word) && NAMED.test(next) && !NO_NAME.test(word);
}

/** Whether an address lies across two words, as in scripts without spaces: "jobs" | "@". */
export function partsAddress(word: string, next: string): boolean {
  return word.endsWith("@") || next.startsWith("@");
}

/** A joining word within a name or a range: "City of | Alderbrook", "60 to | 75". */
export function isBoundAcross(before: string | undefined, word: string, next: string): boolean {
  if (before === undefined || ENDED.test(before)) return false;
  if (/\d/u.test(before) && PER.test(word)) return true;
  if (!JOINS.test(word)) return false;
  return (
    (NAMED.test(before) && NAMED.test(next) && !NO_NAME.test(before) && /^(?:&|of|de|und|and)$/u.test(word)) ||
    (/\d[%€$£kK]?$/u.test(before) && /^[€$£]?\d/u.test(next))
  );
}
