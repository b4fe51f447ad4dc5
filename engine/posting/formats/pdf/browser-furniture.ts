/** A stretch of a page's outermost rows. */
interface Part {
  readonly text: string;
  /** All texts of its row. */
  readonly row: readonly string[];
  /** From the page's top and bottom, in points. */
  readonly y: number;
  readonly up: number;
}

/** Browsers print theirs closer to the edge than the page's own margin lets text come. */
const EDGE_POINTS = 42;
/** A page without margins may end with an address of its own, but not this low. */
const ALONE_POINTS = 27;

/** "11/28/26, 9:43 AM", "28.11.2026, 09:43", "2026-11-28 09:43", "2026/11/28 上午9:43", "26. 11. 28. 오전 9:43". */
const DATE_TIME =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{2,4}\. ?\d{1,2}\. ?\d{1,2})\.?,? (?:(?:上午|下午|오전|오후|kl\.|à|às) ?)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?/iu;
const ADDRESS = /^(?:https?|file|about|chrome|data|blob):\S+(?:…|\.\.\.)?$/iu;
const PAGE_OF_PAGES = /^(?:\p{L}+\.? )?\d{1,3} ?(?:\/|of|von|de|di|sur|van|av|af|z|из) ?\d{1,3}$/iu;

/**
 * True for what a browser prints around a page: the time, the page's title and address, "1/2". A title looks like any
 * other text and is known by the time or the address beside it.
 */
export function isBrowserPart({ text, row, y, up }: Part): boolean {
  if (Math.min(y, up) > EDGE_POINTS) return false;
  const isAddress = ADDRESS.test(text);
  if (row.length === 1) {
    if (DATE_TIME.test(text)) return true;
    return isAddress && Math.min(y, up) <= ALONE_POINTS;
  }
  const own = row.filter((one) => DATE_TIME.test(one) || ADDRESS.test(one) || PAGE_OF_PAGES.test(one));
  return own.length > 0 && row.length <= 3 && (own.length === row.length || y < up || own.includes(text));
}
