import type { PDFDocumentProxy } from "unpdf/pdfjs";

type PageProxy = Awaited<ReturnType<PDFDocumentProxy["getPage"]>>;

const STRONG_NAME = /bold|black|heavy|demi(?![a-z])|extrab/iu;

interface Font {
  readonly name: string;
  readonly strong: boolean;
}

// PDF.js packs fonts with a method that Node has from version 21 on; without it, no font would have a name.
if (!("transferToFixedLength" in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer): ArrayBuffer {
      return this.slice(0);
    },
    configurable: true,
    writable: true,
  });
}

/**
 * The fonts of a page by PDF.js's names for them. It tells a font's own name only after it has prepared the page to be
 * painted; what an earlier page told stays known.
 */
export function fontsOf(page: PageProxy, names: readonly string[]): ReadonlyMap<string, Font> {
  const fonts = new Map<string, Font>();
  for (const id of names) {
    if (!page.commonObjs.has(id)) continue;
    const font = page.commonObjs.get(id) as { name?: unknown; bold?: unknown; black?: unknown } | null;
    const name = typeof font?.name === "string" ? font.name : "";
    fonts.set(id, { name, strong: font?.bold === true || font?.black === true || STRONG_NAME.test(name) });
  }
  return fonts;
}
