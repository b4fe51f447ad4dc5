import type { Piece, Run } from "../piece.ts";
import type { Vocabulary } from "./joining.ts";
import type { Line } from "./line.ts";
import { markOf, withoutMark } from "./mark.ts";
import type { Span } from "./page.ts";
import { SAYS_SOMETHING, plain, runsIn, trimmed } from "./runs.ts";
import { type Tagged, firstSpanOf, holds, isTagged, spansOf } from "./tagged-element.ts";
import { type Measure, joined, linesOf, partedByMarks, textOf } from "./tagged-lines.ts";
import { gridRowsOf, isLabelled } from "./tagged-rows.ts";
import { type TypeScale, titleLevel } from "./type-scale.ts";

/** A piece, and the lines that tell whether it goes on over the page's end. */
export interface Block {
  readonly piece: Piece;
  readonly first: Line;
  readonly last: Line;
  /** An entry that has its own mark: it begins here. */
  readonly marked: boolean;
}

/** What is known of the whole document. */
export interface Setting {
  readonly scale: TypeScale;
  readonly measure: Measure;
  readonly vocabulary: Vocabulary;
}

const HEADING = /^(?:H([1-6])?|Title)$/u;
const BLOCK =
  /^(?:P|Caption|Note|FENote|BlockQuote|Div|Sect|Part|Art|Aside|Document|DocumentFragment|TOC|TOCI|Index|LBody|Figure|Form)$/u;
/** A cell of a table longer than this, or of several lines, is a section rather than a value. */
const LONGEST_VALUE_CHARS = 140;
const SHORTEST_SECTION_CHARS = 30;
const SAME_LINE_EM = 0.6;

/** The blocks of a tagged page, or of a part of one, in the order of its structure. */
export function taggedBlocks(root: Tagged, setting: Setting): Block[] {
  const walk = new Walk(setting, false);
  walk.parts(root, NO_LIST);
  walk.flush();
  return walk.blocks;
}

/** Depth of the list that text stands in. */
const NO_LIST = -1;

class Walk {
  readonly blocks: Block[] = [];
  readonly #setting: Setting;
  readonly #isCell: boolean;
  /** Text of the block that is open; an entry may have several paragraphs. */
  #texts: Span[][] = [[]];
  /** Depth of the list whose entry begins with the next text. */
  #entry = NO_LIST;
  #marked = false;

  constructor(setting: Setting, isCell: boolean) {
    this.#setting = setting;
    this.#isCell = isCell;
  }

  /** Ends the block that text is gathered for. */
  flush(): void {
    const paragraphs = this.#texts.map((spans) => linesOf(spans)).filter((lines) => lines.length > 0);
    this.#texts = [[]];
    const lines = paragraphs.flat();
    if (!lines.some((line) => SAYS_SOMETHING.test(line.text))) return;
    if (this.#entry < 0) this.#paragraph(lines);
    else {
      const { measure, vocabulary } = this.#setting;
      const texts = paragraphs.map((own, i) => textOf(i === 0 ? unmarked(own) : own, measure, vocabulary));
      const runs = texts.flatMap((text, i) => (i === 0 ? text : [{ text: " " }, ...text]));
      const marked = this.#marked || lines.slice(0, 1).some((line) => markOf(line) !== null);
      this.#push({ kind: "entry", depth: this.#entry, runs }, lines, marked);
    }
    this.#entry = NO_LIST;
  }

  parts(element: Tagged, list: number): void {
    const grid = gridRowsOf(element);
    for (let i = 0; i < element.parts.length; i++) {
      const [part, next] = [element.parts[i], element.parts[i + 1]];
      if (!part) continue;
      if (!isTagged(part)) {
        const text = this.#texts.at(-1);
        for (const span of part) text?.push(span);
      } else if (grid.has(part)) {
        this.flush();
        this.#row(part.parts.filter(isTagged));
      } else if (next && isTagged(next) && isLabelled(part, next)) {
        this.flush();
        this.#row([part, next]);
        i++;
      } else this.#element(part, list);
    }
  }

  #element(element: Tagged, list: number): void {
    const { role } = element;
    const heading = HEADING.exec(role);
    if (heading) this.#heading(element, role === "Title" ? 1 : Number(heading[1] ?? 2));
    else if (role === "L") this.#list(element, list);
    else if (role === "LI") this.#item(element, Math.max(0, list));
    else if (role === "Lbl" && list >= 0) this.#marked = true;
    else if (role === "Table") this.#table(element, list);
    else if (BLOCK.test(role) || (element.parts.some(isTagged) && this.#isOnNewLine(element, role))) {
      this.#break(list);
      this.parts(element, list);
      this.#break(list);
    } else this.parts(element, list);
  }

  /** Browsers call a box what may stand in a line; only its place tells. */
  #isOnNewLine(element: Tagged, role: string): boolean {
    if (role !== "NonStruct") return false;
    const last = this.#texts.at(-1)?.at(-1);
    const next = firstSpanOf(element);
    return !last || !next || Math.abs(last.y - next.y) > Math.max(last.size, next.size) * SAME_LINE_EM;
  }

