import { fieldName, fold, headingKind, sectionKind } from "./headings.ts";
import { inTurn, type Job, MAX_JOBS, type Start } from "./job.ts";
import { foldName, isNameLike, isTitle } from "./job-name.ts";
import { labelParts } from "./labels.ts";
import { LEXICONS, says } from "./lexicon/index.ts";
import type { Block, Outline } from "./outline.ts";
import { NOTHING, type Passage, cut } from "./passage.ts";

/** At least this share of the names must be known to name jobs. */
const LEAST_NAMED = 0.5;
/** So many labels in one order under each of several names: each tells of one of a kind. */
const LEAST_SHARED_LABELS = 3;
/** A longer line below a name in brackets is prose. */
const LONGEST_BESIDE_BRACKET_CHARS = 40;

/** The same label before each job's name: "職種" and a name in each of several tables, "Position: Cook", "Position: Waiter". */
export function byTitleLabels(outline: Outline): Job[] | null {
  const starts = new Map<string, Start[]>();
  outline.forEach((block, at) => {
    const told = labelledTitle(block, outline[at + 1]);
    if (told !== null && isNameLike(told.title.plain))
      starts.set(told.label, [...(starts.get(told.label) ?? []), { at, title: told.title }]);
  });
  for (const found of starts.values()) {
    if (!differ(found)) continue;
    const parts = partsOf(found, outline.length);
    if (parts.every((part) => isHeaded(outline, part)) || sharedKeys(outline, parts).length >= LEAST_SHARED_LABELS)
      return inTurn(outline, found, tailOf(outline, parts));
  }
  return null;
}

/** The name that a block gives behind a label for it, or below one. */
export function labelledTitle(
  block: Block,
  next: Block | undefined,
): { readonly label: string; readonly title: Passage } | null {
  if (block.kind === "row") {
    const [head, value] = block.cells;
    return head && value && block.cells.length === 2 && fieldName(head.plain) === "title"
      ? { label: fold(head.plain), title: value }
      : null;
  }
  if (block.kind === "heading" && fieldName(block.words.plain) === "title")
    return next && next.kind !== "heading" && next.kind !== "row"
      ? { label: fold(block.words.plain), title: next.words }
      : null;
  const parts = labelParts(block.words);
  return parts && fieldName(parts.label) === "title" ? { label: fold(parts.label), title: parts.value } : null;
}

/** Names of jobs, each right above the same labels in the same order, or above what there is to do or to bring. */
export function byLikeness(outline: Outline): Job[] | null {
  const places = new Map<string, number[]>();
  outline.forEach((block, i) => {
    const key = keyOf(block);
    if (key !== null) places.set(key, [...(places.get(key) ?? []), i]);
  });
  for (const [key, all] of places) {
    if (all.length < 2 || all.length > MAX_JOBS) continue;
    const starts = all.flatMap((place): Start[] => {
      const name = outline[place - 1];
      if (!name || (name.kind !== "line" && name.kind !== "heading") || keyOf(name) === key) return [];
      return isNameLike(name.words.plain) ? [{ at: place - 1, title: name.words }] : [];
    });
    if (starts.length < all.length || !areJobs(starts)) continue;
    const parts = partsOf(starts, outline.length);
    const kind = sectionKind(key);
    const told = (kind === "duties" || kind === "must") && parts.every(([from, to]) => to - from > 3);
    if (told || sharedKeys(outline, parts).length >= LEAST_SHARED_LABELS)
      return inTurn(outline, starts, tailOf(outline, parts));
  }
  return null;
}

/** "【営業職】募集中です", and what there is to do. */
export function byBrackets(outline: Outline): Job[] | null {
  const starts = [...outline.keys()].flatMap((i): Start[] => {
    const block = outline[i];
    const name = block?.kind === "line" ? /^【([^】]{2,30})】/u.exec(block.words.plain) : null;
    if (!block || !name || block.words.plain.length > LONGEST_BESIDE_BRACKET_CHARS) return [];
    if (outline[i + 1]?.kind !== "entry" || !isNameLike(name[1] ?? "")) return [];
    // "＜正社員＞" above the name is the job's own.
    const above = outline[i - 1]?.kind === "heading" ? i - 1 : i;
    return [{ at: above, title: cut(block.words, 1, 1 + (name[1]?.length ?? 0)) }];
  });
  return areJobs(starts) ? inTurn(outline, starts) : null;
}

