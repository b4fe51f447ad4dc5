import { isPosting } from "./addresses.ts";
import { fieldName, headingKind, sectionKind } from "./headings.ts";
import { LEXICONS, says } from "./lexicon/index.ts";
import { isGendered, namesJob } from "./lexicon/roles.ts";
import type { Block } from "./outline.ts";

/** Which blocks of a file tell of one job: those of its own, and those that tell of all jobs. */
export interface Job {
  readonly blocks: ReadonlySet<number>;
  /** The block that names the job; null where there is but one job. */
  readonly title: number | null;
}

const MOST_TITLE_WORDS = 12;
const LONGEST_TITLE_CHARS = 90;
/** A paragraph shorter than this is no posting of its own. */
const LEAST_PARAGRAPH_CHARS = 200;
const MAX_JOBS = 50;

/**
 * The jobs of an outline: several only where that is plain, in one of three forms: headings that name jobs, each with
 * duties or requirements of its own; a list of titles that share one text; long paragraphs that each begin with a link
 * to a posting.
 */
export function jobsOf(outline: readonly Block[]): Job[] {
  const found = byHeadings(outline) ?? byTitles(outline) ?? byParagraphs(outline);
  return found ?? [{ blocks: new Set(outline.keys()), title: null }];
}

/** Headings of one level, each of which names a job and has sections of its own below. */
function byHeadings(outline: readonly Block[]): Job[] | null {
  const levels = new Map<number, number[]>();
  outline.forEach((block, i) => {
    if (block.kind !== "heading" || !isTitle(block.words.plain)) return;
    levels.set(block.level, [...(levels.get(block.level) ?? []), i]);
  });
  for (const [level, starts] of [...levels].sort(([a], [b]) => a - b)) {
    const distinct = starts.filter(
      (start, n) => starts.findIndex((other) => outline[other]?.words.plain === outline[start]?.words.plain) === n,
    );
    if (distinct.length < 2 || distinct.length > MAX_JOBS) continue;
    const parts = distinct.map((start, n): [number, number] => [
      start,
      distinct[n + 1] ?? sharedEnd(outline, start, level),
    ]);
    const own = parts.filter(([from, to]) => tellsAJob(outline.slice(from + 1, to)));
    const first = parts[0]?.[0] ?? 0;
    if (own.length < 2 || own.length !== parts.length || hasSections(outline.slice(0, first), true)) continue;
    const last = parts.at(-1)?.[1] ?? outline.length;
    return parts.map(([from, to]) => ({
      title: from,
      blocks: new Set([...outline.keys()].filter((i) => i < first || (i >= from && i < to) || i >= last)),
    }));
  }
  return null;
}

/** Where what all jobs share begins behind the last: a heading that is no part of it, or one that tells how to apply. */
function sharedEnd(outline: readonly Block[], start: number, level: number): number {
  for (let i = start + 1; i < outline.length; i++) {
    const block = outline[i];
    if (block?.kind !== "heading") continue;
    const kind = sectionKind(block.words.plain);
    if (kind === "apply" || kind === "company" || kind === "notice" || kind === "process") return i;
    if (tellsHowToApply(outline, i)) return i;
    if (block.level <= level && kind === null && fieldName(block.words.plain) === null) return i;
  }
  return outline.length;
}

/** True if a mail address or a request to apply stands below a heading, before the next. */
function tellsHowToApply(outline: readonly Block[], heading: number): boolean {
  for (let i = heading + 1; i < outline.length; i++) {
    const block = outline[i];
    if (!block || block.kind === "heading" || block.kind === "entry") return false;
    if (/\S@\S+\.\S/u.test(block.words.plain) || says(LEXICONS, "apply", block.words.plain)) return true;
  }
  return false;
}

function tellsAJob(blocks: readonly Block[]): boolean {
  return hasSections(blocks) || blocks.filter((block) => block.kind === "entry").length >= 3;
}

