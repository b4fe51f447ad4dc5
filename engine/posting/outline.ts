import { type Passage, cut } from "./passage.ts";

/** A link of the posting: what it shows, and where it leads. */
export interface Link {
  readonly text: Passage;
  readonly url: string;
  /** The address as it stands in the posting. */
  readonly address: Passage;
}

interface BlockBase {
  readonly words: Passage;
  readonly links: readonly Link[];
}

/** A heading, or a line that does a heading's work. */
export interface Heading extends BlockBase {
  readonly kind: "heading";
  /** 1 to 6 for Markdown's own, 7 for a line in bold, 8 for a bare line. */
  readonly level: number;
}

/** One entry of a list. */
export interface Entry extends BlockBase {
  readonly kind: "entry";
  /** 0 for the outermost list. */
  readonly depth: number;
}

/** A paragraph, or a line of its own. */
export interface Line extends BlockBase {
  readonly kind: "line";
  /** The whole paragraph that the line stands in; the same object for all its lines. */
  readonly paragraph: Passage;
}

/** A row of a table. */
export interface Row extends BlockBase {
  readonly kind: "row";
  readonly cells: readonly Passage[];
  readonly header: boolean;
}

export type Block = Heading | Entry | Line | Row;

/** A paragraph longer than this is no prose; what stands beyond is not read. Keeps every search short. */
export const MAX_BLOCK_CHARS = 4000;
/** More blocks than this are no posting; what stands beyond is not read. */
export const MAX_BLOCKS = 4000;

/** The structure of a posting's body, in reading order. */
export type Outline = readonly Block[];

/** The outline within bounds. */
export function bounded(blocks: readonly Block[]): Outline {
  return blocks.slice(0, MAX_BLOCKS).map((block): Block => {
    const words = shortened(block.words);
    if (block.kind === "line")
      return { ...block, words, paragraph: block.paragraph === block.words ? words : block.paragraph };
    if (block.kind === "row") return { ...block, words, cells: block.cells.map(shortened) };
    return { ...block, words };
  });
}

function shortened(words: Passage): Passage {
  return words.plain.length <= MAX_BLOCK_CHARS ? words : cut(words, 0, MAX_BLOCK_CHARS);
}
