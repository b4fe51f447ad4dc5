import type * as Docx from "../readers/docx.ts";
import type * as Pdf from "../readers/pdf.ts";

/*
 * The readers of DOCX and PDF are larger than the relay itself: each is a bundle of its own (`npm run build:readers`), beside
 * the Worker's, and loaded when the first document of its kind comes. Their names are put together at run time, so that the
 * Worker's bundle doesn't take them in.
 */
const FOLDER = "./dist";

export function docxReader(): Promise<typeof Docx> {
  return import(`${FOLDER}/docx.mjs`) as Promise<typeof Docx>;
}

export function pdfReader(): Promise<typeof Pdf> {
  return import(`${FOLDER}/pdf.mjs`) as Promise<typeof Pdf>;
}
