import { describe, expect, test } from "vitest";
import { readPdf } from "../../../engine/posting/formats/pdf/index.ts";
import type { Piece, Run } from "../../../engine/posting/formats/piece.ts";
import { type Placed, column, makePdf, pdfWithContent } from "../../support/make-pdf.ts";

const words = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

/** A piece in short: what it is, and its words. */
function short(piece: Piece): string {
  if (piece.kind === "heading") return `h${piece.level} ${words(piece.runs)}`;
  if (piece.kind === "entry") return `${"  ".repeat(piece.depth)}- ${words(piece.runs)}`;
  if (piece.kind === "row") return piece.cells.map(words).join(" | ");
  return piece.kind === "paragraph" ? words(piece.runs) : piece.value;
}

async function read(...pages: Placed[][]): Promise<string[]> {
  return (await readPdf("posting.pdf", await makePdf(pages))).map(short);
}

const PROSE = ["We keep forty hives on a hill above the town, and we sell what the", "bees bring home. Come and see."];

describe("lines", () => {
  test("of one paragraph become one text, and a wider step begins another", async () => {
    expect(await read([...column(PROSE, { x: 50, y: 60 }), ...column(PROSE, { x: 50, y: 110 })])).toEqual([
      PROSE.join(" "),
      PROSE.join(" "),
    ]);
  });

  test("that end early stay lines", async () => {
    const address = column(["Hill Honey", "Main Street 5", "8010 Graz"], { x: 50, y: 110 });
    expect(await read([...column(PROSE, { x: 50, y: 60 }), ...address])).toEqual([
      PROSE.join(" "),
      "Hill Honey\nMain Street 5\n8010 Graz",
    ]);
  });

  test("are made of words that are printed one by one", async () => {
    const parts = ["We", "keep", "forty", "hives"].map((text, i) => ({ text, x: 50 + i * 35, y: 60 }));
    expect(await read(parts, column(PROSE, { x: 50, y: 60 }))).toContain("We keep forty hives");
  });

  test("are made of letters that are set apart for looks", async () => {
    const letters = (word: string, x: number): Placed[] =>
      word.split("").map((text, i) => ({ text, x: x + i * 16, y: 60, size: 14 }));
    const tracked = [...letters("YOUR", 50), ...letters("TASKS", 130)];
    expect(await read([...tracked, ...column(PROSE, { x: 50, y: 100 })])).toEqual(["h1 YOUR TASKS", PROSE.join(" ")]);
  });

  test("printed twice to look bold are said once, and are bold", async () => {
    const twice = [0, 0.3].map((off) => ({ text: "Your tasks on the hill", x: 50 + off, y: 60 }));
    const pieces = await readPdf("posting.pdf", await makePdf([[...twice, ...column(PROSE, { x: 50, y: 100 })]]));
    expect(pieces[0]).toEqual({ kind: "heading", level: 2, runs: [{ text: "Your tasks on the hill", strong: true }] });
  });
});

describe("headings", () => {
  test("have levels by their size, and bold lines stand below them", async () => {
    const page = [
      { text: "Beekeeper", x: 50, y: 60, size: 24 },
      { text: "Your tasks", x: 50, y: 100, size: 15 },
      ...column(PROSE, { x: 50, y: 120 }),
      { text: "In winter", x: 50, y: 170, bold: true },
      ...column(PROSE, { x: 50, y: 186 }),
    ];
    expect(await read(page)).toEqual([
      "h1 Beekeeper",
      "h2 Your tasks",
      PROSE.join(" "),
      "h3 In winter",
      PROSE.join(" "),
    ]);
  });

  test("over two lines are one", async () => {
    const title = column(["Beekeeper for the Hives on the", "Hill (full-time)"], { x: 50, y: 60, size: 22, step: 26 });
    expect(await read([...title, ...column(PROSE, { x: 50, y: 130 })])).toEqual([
      "h1 Beekeeper for the Hives on the Hill (full-time)",
      PROSE.join(" "),
    ]);
  });
});

