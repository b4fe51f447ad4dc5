import { describe, expect, test } from "vitest";
import { readPdf } from "../../../engine/posting/formats/pdf/index.ts";
import type { Piece, Run } from "../../../engine/posting/formats/piece.ts";
import type { Placed } from "../../support/make-pdf.ts";
import { type Breakage, type TaggedElement, type TaggedPage, taggedPdf } from "../../support/make-tagged-pdf.ts";

const words = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

/** A piece in short: what it is, and its words. */
function short(piece: Piece): string {
  if (piece.kind === "heading") return `h${piece.level} ${words(piece.runs)}`;
  if (piece.kind === "entry") return `${"  ".repeat(piece.depth)}- ${words(piece.runs)}`;
  if (piece.kind === "row") return `${piece.header ? "header: " : ""}${piece.cells.map(words).join(" | ")}`;
  return piece.kind === "paragraph" ? words(piece.runs) : piece.value;
}

const readPages = async (pages: readonly TaggedPage[], roles?: Readonly<Record<string, string>>): Promise<string[]> =>
  (await readPdf("posting.pdf", taggedPdf(pages, roles ? { roles } : {}))).map(short);
const read = (...tree: TaggedElement[]): Promise<string[]> => readPages([{ tree }]);

const element = (role: string, ...kids: TaggedElement["kids"]): TaggedElement => ({ role, kids });
const at = (text: string, y: number, more: Partial<Placed> = {}): Placed => ({ text, x: 50, y, ...more });

const FULL = "We keep forty hives on a hill above the town, and we sell what the";
const PROSE = element("P", at(FULL, 120), at("bees bring home. Come and see.", 134));
const PROSE_TEXT = `${FULL} bees bring home. Come and see.`;

/** An entry whose bullet is a drawing, as browsers print it. */
const item = (...kids: TaggedElement["kids"]): TaggedElement => element("LI", element("Lbl"), ...kids);

describe("headings of a tagged PDF", () => {
  test("have the level that the file says, whatever they look like", async () => {
    expect(
      await read(
        element("H1", at("Beekeeper", 100, { size: 8 })),
        element("H3", at("Your tasks", 112)),
        PROSE,
        element("H", at("Benefits", 160)),
        element("Title", at("A title", 180)),
      ),
    ).toEqual(["h1 Beekeeper", "h3 Your tasks", PROSE_TEXT, "h2 Benefits", "h1 A title"]);
  });

  test("over two lines are one, and bold type means nothing in them", async () => {
    const title = element("H1", at("Beekeeper", 60, { bold: true }), at("for the hill", 86, { bold: true }));
    const [piece] = await readPdf("posting.pdf", taggedPdf([{ tree: [title, PROSE] }]));
    expect(piece).toEqual({ kind: "heading", level: 1, runs: [{ text: "Beekeeper for the hill" }] });
  });

  test("may have names of the writer's own, which the file explains", async () => {
    const tree = [element("Heading2", at("Your tasks", 100)), PROSE];
    expect(await readPages([{ tree }], { Heading2: "H2" })).toEqual(["h2 Your tasks", PROSE_TEXT]);
  });

  test("are found by their type where they are tagged as paragraphs", async () => {
    expect(await read(element("P", at("Beekeeper", 100, { size: 24 })), PROSE)).toEqual(["h1 Beekeeper", PROSE_TEXT]);
  });
});

