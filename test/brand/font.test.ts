import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BrandError } from "../../engine/brand/errors.ts";
import { openFont } from "../../engine/brand/font/open-font.ts";
import { type Face, familyFor } from "../../engine/picture/fonts.ts";
import { measure, setLine } from "../../engine/picture/type.ts";

const FILES = "node_modules/@fontsource-variable";
/** Latin without Cyrillic or Han; wider than jobreel's sans. */
const LATIN = readFileSync(`${FILES}/archivo/files/archivo-latin-standard-normal.woff2`);

function picture(text: string, face: Face): string {
  const style = { face, size: 60, weight: 700, language: "en" };
  return Buffer.from(setLine("x", text, style, 0, 0, { colour: "#000000" }).mask.luma).toString("base64");
}

/** A TTF of one table, with a directory that may lie. */
function ttf(tag: string, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.writeUInt32BE(0x00010000, 0);
  bytes.writeUInt16BE(1, 4);
  bytes.write(tag, 12, "latin1");
  bytes.writeUInt32BE(offset, 20);
  bytes.writeUInt32BE(length, 24);
  return bytes;
}

describe("a company's font", () => {
  it("is a face of its own, the same for the same file", () => {
    const { face, notes } = openFont("display", LATIN, "title.woff2");
    expect(notes).toEqual([]);
    expect(openFont("display", Buffer.from(LATIN), "copy.woff2").face).toBe(face);
    expect(openFont("text", LATIN, "title.woff2").face).not.toBe(face);
    expect(picture("Hamburg", face)).not.toBe(picture("Hamburg", "sans"));
    expect(measure("Hamburg", { face, size: 60, weight: 400, language: "en" }).advance).toBeGreaterThan(100);
  });

  it("sets what it has, and jobreel's sans what it lacks", () => {
    const { face } = openFont("display", LATIN, "title.woff2");
    expect(familyFor(face, "Hamburg – 5 €", "en")).toBe(`"jobreel ${face}"`);
    expect(familyFor(face, "Hamburg Ж", "en")).toMatch(
      /^"jobreel brand-display-[^"]*", "jobreel libre-franklin-cyrillic/,
    );
    expect(picture("Ж", face)).not.toBe(picture("Щ", face));
    expect(picture("高", face)).not.toBe(picture("级", face));
    expect(picture("Ж", face)).toBe(picture("Ж", "sans"));
  });

  it("that was never opened is no face", () => {
    expect(() => familyFor("brand-text-none", "a", "en")).toThrow("There is no font for the face brand-text-none");
  });

  it("without Latin letters is used, and that is said", () => {
    const cyrillic = readFileSync(`${FILES}/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2`);
    expect(openFont("text", cyrillic, "kyrill.woff2").notes).toEqual([
      "The font kyrill.woff2 lacks most Latin letters: these are set in another.",
    ]);
  });

  it.each([
    ["nothing", Buffer.alloc(0), "this is no such font, the file is empty"],
    ["text", Buffer.from("Hello"), 'this is no such font (it begins with "Hell")'],
    ["the first WOFF", Buffer.from("wOFF...."), "a WOFF of the first version"],
    ["a collection", Buffer.from("ttcf...."), "a collection of fonts"],
    ["half a WOFF2", LATIN.subarray(0, LATIN.length >> 1), "this font ends in the middle"],
    [
      "a corrupt WOFF2",
      Buffer.concat([LATIN.subarray(0, 900), Buffer.alloc(LATIN.length - 900, 7)]),
      "cannot be unpacked",
    ],
    ["a TTF that points beyond its end", ttf("cmap", 48, 4_000_000_000), "this font ends in the middle"],
    ["a TTF without characters", ttf("glyf", 28, 4), 'lacks its table "cmap"'],
    ["a WOFF2 that unpacks to little", woff2Of(Buffer.alloc(10), 1000), "this font ends in the middle"],
    ["a WOFF2 that unpacks to gigabytes", woff2Of(Buffer.alloc(200 * 1024 * 1024), 1000), "cannot be unpacked"],
  ])("that is %s is refused", (_, bytes, why) => {
    expect(() => openFont("text", bytes, "text.ttf")).toThrow(BrandError);
    expect(() => openFont("text", bytes, "text.ttf")).toThrow(why);
    expect(() => openFont("text", bytes, "text.ttf")).toThrow(
      /^text\.ttf: .*; expected a whole TTF, OTF or WOFF2 file\./,
    );
  });
});

/** A WOFF2 with one table, `cmap`, of this content. */
function woff2Of(content: Buffer, declaredBytes: number): Buffer {
  const packed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  const directory = Buffer.from([0, 0x80 | (declaredBytes >> 7), declaredBytes & 127]);
  const bytes = Buffer.concat([Buffer.alloc(48), directory, packed]);
  bytes.write("wOF2", 0, "latin1");
  bytes.writeUInt32BE(bytes.length, 8);
  bytes.writeUInt16BE(1, 12);
  bytes.writeUInt32BE(packed.length, 20);
  return bytes;
}
