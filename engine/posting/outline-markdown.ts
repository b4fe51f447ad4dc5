import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { headingKind } from "./headings.ts";
import type { Block, Link } from "./outline.ts";
import { type RawLine, bulletOf, outlineLines } from "./outline-lines.ts";
import { NOTHING, type Passage, cut, join, split, tidy, verbatim } from "./passage.ts";
import { proseOf } from "./inline.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root["children"][number];
type ListItem = Extract<Content, { type: "listItem" }>;

// The extension's transforms put nodes without positions into the tree (addresses found late); we find addresses
// ourselves, and every node must know where it stands.
const EXTENSIONS = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const SYNTAX = gfm();

/** Deeper nesting than this is no posting but an attack on parsers. */
const MAX_NESTING = 100;

/**
 * The structure of a Markdown body.
 *
 * @param text the posting's whole normalised text
 * @param from where the body starts, after any front matter
 */
export function outlineMarkdown(text: string, from: number): Block[] {
  const root = fromMarkdown(text.slice(from), { extensions: [SYNTAX], mdastExtensions: EXTENSIONS });
  const definitions = new Map<string, string>();
  for (const node of root.children) if (node.type === "definition") definitions.set(node.identifier, node.url);
  return new Walk(text, from, definitions).blocks(root.children, 0, 0);
}

/** One walk over a tree: knows the text that the positions point into. */
class Walk {
  readonly text: string;
  readonly from: number;
  readonly definitions: ReadonlyMap<string, string>;

  constructor(text: string, from: number, definitions: ReadonlyMap<string, string>) {
    this.text = text;
    this.from = from;
    this.definitions = definitions;
  }

  blocks(nodes: readonly Content[], depth: number, nesting: number): Block[] {
    if (nesting > MAX_NESTING) return [];
    return nodes.flatMap((node) => this.block(node, depth, nesting + 1));
  }

  private block(node: Content, depth: number, nesting: number): Block[] {
    const start = this.from + (node.position?.start.offset ?? 0);
    const end = this.from + (node.position?.end.offset ?? 0);
    switch (node.type) {
      case "heading": {
        const { words, links } = this.prose(node.children);
        const lines = split(words, /\n/gu);
        // A line of dashes under a paragraph is meant as a rule between parts, not as a heading of many lines.
        if (lines.length > 1) return outlineLines(this.rawLines(node.children));
        const tidied = tidy(words);
        return tidied.plain === "" ? [] : [{ kind: "heading", level: node.depth, words: tidied, links }];
      }
      case "paragraph":
        return outlineLines(this.rawLines(node.children));
      case "list":
        return ticked(node.children).flatMap((item) => this.entry(item, depth, nesting));
      case "blockquote":
        return this.blocks(node.children, depth, nesting);
      case "table":
        return node.children.flatMap((row, i): Block[] => {
          const cells = row.children.map((cell) => this.prose(cell.children));
          const kept = cells.map((cell) => tidy(cell.words)).filter((cell) => cell.plain !== "");
          if (kept.length === 0) return [];
          return [
            {
              kind: "row",
              words: join(kept),
              cells: kept,
              links: cells.flatMap((cell) => cell.links),
              header: i === 0,
            },
          ];
        });
      case "code":
      case "html":
        return this.verbatimLines(start, end, node.type === "html");
      default:
        return [];
    }
  }

  /** A list item: its first paragraph is the entry; lists inside are deeper entries. */
  private entry(item: ListItem, depth: number, nesting: number): Block[] {
    const [head, ...rest] = item.children;
    if (head?.type !== "paragraph") return this.blocks(item.children, depth + 1, nesting);
    const lines = this.rawLines(head.children);
    const column = head.position?.start.column ?? 1;
    // Markdown lets a paragraph run on without indentation; people mean a new line by it.
    const lazy = lines.findIndex((line, i) => i > 0 && this.isNewLine(line, lines[i - 1], column));
    const own = lazy < 0 ? lines : lines.slice(0, lazy);
    const words = tidy(join(own.map((line) => tidy(line.words))));
    const links = own.flatMap((line) => line.links);
    const after = lazy < 0 ? [] : outlineLines(lines.slice(lazy));
    const inner = rest.flatMap((node) =>
      node.type === "list" ? this.block(node, depth + 1, nesting) : this.block(node, depth, nesting),
    );
    const entry: Block[] = words.plain === "" ? [] : [{ kind: "entry", depth, words, links }];
    return [...entry, ...after, ...inner];
  }

