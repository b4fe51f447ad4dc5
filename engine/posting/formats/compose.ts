import { PostingError } from "../errors.ts";
import type { FrontMatterEntry } from "../front-matter-entry.ts";
import type { Block, Link } from "../outline.ts";
import { type RawLine, outlineLines } from "../outline-lines.ts";
import { type Passage, join, tidy } from "../passage.ts";
import { MAX_TEXT_BYTES } from "../text.ts";
import type { Piece, Run } from "./piece.ts";

/** A posting's normalised text, with what its format says of it. */
export interface Document {
  readonly text: string;
  readonly front: readonly FrontMatterEntry[];
  readonly outline: readonly Block[];
  /** The words that name the job, where the file tells several apart by them. */
  readonly title?: Passage | null;
  /** Where the text begins behind what `front` came from. */
  readonly bodyStart: number;
}

/**
 * Writes the normalised text of a posting that came in pieces, and its outline: fields as `name: value` lines first,
 * then headings, entries and paragraphs; the address of a link stands behind its words, `<https://…>`.
 *
 * @param name the source, for errors
 * @throws {PostingError} `too-long` for more text than a posting has
 */
export function compose(name: string, pieces: readonly Piece[]): Document {
  const page = new Page(name);
  const front: FrontMatterEntry[] = [];
  const outline: Block[] = [];
  for (const piece of pieces) {
    if (piece.kind !== "field") continue;
    const value = piece.value.replace(/\s+/gu, " ").trim();
    if (value === "") continue;
    page.write(`${piece.field}: `);
    front.push({ field: piece.field, value: tidy(page.write(clean(value))) });
    page.write("\n");
  }
  if (front.length > 0) page.write("\n");
  const bodyStart = page.length;
  let before: Piece["kind"] | null = null;
  for (const piece of pieces) {
    if (piece.kind === "field") continue;
    if (before !== null && (piece.kind !== before || piece.kind === "paragraph")) page.write("\n");
    before = piece.kind;
    if (piece.kind === "paragraph") {
      outline.push(...outlineLines(rawLines(page, piece.runs)));
      continue;
    }
    if (piece.kind === "entry") page.write(`${"  ".repeat(Math.min(piece.depth, 6))}- `);
    if (piece.kind === "row") {
      const cells = piece.cells.map((cell, i) => {
        if (i > 0) page.write(" | ");
        return line(page, cell);
      });
      page.write("\n");
      const kept = cells.filter((cell) => cell.words.plain !== "");
      if (kept.length === 0) continue;
      outline.push({
        kind: "row",
        words: join(kept.map((cell) => cell.words)),
        cells: kept.map((cell) => cell.words),
        links: kept.flatMap((cell) => cell.links),
        header: piece.header,
      });
      continue;
    }
    const { words, links } = line(page, piece.runs);
    page.write("\n");
    if (words.plain === "") continue;
    if (piece.kind === "heading") outline.push({ kind: "heading", level: piece.level, words, links });
    else outline.push({ kind: "entry", depth: piece.depth, words, links });
  }
  return { text: page.text(), front, outline, bodyStart };
}

/** The text as it grows. */
class Page {
  readonly #name: string;
  readonly #parts: string[] = [];
  #length = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** @returns what was written, where it stands */
  write(part: string): Passage {
    const start = this.#length;
    this.#length += part.length;
    if (this.#length > MAX_TEXT_BYTES) {
      throw new PostingError(
        "too-long",
        this.#name,
        `its text is longer than ${MAX_TEXT_BYTES / 1024} KB; expected at most that for one posting. Keep only the posting itself in the file.`,
      );
    }
    this.#parts.push(part);
    const starts: number[] = [];
    const ends: number[] = [];
    for (let at = start; at < this.#length; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    return { plain: part, starts, ends };
  }

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#parts.join("");
  }
}

interface WrittenLine {
  readonly words: Passage;
  readonly links: readonly Link[];
}

/** Runs on one line: breaks in them are blanks. */
function line(page: Page, runs: readonly Run[]): WrittenLine {
  return writeRuns(
    page,
    runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, " ") })),
  );
}

function writeRuns(page: Page, runs: readonly Run[]): WrittenLine {
  const words: Passage[] = [];
  const links: Link[] = [];
  for (const run of runs) {
    const text = clean(run.text);
    if (text === "") continue;
    const written = page.write(text);
    words.push(written);
    const url = run.href === undefined ? "" : clean(run.href).replace(/\s+/gu, "");
    if (url === "") continue;
    const shown = tidy(written);
    if (shown.plain === url) {
      links.push({ text: shown, url, address: shown });
      continue;
    }
    page.write(" <");
    links.push({ text: shown, url, address: page.write(url) });
    page.write(">");
  }
  return { words: tidy(glued(words)), links };
}

/** The lines of a paragraph, each on a line of the text. */
function rawLines(page: Page, runs: readonly Run[]): RawLine[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text.trim() !== "" || text === " ") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.flatMap((own): RawLine[] => {
    if (own.every((run) => run.text.trim() === "")) return [];
    const { words, links } = writeRuns(page, own);
    page.write("\n");
    const strong = own.every((run) => run.strong === true || !/[\p{L}\p{N}]/u.test(run.text));
    return words.plain === "" ? [] : [{ words, links, strong }];
  });
}

/** Passages one right behind the other. */
function glued(passages: readonly Passage[]): Passage {
  return {
    plain: passages.map((passage) => passage.plain).join(""),
    starts: passages.flatMap((passage) => passage.starts),
    ends: passages.flatMap((passage) => passage.ends),
  };
}

/** Without control characters and lone halves of surrogate pairs, in NFC. */
function clean(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\u2028\u2029]/gu, " ")
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .normalize("NFC");
}
