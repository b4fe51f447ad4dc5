import { getResolvedPDFJS } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { type Layer, type Page, type Span, lettersIn } from "./page.ts";
import { type Painting, withDrawnBullets } from "./drawn-bullets.ts";
import { fontsOf } from "./fonts.ts";
import { type LinkBox, partedByLinks } from "./links.ts";
import { Marks } from "./marks.ts";
import { type Matrix, multiplied, sidesOn } from "./matrix.ts";
import { plainIdeographs } from "./radicals.ts";
import { structureOf } from "./structure.ts";

type PageProxy = Awaited<ReturnType<PDFDocumentProxy["getPage"]>>;
type TextItem = Extract<Awaited<ReturnType<PageProxy["getTextContent"]>>["items"][number], { str: string }>;

/** Smaller type is no text: spacers, and what nobody is meant to read. */
const SMALLEST_TYPE_POINTS = 1.5;
/** Text this far off the four directions is a watermark. */
const MAX_SLANT_RADIANS = 0.12;

/**
 * The text of one page with its fonts and links, each span where it stands on the upright page.
 *
 * @throws what PDF.js throws on a damaged page
 */
export async function pageText(page: PageProxy): Promise<Page> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const structure = await structureOf(page);
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as unknown as Matrix;
  const fontNames = Object.keys(content.styles);
  // A structure tree tells of lists itself; fonts are the document's.
  const isPainted = structure === null || fontNames.some((id) => !page.commonObjs.has(id));
  const painting = isPainted ? await paintingOf(page) : null;
  const fonts = fontsOf(page, fontNames);
  const boxes = await linkBoxes(page, view);
  const layers = new Map<number, Span[]>();
  const marks = new Marks();
  let afterBlank = false;
  for (const item of content.items) {
    if (!("str" in item)) {
      marks.add(item);
      continue;
    }
    if (item.str.trim() === "") {
      afterBlank ||= item.str !== "";
      continue;
    }
    const placed = place(item, view, viewport.width, viewport.height);
    if (placed && placed.span.text !== "") {
      const font = fonts.get(item.fontName) ?? { name: "", strong: false };
      afterBlank ||= /^\s/u.test(item.str);
      const span = { ...placed.span, strong: font.strong, font: font.name, href: null, afterBlank, ...marks.here };
      const turned = boxes.map((box) => turnedBox(box, placed.turn, viewport.width, viewport.height));
      const layer = layers.get(placed.turn) ?? [];
      layer.push(...partedByLinks(span, turned));
      layers.set(placed.turn, layer);
    }
    afterBlank = /\s$/u.test(item.str);
  }
  page.cleanup();
  const byText = [...layers].map(([turn, spans]): Layer => {
    const [width, height] = turn % 2 === 0 ? [viewport.width, viewport.height] : [viewport.height, viewport.width];
    const isDrawn = structure === null && painting !== null && turn === 0;
    return { width, height, spans: isDrawn ? withDrawnBullets(spans, painting, view) : spans };
  });
  const weight = (layer: Layer): number => layer.spans.reduce((sum, span) => sum + lettersIn(span.text), 0);
  return { layers: byText.toSorted((a, b) => weight(b) - weight(a)), structure };
}

async function paintingOf(page: PageProxy): Promise<Painting | null> {
  try {
    return { list: await page.getOperatorList(), codes: (await getResolvedPDFJS()).OPS };
  } catch {
    // A picture is damaged; its page's text is not. Fonts that are known by now stay known.
    return null;
  }
}

interface Placed {
  /** In quarters, clockwise. */
  readonly turn: number;
  readonly span: Pick<Span, "text" | "x0" | "x1" | "y" | "size">;
}

function place(item: TextItem, view: Matrix, width: number, height: number): Placed | null {
  const [a, b, c, d, e, f] = multiplied(view, item.transform as unknown as Matrix);
  const size = Math.hypot(c, d);
  if (!(size >= SMALLEST_TYPE_POINTS) || !Number.isFinite(size + e + f)) return null;
  if (e < 0 || f < 0 || e > width || f > height) return null;
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  if (Math.abs(angle - Math.round(angle)) * (Math.PI / 2) > MAX_SLANT_RADIANS) return null;
  const turn = (Math.round(angle) + 4) % 4;
  const [x0, y] = turned(e, f, turn, width, height);
  return { turn, span: { text: tidied(item.str).trim(), x0, x1: x0 + Math.max(0, item.width), y, size } };
}

/** Ligatures as letters, radicals as ideographs; soft hyphens only where a line may end with one; no signs without a look; the middle dot of kana. */
function tidied(text: string): string {
  return plainIdeographs(text)
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
    .replace(/\u00AD(?!\s*$)/gu, "")
    .replace(/\u00AD\s*$/u, "\u00AD")
    .replace(/[\p{Cc}\u200B\u2060\uFEFF]/gu, " ")
    .replace(/\u2027/gu, "・")
    .replace(/\u00A0/gu, " ");
}

function turned(x: number, y: number, turn: number, width: number, height: number): [number, number] {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  if (turn === 3) return [height - y, x];
  return [x, y];
}

function turnedBox(box: LinkBox, turn: number, width: number, height: number): LinkBox {
  const [ax, ay] = turned(box.x0, box.y0, turn, width, height);
  const [bx, by] = turned(box.x1, box.y1, turn, width, height);
  return {
    href: box.href,
    x0: Math.min(ax, bx),
    x1: Math.max(ax, bx),
    y0: Math.min(ay, by),
    y1: Math.max(ay, by),
  };
}

/** More links than this on a page lead nowhere a reader of a posting goes. */
const MAX_LINKS = 500;

async function linkBoxes(page: PageProxy, view: Matrix): Promise<LinkBox[]> {
  const annotations = (await page.getAnnotations()) as { subtype?: string; url?: unknown; rect?: unknown }[];
  return annotations.slice(0, MAX_LINKS).flatMap(({ subtype, url, rect }): LinkBox[] => {
    if (subtype !== "Link" || typeof url !== "string" || !Array.isArray(rect)) return [];
    const sides = sidesOn(view, rect.map(Number));
    return sides ? [{ href: url, ...sides }] : [];
  });
}
