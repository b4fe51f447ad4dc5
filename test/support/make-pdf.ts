import { PDFDocument, type PDFFont, type PDFPage, PDFName, PDFString, StandardFonts } from "pdf-lib";

/** A4, in points. */
export const PAGE_WIDTH = 595;
export const PAGE_HEIGHT = 842;

/** Text at a place, in points from the upper left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly href?: string;
  /** The part of the text that leads there; all of it by default. */
  readonly linked?: string;
}

export interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
}

/** A PDF with text at the given places, an array a page. */
export async function makePdf(pages: readonly (readonly Placed[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  for (const placed of pages) {
    const page = document.addPage([PAGE_WIDTH, PAGE_HEIGHT]);
    for (const one of placed) draw(document, page, fonts, one);
  }
  return document.save();
}

function draw(document: PDFDocument, page: PDFPage, fonts: Fonts, placed: Placed): void {
  const { text, x, size = 11, bold = false, href, linked = text } = placed;
  const font = bold ? fonts.bold : fonts.plain;
  const y = PAGE_HEIGHT - placed.y;
  page.drawText(text, { x, y, size, font });
  if (href === undefined) return;
  const left = x + font.widthOfTextAtSize(text.slice(0, text.indexOf(linked)), size);
  const link = document.context.register(
    document.context.obj({
      Type: "Annot",
      Subtype: "Link",
      Rect: [left, y - size * 0.25, left + font.widthOfTextAtSize(linked, size), y + size],
      Border: [0, 0, 0],
      A: { Type: "Action", S: "URI", URI: PDFString.of(href) },
    }),
  );
  page.node.addAnnot(link);
}

/** Lines below each other, from `y` on, `step` points apart. */
export function column(
  lines: readonly string[],
  at: {
    readonly x: number;
    readonly y: number;
    readonly step?: number;
    readonly size?: number;
    readonly bold?: boolean;
  },
): Placed[] {
  const { x, y, step = 14, size, bold } = at;
  return lines.map((text, i) => ({
    text,
    x,
    y: y + i * step,
    ...(size !== undefined && { size }),
    ...(bold !== undefined && { bold }),
  }));
}

/** A PDF whose pages hold a picture and no text. */
export async function makeScan(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const picture = await document.embedPng(ONE_PIXEL);
  for (let i = 0; i < pages; i++) {
    const page = document.addPage([PAGE_WIDTH, PAGE_HEIGHT]);
    page.drawImage(picture, { x: 0, y: 0, width: PAGE_WIDTH, height: PAGE_HEIGHT });
  }
  return document.save();
}

const ONE_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A PDF written by hand of its objects' bodies, the first of which is the catalog. */
export function handmadePdf(bodies: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n";
  const starts: number[] = [];
  bodies.forEach((body, i) => {
    starts.push(text.length);
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
  });
  const table = text.length;
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n`;
  for (const start of starts) text += `${String(start).padStart(10, "0")} 00000 n \n`;
  text += `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, "latin1"));
}

/** Encrypted with a password that nobody knows: its keys are made up. */
export function lockedPdf(): Uint8Array {
  return handmadePdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
      `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
    ],
    `/Encrypt 4 0 R /ID [<${"ab".repeat(16)}> <${"ab".repeat(16)}>]`,
  );
}

/** A page whose content is what is given, uncompressed, with Helvetica as /F1. */
export function pdfWithContent(content: string, extra = ""): Uint8Array {
  return handmadePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${extra} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]);
}

/** Sets a page's rotation, in degrees. */
export async function rotated(bytes: Uint8Array, degrees: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  for (const page of document.getPages()) page.node.set(PDFName.of("Rotate"), document.context.obj(degrees));
  return document.save();
}
