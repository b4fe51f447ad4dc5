import { sentences, spanOf, tidy, verbatim } from "../posting/passage.ts";
import type { Span } from "../posting/posting.ts";

export interface Sentence {
  /** As it reads: white space collapsed. */
  readonly plain: string;
  readonly span: Span;
  /** An entry of a list, a heading or a line by itself is no running text, but is read as a sentence. */
  readonly kind: "prose" | "entry" | "heading";
}

/** Longer blocks are read in parts, so that no search takes time that grows with the square of the length. */
const MAX_BLOCK_CHARS = 4000;
/** A line shorter than this stands by itself: it was not broken because the margin was reached. */
const SHORTEST_BROKEN_LINE_CHARS = 55;

const BULLET = /^\s*(?:[-*+•·▪◦‣●○■–]|\d{1,2}[.)、．]|[(（]\d{1,2}[)）])\s+/u;

interface Block {
  kind: Sentence["kind"];
  start: number;
  end: number;
}

/** The sentences of a text whose markup is blanked, from a place on. */
export function sentencesOf(prose: string, from: number): Sentence[] {
  const found: Sentence[] = [];
  for (const { kind, start, end } of blocksOf(prose, from)) {
    for (let at = start; at < end; at += MAX_BLOCK_CHARS) {
      const part = tidy(verbatim(prose, at, Math.min(end, at + MAX_BLOCK_CHARS)));
      for (const sentence of sentences(part)) found.push({ plain: sentence.plain, span: spanOf(sentence), kind });
    }
  }
  return found;
}

function blocksOf(prose: string, from: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let at = from;
  for (const line of prose.slice(from).split("\n")) {
    const end = at + line.length;
    const words = line.trim();
    const heading = /^#{1,6} /u.exec(line);
    const bullet = BULLET.exec(line);
    if (words === "" || /^[-=|:\s]+$/u.test(words)) open = null;
    else if (heading) {
      blocks.push({ kind: "heading", start: at + heading[0].length, end });
      open = null;
    } else if (bullet) {
      open = { kind: "entry", start: at + bullet[0].length, end };
      blocks.push(open);
    } else if (open && goesOn(open.kind, prose.slice(open.start, open.end), line)) open.end = end;
    else {
      const kind = /[:：]$/u.test(words) && words.length < 60 ? "heading" : "prose";
      open = { kind, start: at, end };
      blocks.push(open);
      if (kind === "heading") open = null;
    }
    at = end + 1;
  }
  return blocks;
}

/** True if a line continues what stands before: it is indented below its bullet, or the line before was full and its sentence open. */
function goesOn(kind: Sentence["kind"], before: string, line: string): boolean {
  const last = before.slice(before.lastIndexOf("\n") + 1).trimEnd();
  if (kind === "entry" && /^\s{2,}\S/u.test(line)) return true;
  return last.length >= SHORTEST_BROKEN_LINE_CHARS && !/[!?:。！？：]$/u.test(last);
}
