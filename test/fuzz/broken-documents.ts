import { unzipSync, zipSync } from "fflate";
import { makeDocx } from "../support/make-docx.ts";
import { column, lockedPdf, makePdf, makeScan, pdfWithContent } from "../support/make-pdf.ts";
import { type TaggedElement, taggedPdf } from "../support/make-tagged-pdf.ts";

export const KINDS = ["docx", "pdf"] as const;
export type Kind = (typeof KINDS)[number];

/** Whole files to break. */
export interface Seeds {
  readonly kind: Kind;
  readonly files: readonly Uint8Array[];
}

/** Ordinary files of a kind. */
export async function seedsOf(kind: Kind): Promise<Seeds> {
  return { kind, files: kind === "docx" ? await docxSeeds() : await pdfSeeds() };
}

async function docxSeeds(): Promise<Uint8Array[]> {
  return [
    await makeDocx([
      { title: "Beekeeper" },
      { heading: "Your tasks", level: 2 },
      { entry: "Look after forty hives" },
      { entry: "in summer", depth: 1 },
      { bold: "Pay: ", plain: "30,000 EUR", line: "a year" },
    ]),
    await makeDocx([
      {
        rows: [
          ["Location", "Graz"],
          ["Tasks", [{ entry: "Sow" }, { entry: "Reap" }]],
        ],
      },
      { link: "Apply here", to: "https://farm.example/apply" },
      "We grow pumpkins.",
    ]),
  ];
}

/** Two pages with all that a structure tree tells of. */
function taggedSeed(): Uint8Array {
  let y = 60;
  const line = (role: string, text: string, x = 50): TaggedElement => ({ role, kids: [{ text, x, y: (y += 14) }] });
  const item = (text: string, ...inner: TaggedElement[]): TaggedElement => ({
    role: "LI",
    kids: [line("Lbl", "•"), { role: "LBody", kids: [line("P", text, 64), ...inner] }],
  });
  const row = (...cells: string[]): TaggedElement => ({
    role: "TR",
    kids: cells.map((cell, i) => line(i === 0 ? "TH" : "TD", cell, 50 + i * 150)),
  });
  const page = (): TaggedElement[] => [
    line("H1", "Beekeeper for forty hives"),
    { role: "NonStruct", kids: [line("NonStruct", "Location"), line("NonStruct", "Graz", 150)] },
    { role: "L", kids: [item("Look after the hives", { role: "L", kids: [item("in summer")] }), item("Sell honey")] },
    { role: "Table", kids: [row("Pay", "30,000 EUR", "a year"), row("Tasks", "All that bees need, and more of it")] },
    { role: "P", kids: [line("Span", "Come and"), line("Link", "see us")] },
  ];
  return taggedPdf([
    { tree: page(), aside: [{ text: "Hill Honey", x: 50, y: 20, artifact: true }] },
    { tree: page(), aside: [{ text: "1/1", x: 50, y: 830 }] },
  ]);
}

async function pdfSeeds(): Promise<Uint8Array[]> {
  const text = ["Beekeeper", "Your tasks", "• Look after forty hives and the mea-", "dow", "Location:   Graz"];
  return [
    await makePdf([column(text, { x: 50, y: 60 }), column(text, { x: 50, y: 60, bold: true })]),
    await makePdf([
      [{ text: "Apply here", x: 50, y: 60, href: "https://farm.example" }, ...column(text, { x: 300, y: 90 })],
    ]),
    pdfWithContent(`BT /F1 12 Tf 50 700 Td (${text.join(") Tj 0 -20 Td (")}) Tj ET`),
    taggedSeed(),
    taggedPdf([{ tree: [{ role: "P", kids: [{ text: text.join(" "), x: 50, y: 60 }] }] }], { broken: "circle" }),
    await makeScan(1),
    lockedPdf(),
  ];
}

/** Case `number`: always the same bytes. */
export function broken({ kind, files }: Seeds, number: number): Uint8Array<ArrayBuffer> {
  const random = generator(number);
  const seed = files[Math.floor(random() * files.length)] ?? new Uint8Array();
  const way = number % 6;
  if (way === 0) return noise(kind, random);
  if (way === 1) return new Uint8Array(seed.subarray(0, Math.floor(random() * seed.length)));
  if (way === 2) return flipped(seed, random, 1 + Math.floor(random() * 4));
  if (way === 3) return flipped(seed, random, 1 + Math.floor(random() * 200));
  if (way === 4) return spliced(seed, random);
  return kind === "docx" ? innerBroken(seed, random) : reworded(seed, random);
}

/** Random bytes, half of them behind a format's own beginning. */
function noise(kind: Kind, random: () => number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor(random() * 3000)).map(() => Math.floor(random() * 256));
  if (random() < 0.5)
    bytes.set(Buffer.from(kind === "pdf" ? "%PDF-1.4\n" : "PK\u0003\u0004").subarray(0, bytes.length));
  return bytes;
}

function flipped(seed: Uint8Array, random: () => number, bits: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(seed);
  for (let i = 0; i < bits; i++) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return bytes;
}

/** A stretch of the file stands again somewhere else, over what was there or between. */
function spliced(seed: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const from = Math.floor(random() * seed.length);
  const stretch = seed.subarray(from, from + Math.floor(random() * 500));
  const at = Math.floor(random() * seed.length);
  const rest = at + (random() < 0.5 ? 0 : stretch.length);
  return new Uint8Array(Buffer.concat([seed.subarray(0, at), stretch, seed.subarray(rest)]));
}

/** The archive is whole; what it holds is broken. */
function innerBroken(seed: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(seed)).map(([name, bytes]): [string, Uint8Array] => {
    if (random() < 0.1) return [name, bytes.subarray(0, Math.floor(random() * bytes.length))];
    return [name, random() < 0.5 ? bytes : reworded(bytes, random)];
  });
  return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 0 }));
}

/** Numbers and names changed for others, as no bit flip would: lengths, references, tags. */
function reworded(seed: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(seed).toString("latin1");
  const words = text.match(/[A-Za-z]{2,20}/gu) ?? [];
  const changed = text.replace(/\d+|[A-Za-z]{2,20}/gu, (word) => {
    if (random() > 0.01) return word;
    if (!/^\d/u.test(word)) return words[Math.floor(random() * words.length)] ?? word;
    return NUMBERS[Math.floor(random() * NUMBERS.length)] ?? word;
  });
  return new Uint8Array(Buffer.from(changed, "latin1"));
}

const NUMBERS = ["0", "1", "2", "3", "5", "-1", "65536", "2147483647", "4294967296", "99999999999999999999", "0.0001"];

/** Mulberry32: numbers from 0 to 1, the same for the same case. */
function generator(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