describe("paragraphs of a tagged PDF", () => {
  test("are joined where their lines are full and keep the breaks where not", async () => {
    const address = element("P", at("Hill Honey", 160), at("Main Street 5", 174), at("8010 Graz", 188));
    expect(await read(PROSE, address)).toEqual([PROSE_TEXT, "Hill Honey\nMain Street 5\n8010 Graz"]);
  });

  test("are parted though nothing shows it", async () => {
    const lines = ["We keep forty hives.", "We sell honey.", "We like bees."];
    expect(await read(...lines.map((text, i) => element("P", at(text, 100 + i * 12))))).toEqual(lines);
  });

  test("that are bold stay bold, and lead where their links lead", async () => {
    const tree = [
      PROSE,
      element("P", at("Your tasks", 160, { bold: true })),
      element(
        "P",
        element("Link", at("Apply here", 180, { href: "https://hill.example/" })),
        at("by May.", 180, { x: 110 }),
      ),
    ];
    expect((await readPdf("posting.pdf", taggedPdf([{ tree }]))).slice(1)).toEqual([
      { kind: "paragraph", runs: [{ text: "Your tasks", strong: true }] },
      { kind: "paragraph", runs: [{ text: "Apply here", href: "https://hill.example/" }, { text: " by May." }] },
    ]);
  });

  test("make whole the words that are broken at a line's end", async () => {
    const broken = element("P", at(`${FULL.slice(0, -8)}respon-`, 160), at("sibility is yours.", 174));
    expect(await read(PROSE, broken)).toEqual([PROSE_TEXT, `${FULL.slice(0, -8)}responsibility is yours.`]);
  });

  test("in boxes that browsers have no name for are parted where a new line begins", async () => {
    const box = (...texts: Placed[]): TaggedElement =>
      element("NonStruct", ...texts.map((text) => element("NonStruct", text)));
    const tree = [box(at("We keep", 100), at("forty hives.", 100, { x: 95 })), box(at("Come and see them.", 114))];
    expect(await read(...tree)).toEqual(["We keep forty hives.", "Come and see them."]);
  });

  test("that begin with a bullet of text are entries", async () => {
    const list = element("P", at("• Look after hives", 160), at("• Sell honey", 174));
    expect(await read(PROSE, list)).toEqual([PROSE_TEXT, "- Look after hives", "- Sell honey"]);
  });
});

describe("lists of a tagged PDF", () => {
  test("have an entry an item, with its lines, without its mark, however close the items stand", async () => {
    const list = element(
      "L",
      item(element("LBody", at(FULL, 150), at("bees bring home", 162))),
      item(element("LBody", at("Possess a driving licence", 174))),
      element("LI", element("Lbl", at("3.", 186)), element("LBody", element("P", at("Visit us", 186, { x: 64 })))),
      element("LI", element("LBody", at("• Sell honey", 198))),
    );
    expect(await read(PROSE, list)).toEqual([
      PROSE_TEXT,
      `- ${FULL} bees bring home`,
      "- Possess a driving licence",
      "- Visit us",
      "- Sell honey",
    ]);
  });

  test("have depths by the lists that they lie in", async () => {
    const inner = element("L", item(at("in all weathers", 164, { x: 80 })));
    const beside = element("L", element("L", item(at("at home", 192, { x: 80 }))));
    expect(
      await read(element("L", item(at("Look after hives", 150), inner), item(at("Sell honey", 178))), beside),
    ).toEqual(["- Look after hives", "  - in all weathers", "- Sell honey", "  - at home"]);
  });

  test("of cards have what is in the cards", async () => {
    const card = element("LI", element("H3", at("Pension", 150)), element("P", at("We pay half of it.", 164)));
    expect(await read(PROSE, element("L", card))).toEqual([PROSE_TEXT, "h3 Pension", "We pay half of it."]);
  });
});

describe("tables of a tagged PDF", () => {
  const cell = (role: string, text: string, x: number, y: number): TaggedElement =>
    element(role, element("P", at(text, y, { x, bold: role === "TH" })));

  test("have rows of their cells in order, though the text of one cell stands above the other's", async () => {
    const table = element(
      "Table",
      element("THead", element("TR", cell("TH", "What", 50, 160), cell("TH", "How much", 150, 160))),
      element(
        "TBody",
        element(
          "TR",
          cell("TD", "Pay", 50, 190),
          element("TD", at("30,000 EUR", 178, { x: 150 }), at("a year", 190, { x: 150 })),
        ),
      ),
    );
    const pieces = await readPdf("posting.pdf", taggedPdf([{ tree: [PROSE, table] }]));
    expect(pieces.map(short)).toEqual([PROSE_TEXT, "header: What | How much", "Pay | 30,000 EUR a year"]);
    expect(pieces[1]).toMatchObject({ cells: [[{ text: "What" }], [{ text: "How much" }]] });
  });

  test("become sections where a value is a list or long", async () => {
    const tasks = element(
      "TD",
      element("L", item(at("Look after the hives", 160, { x: 150 })), item(at("Sell honey", 174, { x: 150 }))),
    );
    const table = element("Table", element("TR", cell("TH", "Tasks", 50, 160), tasks));
    expect(await read(PROSE, table)).toEqual([PROSE_TEXT, "h6 Tasks", "- Look after the hives", "- Sell honey"]);
  });

  test("that only lay out the page are read cell by cell", async () => {
    const table = element(
      "Table",
      element(
        "TR",
        element("TD", element("H2", at("Tasks", 160))),
        element("TD", element("H2", at("Pay", 160, { x: 300 }))),
      ),
    );
    expect(await read(PROSE, table)).toEqual([PROSE_TEXT, "h2 Tasks", "h2 Pay"]);
  });

  test("that are boxes side by side are rows, with labels or with the same edges", async () => {
    const box = (text: string, x: number, y: number): TaggedElement =>
      element("NonStruct", element("NonStruct", at(text, y, { x })));
    const grid = [160, 174].map((y) => element("NonStruct", box(`Row ${y}`, 50, y), box(`Value ${y}`, 150, y)));
    const labelled = [box("Location", 50, 200), box("Graz", 150, 200), box("Start:", 50, 214), box("May", 80, 228)];
    expect(await read(PROSE, element("NonStruct", ...grid), ...labelled)).toEqual([
      PROSE_TEXT,
      "Row 160 | Value 160",
      "Row 174 | Value 174",
      "Location | Graz",
      "Start: | May",
    ]);
  });
});