/** @param listed true: only sections that hold a list count */
function hasSections(blocks: readonly Block[], listed = false): boolean {
  return blocks.some((block, i) => {
    if (block.kind !== "heading" && !/[:：]$/u.test(block.words.plain)) return false;
    const next = blocks[i + 1]?.kind;
    if (next !== "entry" && (listed || next !== "line")) return false;
    const kind = sectionKind(block.words.plain);
    return kind === "duties" || kind === "must" || kind === "nice";
  });
}

/** A list of titles under a heading or a sentence that looks for people; all share the rest of the text. */
function byTitles(outline: readonly Block[]): Job[] | null {
  for (let i = 0; i < outline.length; i++) {
    const lead = outline[i];
    if (!lead || !announcesTitles(lead)) continue;
    const titles: number[] = [];
    for (let at = i + 1; at < outline.length; at++) {
      const block = outline[at];
      if (!block || block.kind === "heading" || block.kind === "row" || !isTitle(block.words.plain)) break;
      titles.push(at);
    }
    if (titles.length < 2 || titles.length > MAX_JOBS) continue;
    const names = titles.map((at) => fold(outline[at]?.words.plain ?? ""));
    const owners = ownersOf(outline, names, titles);
    return titles.map((at, n) => ({
      title: at,
      blocks: new Set(
        [...outline.keys()].filter((j) => (titles.includes(j) ? j === at : owners[j] === null || owners[j] === n)),
      ),
    }));
  }
  return null;
}

function announcesTitles(block: Block): boolean {
  const { plain } = block.words;
  if (plain.length > 140) return false;
  if (block.kind === "heading" && fieldName(plain) === "title") return true;
  if (block.kind !== "heading" && !/[:：]$/u.test(plain)) return false;
  return (
    says(LEXICONS, "seeking", `${plain} xxx`) ||
    /(?:such|sucht|suchen|hiring|looking for|seeking|recrut|recherch|busca|procura|募集|招聘)/iu.test(plain)
  );
}

/** To which of several titles a block belongs alone: it stands under the title, or in its row. */
function ownersOf(outline: readonly Block[], names: readonly string[], titles: readonly number[]): (number | null)[] {
  let under: number | null = null;
  return outline.map((block, i) => {
    if (titles.includes(i)) return null;
    const head = block.kind === "row" ? (block.cells[0]?.plain ?? "") : block.words.plain;
    const named = names.indexOf(fold(head));
    if (block.kind === "row") return named < 0 ? under : named;
    if (named >= 0 && block.kind !== "entry") {
      under = named;
      return under;
    }
    if (block.kind === "heading") under = null;
    return under;
  });
}

/** Long paragraphs that begin with a link to a posting, as in round-ups of jobs. */
function byParagraphs(outline: readonly Block[]): Job[] | null {
  const starts = [...outline.keys()].filter((i) => {
    const block = outline[i];
    if (block?.kind !== "line" || block.words.plain.length < LEAST_PARAGRAPH_CHARS) return false;
    const link = block.links[0];
    return (
      link !== undefined &&
      link.text.starts[0] === block.words.starts[0] &&
      isPosting(link.url) &&
      isTitle(link.text.plain.replace(/[\s,;:–-]+$/u, ""))
    );
  });
  const addresses = new Set(starts.map((i) => outline[i]?.links[0]?.url));
  if (starts.length < 2 || starts.length > MAX_JOBS || addresses.size < starts.length) return null;
  const first = starts[0] ?? 0;
  return starts.map((start, n) => ({
    title: start,
    blocks: new Set(
      [...outline.keys()].filter((i) => i < first || (i >= start && i < (starts[n + 1] ?? outline.length))),
    ),
  }));
}

function isTitle(plain: string): boolean {
  const name = plain.replace(/^(?:\d{1,2}\s?[.)、．]|[(（]\d{1,2}[)）]|[●■◆・【])\s*/u, "").replace(/】$/u, "");
  if (name.length < 2 || name.length > LONGEST_TITLE_CHARS || /[.。!?？:：]$/u.test(name)) return false;
  if (headingKind(name) !== null || name.split(/\s+/u).length > MOST_TITLE_WORDS) return false;
  return isGendered(name) || namesJob(name);
}

function fold(plain: string): string {
  return plain
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
