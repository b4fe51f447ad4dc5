import type { Document } from "./formats/compose.ts";
import type { Block, Link } from "./outline.ts";
import type { Passage } from "./passage.ts";

/**
 * A document without some of its blocks: their text is taken out of the whole, and all positions follow.
 *
 * @param kept indices of the blocks that stay
 * @param title the words that name the job
 */
export function excerpt(document: Document, kept: ReadonlySet<number>, title: Passage | null): Document {
  const gone = gapsOf(document, kept);
  if (gone.length === 0) return { ...document, title };
  const moved = mapOf(document.text.length, gone);
  let text = "";
  let at = 0;
  for (const [start, end] of gone) {
    text += document.text.slice(at, start);
    at = end;
  }
  text += document.text.slice(at);
  const passage = (words: Passage): Passage => ({
    plain: words.plain,
    starts: words.starts.map((start) => moved[start] ?? start),
    ends: words.ends.map((end) => moved[end] ?? end),
  });
  const link = (one: Link): Link => ({ ...one, text: passage(one.text), address: passage(one.address) });
  const paragraphs = new Map<Passage, Passage>();
  const block = (one: Block): Block => {
    const words = passage(one.words);
    const links = one.links.map(link);
    if (one.kind === "row") return { ...one, words, links, cells: one.cells.map(passage) };
    if (one.kind !== "line") return { ...one, words, links };
    const paragraph = paragraphs.get(one.paragraph) ?? passage(one.paragraph);
    paragraphs.set(one.paragraph, paragraph);
    return { ...one, words, links, paragraph };
  };
  return {
    text,
    front: document.front.map((entry) => ({ ...entry, value: passage(entry.value) })),
    outline: document.outline.filter((_, i) => kept.has(i)).map(block),
    title: title && passage(title),
    bodyStart: moved[document.bodyStart] ?? document.bodyStart,
  };
}

/** The stretches of text from each block that goes to the next that stays. */
function gapsOf(document: Document, kept: ReadonlySet<number>): [number, number][] {
  const gaps: [number, number][] = [];
  const startOf = (i: number): number => {
    const block = document.outline[i];
    const start = block?.words.starts[0] ?? document.text.length;
    // With its bullet or its number signs.
    return Math.max(document.bodyStart, document.text.lastIndexOf("\n", start - 1) + 1);
  };
  for (let i = 0; i < document.outline.length; i++) {
    if (kept.has(i)) continue;
    let next = i + 1;
    while (next < document.outline.length && !kept.has(next)) next++;
    const start = startOf(i);
    const end = next < document.outline.length ? startOf(next) : document.text.length;
    const last = gaps.at(-1);
    const from = Math.max(start, last?.[1] ?? 0);
    if (end > from) gaps.push([from, end]);
    i = next - 1;
  }
  return gaps;
}

/** For every position of the old text its position in the new one. */
function mapOf(length: number, gaps: readonly (readonly [number, number])[]): number[] {
  const map: number[] = [];
  let gone = 0;
  let next = 0;
  for (let at = 0; at <= length; at++) {
    let gap = gaps[next];
    while (gap && at >= gap[1]) {
      gone += gap[1] - gap[0];
      next++;
      gap = gaps[next];
    }
    map.push(gap && at > gap[0] ? gap[0] - gone : at - gone);
  }
  return map;
}
