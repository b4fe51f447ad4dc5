import { topicOf } from "./sections.ts";
import type { Block, Outline } from "./outline.ts";

/** Deeper than any heading of the format's own, and than a line in bold. */
const LEVEL = 8;

/**
 * Lists within lists, whose outer entries do a heading's work ("Aufgaben", below it what there is to do), as sections:
 * the outer entry becomes a heading, and what stands in it is moved up.
 */
export function withNestedHeadings(outline: Outline): Outline {
  let under: number | null = null;
  return outline.map((block, i): Block => {
    if (block.kind !== "entry") {
      if (block.kind === "heading") under = null;
      return block;
    }
    if (under !== null && block.depth <= under) under = null;
    const next = outline[i + 1];
    const holds = next?.kind === "entry" && next.depth > block.depth;
    if (holds && topicOf(block.words.plain) !== null) {
      under = block.depth;
      return { kind: "heading", level: LEVEL, words: block.words, links: block.links };
    }
    return under === null ? block : { ...block, depth: block.depth - under - 1 };
  });
}