  private isNewLine(line: RawLine, before: RawLine | undefined, column: number): boolean {
    const plain = line.words.plain.trim();
    if (bulletOf(plain) > 0 || headingKind(plain) !== null) return true;
    const start = line.words.starts[0] ?? 0;
    const indented = start - (this.text.lastIndexOf("\n", start - 1) + 1);
    return indented < column - 1 && (before?.words.plain.trim().length ?? 0) < 60 && !/^\p{Ll}/u.test(plain);
  }

  private rawLines(children: Parameters<typeof proseOf>[0]): RawLine[] {
    const { words, links, strong } = this.prose(children);
    const lines: RawLine[] = [];
    let from = 0;
    for (let at = 0; at <= words.plain.length; at++) {
      if (at < words.plain.length && words.plain[at] !== "\n") continue;
      const line = slice(words, from, at);
      const begin = line.starts[0];
      const end = line.ends.at(-1);
      if (line.plain.trim() !== "" && begin !== undefined && end !== undefined) {
        const own = links.filter((link) => {
          const place = link.text.starts[0] ?? link.address.starts[0] ?? 0;
          return place >= begin && place <= end;
        });
        lines.push({ words: line, links: own, strong: isWithin(line, strong) });
      }
      from = at + 1;
    }
    return lines;
  }

  private prose(children: Parameters<typeof proseOf>[0]): ReturnType<typeof proseOf> {
    return proseOf(children, this.text, this.from, this.definitions);
  }

  /** Lines kept as they stand: an indented block is mostly a list whose author knew no Markdown. */
  private verbatimLines(start: number, end: number, html: boolean): Block[] {
    const prose = html
      ? proseOf([{ type: "html", value: "", position: undefined }], this.text, 0, this.definitions, [start, end])
      : null;
    const words: Passage = prose?.words ?? verbatim(this.text, start, end);
    const blocks: Block[] = [];
    let paragraph: RawLine[] = [];
    let from = 0;
    for (let at = 0; at <= words.plain.length; at++) {
      if (at < words.plain.length && words.plain[at] !== "\n") continue;
      const line = slice(words, from, at);
      // Markdown in bold right below a tag is not parsed, but meant.
      const bold = /^\s*\*\*([^*]+)\*\*\s*$/u.exec(line.plain);
      if (bold) {
        const start = line.plain.indexOf("**") + 2;
        paragraph.push({ words: cut(line, start, start + (bold[1]?.length ?? 0)), links: [], strong: true });
      } else if (/[^\s`~]/u.test(line.plain)) paragraph.push({ words: line, links: [], strong: false });
      else {
        blocks.push(...outlineLines(paragraph));
        paragraph = [];
      }
      from = at + 1;
    }
    blocks.push(...outlineLines(paragraph));
    const links: readonly Link[] = prose?.links ?? [];
    return links.length > 0 && blocks[0] ? [{ ...blocks[0], links }, ...blocks.slice(1)] : blocks;
  }
}

function slice(words: Passage, from: number, to: number): Passage {
  if (from >= to) return NOTHING;
  return { plain: words.plain.slice(from, to), starts: words.starts.slice(from, to), ends: words.ends.slice(from, to) };
}

function isWithin(line: Passage, spans: readonly (readonly [number, number])[]): boolean {
  const inner = cut(line, 0);
  let outside = 0;
  for (let i = 0; i < inner.plain.length; i++) {
    const at = inner.starts[i] ?? 0;
    if (/[\s:：*_]/u.test(inner.plain[i] ?? "")) continue;
    if (!spans.some(([start, end]) => at >= start && at < end)) outside++;
  }
  return inner.plain !== "" && outside === 0;
}

/** Of boxes to tick, those that are ticked; all where none is, for then the boxes are but bullets. */
function ticked(items: readonly ListItem[]): readonly ListItem[] {
  const isTicked = (item: ListItem): boolean => item.checked === true || TICKED.test(firstWords(item));
  return items.some(isTicked) ? items.filter((item) => isTicked(item) || item.checked !== false) : items;
}

/** "[x ] Full time": no box for Markdown, but for people. */
const TICKED = /^\[\s?[xX✓✔]\s?\]/u;

function firstWords(item: ListItem): string {
  const [head] = item.children;
  const first = head?.type === "paragraph" ? head.children[0] : undefined;
  return first?.type === "text" ? first.value : "";
}
