import { containerOf, decode, empty, requirePostingSize } from "./decode.ts";
import { PostingError } from "./errors.ts";
import { excerpt } from "./excerpt.ts";
import { factsOf } from "./facts.ts";
import { compose, type Document } from "./formats/compose.ts";
import { readHtml } from "./formats/html/index.ts";
import { isHtml } from "./formats/html/sniff.ts";
import { readJson } from "./formats/json/index.ts";
import { parseJson } from "./formats/json/value.ts";
import type { Piece } from "./formats/piece.ts";
import { readFrontMatter } from "./front-matter.ts";
import { requirePosting } from "./genre.ts";
import { jobsOf } from "./jobs.ts";
import { dataOf, longestText } from "./front-matter-data.ts";
import { fold } from "./headings.ts";
import { withoutOtherJobs } from "./other-jobs.ts";
import { isPageFurniture } from "./lexicon/page-words.ts";
import { namesJob } from "./lexicon/roles.ts";
import { languageOf } from "./language.ts";
import { lexiconsFor } from "./lexicon/index.ts";
import { withImpliedHeadings } from "./implied-headings.ts";
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
 * Reads the postings of a file: Markdown, plain text, HTML, DOCX, PDF, JSON. What kind of file it is, its content tells
 * and not its name. A file may hold several postings.
 *
 * No disk, network or clock; DOCX and PDF are taken apart in a thread of their own, within 5 s and bounded memory.
 *
 * @throws {PostingError} for what is no posting that can be read; `code` says why.
 * @throws {TypeError} for anything but a name and bytes, such as a path
 */
export async function readPosting(source: PostingSource, options: ReadOptions = {}): Promise<Posting[]> {
  requireSource(source);
  const { name, bytes } = source;
  const container = containerOf(bytes);
  if (container === null) return readTextPosting(source, options);
  const { isolated } = await import("./formats/isolated.ts");
  const document = compose(name, await isolated(name, container, bytes));
  if (!/[\p{L}\p{N}]/u.test(document.text)) throw empty(name, "the document holds no text");
  return postingsOf(name, [document], options);
}

/** Of what was passed in the place of a source. */
const MAX_SHOWN_CHARS = 60;

/** Callers without types may pass what they like, and a path is what most try first. */
function requireSource(source: unknown): void {
  const given = typeof source === "object" && source !== null ? source : {};
  const named = "name" in given && typeof given.name === "string";
  if (named && "bytes" in given && ArrayBuffer.isView(given.bytes)) return;
  const got =
    typeof source === "string"
      ? `the text ${JSON.stringify(source.slice(0, MAX_SHOWN_CHARS))}`
      : typeof source === "object"
        ? "an object without them"
        : typeof source;
  throw new TypeError(
    `readPosting got ${got}; expected { name, bytes }: a name for messages and the file's bytes as a Uint8Array, such as { name: "cook.md", bytes: await readFile("cook.md") }.`,
  );
}

/** The same for what is no PDF or Word document, which needs no waiting. */
export function readTextPosting({ name, bytes, charset }: PostingSource, options: ReadOptions = {}): Posting[] {
  return postingsOf(name, documentsOf(name, decode(name, bytes, charset)), options);
}

/** A page that stands in a Markdown file as an example of code. */
const FENCED_PAGE = /^\s*```html[ \t]*\n(?<page>[\s\S]*?)\n```\s*$/u;

