import { SAMPLE_RATE } from "../speech/voice.ts";
import { joined } from "./joined.ts";
import type { Cue, TimedWord } from "./timeline.ts";

/** The rules of captions (see the field's style guides): short, split where one breathes, never flashing by. */
const MOST_WORDS = 6;
const MOST_SECONDS = 2.5;
const LEAST_SECONDS = 0.5;
/** A cue stays this long after its last word, and no gap shorter than this opens between two cues. */
const AFTER_SECONDS = 0.1;
/** A pause of this length inside a sentence is a place to split. */
const PAUSE_SECONDS = 0.12;

const CLINGING = new Set(
  "a an the of in on at to for by with from and or & is are our your you'll you’ll we we're i der die das ein eine für mit und le la les un une de du des et el los las y o para com do da e".split(
    " ",
  ),
);

/**
 * Captions of one sentence.
 * @param characters most characters a line, 2 for a full-width one
 */
export function cuesOf(words: readonly TimedWord[], characters: number, unspaced: boolean): Cue[] {
  const groups = bestGroups(words, characters, unspaced);
  return groups.map((group, index) => {
    const start = group[0]?.start ?? 0;
    const next = groups[index + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
    const said = group.at(-1)?.end ?? start;
    const wanted = Math.max(said + AFTER_SECONDS * SAMPLE_RATE, start + LEAST_SECONDS * SAMPLE_RATE);
    const end = next - said <= AFTER_SECONDS * SAMPLE_RATE ? next : Math.min(wanted, next);
    return { lines: linesOf(group, characters) ?? [group], start: Math.round(start), end: Math.round(end) };
  });
}

/** Cuts what would run into the next sentence's first cue. */
export function withoutOverlap(cues: readonly Cue[]): Cue[] {
  return cues.map((cue, index) => {
    const next = cues[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return cue.end > next ? { ...cue, end: next } : cue;
  });
}

/** The cheapest way to split the words into cues, found by dynamic programming. */
function bestGroups(words: readonly TimedWord[], characters: number, unspaced: boolean): TimedWord[][] {
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= words.length; end++) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const group = words.slice(start, end);
      const total = (cost[start] ?? 0) + costOf(group, words[end], characters, unspaced);
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  const groups: TimedWord[][] = [];
  for (let end = words.length; end > 0; end = from[end] ?? 0) groups.unshift(words.slice(from[end] ?? 0, end));
  return groups;
}

function costOf(
  group: readonly TimedWord[],
  next: TimedWord | undefined,
  characters: number,
  unspaced: boolean,
): number {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return 0;
  const seconds = (last.end - first.start) / SAMPLE_RATE;
  const units = unspaced ? Math.ceil(widthOf(group) / 5) : group.length;
  let cost = 1;
  const lines = linesOf(group, characters);
  if (group.length > 1 && (lines === null || units > MOST_WORDS)) cost += 50;
  cost += 2 * Math.max(0, seconds - MOST_SECONDS);
  if (lines !== null && lines.length > 1) cost += 3;
  if (seconds < LEAST_SECONDS) cost += 4;
  if (units < 2) cost += 1;
  if (next !== undefined) {
    const breathes =
      /[.,;:!?、。，；：！？]$/u.test(last.text) || (next.start - last.end) / SAMPLE_RATE > PAUSE_SECONDS;
    if (!breathes) cost += 0.8;
    if (CLINGING.has(last.text.toLowerCase()) || /\d\+?$/u.test(last.text)) cost += 1.5;
  }
  for (const word of group.slice(0, -1)) if (/[.,;:!?、。，；！？]$/u.test(word.text)) cost += 0.9;
  return cost;
}

/** Width in characters; East Asian ones count double. */
export function widthOf(words: readonly TimedWord[]): number {
  const text = joined(words);
  let width = 0;
  for (const character of text) width += /[\u1100-\u115F\u2E80-\uFFDC]/u.test(character) ? 2 : 1;
  return width;
}

/** One line if it fits, else the two most even ones; null if two are not enough. */
function linesOf(group: readonly TimedWord[], characters: number): TimedWord[][] | null {
  if (widthOf(group) <= characters || group.length === 1) return [[...group]];
  let best: TimedWord[][] | null = null;
  let bestWidth = characters + 1;
  for (let cut = 1; cut < group.length; cut++) {
    const lines = [group.slice(0, cut), group.slice(cut)];
    const widest = Math.max(...lines.map((line) => widthOf(line)));
    if (widest < bestWidth) {
      best = lines;
      bestWidth = widest;
    }
  }
  return best;
}
