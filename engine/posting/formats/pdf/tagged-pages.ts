import type { Piece, Run } from "../piece.ts";
import { blocksOf } from "./blocks.ts";
import { columnsOf } from "./columns.ts";
import { isInMargin } from "./furniture.ts";
import { type Vocabulary, joinLine } from "./joining.ts";
import type { Line } from "./line.ts";
import { type Layer, lettersIn } from "./page.ts";
import { type Block, type Setting, taggedBlocks } from "./tagged-blocks.ts";
import { type Tagged, spansOf } from "./tagged-element.ts";
import { isOpenBetween } from "./tagged-lines.ts";

/** A page that its file tells the structure of. */
export interface TaggedPage {
  readonly layer: Layer;
  readonly root: Tagged;
}

/** What pages that follow each other say, by their structure. */
export function taggedPieces(pages: readonly TaggedPage[], setting: Setting): Piece[] {
  const blocks: Block[] = [];
  for (const page of pages) {
    const [first, ...rest] = taggedBlocks(page.root, setting);
    if (!first) continue;
    const before = blocks.at(-1);
    const whole = before && goesOn(before, first) ? together(before, first, setting.vocabulary) : null;
    if (whole) blocks.pop();
    blocks.push(...withUntagged([whole ?? first, ...rest], page, setting));
  }
  return blocks.map((block) => block.piece);
}

/** True for a block that only the page's end parted from the one before. */
function goesOn(before: Block, next: Block): boolean {
  if (next.piece.kind === "entry" && before.piece.kind === "entry") return !next.marked && before.marked;
  if (next.piece.kind !== "paragraph" || !/^(?:paragraph|row|entry)$/u.test(before.piece.kind)) return false;
  return before.last.size === next.first.size && isOpenBetween(before.last, next.first);
}

function together(before: Block, next: Block, vocabulary: Vocabulary): Block | null {
  const { piece } = before;
  if (!("runs" in next.piece)) return null;
  const more = next.piece.runs;
  const joined = (runs: readonly Run[] = []): Run[] => {
    const all = [...runs];
    joinLine(all, more, vocabulary);
    return all;
  };
  if (piece.kind === "row") {
    const cells = [...piece.cells.slice(0, -1), joined(piece.cells.at(-1))];
    return { ...before, piece: { ...piece, cells }, last: next.last };
  }
  if (piece.kind !== "entry" && piece.kind !== "paragraph") return null;
  return { ...before, piece: { ...piece, runs: joined(piece.runs) }, last: next.last };
}

/** What the structure leaves out, where it stands on the page; not what stands in its margins. */
function withUntagged(blocks: readonly Block[], { layer, root }: TaggedPage, setting: Setting): Block[] {
  const tagged = new Set(spansOf(root));
  const rest = layer.spans.filter((span) => !tagged.has(span) && !isInMargin(span.y, layer));
  /** Lines by the block that they stand above; the last ones stand below all. */
  const above = new Map<number, Line[][]>();
  for (const column of columnsOf(rest)) {
    let before = -1;
    for (const line of column) {
      if (lettersIn(line.text) === 0) continue;
      const found = blocks.findIndex((block) => block.first.y > line.y + line.size * 0.5);
      const at = found < 0 ? blocks.length : found;
      const own = above.get(at) ?? [];
      above.set(at, own);
      if (at === before) own.at(-1)?.push(line);
      else own.push([line]);
      before = at;
    }
  }
  const read = (columns: readonly Line[][] = []): Block[] =>
    columns.flatMap((lines) => {
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) return [];
      const pieces = blocksOf([lines], setting.scale, setting.vocabulary);
      return pieces.map((piece): Block => ({ piece, first, last, marked: true }));
    });
  return [...blocks.flatMap((block, i) => [...read(above.get(i)), block]), ...read(above.get(blocks.length))];
}
