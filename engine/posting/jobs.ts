import { isPosting } from "./addresses.ts";
import { fieldName, fold as foldHeading, headingKind, sectionKind } from "./headings.ts";
import { labelParts, withLabelEach } from "./labels.ts";
import { LEXICONS, says } from "./lexicon/index.ts";
import { inTurn, type Job, MAX_JOBS, type Start } from "./job.ts";
import { isNameLike, isTitle } from "./job-name.ts";
import { byTitles } from "./listed-jobs.ts";
import type { Block, Outline } from "./outline.ts";
import { type Passage, cut } from "./passage.ts";
import { byTable } from "./tabled-jobs.ts";
import { byBrackets, byEnumeration, byLikeness, byTitleLabels, labelledTitle } from "./repeated-jobs.ts";

/** A paragraph shorter than this is no posting of its own. */
const LEAST_PARAGRAPH_CHARS = 200;

/**
 * The jobs of an outline: several only where that is plain: lines that number jobs ("JOB 2: BAKER"); headings that
 * name jobs, each with duties, requirements, facts or a way to apply of its own; names that stand behind or above the same
 * labels; a list of titles that share one text; long paragraphs that each begin with a link to a posting.
 */
export function jobsOf(outline: Outline): Job[] {
  for (const form of FORMS) {
    const jobs = form(outline);
    if (jobs !== null) return jobs;
  }
  return [{ blocks: new Set(outline.keys()), title: null }];
}

