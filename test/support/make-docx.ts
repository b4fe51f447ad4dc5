import { constants, deflateRawSync } from "node:zlib";
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strToU8, zipSync } from "fflate";

/** What a test document is made of. */
export type Part =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly title: string }
  | { readonly entry: string; readonly depth?: number }
  | { readonly bold: string; readonly plain?: string; readonly line?: string }
  | { readonly link: string; readonly to: string }
  | { readonly rows: readonly (readonly (string | readonly Part[])[])[] }
  | { readonly picture: Uint8Array }
  | string;

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** A Word document of the given parts. */
export async function makeDocx(parts: readonly Part[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: parts.map(childOf) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function childOf(part: Part): Paragraph | Table {
  if (typeof part === "string") return new Paragraph(part);
  if ("heading" in part) return new Paragraph({ text: part.heading, heading: LEVELS[part.level] });
  if ("title" in part) return new Paragraph({ text: part.title, heading: HeadingLevel.TITLE });
  if ("entry" in part) return new Paragraph({ text: part.entry, bullet: { level: part.depth ?? 0 } });
  if ("link" in part) {
    return new Paragraph({
      children: [new ExternalHyperlink({ link: part.to, children: [new TextRun({ text: part.link })] })],
    });
  }
  if ("picture" in part) {
    const run = new ImageRun({ type: "png", data: part.picture, transformation: { width: 10, height: 10 } });
    return new Paragraph({ children: [run] });
  }
  if ("rows" in part) {
    return new Table({
      rows: part.rows.map(
        (cells) =>
          new TableRow({
            children: cells.map(
              (cell) => new TableCell({ children: (typeof cell === "string" ? [cell] : cell).map(childOf) }),
            ),
          }),
      ),
    });
  }
  return new Paragraph({
    children: [
      new TextRun({ text: part.bold, bold: true }),
      ...(part.plain === undefined ? [] : [new TextRun(part.plain)]),
      ...(part.line === undefined ? [] : [new TextRun({ text: part.line, break: 1 })]),
    ],
  });
}

const WORD_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A Word document whose body is written by hand, with more parts if need be. */
export function handmadeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    "[Content_Types].xml": CONTENT_TYPES,
    "word/document.xml": `<?xml version="1.0"?><w:document ${WORD_NAMES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph with a named style, for {@link handmadeDocx} with {@link stylesPart}. */
export function styled(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** The part that names styles: by their identifier, the name that users see. */
export function stylesPart(names: Readonly<Record<string, string>>): Record<string, string> {
  const styles = Object.entries(names).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return { "word/styles.xml": `<?xml version="1.0"?><w:styles ${WORD_NAMES}>${styles.join("")}</w:styles>` };
}

/** A zip archive of texts. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Zeros that are packed at once; a stream of such packs unpacks to as many times as much. */
const PACK_BYTES = 64 * 1024 * 1024;

/** A raw deflate stream of at least `bytes` zeros, made without unpacking it. */
export function packedZeros(bytes: number): Buffer {
  const pack = deflateRawSync(Buffer.alloc(PACK_BYTES), { finishFlush: constants.Z_FULL_FLUSH });
  const packs = Array.from({ length: Math.ceil(bytes / PACK_BYTES) }, () => pack);
  return Buffer.concat([...packs, deflateRawSync(Buffer.alloc(0))]);
}

/**
 * A small DOCX whose text unpacks to at least `bytes` zeros.
 *
 * @param declared what the archive's directory says instead
 */
export function docxBomb(bytes: number, declared: number): Uint8Array {
  const part = Buffer.from("word/document.xml");
  const packed = packedZeros(bytes);
  const types = Buffer.from("[Content_Types].xml");
  const first = entry(types, Buffer.from(deflateRawSync(CONTENT_TYPES)), CONTENT_TYPES.length, 0);
  const second = entry(part, packed, declared, first.local.length);
  const directory = Buffer.concat([first.central, second.central]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(first.local.length + second.local.length, 16);
  return new Uint8Array(Buffer.concat([first.local, second.local, directory, end]));
}

function entry(name: Buffer, packed: Buffer, declared: number, at: number): { local: Buffer; central: Buffer } {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, name, packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(at, 10);
  const central = Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, tail, name]);
  return { local, central };
}
