import { type DefaultTreeAdapterTypes, html, parseFragment } from "parse5";
import type { Piece, Run } from "./piece.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** More text than this in a cell makes its table a means of layout. */
const LONGEST_CELL_CHARS = 400;
const MOST_CELL_PARAGRAPHS = 4;
/** A cell this short beside a long one names it. */
const LONGEST_LABEL_CHARS = 60;
/** A label in a layout table stands below the headings of the document. */
const LABEL_LEVEL = 4;

interface Look {
  readonly strong: boolean;
  readonly href: string | null;
}

const PLAIN: Look = { strong: false, href: null };

/** The pieces of a document that Mammoth turned into HTML: simple, clean and without pictures. */
export function docxPieces(source: string): Piece[] {
  return blocks(parseFragment(source).childNodes, 0);
}

function blocks(nodes: readonly Node[], depth: number): Piece[] {
  const pieces: Piece[] = [];
  let inline: Run[] = [];
  const flush = (): void => {
    if (hasText(inline)) pieces.push({ kind: "paragraph", runs: inline });
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      inline.push(...runsOf([node], PLAIN));
      continue;
    }
    const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
    if (level === undefined && !/^(?:p|ul|ol|table|div)$/u.test(node.tagName)) {
      inline.push(...runsOf([node], PLAIN));
      continue;
    }
    flush();
    if (level !== undefined) {
      const runs = runsOf(node.childNodes, PLAIN);
      if (hasText(runs)) pieces.push({ kind: "heading", level: Number(level), runs });
    } else if (node.tagName === "p") {
      const runs = runsOf(node.childNodes, PLAIN);
      if (hasText(runs)) pieces.push({ kind: "paragraph", runs });
    } else if (node.tagName === "table") pieces.push(...table(node));
    else if (node.tagName === "div") pieces.push(...blocks(node.childNodes, depth));
    else for (const item of elementsOf(node, "li")) pieces.push(...entry(item, depth));
  }
  flush();
  return pieces;
}

/** An entry, then what stands below it. */
function entry(item: Element, depth: number): Piece[] {
  const isBelow = (node: Node): boolean => isElement(node) && /^(?:ul|ol|table)$/u.test(node.tagName);
  const first = item.childNodes.findIndex(isBelow);
  const own = first < 0 ? item.childNodes : item.childNodes.slice(0, first);
  const below = first < 0 ? [] : item.childNodes.slice(first);
  const runs = runsOf(own, PLAIN);
  const pieces: Piece[] = hasText(runs) ? [{ kind: "entry", depth, runs }] : [];
  return [...pieces, ...blocks(below, depth + 1)];
}

/** Its rows; of a table that only lays the page out, what its cells hold, one after the other. */
function table(node: Element): Piece[] {
  const groups = node.childNodes.filter(isElement).flatMap((child) => {
    return child.tagName === "tr" ? [child] : elementsOf(child, "tr");
  });
  return groups.flatMap((row): Piece[] => {
    const cells = row.childNodes.filter(isElement).filter((cell) => /^t[dh]$/u.test(cell.tagName));
    const contents = cells
      .map((cell) => ({ header: cell.tagName === "th", pieces: blocks(cell.childNodes, 0) }))
      .filter((cell) => cell.pieces.length > 0);
    if (contents.length < 2) return contents.flatMap((cell) => cell.pieces);
    if (contents.every((cell) => isCell(cell.pieces))) {
      const header = contents.every((cell) => cell.header);
      return [{ kind: "row", header, cells: contents.map((cell) => cellRuns(cell.pieces)) }];
    }
    const [label, ...rest] = contents;
    if (label && rest.length === 1 && isLabel(label.pieces)) {
      return [
        { kind: "heading", level: LABEL_LEVEL, runs: cellRuns(label.pieces) },
        ...rest.flatMap((cell) => cell.pieces),
      ];
    }
    return contents.flatMap((cell) => cell.pieces);
  });
}

function isCell(pieces: readonly Piece[]): boolean {
  return (
    pieces.length <= MOST_CELL_PARAGRAPHS &&
    pieces.every((piece) => piece.kind === "paragraph") &&
    charsOf(cellRuns(pieces)) <= LONGEST_CELL_CHARS
  );
}

function isLabel(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && isCell(pieces) && charsOf(cellRuns(pieces)) <= LONGEST_LABEL_CHARS;
}

/** A cell's paragraphs, each on a line. */
function cellRuns(pieces: readonly Piece[]): Run[] {
  return pieces.flatMap((piece, i): readonly Run[] => {
    if (piece.kind !== "paragraph") return [];
    return i === 0 ? piece.runs : [{ text: "\n" }, ...piece.runs];
  });
}

function runsOf(nodes: readonly Node[], look: Look): Run[] {
  const runs: Run[] = [];
  const add = (text: string): void => {
    if (text === "") return;
    const last = runs.at(-1);
    if (last && (last.strong ?? false) === look.strong && (last.href ?? null) === look.href) {
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else {
      runs.push({ text, ...(look.strong && { strong: true }), ...(look.href !== null && { href: look.href }) });
    }
  };
  for (const node of nodes) {
    if (node.nodeName === "#text" && "value" in node) {
      add(node.value.replace(/[\r\n]+/gu, " "));
    } else if (isElement(node)) {
      if (node.tagName === "br") add("\n");
      else if (!isFootnoteMark(node)) runs.push(...runsOf(node.childNodes, lookOf(node, look)));
      // Paragraphs in an entry are lines of it.
      if (node.tagName === "p" && node !== nodes.at(-1)) add("\n");
    }
  }
  return runs;
}

function lookOf(node: Element, look: Look): Look {
  if (node.tagName === "strong" || node.tagName === "b") return { ...look, strong: true };
  if (node.tagName !== "a") return look;
  const href = attribute(node, "href");
  // Places within the document lead nowhere outside it.
  return href === "" || href.startsWith("#") ? look : { ...look, href };
}

/** "[1]" and the arrow that leads back from the note. */
function isFootnoteMark(node: Element): boolean {
  if (node.tagName === "a") return /^#(?:footnote|endnote)-ref-/u.test(attribute(node, "href"));
  const child = node.childNodes[0];
  return (
    node.tagName === "sup" &&
    child !== undefined &&
    isElement(child) &&
    /^#(?:footnote|endnote)-/u.test(attribute(child, "href"))
  );
}

function attribute(node: Element, name: string): string {
  return node.attrs.find((attr) => attr.name === name)?.value.trim() ?? "";
}

function elementsOf(node: Element, name: string): Element[] {
  return node.childNodes.filter(isElement).filter((child) => child.tagName === name);
}

function isElement(node: Node): node is Element {
  return "tagName" in node && node.namespaceURI === html.NS.HTML;
}

function hasText(runs: readonly Run[]): boolean {
  return runs.some((run) => run.text.trim() !== "");
}

function charsOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