describe("what a structure tree leaves out", () => {
  test("is lost in the page's margins, and is kept where it stands elsewhere", async () => {
    const aside = [
      at("Hill Honey Ltd", 30, { size: 8 }),
      at("Confidential", 830, { size: 8 }),
      { ...at("Draft of May", 40), artifact: true },
      at("Not tagged at all.", 160),
      { ...at("Marked as a decoration.", 230), artifact: true },
    ];
    const tree = [PROSE, element("H2", at("Your tasks", 200)), element("P", at("Sell honey.", 260))];
    expect(await readPages([{ tree, aside }])).toEqual([
      PROSE_TEXT,
      "Not tagged at all.",
      "h2 Your tasks",
      "Marked as a decoration.",
      "Sell honey.",
    ]);
  });

  test("is most of the page: then the tree is not followed", async () => {
    const aside = [at("Beekeeper", 60, { size: 24 }), at("• Look after the hives", 100), at("• Sell honey", 114)];
    expect(await readPages([{ tree: [element("P", at("Come.", 150))], aside }])).toEqual([
      "h1 Beekeeper",
      "- Look after the hives",
      "- Sell honey",
      "Come.",
    ]);
  });

  test("may be a whole page, which is read by its looks", async () => {
    const second = { tree: [], aside: [at("Your tasks", 100, { size: 16 }), at("• Sell honey", 130)] };
    expect(await readPages([{ tree: [PROSE] }, second])).toEqual([PROSE_TEXT, "h1 Your tasks", "- Sell honey"]);
  });
});

describe("a page's end in a tagged PDF", () => {
  test("breaks no paragraph and no entry", async () => {
    const first = { tree: [element("P", at(FULL, 780))] };
    const second = { tree: [element("P", at("bees bring home. Come.", 60)), element("L", item(at(FULL, 780)))] };
    const third = { tree: [element("L", element("LI", at("bees bring home", 60)), item(at("Sell honey", 74)))] };
    expect(await readPages([first, second, third])).toEqual([
      `${FULL} bees bring home. Come.`,
      `- ${FULL} bees bring home`,
      "- Sell honey",
    ]);
  });

  test("ends a block that is complete", async () => {
    const [first, second] = ["We sell honey.", "Come and see us."].map((text, i) => ({
      tree: [element("P", at(text, i === 0 ? 780 : 60))],
    }));
    expect(await readPages([first ?? { tree: [] }, second ?? { tree: [] }])).toEqual([
      "We sell honey.",
      "Come and see us.",
    ]);
  });

  test("drops no content for standing at the same place on two pages", async () => {
    const page = (number: number): TaggedPage => ({ tree: [element("P", at(`Shift ${number} starts early.`, 60))] });
    expect(await readPages([page(1), page(2)])).toEqual(["Shift 1 starts early.", "Shift 2 starts early."]);
  });
});

describe("a structure tree that is broken", () => {
  test.each<Breakage>(["circle", "strangers", "numbers"])("leaves the text to be read: %s", async (broken) => {
    const pieces = await readPdf("posting.pdf", taggedPdf([{ tree: [PROSE] }], { broken }));
    expect(pieces.map(short)).toEqual([PROSE_TEXT]);
  });

  test("without end leaves the text to be read", async () => {
    let deep = PROSE;
    for (let depth = 0; depth < 500; depth++) deep = element("Sect", deep);
    expect(await read(deep)).toEqual([PROSE_TEXT]);
  });
});