  /** A block inside of an entry goes on with it; elsewhere it ends what came before. */
  #break(list: number): void {
    if (list < 0 || this.#entry < 0) this.flush();
    else if ((this.#texts.at(-1)?.length ?? 0) > 0) this.#texts.push([]);
  }

  #heading(element: Tagged, level: number): void {
    this.flush();
    const lines = linesOf(spansOf(element));
    const runs = plain(joined(lines, this.#setting.vocabulary));
    if (runs.some((run) => SAYS_SOMETHING.test(run.text))) this.#push({ kind: "heading", level, runs }, lines, true);
  }

  #list(element: Tagged, list: number): void {
    this.flush();
    this.parts(element, list + 1);
    this.flush();
  }

  #item(element: Tagged, list: number): void {
    this.flush();
    // A card of a list of cards has a structure of its own.
    if (holds(element, HEADING) || holds(element, /^Table$/u)) {
      this.parts(element, NO_LIST);
      this.flush();
      return;
    }
    this.#entry = list;
    this.#marked = false;
    this.parts(element, list);
    this.flush();
    this.#entry = NO_LIST;
  }

  #table(element: Tagged, list: number): void {
    this.flush();
    const rows = tableRowsOf(element);
    const isLayout =
      rows.every((row) => row.length < 2) ||
      rows.some((row) => row.some((cell) => holds(cell, /^Table$/u) || holds(cell, HEADING)));
    for (const part of element.parts) if (isTagged(part) && part.role === "Caption") this.#element(part, list);
    for (const row of rows) {
      if (!isLayout && row.length > 1) {
        this.#row(row);
        continue;
      }
      for (const cell of row) {
        this.parts(cell, NO_LIST);
        this.flush();
      }
    }
  }

  #row(cells: readonly Tagged[]): void {
    const inner = cells.map((cell) => this.#inside(cell));
    const texts = inner.map((blocks, i) => cellText(blocks, cells[i]?.role === "TH"));
    const [head = [], value = []] = texts;
    const [, section] = cells;
    if (cells.length === 2 && section && isSection(inner[1] ?? [], value)) {
      const label = inner[0] ?? [];
      if (head.length > 0)
        this.#push(
          { kind: "heading", level: 6, runs: plain(head) },
          label.map(({ last }) => last),
          true,
        );
      this.parts(section, NO_LIST);
      this.flush();
      return;
    }
    if (texts.every((text) => text.length === 0)) return;
    const lines = inner.flat().flatMap(({ first, last }) => [first, last]);
    this.#push({ kind: "row", cells: texts, header: cells.every((cell) => cell.role === "TH") }, lines, true);
  }

  #inside(cell: Tagged): Block[] {
    const walk = new Walk(this.#setting, true);
    walk.parts(cell, NO_LIST);
    walk.flush();
    return walk.blocks;
  }

  /** A paragraph; where the writer drew what it is by hand, a heading or entries. */
  #paragraph(lines: readonly Line[]): void {
    const { measure, vocabulary, scale } = this.#setting;
    const level = this.#isCell ? null : titleLevel(lines, scale);
    if (level !== null) {
      this.#push({ kind: "heading", level, runs: plain(joined(lines, vocabulary)) }, lines, true);
      return;
    }
    for (const { isEntry, lines: own } of partedByMarks(lines, measure)) {
      const runs = trimmed(textOf(isEntry ? unmarked(own) : own, measure, vocabulary));
      if (runs.length > 0)
        this.#push(isEntry ? { kind: "entry", depth: 0, runs } : { kind: "paragraph", runs }, own, isEntry);
    }
  }

  #push(piece: Piece, lines: readonly Line[], marked: boolean): void {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last) this.blocks.push({ piece, first, last, marked });
  }
}

function unmarked([line, ...rest]: readonly Line[]): Line[] {
  return line ? [withoutMark(line), ...rest] : [];
}

function tableRowsOf(table: Tagged): Tagged[][] {
  return table.parts.flatMap((part): Tagged[][] => {
    if (!isTagged(part)) return [];
    if (part.role !== "TR") return part.role === "Table" || part.role === "Caption" ? [] : tableRowsOf(part);
    return [part.parts.filter((cell): cell is Tagged => isTagged(cell) && /^T[HD]$/u.test(cell.role))];
  });
}

/** Cells of headers are bold because they are headers. */
function cellText(blocks: readonly Block[], isHeader: boolean): Run[] {
  const runs = blocks.flatMap(({ piece }) => [{ text: " " }, ...runsIn(piece)]);
  return isHeader ? plain(runs) : trimmed(runs);
}

/** True for a cell of several lines, or one too long for a value. */
function isSection(blocks: readonly Block[], text: readonly Run[]): boolean {
  const length = text.reduce((sum, run) => sum + run.text.length, 0);
  const isParted =
    blocks.length > 1 ||
    blocks.some(({ piece }) => piece.kind === "entry" || runsIn(piece).some((run) => run.text.includes("\n")));
  return length > (isParted ? SHORTEST_SECTION_CHARS : LONGEST_VALUE_CHARS);
}
