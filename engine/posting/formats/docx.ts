import mammoth from "mammoth";
import { PostingError } from "../errors.ts";
import { docxPieces } from "./docx-pieces.ts";
import { TITLE_AND_HEADING_STYLES } from "./docx-styles.ts";
import { type Zip, openZip } from "./docx-zip.ts";
import type { Piece } from "./piece.ts";

/** More elements than this in one part are no posting: reading them takes longer than anybody waits. */
const MAX_ELEMENTS = 200_000;
/** Tables in text boxes in tables: what people make stays below 100. */
const MAX_DEPTH = 400;

/** A word processor's older container, which also holds encrypted files. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream that holds an encrypted package, as UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");

/**
 * Reads a Word document: headings, paragraphs, lists, tables and links. Pictures, comments, headers and footers are
 * left out.
 *
 * @param name the source, for errors
 * @throws {PostingError} `unsupported-format` for other files of offices, `locked` with a password, `damaged`, or
 *   `too-complex` for what unpacks to more than 64 MB or nests without end
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Piece[]> {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) throw compoundFile(name, bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new PostingError("damaged", name, `received a file that is no .docx; expected one. ${SAVE_AGAIN}`);
  }
  const zip = openZip(name, bytes);
  refuseOthers(name, zip);
  const isPart = (part: string): boolean => zip.has(part);
  const read = async (part: string, encoding?: string): Promise<Uint8Array | string> => {
    const unpacked = zip.read(part);
    if (!encoding) return unpacked;
    const xml = new TextDecoder("utf-8").decode(unpacked);
    refuseEndless(name, xml);
    return xml;
  };
  try {
    // Mammoth also takes an archive that is open already; so nothing is unpacked that is not counted.
    const input = { file: { exists: isPart, read } } as unknown as { buffer: Buffer };
    const html = await mammoth.convertToHtml(input, {
      styleMap: [...TITLE_AND_HEADING_STYLES],
      includeEmbeddedStyleMap: false,
      convertImage: NO_IMAGES,
    });
    return docxPieces(html.value);
  } catch (error) {
    if (error instanceof PostingError) throw error;
    if (error instanceof RangeError) throw tooComplex(name, "it nests deeper than any document");
    throw new PostingError(
      "damaged",
      name,
      `received a .docx whose text is damaged; expected a document as word processors write it. ${SAVE_AGAIN}`,
    );
  }
}

const SAVE_AGAIN = "Get it anew, or open it in a word processor and save it again as .docx.";

/** Leaves pictures out without unpacking them. */
const NO_IMAGES = (async () => []) as unknown as ReturnType<typeof mammoth.images.imgElement>;

function compoundFile(name: string, bytes: Uint8Array): PostingError {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE);
  return encrypted
    ? new PostingError(
        "locked",
        name,
        "received a document that is protected with a password; expected one that opens without. Save it without a password.",
      )
    : unsupported(name, "an Office file of the kind before 2007 (.doc, .xls, .ppt)", "Open it and save it as .docx.");
}

/** Other kinds that are zip archives too. */
function refuseOthers(name: string, zip: Zip): void {
  const holds = (folder: string): boolean => zip.names.some((part) => part.startsWith(folder));
  if (zip.has("[Content_Types].xml") && holds("word/")) return;
  if (holds("xl/")) throw unsupported(name, "a spreadsheet (.xlsx)", "Copy the posting's text into a .docx or .md.");
  if (holds("ppt/")) throw unsupported(name, "slides (.pptx)", "Export them as PDF, or copy their text into a .docx.");
  const type = zip.has("mimetype") ? new TextDecoder().decode(zip.read("mimetype").subarray(0, 100)).trim() : "";
  if (type.includes("opendocument.text")) {
    throw unsupported(name, "an OpenDocument text (.odt)", "Open it in LibreOffice or Word and save it as .docx.");
  }
  if (type.includes("opendocument")) {
    throw unsupported(name, "an OpenDocument file that is no text", "Export it as PDF.");
  }
  if (type.includes("epub")) {
    throw unsupported(name, "an electronic book (.epub)", "Copy the posting's text into a .docx or .md.");
  }
  if (zip.has("Index/Document.iwa") || holds("Index/")) {
    throw unsupported(name, "an iWork file (.pages, .numbers, .key)", "Export it from Pages as Word or PDF.");
  }
  throw unsupported(name, "a zip archive", "Unpack it and give the one file that holds the posting.");
}

function unsupported(name: string, what: string, remedy: string): PostingError {
  return new PostingError("unsupported-format", name, `received ${what}; expected a Word document (.docx). ${remedy}`);
}

/** Counts elements and how deep they nest, before a tree is made of them. */
function refuseEndless(name: string, xml: string): void {
  let depth = 0;
  let elements = 0;
  let close = -1;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === SLASH) depth--;
    else if (next !== QUESTION_MARK && next !== EXCLAMATION_MARK) {
      elements++;
      if (close < at) close = xml.indexOf(">", at);
      if (close < 0) return;
      if (xml.charCodeAt(close - 1) !== SLASH) depth++;
    }
    if (depth > MAX_DEPTH) throw tooComplex(name, `its elements nest deeper than ${MAX_DEPTH}`);
    if (elements > MAX_ELEMENTS) throw tooComplex(name, `one of its parts has more than ${MAX_ELEMENTS} elements`);
  }
}

const SLASH = 0x2f;
const QUESTION_MARK = 0x3f;
const EXCLAMATION_MARK = 0x21;

function tooComplex(name: string, what: string): PostingError {
  return new PostingError(
    "too-complex",
    name,
    `received a .docx in which ${what}; expected the few pages of one posting. Copy the posting into a new document.`,
  );
}
