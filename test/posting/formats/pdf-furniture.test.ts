import { describe, expect, test } from "vitest";
import { readPdf } from "../../../engine/posting/formats/pdf/index.ts";
import { plainIdeographs } from "../../../engine/posting/formats/pdf/radicals.ts";
import { type Placed, column, makePdf } from "../../support/make-pdf.ts";
import { taggedPdf } from "../../support/make-tagged-pdf.ts";

const PROSE = "We keep forty hives on a hill above the town, and we sell honey.";
const body = column([PROSE, "Come and see. The bees are at home."], { x: 50, y: 400 });

/** What is read of one page, beside its own text. */
async function besides(...placed: Placed[]): Promise<string> {
  const pieces = await readPdf("posting.pdf", await makePdf([[...body, ...placed]]));
  const text = pieces.flatMap((piece) => ("runs" in piece ? piece.runs.map((run) => run.text) : [])).join("\n");
  expect(text).toContain(PROSE);
  return text
    .replace(`${PROSE}\nCome and see. The bees are at home.`, "")
    .replace(`${PROSE} Come and see. The bees are at home.`, "")
    .trim();
}

const small = (text: string, x: number, y: number): Placed => ({ text, x, y, size: 8 });

describe("what a browser prints around a single page", () => {
  test.each([
    "11/28/26, 9:43 AM",
    "28/11/2026, 09:43",
    "28.11.26, 09:43",
    "28.11.2026 09:43:12",
    "2026-11-28 09:43",
    "2026/11/28 9:43",
    "26. 11. 28. 9:43",
    "28-11-2026 09:43",
    "11/28/26, 9:43 a.m.",
  ])("is lost when it begins with the time: %s", async (time) => {
    expect(
      await besides(
        small(time, 23, 23),
        small("Beekeeper – Hill Honey", 280, 23),
        small("file:///home/anna/beekeeper.html", 23, 825),
        small("1/1", 560, 825),
      ),
    ).toBe("");
  });

  test("is lost with the title and the address above, the page's number and the time below", async () => {
    expect(
      await besides(
        small("Beekeeper – Hill Honey", 23, 24),
        small("https://hill.example/jobs/beekeeper?id=7", 400, 24),
        small("1 of 1", 23, 826),
        small("28.11.26, 09:43", 500, 826),
      ),
    ).toBe("");
  });

  test("is lost when it is the address alone, at the very edge", async () => {
    expect(await besides(small("https://hill.example/jobs/beekeeper", 23, 826))).toBe("");
  });

  test("is lost on a tagged page whose writer knows of no artifacts", async () => {
    const bytes = taggedPdf([
      {
        tree: [{ role: "P", kids: body }],
        aside: [small("11/28/26, 9:43 AM", 23, 23), small("https://hill.example/", 23, 826), small("1/1", 560, 826)],
      },
    ]);
    const [piece, ...more] = await readPdf("posting.pdf", bytes);
    expect(piece).toMatchObject({ kind: "paragraph" });
    expect(more).toEqual([]);
  });
});

describe("a page's own words near its edge", () => {
  test.each([
    ["an address as the last line", small("https://hill.example/apply", 50, 800)],
    ["a date as the first line", small("28.11.2026", 50, 30)],
    ["a sentence with an address", small("Apply at https://hill.example/apply", 50, 826)],
    ["hours of work", small("9:00 to 17:30", 50, 30)],
  ])("stay: %s", async (_, placed) => {
    expect(await besides(placed)).toBe(placed.text);
  });

  test("stay beside an address where no time of printing stands", async () => {
    expect(await besides(small("Hill Honey Ltd", 50, 30), small("https://hill.example/", 400, 30))).toMatch(
      /^Hill Honey Ltd\s+https:/u,
    );
  });

  test("stay where a time begins a line inside of the page", async () => {
    const line = "11/28/26, 9:43 AM is when we began to print this.";
    expect(await besides({ text: line, x: 50, y: 200 })).toBe(line);
  });
});

describe("radicals that fonts name for ideographs", () => {
  test("become the ideographs", () => {
    expect(plainIdeographs("使⽤ ⼈事 ⼥性 ⻑野 ⻄区 国⺠")).toBe("使用 人事 女性 長野 西区 国民");
  });

  test("are all that changes: wide letters and digits stay", () => {
    const text = "３階 ＡＢＣ ㈱ ①";
    expect(plainIdeographs(text)).toBe(text);
  });
});
