import type { Piece, Run } from "../piece.ts";
import { isFurniture } from "./content.ts";
import {
  type Element,
  type Node,
  type Parent,
  attribute,
  childrenOf,
  elementsIn,
  isElement,
  textOf,
  UNSEEN_TAGS,
} from "./page.ts";
import { HEADING, holdsHeading, holdsTable, isPartOfCard, isSection } from "./shape.ts";

const INLINE = new Set(
  "a abbr acronym b bdi bdo big br button cite code data del dfn em font i img ins kbd label mark nobr output q ruby rt rp s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** A line of the source that begins as an entry of a list. */
const TYPED_ENTRY = /\n[ \t]*(?:[-•·*]|\d{1,2}[.、)])[ \t]*\S/gu;
/** A picture whose alternative text is this long says something; shorter ones are labels. */
const LEAST_ALT_CHARS = 15;
/** Deeper nesting than this is no page's structure; what stands below is read as text. */
const MAX_DEPTH = 200;

export interface HtmlOptions {
  /** What relative addresses are relative to; without it they are left out. */
  readonly base?: string;
}

/** The structure of a part of a page, in reading order. */
export function piecesOf(root: Node | Parent, options: HtmlOptions = {}): Piece[] {
  const walk = new Walk(options.base ?? "");
  walk.blocks(root, { list: -1, href: "", strong: false, depth: 0 });
  walk.flush();
  return walk.pieces;
}

/** What holds of all text at a place. */
interface Place {
  /** Depth of the list that it stands in, -1 outside. */
  readonly list: number;
  readonly href: string;
  readonly strong: boolean;
  readonly depth: number;
}

class Walk {
  readonly pieces: Piece[] = [];
  readonly #base: string;
  #runs: Run[] = [];
  /** Depth of the list whose entry begins with the next text; -1: a paragraph. */
  #entry = -1;

  constructor(base: string) {
    this.#base = base;
  }

  /** Ends the block that text is gathered for. */
  flush(): void {
    const runs = trimmed(this.#runs);
    this.#runs = [];
    if (runs.length === 0) return;
    if (this.#entry >= 0) this.pieces.push({ kind: "entry", depth: this.#entry, runs });
    else this.pieces.push({ kind: "paragraph", runs });
    this.#entry = -1;
  }

  blocks(parent: Node | Parent, place: Place): void {
    for (const node of childrenOf(parent)) this.#node(node, place);
  }

  #node(node: Node, place: Place): void {
    if (node.nodeName === "#text" && "value" in node) {
      // Who writes a list into the source as text sees it as one.
      const listed = (node.value.match(TYPED_ENTRY)?.length ?? 0) >= 2;
      this.#text(listed ? node.value.replace(/[\t\f\r ]+/gu, " ") : node.value.replace(/\s+/gu, " "), place);
      return;
    }
    if (!isElement(node) || UNSEEN_TAGS.has(node.tagName) || isFurniture(node)) return;
    if (place.depth > MAX_DEPTH) {
      this.#text(textOf(node), place);
      return;
    }
    const inner: Place = { ...place, strong: place.strong || isStrong(node), depth: place.depth + 1 };
    const { tagName } = node;
    if (tagName === "br") this.#runs.push({ text: "\n" });
    else if (tagName === "hr") this.flush();
    else if (tagName === "img") this.#picture(node, place);
    else if (tagName === "a") this.#anchor(node, inner);
    else if (HEADING.test(tagName)) this.#heading(node, inner);
    else if (tagName === "ul" || tagName === "ol" || tagName === "menu") this.#list(node, inner);
    else if (tagName === "li") this.#item(node, { ...inner, list: Math.max(0, place.list) });
    else if (tagName === "dl") this.#definitions(node, inner);
    else if (tagName === "table") this.#table(node, inner);
    else if (tagName === "pre") this.#verbatim(node, inner);
    else if (INLINE.has(tagName)) this.blocks(node, inner);
    else {
      this.#breakBlock(place);
      this.blocks(node, { ...inner, strong: inner.strong && tagName !== "div" && tagName !== "section" });
      this.#breakBlock(place);
    }
  }

  /** A block inside of an entry goes on with it; elsewhere it ends what came before. */
  #breakBlock(place: Place): void {
    if (place.list >= 0 && this.#entry >= 0 && this.#runs.length > 0) this.#runs.push({ text: " " });
    else if (place.list < 0 || this.#runs.length > 0) this.flush();
  }

  #text(text: string, { href, strong }: Place): void {
    if (text === "") return;
    this.#runs.push({ text, ...(href === "" ? {} : { href }), ...(strong ? { strong } : {}) });
  }

  #picture(node: Element, place: Place): void {
    const alt = attribute(node, "alt").trim();
    if (alt.length < LEAST_ALT_CHARS || /\.(?:png|jpe?g|gif|svg|webp)$/iu.test(alt)) return;
    this.flush();
    this.#text(alt, place);
    this.flush();
  }

