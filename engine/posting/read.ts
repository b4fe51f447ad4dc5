import { decode } from "./decode.ts";
import { factsOf } from "./facts.ts";
import type { Document } from "./formats/compose.ts";
import { requirePosting } from "./genre.ts";
import { languageOf } from "./language.ts";
import { lexiconsFor } from "./lexicon/index.ts";
import { bounded } from "./outline.ts";
import type { Posting } from "./posting.ts";
import { readText } from "./read-text.ts";
import { take } from "./reading.ts";
import { slugOf } from "./slug.ts";
import { warningsOf } from "./warnings.ts";

/** A file as it came: its name as the user wrote it (a path, an address or `-`), and its bytes. */
export interface PostingSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that whoever sent the bytes declared for them, as in `Content-Type`. */
  readonly charset?: string | undefined;
}

export interface ReadOptions {
  /** Today, `YYYY-MM-DD`. Without it no warning is given for a deadline that has passed. */
  readonly now?: string;
}

/**
 * Reads the postings of a file. What kind of file it is, its content tells and not its name.
 *
 * No disk, network or clock. A file may hold several postings.
 *
 * @throws {PostingError} for what is no posting that can be read; `code` says why.
 */
export async function readPosting(source: PostingSource, options: ReadOptions = {}): Promise<Posting[]> {
  return readTextPosting(source, options);
}

/** The same for Markdown and plain text alone, which need no waiting. */
export function readTextPosting({ name, bytes }: PostingSource, options: ReadOptions = {}): Posting[] {
  return [postingOf(name, readText(name, decode(name, bytes)), options)];
}

/** The facts of a document. */
function postingOf(name: string, { text, front, outline, bodyStart }: Document, options: ReadOptions): Posting {
  const body = text.slice(bodyStart);
  const declared = front.find((entry) => entry.field === "language")?.value.plain.toLowerCase() ?? "";
  const language = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})?$/u.test(declared)
    ? (declared.split(/[-_]/u)[0] ?? "en")
    : languageOf(body.trim().length > 40 ? body : text);
  const reading = take(text, language, lexiconsFor(language), front, bounded(outline));
  requirePosting(name, reading);
  const facts = factsOf(reading);
  return { slug: slugOf(facts, name, text), source: name, text, facts, warnings: warningsOf(facts, options.now) };
}
