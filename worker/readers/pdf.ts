import { extractText, getDocumentProxy } from "unpdf";

/**
 * The text layer of a PDF, a page after the other; "" for a scan.
 * @throws {RangeError} for more pages than `mostPages`; whatever its bytes make the parser throw
 */
export async function textOfPdf(bytes: Uint8Array, mostPages: number): Promise<string> {
  const pdf = await getDocumentProxy(bytes);
  try {
    if (pdf.numPages > mostPages) throw new RangeError(`It has ${pdf.numPages} pages.`);
    const { text } = await extractText(pdf, { mergePages: false });
    return text.join("\n\n");
  } finally {
    await pdf.cleanup();
  }
}
