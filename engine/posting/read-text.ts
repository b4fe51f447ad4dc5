import { readFrontMatter } from "./front-matter.ts";
import { outlinePlain } from "./outline-lines.ts";
import { outlineMarkdown } from "./outline-markdown.ts";
import type { Document } from "./formats/compose.ts";

/**
 * The document of a text: Markdown or plain, with or without front matter. Its text is the file's own, normalised, so
 * that evidence points into what its author wrote.
 *
 * @throws {PostingError} see {@link readFrontMatter}
 */
export function readText(name: string, written: string): Document {
  const text = withoutStatements(written);
  const { entries, bodyStart } = readFrontMatter(name, text);
  const body = text.slice(bodyStart);
  const outline =
    isMarkdown(name, body) && isTame(body) ? outlineMarkdown(text, bodyStart) : outlinePlain(text, bodyStart);
  return { text, front: entries, outline, bodyStart };
}

/** Statements and comments of site generators, and scripts, each blanked out: what follows stands where it stood. */
function withoutStatements(text: string): string {
  const shown = text.includes("<") ? text.replace(/<(script|style)\b[\s\S]{0,50000}?<\/\1>/giu, blank) : text;
  if (!shown.includes("{%")) return shown;
  return shown
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]{0,20000}?\{%-?\s*endcomment\s*-?%\}/gu, blank)
    .replace(/\{%[^%\n]{0,500}%\}/gu, blank);
}

function blank(statement: string): string {
  return statement.replace(/[^\n]/gu, " ");
}

/** A paragraph of more characters than this, or a line with more list and quotation marks, is an attack on parsers. */
const MAX_PARAGRAPH_CHARS = 20_000;
const MAX_MARKS = 40;
/** Ends of links in one paragraph: each is looked up in all that stands before it. */
const MAX_BRACKETS = 300;
/** More lines than this in 200 KB are mostly empty ones. */
const MAX_LINES = 6000;

/** False for text on which a Markdown parser takes time that grows with the square of the length. */
function isTame(body: string): boolean {
  const lines = body.split("\n");
  if (lines.length > MAX_LINES) return false;
  let paragraph = 0;
  let brackets = 0;
  for (const line of lines) {
    paragraph = line.trim() === "" ? 0 : paragraph + line.length + 1;
    brackets = paragraph === 0 ? 0 : brackets + line.split("]").length - 1;
    if (brackets > MAX_BRACKETS) return false;
    if (paragraph > MAX_PARAGRAPH_CHARS) return false;
    const marks = /^[\s>*+\d.)-]*/u.exec(line)?.[0].replace(/\s/gu, "") ?? "";
    if (marks.length > MAX_MARKS && /[^-*=_]/u.test(marks)) return false;
  }
  return true;
}

/** Plain text is told from Markdown by the name, else by Markdown's own signs. */
function isMarkdown(name: string, body: string): boolean {
  if (/\.(?:md|mdx|markdown|mkd)$/iu.test(name)) return true;
  if (/^#{1,6} \S/mu.test(body) && !/\.txt$/iu.test(name)) return true;
  const signs = [/^#{1,6} \S/mu, /\*\*[^*\n]{2,80}\*\*/u, /\[[^\]\n]{1,80}\]\([^)\n]{4,300}\)/u].filter((sign) =>
    sign.test(body),
  ).length;
  return signs >= 2;
}
