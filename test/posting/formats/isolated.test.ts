import { describe, expect, test } from "vitest";
import { PostingError } from "../../../engine/posting/errors.ts";
import { isolated } from "../../../engine/posting/formats/isolated.ts";
import { docxBomb, handmadeDocx, makeDocx, packedZeros } from "../../support/make-docx.ts";
import { column, handmadePdf, lockedPdf, makePdf, pdfWithContent } from "../../support/make-pdf.ts";

const GIB = 1024 ** 3;
/** What the process may grow by while it refuses a hostile file, and what tests themselves may add to that. */
const MAX_GROWTH_BYTES = 512 * 1024 * 1024;

describe("a file read in a thread of its own", () => {
  test("gives the pieces of a DOCX", async () => {
    const pieces = await isolated("posting.docx", "docx", await makeDocx([{ title: "Beekeeper" }]));
    expect(pieces).toEqual([{ kind: "heading", level: 1, runs: [{ text: "Beekeeper" }] }]);
  });

  test("gives the pieces of a PDF", async () => {
    const bytes = await makePdf([column(["We keep forty hives on a hill."], { x: 50, y: 60 })]);
    expect(await isolated("posting.pdf", "pdf", bytes)).toEqual([
      { kind: "paragraph", runs: [{ text: "We keep forty hives on a hill." }] },
    ]);
  });

  test("leaves the caller's bytes as they were, also a Buffer's", async () => {
    const bytes = Buffer.from(await makeDocx(["Words"]));
    const before = Buffer.from(bytes);
    await isolated("posting.docx", "docx", bytes);
    expect(bytes.equals(before)).toBe(true);
  });

  test("is refused as the reader refuses it", async () => {
    const refusal = await isolated("mine.pdf", "pdf", lockedPdf()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PostingError);
    expect(refusal).toMatchObject({ code: "locked", source: "mine.pdf" });
    expect(String(refusal)).toMatch(/^PostingError: mine\.pdf: received a PDF that is encrypted/u);
  });

  test("is given up when it takes longer than it may", async () => {
    const refusal = isolated("slow.docx", "docx", handmadeDocx(longText()), { timeLimitMs: 100 });
    await expect(refusal).rejects.toMatchObject({ code: "too-complex" });
    await expect(refusal).rejects.toThrow(/took longer than 0\.1 s/u);
  });

  test("is given up when it takes more memory than it may", async () => {
    const bytes = pdfWithContent("BT /F1 12 Tf 50 700 Td (Words) Tj ET");
    await expect(isolated("large.pdf", "pdf", bytes, { memoryLimitBytes: -GIB })).rejects.toMatchObject({
      code: "too-complex",
    });
  });

  test("does not stand in the way of the next one after a refusal", async () => {
    const [first, second] = await Promise.allSettled([
      isolated("a.pdf", "pdf", lockedPdf()),
      isolated("b.docx", "docx", handmadeDocx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>")),
    ]);
    expect(first.status).toBe("rejected");
    expect(second).toEqual({ status: "fulfilled", value: [{ kind: "paragraph", runs: [{ text: "Words" }] }] });
  });
});

describe("a hostile file", () => {
  const cases: readonly (readonly [string, "docx" | "pdf", () => Uint8Array, RegExp])[] = [
    ["a DOCX that unpacks to more than 1 GB and says 1 KB", "docx", () => docxBomb(GIB + 1, 1000), /^too-complex$/u],
    ["a PDF whose page unpacks to more than 1 GB", "pdf", pdfBomb, /^too-complex$/u],
    ["a DOCX of one paragraph of 60 MB", "docx", () => handmadeDocx(longText()), /^too-complex$/u],
    ["a PDF with 100,000 arrays in each other", "pdf", () => pdfWithContent("[".repeat(100_000)), /^too-complex$/u],
    [
      "a PDF with 10,000 dictionaries in each other",
      "pdf",
      () => pdfWithContent("BT ET", `/X ${"<< /A ".repeat(10_000)} 1 ${" >>".repeat(10_000)}`),
      /^(?:too-complex|damaged|scanned)$/u,
    ],
    ["a PDF whose pages are each other's parents", "pdf", () => handmadePdf(CIRCLE), /^(?:damaged|scanned)$/u],
  ];

  test.each(cases)("is refused within bounds: %s", async (_what, kind, make, code) => {
    const bytes = make();
    const before = process.memoryUsage.rss();
    let growth = 0;
    const watch = setInterval(() => {
      growth = Math.max(growth, process.memoryUsage.rss() - before);
    }, 5);
    const refusal = await isolated("hostile", kind, bytes).catch((error: unknown) => error);
    clearInterval(watch);
    expect(refusal).toBeInstanceOf(PostingError);
    expect((refusal as PostingError).code).toMatch(code);
    expect(growth).toBeLessThan(MAX_GROWTH_BYTES);
  });
});

const CIRCLE = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>",
  "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>",
];

function longText(): string {
  return `<w:p><w:r><w:t>${"a ".repeat(30_000_000)}</w:t></w:r></w:p>`;
}

function pdfBomb(): Uint8Array {
  const packed = Buffer.concat([Buffer.from([0x78, 0x01]), packedZeros(GIB + 1), Buffer.alloc(4)]);
  const head = [
    "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj",
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj",
    `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
  ].join("\n");
  const tail = "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF";
  return new Uint8Array(Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]));
}
