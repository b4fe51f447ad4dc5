import { headingKind, sectionKind } from "./headings.ts";
import type { Block, Outline } from "./outline.ts";
import { cut } from "./passage.ts";
import { topicOf } from "./sections.ts";

/** Deeper than any heading of the format's own, and than a line in bold. */
const LEVEL = 8;

/** The outline with headings where entries or the beginnings of lines do their work. */
export function withImpliedHeadings(outline: Outline): Outline {
  return outer(outline.flatMap((block, i) => opening(block, outline[i + 1])));
}

/**
 * Lists within lists, whose outer entries do a heading's work ("Aufgaben", below it what there is to do): the outer entry
 * becomes a heading, and what stands in it is moved up.
 */
function outer(outline: Outline): Outline {
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

/** "QUALIFICATIONS - A degree", and other entries below. */
function opening(block: Block, next: Block | undefined): Block[] {
  if (block.kind !== "line" || next?.kind !== "entry") return [block];
  // "Diese Aufgaben erwarten dich.": a heading's words with a full stop.
  if (/[.!。]$/u.test(block.words.plain) && sectionKind(block.words.plain) !== null)
    return [{ kind: "heading", level: LEVEL, words: block.words, links: block.links }];
  const label = /^(\p{Lu}[\p{Lu} &/]{4,40}) [-–•*] (?=\p{L})/u.exec(block.words.plain);
  const heading = label?.[1] ?? "";
  if (!label || headingKind(heading) === null) return [block];
  return [
    { kind: "heading", level: LEVEL, words: cut(block.words, 0, heading.length), links: [] },
    { kind: "entry", depth: next.depth, words: cut(block.words, label[0].length), links: block.links },
  ];
}
