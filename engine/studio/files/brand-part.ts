import { readFile, stat } from "node:fs/promises";
import { openFont } from "../../brand/font/open-font.ts";
import { BrandError, filesOfBrand } from "../../brand/index.ts";
import { MAX_LOGO_BYTES, openLogo } from "../../brand/logo/open-logo.ts";
import { pictureKind } from "../../brand/logo/picture-file.ts";
import type { BrandType } from "./brand-types.ts";

const MAX_FONT_BYTES = 40 * 1024 * 1024;
/** Whoever calls a file so means a brand, and is told what is wrong with it. */
const BRAND_NAME = /^brand\.(?:ya?ml|json)$/iu;
const MAYBE_BRAND = /\.(?:ya?ml|json)$/iu;
/** WOFF2, OpenType, TrueType. */
const FONTS = ["774f4632", "4f54544f", "00010000", "74727565"];

/**
 * What a file is to a brand, by its content: a brand file, a drawing for a logo, a font. Null for all else.
 * @throws {BrandError} for one that can't be used
 */
export async function brandPart(path: string, filename: string, head: Uint8Array): Promise<BrandType | null> {
  if (FONTS.includes(Buffer.from(head.subarray(0, 4)).toString("hex"))) {
    openFont("text", await bytesOf(path, filename, "font", MAX_FONT_BYTES), filename);
    return "font";
  }
  if (isDrawing(Buffer.from(head))) {
    await openLogo(await bytesOf(path, filename, "logo", MAX_LOGO_BYTES), filename);
    return "svg";
  }
  if (!MAYBE_BRAND.test(filename) || head.includes(0)) return null;
  try {
    await filesOfBrand({ name: filename, path }, []);
    return "brand";
  } catch (error) {
    if (!(error instanceof BrandError) || BRAND_NAME.test(filename)) throw error;
    return null;
  }
}

/** A page may hold drawings, and begin with a comment as they do. */
function isDrawing(head: Buffer): boolean {
  const text = head.toString("utf8");
  return pictureKind(head) === "svg" && /<(?:\w+:)?svg[\s>]/iu.test(text) && !/<(?:!doctype\s+)?html[\s>]/iu.test(text);
}

async function bytesOf(path: string, filename: string, code: "font" | "logo", mostBytes: number): Promise<Buffer> {
  if ((await stat(path)).size <= mostBytes) return readFile(path);
  throw new BrandError(code, filename, `this is larger than ${mostBytes / 1024 / 1024} MB, which a ${code} is not.`);
}