/** "職種: 1.歯科医師 2.歯科衛生士": names that a title's label numbers; all else tells of each. */
export function byEnumeration(outline: Outline): Job[] | null {
  for (const [i, block] of outline.entries()) {
    const value = labelledTitle(block, outline[i + 1])?.title;
    const numbers = value ? [...value.plain.matchAll(NUMBER)] : [];
    if (!value || numbers[0]?.index !== 0) continue;
    const titles = numbers.map((number, n) =>
      cut(value, number.index + number[0].length, numbers[n + 1]?.index ?? value.plain.length),
    );
    if (areJobs(titles.map((title) => ({ at: i, title }))))
      return titles.map((title) => ({ title, blocks: new Set(outline.keys()) }));
  }
  return null;
}

const NUMBER = /(?:(?<![\p{L}\p{N}])[1-9][.)、．]|[①-⑨])\s?(?=\p{L})/gu;

/** Several, all of another name. */
function differ(starts: readonly Start[]): boolean {
  const names = new Set(starts.map(({ title }) => foldName(title.plain)));
  return starts.length >= 2 && starts.length <= MAX_JOBS && names.size === starts.length;
}

/** The same, and half of the names by words that are known. */
function areJobs(starts: readonly Start[]): boolean {
  return differ(starts) && starts.filter(({ title }) => isTitle(title.plain)).length >= starts.length * LEAST_NAMED;
}

function partsOf(starts: readonly Start[], end: number): (readonly [from: number, to: number])[] {
  return starts.map(({ at }, n) => [at, starts[n + 1]?.at ?? end]);
}

/** "Position: Cook" as a heading, and something below; "Position" as a heading, and another heading below. */
function isHeaded(outline: Outline, [from, to]: readonly [number, number]): boolean {
  const head = outline[from];
  const names = labelParts(head?.words ?? NOTHING) !== null;
  return head?.kind === "heading" && outline.slice(from + 1, to).some(({ kind }) => (kind === "heading") !== names);
}

/** By what a block is like another: a row's first cell, a line's label, a heading. */
function keyOf(block: Block): string | null {
  const label =
    block.kind === "row"
      ? block.cells.length > 1
        ? block.cells[0]?.plain
        : undefined
      : block.kind === "heading"
        ? block.words.plain
        : labelParts(block.words)?.label;
  const key = label === undefined ? "" : fold(label);
  return key === "" ? null : key;
}

/** The labels that stand in every part. */
function sharedKeys(outline: Outline, parts: readonly (readonly [number, number])[]): string[] {
  const [first, ...others] = parts.map(
    ([from, to]) => new Set(outline.slice(from, to).map((block) => keyOf(block) ?? "")),
  );
  return [...(first ?? [])].filter((key) => key !== "" && others.every((keys) => keys.has(key)));
}

/** Where what tells of all jobs begins below the last one's labels. */
function tailOf(outline: Outline, parts: readonly (readonly [number, number])[]): number {
  const shared = new Set(sharedKeys(outline, parts));
  const [from, to] = parts.at(-1) ?? [0, outline.length];
  const isShared = (block: Block): boolean => shared.has(keyOf(block) ?? "");
  const last = from + Math.max(0, outline.slice(from, to).findLastIndex(isShared));
  // What stands below the last heading that they share is the last job's.
  let own = last > from && outline[last]?.kind === "heading";
  for (let i = last + 1; i < to; i++) {
    const block = outline[i];
    if (!block) break;
    if (block.kind === "heading") own = false;
    if (own) continue;
    if (block.kind === "heading" && headingKind(block.words.plain) !== null) return i;
    if (/\S@\S+\.\S/u.test(block.words.plain) || says(LEXICONS, "apply", block.words.plain)) return i;
  }
  return to;
}
