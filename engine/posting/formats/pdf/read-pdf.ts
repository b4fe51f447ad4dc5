import { getDocumentProxy } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { PostingError } from "../../errors.ts";
import type { Piece } from "../piece.ts";
import { blocksOf } from "./blocks.ts";
import { type Column, columnsOf } from "./columns.ts";
import { withoutFurniture } from "./furniture.ts";
import { vocabularyOf } from "./joining.ts";
import { type Layer, type Page, type Span, lettersIn } from "./page.ts";
import { pageText } from "./page-text.ts";
import { coverage, spansOf, taggedOf, textsOf } from "./tagged-element.ts";
import { linesOf, measureOf } from "./tagged-lines.ts";
import { type TaggedPage, taggedPieces } from "./tagged-pages.ts";
import { typeScaleOf } from "./type-scale.ts";

const MAX_PAGES = 40;
/** Stretches of text of one font; a full page has a few hundred. */
const MAX_SPANS = 200_000;
/** Fewer letters than this over all pages are stamps on pictures. */
const FEWEST_LETTERS = 20;
/** The signature may stand behind junk, but no further in. */
const SIGNATURE_WITHIN_BYTES = 1024;

/**
 * Reads the text of a PDF and rebuilds what it means: lines, columns, paragraphs, headings, lists, rows and links.
 * Running headers, footers and page numbers are left out. The bytes are taken over: they are empty afterwards.
 *
 * @param name the source, for errors
 * @throws {PostingError} `scanned` without text, `locked` with a password, `damaged`, `too-long` beyond 40 pages,
 *   `too-complex` beyond 200,000 stretches of text
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Piece[]> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SIGNATURE_WITHIN_BYTES));
  if (!head.includes("%PDF-")) throw damaged(name, "it does not begin like one");
  const pages = await textOf(name, bytes);
  const letters = pages
    .flatMap((page) => page.layers.flatMap((layer) => layer.spans))
    .reduce((sum, span) => sum + (span.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < FEWEST_LETTERS) {
    throw new PostingError(
      "scanned",
      name,
      `received a PDF whose ${pages.length === 1 ? "page holds" : `${pages.length} pages hold`} pictures or drawings and no text; expected text. Run OCR on it (ocrmypdf, or "Recognize text" in a PDF editor), or copy the posting into a .md file.`,
    );
  }
  try {
    return piecesOf(pages);
  } catch (error) {
    // A stretch of more texts than a call takes arguments.
    if (error instanceof RangeError) throw tooComplex(name, "its parts nest or grow without end");
    throw error;
  }
}

/** A structure tree that tells of less of a page's letters than this is not followed. */
const LEAST_COVERAGE = 0.6;

function piecesOf(pages: readonly Page[]): Piece[] {
  const upright = withoutFurniture(
    pages.map((page) => page.layers[0] ?? EMPTY),
    new Set(pages.flatMap(contentsOf)),
  );
  const sideways = pages.flatMap((page) => page.layers.slice(1));
  const tagged = upright.map((layer, i): TaggedPage | null => {
    const structure = pages[i]?.structure;
    if (!structure) return null;
    const root = taggedOf(structure, layer.spans);
    return coverage(root, layer.spans) < LEAST_COVERAGE ? null : { layer, root };
  });
  const columns = upright.map((layer, i) => (tagged[i] ? [] : columnsOf(layer.spans)));
  const aside = sideways.flatMap((layer) => columnsOf(layer.spans));
  const structured = tagged.flatMap((page) => (page ? textsOf(page.root).flatMap(linesOf) : []));
  const lines = [...columns, aside]
    .flat(2)
    .concat(structured)
    .filter((line) => lettersIn(line.text) > 0);
  const setting = {
    scale: typeScaleOf(lines),
    measure: measureOf(structured),
    vocabulary: vocabularyOf(lines.map((line) => line.text)),
  };
  const read = (some: readonly Column[]): Piece[] =>
    blocksOf(
      some.map((column) => column.filter((line) => line.text !== "")).filter((column) => column.length > 0),
      setting.scale,
      setting.vocabulary,
    );
  if (tagged.every((page) => page === null)) return read([...columns.flat(), ...aside]);
  const pieces: Piece[] = [];
  for (let from = 0; from < tagged.length;) {
    let to = from + 1;
    while (to < tagged.length && (tagged[to] === null) === (tagged[from] === null)) to++;
    const own = tagged.slice(from, to).filter((page) => page !== null);
    pieces.push(...(own.length > 0 ? taggedPieces(own, setting) : read(columns.slice(from, to).flat())));
    from = to;
  }
  return [...pieces, ...read(aside)];
}

/** What a page's structure says is content. */
function contentsOf({ structure, layers }: Page): Span[] {
  return structure ? spansOf(taggedOf(structure, layers[0]?.spans ?? [])).filter((span) => !span.artifact) : [];
}

const EMPTY: Layer = { width: 0, height: 0, spans: [] };

async function textOf(name: string, bytes: Uint8Array): Promise<Page[]> {
  let document: PDFDocumentProxy | null = null;
  try {
    // PDF.js takes no Buffer, only the plain kind.
    document = await getDocumentProxy(new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), {
      verbosity: 0,
      // Half a posting is worse than none.
      stopAtErrors: true,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      useWasm: false,
      // Pictures are not unpacked at all.
      maxImageSize: 0,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    });
    if (document.numPages > MAX_PAGES) {
      throw new PostingError(
        "too-long",
        name,
        `it has ${document.numPages} pages; expected at most ${MAX_PAGES}. Save only the posting's own pages.`,
      );
    }
    const pages: Page[] = [];
    let spans = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await pageText(await document.getPage(number));
      spans += page.layers.reduce((sum, layer) => sum + layer.spans.length, 0);
      if (spans > MAX_SPANS) throw tooComplex(name, `it has more than ${MAX_SPANS} stretches of text`);
      pages.push(page);
    }
    return pages;
  } catch (error) {
    throw refusalOf(name, error);
  } finally {
    await document?.loadingTask.destroy();
  }
}

function refusalOf(name: string, error: unknown): PostingError {
  if (error instanceof PostingError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const kind = error instanceof Error ? error.name : "";
  if (kind === "PasswordException" || /encrypt/iu.test(reason)) {
    return new PostingError(
      "locked",
      name,
      "received a PDF that is encrypted with a password; expected one that opens without. Save it without a password.",
    );
  }
  if (error instanceof RangeError || /call stack|invalid array length|allocation/iu.test(reason)) {
    return tooComplex(name, "its parts nest or grow without end");
  }
  return damaged(name, reason.replace(/\s+/gu, " ").slice(0, 120));
}

function tooComplex(name: string, what: string): PostingError {
  return new PostingError(
    "too-complex",
    name,
    `received a PDF that is too complex (${what}); expected the few pages of one posting. Print it to a new PDF, or copy its text into a .md file.`,
  );
}

function damaged(name: string, what: string): PostingError {
  return new PostingError(
    "damaged",
    name,
    `received a PDF that is damaged (${what}); expected a whole, valid file. Get it anew, or copy its text into a .md file.`,
  );
}
