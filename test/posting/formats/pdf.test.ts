import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PostingError } from "../../../engine/posting/errors.ts";
import { readPdf } from "../../../engine/posting/formats/pdf/index.ts";
import { broken, seedsOf } from "../../fuzz/broken-documents.ts";
import { column, lockedPdf, makePdf, makeScan, pdfWithContent, rotated } from "../../support/make-pdf.ts";

const FUZZ_RUNS = 400;

const codeOf = (bytes: Uint8Array): Promise<string> =>
  readPdf("posting.pdf", bytes).then(
    () => "answer",
    (error: unknown) => (error instanceof PostingError ? error.code : `untyped: ${String(error)}`),
  );

describe("a PDF that cannot be read", () => {
  test("is called scanned when its pages hold only pictures", async () => {
    const refusal = readPdf("scan.pdf", await makeScan(3));
    await expect(refusal).rejects.toMatchObject({ code: "scanned", source: "scan.pdf" });
    await expect(refusal).rejects.toThrow(/3 pages hold pictures .* Run OCR/u);
  });

  test("is called scanned when there is only a stamp of text on it", async () => {
    expect(await codeOf(await makePdf([[{ text: "Scan 17", x: 20, y: 20 }]]))).toBe("scanned");
  });

  test("is called locked when it needs a password", async () => {
    expect(await codeOf(lockedPdf())).toBe("locked");
  });

  test("is called damaged when it is something else or is cut short", async () => {
    const bytes = await makePdf([column(["We keep forty hives on a hill."], { x: 50, y: 60 })]);
    expect(await codeOf(new TextEncoder().encode("no PDF"))).toBe("damaged");
    expect(await codeOf(bytes.slice(0, 60))).toBe("damaged");
    expect(await codeOf(bytes.slice(0, bytes.length / 2))).toBe("damaged");
  });

  test("is called too long from 41 pages on", async () => {
    const page = column(["We keep forty hives on a hill."], { x: 50, y: 60 });
    const pages = (count: number): Promise<Uint8Array> => makePdf(Array.from({ length: count }, () => page));
    expect(await codeOf(await pages(40))).toBe("answer");
    expect(await codeOf(await pages(41))).toBe("too-long");
  });

  test("is answered or refused with a reason when arrays nest 10,000 deep", async () => {
    const nested = `/Own ${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    const bytes = pdfWithContent("BT /F1 12 Tf 50 700 Td (We keep forty hives on a hill.) Tj ET", nested);
    expect(await codeOf(bytes)).toMatch(/^(?:answer|too-complex|damaged)$/u);
    expect(await codeOf(pdfWithContent("[".repeat(100_000)))).toBe("too-complex");
  });

  test("is answered or refused with a reason, however it is broken", async () => {
    const seeds = await seedsOf("pdf");
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), async (number) => {
        expect(await codeOf(broken(seeds, number))).not.toMatch(/^untyped/u);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});

describe("a page that is turned", () => {
  test.each([90, 180, 270])("is read as it is seen: by %i degrees", async (degrees) => {
    const bytes = await makePdf([column(["First line of the text,", "second line of it."], { x: 50, y: 60 })]);
    const [piece] = await readPdf("posting.pdf", await rotated(bytes, degrees));
    expect(piece).toMatchObject({ kind: "paragraph", runs: [{ text: "First line of the text, second line of it." }] });
  });
});
