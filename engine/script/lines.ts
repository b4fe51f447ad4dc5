import type { Span } from "../posting/posting.ts";

/**
 * Where a line break of a plain text ends what is said. Lines that an editor wrapped go on: the next word would not have
 * fitted on them. A line that had room for it was ended on purpose.
 */

/** Narrower text is a list or a poem, whose breaks all stand on purpose. */
const LEAST_WIDTH_CHARS = 40;

/** A piece of a text and where in it it begins. */
export interface Run {
  readonly text: string;
  readonly start: number;
}

/**
 * The runs of a span of a posting's text: what stands between two breaks made on purpose.
 * @param text the whole posting: how wide its paragraph is shows only there
 */
export function runsOf(text: string, [start, end]: Span): Run[] {
  const from = text.lastIndexOf("\n\n", start) + 1;
  const after = text.indexOf("\n\n", end);
  const lines = text.slice(from, after === -1 ? text.length : after).split("\n");
  const width = Math.max(...lines.map((line) => line.trim().length));
  const runs: Run[] = [];
  let at = start;
  const close = (to: number): void => {
    if (text.slice(at, to).trim() !== "") runs.push({ text: text.slice(at, to), start: at });
    at = to;
  };
  for (let brk = text.indexOf("\n", start); brk !== -1 && brk < end; brk = text.indexOf("\n", brk + 1)) {
    const line = text.slice(text.lastIndexOf("\n", brk - 1) + 1, brk).trim();
    const next = /^\n\s*(\S+)/u.exec(text.slice(brk, brk + MOST_WORD_CHARS))?.[1] ?? "";
    const fitted = line.length + 1 + next.length <= width;
    if (fitted || width < LEAST_WIDTH_CHARS) close(brk);
  }
  close(end);
  return runs;
}

/** Longer words are looked at no further. */
const MOST_WORD_CHARS = 60;
