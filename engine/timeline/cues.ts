import { isUnspaced, wordStarts } from "../script/segment.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { isBound, isBoundAcross, partsAddress } from "./bound-words.ts";
import { joined } from "./joined.ts";
import { awaitsNext, beginsPhrase, clings, isCharacter, leans } from "./phrase-words.ts";
import type { Cue, TimedWord } from "./timeline.ts";

/** The rules of captions (see the field's style guides): short, split where one breathes, never flashing by. */
const MOST_WORDS = 6;
const MOST_SECONDS = 2.5;
const LEAST_SECONDS = 0.5;
/** A cue stays this long after its last word, and no gap shorter than this opens between two cues. */
const AFTER_SECONDS = 0.1;
/** A pause of this length inside a sentence is a place to split. */
const PAUSE_SECONDS = 0.12;

/** Cues that are so near to each other follow without a gap, which would flicker. */
const LEAST_GAP_SECONDS = 0.2;

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

/**
 * Cues of several sentences beside each other: none runs into the next, small gaps between them are closed, and what would
 * flash by is shown a little earlier, where nothing else is.
 */
export function besideEachOther(cues: readonly Cue[]): Cue[] {
  const placed: Cue[] = [];
  cues.forEach((cue, index) => {
    const next = cues[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const end = next - cue.end < LEAST_GAP_SECONDS * SAMPLE_RATE ? next : cue.end;
    const free = placed.at(-1)?.end ?? 0;
    const start = Math.min(cue.start, Math.max(free, end - LEAST_SECONDS * SAMPLE_RATE));
    placed.push({ ...cue, start, end });
  });
  return placed;
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
    return partsAddress(text, next) || (next !== "" && /^[\p{L}\p{N}]/u.test(next) && !starts.has(at));
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
  if (next !== undefined) cost += breakCost(last, next);
  for (const word of group.slice(0, -1)) {
    if (PAUSES.test(word.text)) cost += ENDS_SENTENCE.test(word.text) ? 4 : 0.9;
  }
  return cost;
}

const PAUSES = /[.,;:!?、。，；：！？،؛؟]$/u;
/** The end of a sentence, and no abbreviation's nor a day's point. */
const ENDS_SENTENCE = /(?:\p{Script=Latin}{5}|[^\p{Script=Latin}\p{N}\p{P}])[.!?]$|[。！？؟]$/u;

/** What it costs to end a caption between two words: least where one would breathe, then where a phrase begins. */
function breakCost(last: TimedWord, next: TimedWord): number {
  const breathes = PAUSES.test(last.text) || (next.start - last.end) / SAMPLE_RATE > PAUSE_SECONDS;
  let cost = breathes ? 0 : leans(next.text) ? 0.9 : beginsPhrase(next.text) ? 0.4 : 1.2;
  if (awaitsNext(last.text) || /\d\+?$/u.test(last.text)) cost += 1.5;
  if (!breathes && (clings(next.text) || isCharacter(last.text))) cost += 3;
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
    // A word that is too long for any line is set smaller.
    if (lines.some((line) => line.length > 1 && widthOf(line) > characters)) continue;
    const cost = widest + (holds[cut - 1] === true ? characters : 0);
    if (cost < bestCost) {
      best = lines;
      bestCost = cost;
    }
  }
  return best;
}