/** "JOB 1: TEA BUYER", "Position 2 – Driver". */
const NUMBERED =
  /^(?:job|position|role|vacancy|opening|stelle|poste|puesto|vacante|vaga|岗位|职位|職種|求人)\s?(?:no\.?|nr\.?|n[°º]|#)?\s?(?<number>\d{1,2}|[一二三四五六七八九十]|[A-H])\s?[:：.)、–—-]\s*(?=[\p{L}\p{N}])/iu;

/** Lines that number jobs; what stands before the first is shared. */
function byNumbers(outline: Outline): Job[] | null {
  const numbers = new Set<string>();
  const starts = outline.flatMap((block, at): Start[] => {
    const match = block.kind === "entry" ? null : NUMBERED.exec(block.words.plain);
    if (!match || !isNameLike(block.words.plain)) return [];
    numbers.add(match.groups?.["number"] ?? "");
    return [{ at, title: cut(block.words, match[0].length) }];
  });
  if (starts.length < 2 || starts.length > MAX_JOBS || numbers.size < starts.length) return null;
  return inTurn(outline, starts);
}

/** At least this share of the headings must name jobs by words that are known. */
const LEAST_NAMED = 0.5;
/** From so many parts of one structure on, one known name is enough. */
const MANY_PARTS = 3;

/** Headings of one level, each of which names a job and has sections of its own below. */
function byHeadings(outline: Outline): Job[] | null {
  const levels = new Map<number, number[]>();
  outline.forEach((block, i) => {
    if (block.kind !== "heading" || block.level > 7 || !isNameLike(block.words.plain)) return;
    levels.set(block.level, [...(levels.get(block.level) ?? []), i]);
  });
  for (const [level, starts] of [...levels].sort(([a], [b]) => a - b)) {
    const whole = starts.map((start): [number, number] => [start, endOf(outline, start, level)]);
    const telling = whole.filter(([from, to]) => tellsAJob(outline, from, to));
    // Beside two jobs a part with a job's name is one, too, however little it tells: it is nothing that they share.
    const parts =
      telling.length < 2
        ? applyingEach(outline, whole)
        : whole.filter((part) => telling.includes(part) || isJobsPart(outline, part));
    const names = new Set(parts.map(([from]) => outline[from]?.words.plain));
    const named = parts.filter(([from]) => isTitle(outline[from]?.words.plain ?? "")).length;
    if (parts.length < 2 || parts.length > MAX_JOBS || names.size < parts.length) continue;
    const sureNames = (named > 0 && parts.length >= MANY_PARTS) || standUnderOffer(outline, parts[0]?.[0] ?? 0);
    if (named < parts.length * LEAST_NAMED && !sureNames) continue;
    if (telling.length >= 2 && hasSections(outline.slice(0, parts[0]?.[0] ?? 0), true)) continue;
    const owned = (i: number): boolean => parts.some(([from, to]) => i >= from && i < to);
    return parts.flatMap(([from, to]): Job[] => {
      const heading = outline[from];
      const blocks = new Set([...outline.keys()].filter((i) => (i >= from && i < to) || !owned(i)));
      return heading ? [{ title: labelledTitle(heading, undefined)?.title ?? heading.words, blocks }] : [];
    });
  }
  return null;
}

/** Parts that each lead to a place of their own to apply. */
function applyingEach(outline: Outline, parts: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const links = parts.map(([from, to]) =>
    outline
      .slice(from + 1, to)
      .flatMap((block) => (says(LEXICONS, "apply", block.words.plain) ? block.links : []))
      .map(({ url }) => url)
      .find((url) => url.startsWith("http")),
  );
  return parts.filter((_, i) => links[i] !== undefined && links.indexOf(links[i]) === i);
}

const OFFER =
  /^(?:(?:current |our )?(?:open|available) (?:positions?|roles?|jobs?|vacancies)|(?:current )?(?:vacancies|openings)|(?:aktuelle |unsere )?(?:offene stellen|stellenangebote)|(?:nos )?(?:offres d'emplois?|postes a pourvoir)|(?:ofertas de (?:empleo|trabajo)|vacantes(?: abiertas)?)|vagas(?: abertas)?|招聘职位|招聘岗位|募集職種)$/u;

/** "Offene Stellen" right before the first of several parts: whatever they are called, they are jobs. */
function standUnderOffer(outline: Outline, first: number): boolean {
  return OFFER.test(foldHeading(outline[first - 1]?.words.plain ?? ""));
}

/** Where the part under a heading ends: at the next of its level, or where it is told how to apply for all. */
function endOf(outline: Outline, start: number, level: number): number {
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
function tellsHowToApply(outline: Outline, heading: number): boolean {
  for (let i = heading + 1; i < outline.length; i++) {
    const block = outline[i];
    if (!block || block.kind === "heading" || block.kind === "entry") return false;
    if (/\S@\S+\.\S/u.test(block.words.plain) || says(LEXICONS, "apply", block.words.plain)) return true;
  }
  return false;
}

function tellsAJob(outline: Outline, from: number, to: number): boolean {
  const blocks = outline.slice(from + 1, to);
  if (hasSections(blocks)) return true;
  if (blocks.reduce((sum, block) => sum + factsIn(block), 0) >= 2) return true;
  // A list alone may be of anything: the heading must name a job.
  return isTitle(outline[from]?.words.plain ?? "") && blocks.filter((block) => block.kind === "entry").length >= 3;
}

/** A title, and something below. */
function isJobsPart(outline: Outline, [from, to]: readonly [number, number]): boolean {
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
function hasSections(blocks: Outline, listed = false): boolean {
  return blocks.some((block, i) => {
    if (block.kind !== "heading" && !/[:：]$/u.test(block.words.plain)) return false;
    const next = blocks[i + 1]?.kind;
    if (next !== "entry" && (listed || next !== "line")) return false;
    const kind = sectionKind(block.words.plain);
    return kind === "duties" || kind === "must" || kind === "nice";
  });
}

/** What follows a title in a round-up: ", Lane County, Oregon— ". */
const ANNOUNCED = /^\s?, [^—–.]{2,70}\s?[—–]/u;

/** Long paragraphs as in round-ups of jobs: each begins with a link to a posting, or announces one in the same words. */
function byParagraphs(outline: Outline): Job[] | null {
  const starts = outline.flatMap((block, at): Start[] => {
    const title = block.kind === "line" ? announcedTitle(block) : null;
    return title ? [{ at, title }] : [];
  });
  const jobs = new Set(starts.map(({ at, title }) => outline[at]?.links[0]?.url ?? title.plain));
  if (starts.length < 2 || starts.length > MAX_JOBS || jobs.size < starts.length) return null;
  return inTurn(outline, starts);
}

function announcedTitle({ words, links }: Block): Passage | null {
  if (words.plain.length < LEAST_PARAGRAPH_CHARS) return null;
  const link = links.find(({ text }) => text.starts[0] === words.starts[0]);
  const title = link?.text ?? cut(words, 0, words.plain.indexOf(","));
  const announced = ANNOUNCED.test(words.plain.slice(title.plain.length));
  if (!announced && !(link && isPosting(link.url))) return null;
  return isTitle(title.plain.replace(/[\s,;:–-]+$/u, "")) ? title : null;
}

/** The plainest first. */
const FORMS: readonly ((outline: Outline) => Job[] | null)[] = [
  byTable,
  byNumbers,
  byHeadings,
  byTitleLabels,
  byLikeness,
  byTitles,
  byEnumeration,
  byBrackets,
  byParagraphs,
];
