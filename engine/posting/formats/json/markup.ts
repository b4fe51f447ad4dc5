import { readFragment } from "../html/fragment.ts";
import type { Piece } from "../piece.ts";

/** Names what is read, for errors. */
const SOURCE = "the description in the data";

/** Prose that a value of JSON carries: HTML, HTML written as text (`&lt;p&gt;`), or plain lines. */
export function proseOf(value: string): Piece[] {
  const text = /&lt;\/?(?:p|ul|li|div|br|h\d|strong)\b/iu.test(value) ? unescaped(value) : value;
  if (/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/iu.test(text)) return readFragment(SOURCE, text);
  return text.split(/\n\s*\n/u).flatMap((paragraph): Piece[] => {
    const kept = paragraph.trim();
    return kept === "" ? [] : [{ kind: "paragraph", runs: [{ text: decoded(kept) }] }];
  });
}

const REFERENCES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text
    .replace(/&(lt|gt|quot|apos);/giu, (_, named: string) => REFERENCES[named.toLowerCase()] ?? "")
    .replace(/&#0?39;/gu, "'")
    .replace(/&amp;/giu, "&");
}

function decoded(text: string): string {
  return text
    .replace(/&nbsp;/giu, " ")
    .replace(/&(lt|gt|quot|apos|amp);/giu, (_, named: string) => REFERENCES[named.toLowerCase()] ?? "")
    .replace(/&#0?39;/gu, "'");
}

/** A heading, and below it prose; nothing where there is no prose. */
export function sectionOf(heading: string, value: string): Piece[] {
  const prose = proseOf(value);
  if (prose.length === 0) return [];
  const own = prose.some((piece) => piece.kind === "heading");
  return own || heading === "" ? prose : [{ kind: "heading", level: 2, runs: [{ text: heading }] }, ...prose];
}
