/** A stretch of a page's outermost rows. */
interface Part {
  readonly text: string;
  /** All texts of its row. */
  readonly row: readonly string[];
  /** From the page's top and bottom, in points. */
  readonly y: number;
  readonly up: number;
  /** At the page's top or bottom stands when it was printed. */
  readonly isTimed: boolean;
}

/** Browsers print theirs closer to the edge than the page's own margin lets text come. */
const EDGE_POINTS = 42;
/** A page without margins may end with an address of its own, but not this low. */
const ALONE_POINTS = 27;

const MOST_PARTS = 3;

/** "11/28/26, 9:43 AM", "28.11.2026, 09:43", "2026-11-28 09:43", "2026/11/28 上午9:43", "26. 11. 28. 오전 9:43". */
const DATE_TIME =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{2,4}\. ?\d{1,2}\. ?\d{1,2})\.?,? (?:(?:上午|下午|오전|오후|kl\.|à|às) ?)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?/iu;
const ADDRESS = /^(?:https?|file|about|chrome|data|blob):\S+(?:…|\.\.\.)?$/iu;
const PAGE_OF_PAGES = /^(?:\p{L}+\.? )?\d{1,3} ?(?:\/|of|von|de|di|sur|van|av|af|z|из) ?\d{1,3}$/iu;

/** True for text that begins with the time of printing. */
export function isPrintTime({ text, y, up }: Pick<Part, "text" | "y" | "up">): boolean {
  return Math.min(y, up) <= EDGE_POINTS && DATE_TIME.test(text);
}

/**
 * True for what a browser prints around a page: the time, the page's title and address, "1/2". A title looks like any
 * other text and is known by the time that stands with it.
 */
export function isBrowserPart(part: Part): boolean {
  const { text, row, y, up, isTimed } = part;
  if (Math.min(y, up) > EDGE_POINTS) return false;
  if (isPrintTime(part)) return true;
  const isNumbered = row.some((one) => PAGE_OF_PAGES.test(one));
  if (ADDRESS.test(text)) return isTimed || isNumbered || Math.min(y, up) <= ALONE_POINTS;
  if (PAGE_OF_PAGES.test(text)) return isTimed || row.some((one) => ADDRESS.test(one));
  const isBesideOwn = row.some((one) => DATE_TIME.test(one) || ADDRESS.test(one));
  return isTimed && y < up && isBesideOwn && row.length <= MOST_PARTS;
}