  #anchor(node: Element, place: Place): void {
    const href = this.#address(attribute(node, "href").trim());
    // A link around whole blocks: each of its texts leads there.
    this.blocks(node, { ...place, href: href === "" ? place.href : href });
  }

  #address(href: string): string {
    if (/^(?:https?:\/\/|mailto:|tel:)/iu.test(href)) return href;
    if (href === "" || /^(?:#|javascript:|data:)/iu.test(href)) return "";
    if (href.startsWith("//")) return `https:${href}`;
    if (!/^https?:\/\//iu.test(this.#base)) return "";
    return URL.canParse(href, this.#base) ? new URL(href, this.#base).href : "";
  }

  #heading(node: Element, place: Place): void {
    this.flush();
    const level = Number(HEADING.exec(node.tagName)?.[1] ?? 6);
    const inner = new Walk(this.#base);
    inner.blocks(node, { ...place, list: -1, strong: false });
    inner.flush();
    const parts = inner.pieces.flatMap((piece) => ("runs" in piece ? [piece.runs] : []));
    const runs = trimmed(parts.flatMap((part, i) => (i === 0 ? part : [{ text: " " }, ...part])));
    if (runs.length > 0) this.pieces.push({ kind: "heading", level, runs });
  }

  #list(node: Element, place: Place): void {
    this.flush();
    this.blocks(node, { ...place, list: place.list + 1 });
    this.flush();
  }

  #item(node: Element, place: Place): void {
    this.flush();
    // A card of a list of cards has a structure of its own.
    if (childrenOf(node).some((child) => isElement(child) && isPartOfCard(child)) || holdsTable(node)) {
      this.blocks(node, { ...place, list: -1 });
      this.flush();
      return;
    }
    this.#entry = place.list;
    this.blocks(node, place);
    this.flush();
    this.#entry = -1;
  }

  #definitions(node: Element, place: Place): void {
    this.flush();
    let head: Run[] = [];
    for (const element of elementsIn(node)) {
      if (element.tagName === "dt") {
        head = this.#cell(element, place);
      } else if (element.tagName === "dd") {
        if (isSection(element)) this.#section(head, element, place);
        else this.pieces.push({ kind: "row", cells: [head, this.#cell(element, place)], header: false });
        head = [];
      }
    }
  }

  #table(node: Element, place: Place): void {
    this.flush();
    const rows = rowsOf(node);
    const layout =
      rows.every((row) => row.length < 2) ||
      rows.some((row) => row.some((cell) => holdsTable(cell) || holdsHeading(cell)));
    for (const row of rows) {
      const [head, value] = row;
      if (layout) {
        for (const cell of row) {
          this.blocks(cell, { ...place, list: -1 });
          this.flush();
        }
      } else if (row.length === 2 && head && value && isSection(value)) {
        this.#section(this.#cell(head, place), value, place);
      } else {
        const header = row.every((cell) => cell.tagName === "th");
        const cells = row.map((cell) => this.#cell(cell, place));
        if (cells.some((cell) => cell.length > 0)) this.pieces.push({ kind: "row", cells, header });
      }
    }
  }

  /** A label and all that stands beside it. */
  #section(head: readonly Run[], value: Element, place: Place): void {
    if (head.length > 0) this.pieces.push({ kind: "heading", level: 6, runs: head });
    this.blocks(value, { ...place, list: -1 });
    this.flush();
  }

  #cell(node: Element, place: Place): Run[] {
    const inner = new Walk(this.#base);
    inner.blocks(node, { ...place, list: -1 });
    inner.flush();
    const parts = inner.pieces.flatMap((piece) => ("runs" in piece ? [piece.runs] : []));
    return trimmed(parts.flatMap((part, i) => (i === 0 ? part : [{ text: " " }, ...part])));
  }

  #verbatim(node: Element, place: Place): void {
    this.flush();
    let text = "";
    for (const child of childrenOf(node)) text += "value" in child && !isElement(child) ? child.value : textOf(child);
    for (const paragraph of text.split(/\n[ \t]*\n/u)) {
      this.#text(paragraph, place);
      this.flush();
    }
  }
}

function isStrong({ tagName, attrs }: Element): boolean {
  if (tagName === "b" || tagName === "strong") return true;
  const style = attrs.find((one) => one.name === "style")?.value ?? "";
  return /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style);
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const element of elementsIn(table)) {
    if (element.tagName !== "tr") continue;
    rows.push(
      childrenOf(element).filter(
        (cell): cell is Element => isElement(cell) && (cell.tagName === "td" || cell.tagName === "th"),
      ),
    );
  }
  return rows;
}

/** Without white space at either end, at line breaks, and doubled between runs. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let open = true;
  for (const run of runs) {
    const text = open ? run.text.replace(/^[ \t]+/u, "") : run.text;
    if (text === "") continue;
    kept.push({ ...run, text });
    open = /[ \n]$/u.test(text);
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    const text = last?.text.trimEnd() ?? "";
    if (last && text !== "") {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept.some((run) => /[^\s|·•–—*_-]/u.test(run.text)) ? kept : [];
}
