import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PostingError } from "../../../engine/posting/errors.ts";
import { readDocx } from "../../../engine/posting/formats/docx.ts";
import type { Piece } from "../../../engine/posting/formats/piece.ts";
import { broken, seedsOf } from "../../fuzz/broken-documents.ts";
import { docxBomb, handmadeDocx, makeDocx, styled, stylesPart, zipOf } from "../../support/make-docx.ts";

const FUZZ_RUNS = 600;

const codeOf = (bytes: Uint8Array): Promise<string> =>
  readDocx("posting.docx", bytes).then(
    () => "answer",
    (error: unknown) => (error instanceof PostingError ? error.code : `untyped: ${String(error)}`),
  );

describe("a Word document", () => {
  test("gives its title, headings, lists and paragraphs in order", async () => {
    const bytes = await makeDocx([
      { title: "Beekeeper" },
      "We keep forty hives on a hill.",
      { heading: "Your tasks", level: 2 },
      { entry: "Look after the hives" },
      { entry: "also in winter", depth: 1 },
      { entry: "Sell honey" },
    ]);
    expect(await readDocx("posting.docx", bytes)).toEqual([
      { kind: "heading", level: 1, runs: [{ text: "Beekeeper" }] },
      { kind: "paragraph", runs: [{ text: "We keep forty hives on a hill." }] },
      { kind: "heading", level: 2, runs: [{ text: "Your tasks" }] },
      { kind: "entry", depth: 0, runs: [{ text: "Look after the hives" }] },
      { kind: "entry", depth: 1, runs: [{ text: "also in winter" }] },
      { kind: "entry", depth: 0, runs: [{ text: "Sell honey" }] },
    ] satisfies Piece[]);
  });

  test("keeps bold, line breaks and where links lead", async () => {
    const bytes = await makeDocx([
      { bold: "Pay:", plain: " 30,000 EUR", line: "a year" },
      { link: "Apply here", to: "https://hill.example/apply" },
    ]);
    expect(await readDocx("posting.docx", bytes)).toEqual([
      { kind: "paragraph", runs: [{ text: "Pay:", strong: true }, { text: " 30,000 EUR\na year" }] },
      { kind: "paragraph", runs: [{ text: "Apply here", href: "https://hill.example/apply" }] },
    ]);
  });

  test("gives a table of labels and values as rows", async () => {
    const bytes = await makeDocx([
      {
        rows: [
          ["Location", "Graz"],
          ["Start", ["1 May", "or later"]],
        ],
      },
    ]);
    expect(await readDocx("posting.docx", bytes)).toEqual([
      { kind: "row", header: false, cells: [[{ text: "Location" }], [{ text: "Graz" }]] },
      {
        kind: "row",
        header: false,
        cells: [[{ text: "Start" }], [{ text: "1 May" }, { text: "\n" }, { text: "or later" }]],
      },
    ]);
  });

  test("reads a table that only lays out the page cell by cell, with short cells as headings", async () => {
    const bytes = await makeDocx([
      { rows: [["Your tasks", [{ entry: "Sow" }, { entry: "Reap" }]], [["Alone in its row"]]] },
    ]);
    expect(await readDocx("posting.docx", bytes)).toEqual([
      { kind: "heading", level: 4, runs: [{ text: "Your tasks" }] },
      { kind: "entry", depth: 0, runs: [{ text: "Sow" }] },
      { kind: "entry", depth: 0, runs: [{ text: "Reap" }] },
      { kind: "paragraph", runs: [{ text: "Alone in its row" }] },
    ]);
  });

  test.each(["Überschrift 2", "Titre 2", "Título 2", "标题 2", "見出し 2", "heading 2"])(
    "takes the style %s for a heading",
    async (name) => {
      const bytes = handmadeDocx(styled("own", "Aufgaben"), stylesPart({ own: name }));
      expect(await readDocx("posting.docx", bytes)).toEqual([
        { kind: "heading", level: 2, runs: [{ text: "Aufgaben" }] },
      ]);
    },
  );

  test.each(["Titel", "Titre", "表題"])("takes the style %s for the title", async (name) => {
    const bytes = handmadeDocx(styled("own", "Imker"), stylesPart({ own: name }));
    expect(await readDocx("posting.docx", bytes)).toEqual([{ kind: "heading", level: 1, runs: [{ text: "Imker" }] }]);
  });

  test("reads the text in text boxes", async () => {
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await readDocx("posting.docx", handmadeDocx(box))).toEqual([
      { kind: "paragraph", runs: [{ text: "In a box" }] },
    ]);
  });

  test("leaves pictures out without looking at them", async () => {
    const bytes = await makeDocx([{ picture: new Uint8Array(200).fill(7) }, "Words"]);
    expect(await readDocx("posting.docx", bytes)).toEqual([{ kind: "paragraph", runs: [{ text: "Words" }] }]);
  });

  test("is read as it is when its bytes are a part of a larger buffer", async () => {
    const bytes = await makeDocx(["Words"]);
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 10);
    const pieces = await readDocx("posting.docx", larger.subarray(10, 10 + bytes.length));
    expect(pieces).toEqual([{ kind: "paragraph", runs: [{ text: "Words" }] }]);
  });
});

