import { decode } from "./decode.ts";
import { factsOf } from "./facts.ts";
import { readFrontMatter } from "./front-matter.ts";
import { requirePosting } from "./genre.ts";
import { languageOf } from "./language.ts";
import { lexiconsFor } from "./lexicon/index.ts";
import { bounded } from "./outline.ts";
import { outlinePlain } from "./outline-lines.ts";
import { outlineMarkdown } from "./outline-markdown.ts";
import type { Posting } from "./posting.ts";
import { take } from "./reading.ts";
import { slugOf } from "./slug.ts";
import { warningsOf } from "./warnings.ts";

/** A file as it came: its name as the user wrote it (a path or `-`), and its bytes. */
export interface PostingSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Today, `YYYY-MM-DD`. Without it no warning is given for a deadline that has passed. */
  readonly now?: string;
}

/**
 * Reads the postings of a file: Markdown, with or without YAML front matter, or plain text.
 *
 * Pure: no disk, network or clock. A file holds one posting today; callers should expect several.
 *
 * @throws {PostingError} for what is no posting that can be read; `code` says why.
 */
export function readPosting(source: PostingSource, options: ReadOptions = {}): Posting[] {
  const { name } = source;
  const text = decode(name, source.bytes);
  const { entries, bodyStart } = readFrontMatter(name, text);
  const body = text.slice(bodyStart);
  const outline = bounded(
    isMarkdown(name, body) && isTame(body) ? outlineMarkdown(text, bodyStart) : outlinePlain(text, bodyStart),
  );
  const declared = entries.find((entry) => entry.field === "language")?.value.plain.toLowerCase() ?? "";
  const language = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})?$/u.test(declared)
    ? (declared.split(/[-_]/u)[0] ?? "en")
    : languageOf(body.trim().length > 40 ? body : text);
  const reading = take(text, language, lexiconsFor(language), entries, outline);
  requirePosting(name, reading);
  const facts = factsOf(reading);
  return [{ slug: slugOf(facts, name, text), source: name, text, facts, warnings: warningsOf(facts, options.now) }];
}

/** A paragraph of more characters than this, or a line with more list and quotation marks, is an attack on parsers. */
const MAX_PARAGRAPH_CHARS = 20_000;
const MAX_MARKS = 40;
/** More lines than this in 200 KB are mostly empty ones. */
const MAX_LINES = 6000;

/** False for text on which a Markdown parser takes time that grows with the square of the length. */
function isTame(body: string): boolean {
  const lines = body.split("\n");
  if (lines.length > MAX_LINES) return false;
  let paragraph = 0;
  for (const line of lines) {
    paragraph = line.trim() === "" ? 0 : paragraph + line.length + 1;
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