describe("lists", () => {
  test("have an entry a bullet, with its hanging lines, and depths by indentation", async () => {
    const page = [
      { text: "•", x: 50, y: 60 },
      { text: "Look after the hives and the meadow around", x: 64, y: 60 },
      { text: "them", x: 64, y: 74 },
      { text: "–", x: 64, y: 88 },
      { text: "in all weathers", x: 78, y: 88 },
      { text: "•", x: 50, y: 102 },
      { text: "Sell honey", x: 64, y: 102 },
    ];
    expect(await read(page)).toEqual([
      "- Look after the hives and the meadow around them",
      "  - in all weathers",
      "- Sell honey",
    ]);
  });

  test("have entries for numbers that follow each other, and none for a date", async () => {
    expect(
      await read([
        ...column(["1. Send a letter", "2. Visit us"], { x: 50, y: 60 }),
        ...column(["15. Mai ist der erste Tag."], { x: 50, y: 130 }),
      ]),
    ).toEqual(["- Send a letter", "- Visit us", "15. Mai ist der erste Tag."]);
  });

  test("end where text below them begins", async () => {
    const page = [
      ...column(["• Sell honey", "• Sweep the yard"], { x: 50, y: 60 }),
      ...column(PROSE, { x: 50, y: 110 }),
    ];
    expect(await read(page)).toEqual(["- Sell honey", "- Sweep the yard", PROSE.join(" ")]);
  });
});

describe("bullets that are drawn", () => {
  const line = (text: string, y: number, x = 64): string => `BT /F1 11 Tf ${x} ${y} Td (${text}) Tj ET`;
  const readContent = async (...content: string[]): Promise<string[]> =>
    (await readPdf("posting.pdf", pdfWithContent(content.join("\n")))).map(short);
  /** Its control points lie outside of it, as browsers draw dots. */
  const dot = (x: number, y: number): string =>
    `${x} ${y} m ${x} ${y + 4} ${x + 4} ${y + 4} ${x + 4} ${y} c ${x + 4} ${y - 2} ${x} ${y - 2} ${x} ${y} c f`;

  test("begin entries, also of lines that are full, at the depth where they stand", async () => {
    const content = [
      dot(50, 702),
      line("Hold a licence of the board of beekeepers of this state", 700),
      "q 1 0 0 1 0 -14 cm 50 701 4 4 re f Q",
      line("Possess a driving licence for lorries of this country", 686),
      "72 674 4 4 re S",
      line("of any class", 672, 86),
    ];
    expect(await readContent(...content)).toEqual([
      "- Hold a licence of the board of beekeepers of this state",
      "- Possess a driving licence for lorries of this country",
      "  - of any class",
    ]);
  });

  test.each([
    ["too large", "40 700 12 12 re f"],
    ["a rule", "40 703 16 2 re f"],
    ["too far away", "10 702 4 4 re f"],
    ["above the line", "50 720 4 4 re f"],
    ["behind the words", "150 702 4 4 re f"],
  ])("are no other shapes: %s", async (_, shape) => {
    expect(await readContent(shape, line("Come and see us on the hill.", 700))).toEqual([
      "Come and see us on the hill.",
    ]);
  });
});

describe("columns", () => {
  const left = ["• Look after hives", "• Sell honey", "• Sweep the yard", "• Mow the meadow"];
  const right = ["• Thirty days off", "• Honey for free", "• A bicycle", "• A view of the hill"];

  test("are read one after the other, below what stands across them", async () => {
    const page = [
      { text: "Beekeeper wanted for forty hives on a hill", x: 80, y: 60, size: 20 },
      { text: "Your tasks", x: 50, y: 100, size: 14 },
      { text: "Benefits", x: 320, y: 100, size: 14 },
      ...column(left, { x: 50, y: 120 }),
      ...column(right, { x: 320, y: 120 }),
      { text: "How to apply", x: 50, y: 220, size: 14 },
      ...column(["Write to us what you know of bees, and when you can come to the hill."], { x: 50, y: 240 }),
    ];
    expect(await read(page)).toEqual([
      "h1 Beekeeper wanted for forty hives on a hill",
      "h2 Your tasks",
      ...left.map((line) => line.replace("•", "-")),
      "h2 Benefits",
      ...right.map((line) => line.replace("•", "-")),
      "h2 How to apply",
      "Write to us what you know of bees, and when you can come to the hill.",
    ]);
  });

  test("of labels and values are rows", async () => {
    const page = [
      ...column(["Location", "Start:", "Salary"], { x: 50, y: 60 }),
      ...column(["Graz", "1 May", "30,000 EUR"], { x: 160, y: 60 }),
      ...column(PROSE, { x: 50, y: 130 }),
    ];
    expect(await read(page)).toEqual(["Location | Graz", "Start: | 1 May", "Salary | 30,000 EUR", PROSE.join(" ")]);
  });
});