describe("what is no Word document", () => {
  test.each([
    ["a spreadsheet", zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "" }), /spreadsheet \(\.xlsx\)/u],
    ["slides", zipOf({ "[Content_Types].xml": "", "ppt/presentation.xml": "" }), /slides \(\.pptx\)/u],
    ["an OpenDocument text", zipOf({ mimetype: "application/vnd.oasis.opendocument.text" }), /save it as \.docx/u],
    ["a book", zipOf({ mimetype: "application/epub+zip" }), /\.epub/u],
    ["a Pages document", zipOf({ "Index/Document.iwa": "" }), /Export it from Pages/u],
    ["an archive", zipOf({ "posting.txt": "words" }), /Unpack it/u],
    ["an old Word document", oldOffice("WordDocument"), /\(\.doc, \.xls, \.ppt\).*save it as \.docx/u],
  ])("is refused with its own remedy: %s", async (_what, bytes, remedy) => {
    const refusal = readDocx("posting.docx", bytes);
    await expect(refusal).rejects.toMatchObject({ code: "unsupported-format", source: "posting.docx" });
    await expect(refusal).rejects.toThrow(remedy);
  });

  test("is called locked when it is encrypted", async () => {
    expect(await codeOf(oldOffice("EncryptedPackage"))).toBe("locked");
  });

  test("is called damaged when it is cut short", async () => {
    const bytes = await makeDocx(["Words"]);
    for (const share of [0.3, 0.6, 0.99]) {
      expect(await codeOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe("damaged");
    }
  });

  test("is called damaged when its text is no XML", async () => {
    expect(await codeOf(handmadeDocx("<w:p><w:r></w:p>"))).toBe("damaged");
    expect(await codeOf(zipOf({ "[Content_Types].xml": "", "word/other.xml": "" }))).toBe("damaged");
  });
});

describe("a hostile Word document", () => {
  const GIANT_BYTES = 80 * 1024 * 1024;

  test("is too complex when it says that it unpacks to more than 64 MB", async () => {
    expect(await codeOf(docxBomb(GIANT_BYTES, GIANT_BYTES))).toBe("too-complex");
  });

  test("is too complex when it unpacks to more than it says", async () => {
    expect(await codeOf(docxBomb(GIANT_BYTES, 1000))).toBe("too-complex");
  });

  test("is too complex when its elements nest without end", async () => {
    const deep = 100_000;
    expect(await codeOf(handmadeDocx("<w:sdt>".repeat(deep) + "</w:sdt>".repeat(deep)))).toBe("too-complex");
  });

  test("is too complex when it has more elements than a book", async () => {
    expect(await codeOf(handmadeDocx("<w:p/>".repeat(300_000)))).toBe("too-complex");
  });

  test("is answered or refused with a reason, however it is broken", async () => {
    const seeds = await seedsOf("docx");
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), async (number) => {
        expect(await codeOf(broken(seeds, number))).not.toMatch(/^untyped/u);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });

  test("is answered or refused with a reason when it is random bytes behind a zip's signature", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (tail) => {
        const bytes = new Uint8Array([0x50, 0x4b, 3, 4, ...tail, ...deflateSync(tail)]);
        expect(await codeOf(bytes)).toMatch(/^(?:damaged|unsupported-format|locked|too-complex)$/u);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});

/** The beginning of an older Office container, and the name of a stream in it. */
function oldOffice(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...signature, ...Buffer.alloc(504), ...Buffer.from(stream, "utf16le")]);
}
