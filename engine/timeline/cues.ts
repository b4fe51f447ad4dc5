import { isUnspaced, wordStarts } from "../script/segment.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { isBound, isBoundAcross } from "./bound-words.ts";
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
  "a an the of in on at to for by with from and or & is are our your you'll you’ll we we're i der die das ein eine für mit und oder sowie im bei beim zum zur auf an den dem des als wie or as per than le la les un une de du des et el los las y o para com do da e".split(
    " ",
  ),
);

/**
 * Captions of one sentence.
 * @param characters most characters a line, 2 for a full-width one
 * @param language BCP 47
 */
export function cuesOf(words: readonly TimedWord[], characters: number, language: string): Cue[] {
  const holds = boundsOf(words, language);
  const groups = bestGroups(words, characters, holds);
  let from = 0;
  return groups.map((group, index) => {
    const start = group[0]?.start ?? 0;
    const next = groups[index + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
    const said = group.at(-1)?.end ?? start;
    const wanted = Math.max(said + AFTER_SECONDS * SAMPLE_RATE, start + LEAST_SECONDS * SAMPLE_RATE);
    const end = next - said <= AFTER_SECONDS * SAMPLE_RATE ? next : Math.min(wanted, next);
    const lines = linesOf(group, characters, holds.slice(from)) ?? [group];
    from += group.length;
    return { lines, start: Math.round(start), end: Math.round(end) };
  });
}

/** Cuts what would run into the next sentence's first cue. */
export function withoutOverlap(cues: readonly Cue[]): Cue[] {
  return cues.map((cue, index) => {
    const next = cues[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return cue.end > next ? { ...cue, end: next } : cue;
  });
}

/** Whether each word holds to the next one. */
type Holds = readonly boolean[];

function boundsOf(words: readonly TimedWord[], language: string): Holds {
  const texts = words.map(({ text }) => text);
  if (isUnspaced(texts.join(""))) return tornOf(texts, language);
  return texts.map((text, at) => {
    const next = texts[at + 1];
    return (
      next !== undefined &&
      (isBound(text, next) ||
        isBoundAcross(texts[at - 1], text, next) ||
        isBoundAcross(text, next, texts[at + 2] ?? ""))
    );
  });
}

/** Where the parts of an unspaced text divide a word. */
function tornOf(texts: readonly string[], language: string): Holds {
  const starts = new Set(wordStarts(joined(texts.map((text) => ({ text }))), language));
  let at = 0;
  return texts.map((text, index) => {
    at += text.length;
    const next = texts[index + 1] ?? "";
    // A space stands between two words of Latin letters.
    if (joined([{ text }, { text: next }]).length > text.length + next.length) at += 1;
    return next !== "" && /^[\p{L}\p{N}]/u.test(next) && !starts.has(at);
  });
}

/** The cheapest way to split the words into cues, found by dynamic programming. */
function bestGroups(words: readonly TimedWord[], characters: number, holds: Holds): TimedWord[][] {
  const unspaced = isUnspaced(words.map(({ text }) => text).join(""));
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= words.length; end++) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const group = words.slice(start, end);
      const torn = holds[end - 1] === true ? TORN_COST : 0;
      const total =
        (cost[start] ?? 0) + torn + costOf(group, words[end], characters, unspaced, holds.slice(start, end));
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

/** What it costs to part words that hold together, between captions and between lines: less than a caption of three lines. */
const TORN_COST = 20;
const TORN_LINE_COST = 6;

function costOf(
  group: readonly TimedWord[],
  next: TimedWord | undefined,
  characters: number,
  unspaced: boolean,
  holds: Holds,
): number {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return 0;
  const seconds = (last.end - first.start) / SAMPLE_RATE;
  const units = unspaced ? Math.ceil(widthOf(group) / 5) : group.length;
  let cost = 1;
  const lines = linesOf(group, characters, holds);
  if (group.length > 1 && lines === null) cost += 50;
  // More words may stand together where they are said within the time of a caption, less well.
  if (units > MOST_WORDS) cost += seconds > MOST_SECONDS ? 50 : 3 * (units - MOST_WORDS);
  cost += 2 * Math.max(0, seconds - MOST_SECONDS);
  if (lines !== null && lines.length > 1) {
    cost += 3;
    if (holds[(lines[0]?.length ?? 0) - 1] === true) cost += TORN_LINE_COST;
  }
  if (seconds < LEAST_SECONDS) cost += 4;
  if (units < 2) cost += 3;
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

/** One line if it fits, else the two most even ones that part nothing that holds together; null if two are not enough. */
function linesOf(group: readonly TimedWord[], characters: number, holds: Holds): TimedWord[][] | null {
  if (widthOf(group) <= characters || group.length === 1) return [[...group]];
  let best: TimedWord[][] | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < group.length; cut++) {
    const lines = [group.slice(0, cut), group.slice(cut)];
    const widest = Math.max(...lines.map((line) => widthOf(line)));
    if (widest > characters) continue;
    const cost = widest + (holds[cut - 1] === true ? characters : 0);
    if (cost < bestCost) {
      best = lines;
      bestCost = cost;
    }
  }
  return best;
}