describe("words broken at a line's end", () => {
  const joined = async (first: string, second: string, before = PROSE): Promise<string> => {
    const page = [...column(before, { x: 50, y: 60 }), ...column([first, second], { x: 50, y: 110 })];
    return (await read(page)).at(-1) ?? "";
  };
  const full = "You know what bees do all through the long summer, and ";

  test("are made whole", async () => {
    expect(await joined(`${full}respon-`, "sibility is yours.")).toBe(`${full}responsibility is yours.`);
  });

  test("keep a hyphen before a capital, after a known first part, and where it is written so elsewhere", async () => {
    expect(await joined(`${full}Front-`, "End is yours.")).toBe(`${full}Front-End is yours.`);
    expect(await joined(`${full}full-`, "time is yours.")).toBe(`${full}full-time is yours.`);
    const elsewhere = ["All our bee-houses are on the hill above the town, and so are their", "keepers. Come and see."];
    expect(await joined(`${full}bee-`, "houses are yours.", elsewhere)).toBe(`${full}bee-houses are yours.`);
  });

  test("keep a hyphen and a blank where the hyphen stands for a word", async () => {
    expect(await joined(`${full}Verkaufs-`, "und Pflegearbeit.")).toBe(`${full}Verkaufs- und Pflegearbeit.`);
  });
});

describe("several pages", () => {
  const page = (number: number, body: Placed[]): Placed[] => [
    { text: "Hill Honey Ltd", x: 50, y: 30, size: 9 },
    { text: "Confidential", x: 480, y: 30, size: 9 },
    ...body,
    { text: `Page ${number} of 3`, x: 270, y: 820, size: 9 },
  ];

  test("lose what runs along on each of them, and their numbers", async () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        number,
        column([`Text number ${"one two three".split(" ")[number - 1]} is here.`], { x: 50, y: 60 + number }),
      ),
    );
    expect(await read(...pages)).toEqual([
      "Text number one is here.",
      "Text number two is here.",
      "Text number three is here.",
    ]);
  });

  test("go on with a paragraph and an entry that the page's end broke", async () => {
    expect(
      await read(
        page(1, column(["We keep forty hives on a hill above the town, and we sell"], { x: 50, y: 780 })),
        page(2, [
          ...column(["what the bees bring home."], { x: 50, y: 60 }),
          ...column(["• Look after the hives and the mea-"], { x: 50, y: 770 }),
        ]),
        page(3, column(["dow around them"], { x: 58, y: 60 })),
      ),
    ).toEqual([
      "We keep forty hives on a hill above the town, and we sell what the bees bring home.",
      "- Look after the hives and the meadow around them",
    ]);
  });
});

describe("links", () => {
  test("cover the words under them", async () => {
    const page = [
      ...column(PROSE, { x: 50, y: 60 }),
      { text: "Apply here", x: 50, y: 110, href: "https://hill.example/apply" },
      { text: "before the first of May.", x: 108, y: 110 },
    ];
    const pieces = await readPdf("posting.pdf", await makePdf([page]));
    expect(pieces.at(-1)).toEqual({
      kind: "paragraph",
      runs: [{ text: "Apply here", href: "https://hill.example/apply" }, { text: " before the first of May." }],
    });
  });

  test("cover only their own words of a line that is printed in one go", async () => {
    const text = "Please send a letter by way of our portal, illi or WWW, before May.";
    const page = ["portal", "WWW"].map((linked, i) => ({
      text,
      x: 50,
      y: 60 + i * 40,
      href: "https://hill.example/",
      linked,
    }));
    const pieces = await readPdf("posting.pdf", await makePdf([page]));
    const linked = pieces.flatMap((piece) => (piece.kind === "paragraph" ? piece.runs : []));
    expect(linked.filter((run) => run.href !== undefined).map((run) => run.text)).toEqual(["portal", "WWW"]);
  });
});
