import { isBrowserPart, isPrintTime } from "./browser-furniture.ts";
import { lineOf, rowsOf } from "./line.ts";
import { type Layer, type Span, lettersIn } from "./page.ts";

/** How many rows at the top and at the bottom of a page may be its running header and footer. */
const OUTER_ROWS = 3;
/** Lines at the same place from page to page differ by no more, in points. */
const SAME_PLACE_POINTS = 4;
/** Page numbers stand alone in this share of the page, at its top and bottom. */
const MARGIN_SHARE = 0.12;
/** A file that marks more of its text than this as no content is wrong. */
const MOST_ARTIFACTS_SHARE = 0.4;
/** White this wide parts what stands left, in the middle and right of a running line. */
const PART_GAP_EM = 1.5;

const PAGE_NUMBER =
  /^(?:[-–—|•·]\s*)?(?:(?:page|p\.|pg\.?|seite|s\.|página|pág\.?|pagina|pag\.?|strona|sida|side|стр\.?|страница|第)\s*)?\d{1,3}\s*(?:页|頁|ページ)?(?:\s*(?:of|von|de|di|sur|van|av|af|z|из|\/|\||共)\s*\d{1,3}\s*(?:页|頁|ページ)?)?(?:\s*[-–—|•·])?$/iu;

interface Part {
  readonly page: number;
  readonly spans: readonly Span[];
  readonly key: string;
  readonly text: string;
  readonly y: number;
  /** From the page's bottom, for pages of different heights. */
  readonly up: number;
  readonly inMargin: boolean;
  /** The other texts of its row, and its own. */
  readonly row: readonly string[];
  /** At the page's top or bottom stands when it was printed. */
  readonly isTimed: boolean;
}

/**
 * Pages without their running headers, footers, page numbers and what a browser prints around them.
 *
 * @param contents what stays though it stands at the same place on several pages
 */
export function withoutFurniture(pages: readonly Layer[], contents: ReadonlySet<Span> = new Set()): Layer[] {
  const parts = pages.flatMap((page, i) => outerParts(page, i));
  const dropped = new Set<Span>();
  for (const part of parts) {
    const isContent = part.spans.some((span) => contents.has(span));
    const runs =
      !isContent &&
      parts.some(
        (other) =>
          other.page !== part.page &&
          other.key === part.key &&
          (Math.abs(other.y - part.y) <= SAME_PLACE_POINTS || Math.abs(other.up - part.up) <= SAME_PLACE_POINTS),
      );
    const isNumber = part.inMargin && isPageNumber(part.text, part.page, pages.length);
    if (runs || isNumber || isBrowserPart(part)) for (const span of part.spans) dropped.add(span);
  }
  return pages.map((page) => {
    const marginal = marginalArtifacts(page);
    return { ...page, spans: page.spans.filter((span) => !dropped.has(span) && !marginal.has(span)) };
  });
}

/** True for what stands at the page's top or bottom, where running headers and footers do. */
export function isInMargin(y: number, page: Pick<Layer, "height">): boolean {
  return y < page.height * MARGIN_SHARE || y > page.height * (1 - MARGIN_SHARE);
}

/** What the file itself calls no content, at the page's top and bottom. */
function marginalArtifacts(page: Layer): ReadonlySet<Span> {
  const artifacts = page.spans.filter((span) => span.artifact);
  const share = lettersOf(artifacts) / Math.max(1, lettersOf(page.spans));
  return new Set(share > MOST_ARTIFACTS_SHARE ? [] : artifacts.filter((span) => isInMargin(span.y, page)));
}

function lettersOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lettersIn(span.text), 0);
}

function outerParts(page: Layer, index: number): Part[] {
  const rows = rowsOf(page.spans);
  const outer = rows.length <= OUTER_ROWS * 2 ? rows : [...rows.slice(0, OUTER_ROWS), ...rows.slice(-OUTER_ROWS)];
  const parts = outer.flatMap((row) => {
    const texts = partsOf(row).map((spans) => ({ spans, text: lineOf(spans).text.replace(/\s+/gu, " ") }));
    return texts.map(({ spans, text }) => {
      const y = spans[0]?.y ?? 0;
      const key = text.replace(/\d+/gu, "#");
      const inMargin = isInMargin(y, page);
      return { page: index, spans, text, key, y, up: page.height - y, inMargin, row: texts.map((part) => part.text) };
    });
  });
  const isTimed = parts.some(isPrintTime);
  return parts.map((part) => ({ ...part, isTimed }));
}

function partsOf(row: readonly Span[]): Span[][] {
  const parts: Span[][] = [];
  for (const span of row) {
    const last = parts.at(-1)?.at(-1);
    if (last && span.x0 - last.x1 < span.size * PART_GAP_EM) parts.at(-1)?.push(span);
    else parts.push([span]);
  }
  return parts;
}

/** A bare number is a page's only if it is the right one. */
function isPageNumber(text: string, page: number, pages: number): boolean {
  if (/^[ivxl]{1,5}$/u.test(text)) return pages > 1;
  if (!PAGE_NUMBER.test(text)) return false;
  return /^\D*\d+$/u.test(text) && !/\p{L}/u.test(text)
    ? pages > 1 && Number(/\d+/u.exec(text)?.[0]) === page + 1
    : true;
}