function documentsOf(name: string, whole: string): Document[] {
  const text = FENCED_PAGE.exec(whole)?.groups?.["page"] ?? whole;
  const json = /^\s*[[{]/u.test(text) ? parseJson(text) : null;
  if (json !== null) {
    const jobs = readJson(json);
    if (jobs.length === 0) throw noJob(name);
    return jobs.map((pieces) => compose(name, pieces));
  }
  const isPage = /\.html?$/iu.test(name);
  const isSource = /^(?:---|\+\+\+)/u.test(text);
  if (isHtml(text, isPage && !isSource))
    return readHtml(name, text, baseOf(name)).map((pieces) => compose(name, pieces));
  if (isSource) {
    // The source of a site generator: values, then a page.
    const { entries, bodyStart } = readFrontMatter(name, text);
    const body = text.slice(bodyStart);
    if (isHtml(body, isPage)) {
      const front = entries.map(({ field, value }): Piece => ({ kind: "field", field, value: value.plain }));
      return readHtml(name, body, { front }).map((pieces) => compose(name, pieces));
    }
  }
  requirePostingSize(name, text);
  const document = readText(name, text);
  const told = onlyInFrontMatter(document) ? dataOf(text.slice(0, document.bodyStart)) : null;
  const jobs = told === null ? [] : readJson(told);
  if (jobs.length > 0) return jobs.map((pieces) => compose(name, pieces));
  const page = told === null ? null : longestText(told);
  return [page === null ? document : readText(name, page)];
}

/** A body of fewer letters tells nothing of a job. */
const LEAST_BODY_LETTERS = 40;
/** Front matter of fewer characters holds a few values, and no posting. */
const LEAST_DATA_CHARS = 300;

/** True for files of systems that keep the whole posting in the front matter. */
function onlyInFrontMatter({ text, bodyStart }: Document): boolean {
  const letters = text.slice(bodyStart).match(/\p{L}/gu)?.length ?? 0;
  return bodyStart >= LEAST_DATA_CHARS && letters < LEAST_BODY_LETTERS && text.startsWith("---");
}

function baseOf(name: string): { readonly base?: string } {
  return /^https?:\/\//iu.test(name) ? { base: name } : {};
}

/** A list of jobs may hold entries that say too little; if none says enough, the first tells why. */
function postingsOf(name: string, documents: readonly Document[], options: ReadOptions): Posting[] {
  const postings: Posting[] = [];
  let failure: unknown = null;
  const structured = documents.map((one) => ({ ...one, outline: withImpliedHeadings(bounded(one.outline)) }));
  for (const document of structured.map(withoutOtherJobs).flatMap(separated)) {
    try {
      postings.push(postingOf(name, document, options));
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      failure ??= error;
    }
  }
  if (postings.length === 0) throw failure;
  return postings;
}

/** A document for each job of one. */
function separated(document: Document): Document[] {
  // Who names the job once means one; other titles are a page's.
  const named = document.front.some(
    ({ field, value }) => field === "title" && !isPageFurniture(fold(value.plain)) && namesJob(value.plain),
  );
  if (named) return [document];
  const jobs = jobsOf(document.outline);
  return jobs.length === 1 ? [document] : jobs.map((job) => excerpt(document, job.blocks, job.title));
}

function noJob(name: string): PostingError {
  return new PostingError(
    "not-a-posting",
    name,
    "this is JSON without a job in it; expected a schema.org JobPosting, a job of Greenhouse, Lever, Ashby, Workable, SmartRecruiters or Recruitee, or an object with a `title`. Check the file.",
  );
}

/** The facts of a document. */
function postingOf(
  name: string,
  { text, front, outline, bodyStart, title = null }: Document,
  options: ReadOptions,
): Posting {
  const body = text.slice(bodyStart);
  const declared = front.find((entry) => entry.field === "language")?.value.plain.toLowerCase() ?? "";
  const language = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})?$/u.test(declared)
    ? (declared.split(/[-_]/u)[0] ?? "en")
    : languageOf(body.trim().length > 40 ? body : text);
  const reading = take({
    text,
    language,
    lexicons: lexiconsFor(language),
    front,
    outline,
    named: title,
  });
  requirePosting(name, reading);
  const facts = factsOf(reading);
  return { slug: slugOf(facts, name, text), source: name, text, facts, warnings: warningsOf(facts, options.now) };
}
