import { isPosting } from "./addresses.ts";
import { fieldName, fold as foldHeading, headingKind, sectionKind } from "./headings.ts";
import { labelParts, withLabelEach } from "./labels.ts";
import { LEXICONS, says } from "./lexicon/index.ts";
import { isPageFurniture } from "./lexicon/page-words.ts";
import { isGendered, namesJob } from "./lexicon/roles.ts";
import { topicByStem } from "./lexicon/topic-stems.ts";
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
 * The jobs of an outline: several only where that is plain, in one of five forms: lines that number jobs ("JOB 2:
 * BAKER"); headings that name jobs, each with duties, requirements or facts of its own; a list of titles that share one
 * text; long paragraphs that each begin with a link to a posting.
 */
export function jobsOf(outline: readonly Block[]): Job[] {
  const found =
    byNumbers(outline) ?? byHeadings(outline) ?? byLabels(outline) ?? byTitles(outline) ?? byParagraphs(outline);
  return found ?? [{ blocks: new Set(outline.keys()), title: null }];
}

/** "JOB 1: TEA BUYER", "Position 2 – Driver". */
const NUMBERED =
  /^(?:job|position|role|vacancy|opening|stelle|poste|puesto|vacante|vaga|岗位|职位|職種|求人)\s?(?:no\.?|nr\.?|n[°º]|#)?\s?(?<number>\d{1,2}|[一二三四五六七八九十]|[A-H])\s?[:：.)、–—-]\s*(?=[\p{L}\p{N}])/iu;

/** How many characters of a line number the job that the rest names; 0 for none. */
export function numbering(plain: string): number {
  return NUMBERED.exec(plain)?.[0].length ?? 0;
}

/** Lines that number jobs; what stands before the first is shared. */
function byNumbers(outline: readonly Block[]): Job[] | null {
  const starts = [...outline.keys()].filter((i) => {
    const block = outline[i];
    return (
      block !== undefined && block.kind !== "entry" && isNameLike(block.words.plain) && numbering(block.words.plain) > 0
    );
  });
  const numbers = new Set(starts.map((i) => NUMBERED.exec(outline[i]?.words.plain ?? "")?.groups?.["number"]));
  if (starts.length < 2 || starts.length > MAX_JOBS || numbers.size < starts.length) return null;
  return starts.map((start, n) => ({
    title: start,
    blocks: new Set(
      [...outline.keys()].filter((i) => i < (starts[0] ?? 0) || (i >= start && i < (starts[n + 1] ?? outline.length))),
    ),
  }));
}

/** At least this share of the headings must name jobs by words that are known. */
const LEAST_NAMED = 0.5;
/** From so many parts of one structure on, one known name is enough. */
const MANY_PARTS = 3;

/** Headings of one level, each of which names a job and has sections of its own below. */
function byHeadings(outline: readonly Block[]): Job[] | null {
  const levels = new Map<number, number[]>();
  outline.forEach((block, i) => {
    if (block.kind !== "heading" || block.level > 7 || !isNameLike(block.words.plain)) return;
    levels.set(block.level, [...(levels.get(block.level) ?? []), i]);
  });
  for (const [level, starts] of [...levels].sort(([a], [b]) => a - b)) {
    const whole = starts.map((start): [number, number] => [start, endOf(outline, start, level)]);
    const sure = whole.filter(([from, to]) => tellsAJob(outline, from, to));
    // Beside two jobs a part with a job's name is one, too, however little it tells: it is nothing that they share.
    const parts = sure.length < 2 ? sure : whole.filter((part) => sure.includes(part) || isJobsPart(outline, part));
    const names = new Set(parts.map(([from]) => outline[from]?.words.plain));
    const named = parts.filter(([from]) => isTitle(outline[from]?.words.plain ?? "")).length;
    if (parts.length < 2 || parts.length > MAX_JOBS || names.size < parts.length) continue;
    const sureNames = (named > 0 && parts.length >= MANY_PARTS) || standUnderOffer(outline, parts[0]?.[0] ?? 0);
    if (named < parts.length * LEAST_NAMED && !sureNames) continue;
    if (hasSections(outline.slice(0, parts[0]?.[0] ?? 0), true)) continue;
    const owned = (i: number): boolean => parts.some(([from, to]) => i >= from && i < to);
    return parts.map(([from, to]) => ({
      title: from,
      blocks: new Set([...outline.keys()].filter((i) => (i >= from && i < to) || !owned(i))),
    }));
  }
  return null;
}

const OFFER =
  /^(?:(?:current |our )?(?:open|available) (?:positions?|roles?|jobs?|vacancies)|(?:current )?(?:vacancies|openings)|(?:aktuelle |unsere )?(?:offene stellen|stellenangebote)|(?:nos )?(?:offres d'emplois?|postes a pourvoir)|(?:ofertas de (?:empleo|trabajo)|vacantes(?: abiertas)?)|vagas(?: abertas)?|招聘职位|招聘岗位|募集職種)$/u;

/** "Offene Stellen" right before the first of several parts: whatever they are called, they are jobs. */
function standUnderOffer(outline: readonly Block[], first: number): boolean {
  return OFFER.test(foldHeading(outline[first - 1]?.words.plain ?? ""));
}

/** Where the part under a heading ends: at the next of its level, or where it is told how to apply for all. */
function endOf(outline: readonly Block[], start: number, level: number): number {
  let shared: number | null = null;
  for (let i = start + 1; i < outline.length; i++) {
    const block = outline[i];
    if (block?.kind !== "heading") continue;
    const kind = headingKind(block.words.plain);
    const own = sectionKind(block.words.plain);
    if (own === "apply" || own === "company" || own === "notice" || own === "process" || tellsHowToApply(outline, i))
      shared ??= i;
    // What follows the last part is shared; between two parts it is the first one's.
    if (block.level <= level && kind === null && isNameLike(block.words.plain)) return i;
  }
  return shared ?? outline.length;
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

function tellsAJob(outline: readonly Block[], from: number, to: number): boolean {
  const blocks = outline.slice(from + 1, to);
  if (hasSections(blocks)) return true;
  if (blocks.reduce((sum, block) => sum + factsIn(block), 0) >= 2) return true;
  // A list alone may be of anything: the heading must name a job.
  return isTitle(outline[from]?.words.plain ?? "") && blocks.filter((block) => block.kind === "entry").length >= 3;
}

/** A title, and something below. */
function isJobsPart(outline: readonly Block[], [from, to]: readonly [number, number]): boolean {
  return (
    isTitle(outline[from]?.words.plain ?? "") && outline.slice(from + 1, to).some((block) => block.kind !== "heading")
  );
}

/** How many facts a block gives behind labels: "Location: Ostrava. Salary: CZK 55,000". */
function factsIn(block: Block): number {
  if (block.kind === "row") return fieldName(block.cells[0]?.plain ?? "") === null ? 0 : 1;
  if (block.kind !== "line") return 0;
  return withLabelEach(block.words).filter((part) => fieldName(labelParts(part)?.label ?? "") !== null).length;
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

/** A heading that names the title's field stands before each job: "[募集職種]", and the job on the next line. */
function byLabels(outline: readonly Block[]): Job[] | null {
  const starts = [...outline.keys()].filter((i) => {
    const [block, value] = [outline[i], outline[i + 1]];
    return (
      block?.kind === "heading" &&
      fieldName(block.words.plain) === "title" &&
      value !== undefined &&
      value.kind !== "heading" &&
      isNameLike(value.words.plain)
    );
  });
  const titles = new Set(starts.map((i) => fold(outline[i + 1]?.words.plain ?? "")));
  if (starts.length < 2 || starts.length > MAX_JOBS || titles.size < starts.length) return null;
  const parts = starts.map((start, n) => [...outline.keys()].slice(start, starts[n + 1] ?? outline.length));
  if (!parts.every((part) => part.filter((i) => outline[i]?.kind === "heading").length > 1)) return null;
  const shared = [...outline.keys()].slice(0, starts[0]);
  return parts.map((part) => ({ title: (part[0] ?? 0) + 1, blocks: new Set([...shared, ...part]) }));
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

/** What follows a title in a round-up: ", Lane County, Oregon— ". */
const ANNOUNCED = /^\s?, [^—–.]{2,70}\s?[—–]/u;

/** Long paragraphs that begin with a link to a posting, as in round-ups of jobs. */
function byParagraphs(outline: readonly Block[]): Job[] | null {
  const starts = [...outline.keys()].filter((i) => {
    const block = outline[i];
    if (block?.kind !== "line" || block.words.plain.length < LEAST_PARAGRAPH_CHARS) return false;
    const link = block.links[0];
    return (
      link !== undefined &&
      link.text.starts[0] === block.words.starts[0] &&
      (isPosting(link.url) || ANNOUNCED.test(block.words.plain.slice(link.text.plain.length))) &&
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
  const name = bare(plain);
  return isNameLike(plain) && (isGendered(name) || namesJob(name));
}

/** Short, no sentence, and no heading that is known. */
function isNameLike(plain: string): boolean {
  const name = bare(plain);
  if (name.length < 2 || name.length > LONGEST_TITLE_CHARS || /[.。!?？]$/u.test(name)) return false;
  if (name.split(/\s+/u).length > MOST_TITLE_WORDS || isPageFurniture(foldHeading(name))) return false;
  return headingKind(name) === null && topicByStem(foldHeading(name)) === null;
}

/** Without its number, its sign and a closing colon. */
function bare(plain: string): string {
  return plain
    .replace(/^(?:\d{1,2}\s?[.)、．]|[A-Z]、|[(（]\d{1,2}[)）]|[●■◆・【[])\s*/u, "")
    .replace(/[】\]\s:：]+$/u, "");
}

function fold(plain: string): string {
  return plain
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
