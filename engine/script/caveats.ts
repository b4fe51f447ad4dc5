import { CAVEAT_WORDS } from "./caveat-words.ts";
import type { CaveatWords } from "./caveat-words.ts";

/**
 * What a film must not part from what it says: negations, limits and the second half of a range. A shorter telling may
 * say less than the posting, and never something else.
 */

interface Caveats {
  readonly negation: RegExp;
  readonly limit: RegExp;
  readonly either: RegExp;
  readonly asked: RegExp;
  readonly open: RegExp;
  /** Opens what is cut off. */
  readonly opens: RegExp;
  readonly ranges: readonly (readonly [from: RegExp, to: RegExp])[];
}

/** Scripts without spaces between words have no word borders. */
const UNSPACED: ReadonlySet<string> = new Set(["ja", "zh"]);
/**
 * A word with a hyphen after it ("no-cost", "not-for-profit") says something of its own. The letters are those of the
 * languages with tables: with all that are (`\\p{L}`) it takes fifty times as long to make a pattern.
 */
const word = (source: string, spaced: boolean): string =>
  spaced ? `(?<![\\wÀ-ɏ-])(?:${source})(?![\\wÀ-ɏ]|-[a-zÀ-ɏ])` : `(?:${source})`;

function compiled(language: string, words: CaveatWords): Caveats {
  const spaced = !UNSPACED.has(language);
  const of = (source: string, flags = "iu"): RegExp => new RegExp(word(source, spaced), flags);
  const open = words.open.map((one) => one.replace(/['’]/gu, "['’]")).join("|");
  return {
    negation: of(words.negation),
    limit: of(words.limit),
    either: of(`${words.negation}|${words.limit}`, "giu"),
    asked: of(words.asked),
    open: new RegExp(`${spaced ? "(?:^|[\\s([-])" : ""}(?:${open})$`, "iu"),
    opens: new RegExp(`^[\\s,;:–—(-]*${word(`${words.negation}|${words.limit}`, spaced)}`, "iu"),
    ranges: words.ranges.map(([from, to]) => [of(from, "giu"), of(to)]),
  };
}

const NOTHING: CaveatWords = { negation: "(?!)", limit: "(?!)", asked: "(?!)", open: ["(?!)"], ranges: [] };
const known = new Map<CaveatWords, Caveats>();

/** @param language BCP 47 */
function caveatsOf(language: string): Caveats {
  const primary = language.toLowerCase().split(/[-_]/u)[0] ?? "";
  const words = CAVEAT_WORDS[primary] ?? NOTHING;
  const before = known.get(words);
  if (before) return before;
  const made = compiled(primary, words);
  known.set(words, made);
  return made;
}

/** True if a text says no. */
export function negates(text: string, language: string): boolean {
  return caveatsOf(language).negation.test(text);
}

/** True if a text says no, or not always, not all, not yet, not for sure. */
export function reserves(text: string, language: string): boolean {
  const { negation, limit } = caveatsOf(language);
  return negation.test(text) || limit.test(text);
}

/** True in any of the languages, for texts whose language is not at hand. */
export function reservesInAny(text: string): boolean {
  return Object.keys(CAVEAT_WORDS).some((language) => reserves(text, language));
}

/** "A degree is not essential", "No experience needed", "Do not apply if …": nothing that one must bring. */
export function asksNothing(text: string, language: string): boolean {
  const { negation, asked } = caveatsOf(language);
  const opening = new RegExp(`^(?:please )?(?:${negation.source}|do not)`, "iu");
  return negation.test(text) && (asked.test(text) || opening.test(text.trim()));
}

/** True if a text ends in a word that waits for another one: "…, but never", "from 40 minutes to", "rising". */
export function endsOpen(text: string, language: string): boolean {
  return caveatsOf(language).open.test(text.trim().replace(/[\s,;:.!?。、，–—)\]-]+$/u, ""));
}

/** What takes back or limits in a posted text stands in what is told of it, too. */
export function keepsCaveats(posted: string, told: string, language: string): boolean {
  const { either } = caveatsOf(language);
  const flat = (text: string): string => text.toLowerCase().replace(/[’]/gu, "'").replace(/\s+/gu, " ");
  const counts = new Map<string, number>();
  for (const [found] of flat(told).matchAll(either)) counts.set(found, (counts.get(found) ?? 0) + 1);
  for (const [found] of flat(posted).matchAll(either)) {
    const left = (counts.get(found) ?? 0) - 1;
    if (left < 0) return false;
    counts.set(found, left);
  }
  return true;
}

/** Begins a thought of its own: what is said in it says nothing of what stands before. */
const ASIDE = /[.;!?]\s|(?<!\p{L})(?:who|whom|that|which|so|because|where|damit|pour que)(?!\p{L})/u;
/** A text without what it adds of its own in a relative clause, or after its first sentence. */
export function mainOf(text: string): string {
  return text.split(ASIDE)[0] ?? text;
}

/** A cut behind a negation may part only what is joined to it, not what it is about. */
const JOINED = /^(?:and|or|und|oder|et|ou|y|o|e)(?!\p{L})/iu;

/**
 * True if cutting a phrase between `kept` and `off` would tear a range, leave a negation without what it is about, or
 * take away what limits.
 * @param strict for offers and demands: nothing of what is cut off may limit
 */
export function tears(kept: string, off: string, language: string, strict: boolean): boolean {
  const caveats = caveatsOf(language);
  const rest = off.trim();
  if (rest === "") return false;
  if (rangeOpen(kept, rest, caveats)) return true;
  const ended = /[.;!?。；]["”’)]?\s*$/u.test(kept);
  if (ended) return strict && reserves(rest, language);
  if (caveats.opens.test(rest)) return true;
  if (caveats.negation.test(kept) && !/[,:–—、，]\s*$/u.test(kept) && !JOINED.test(rest) && !/^[,:–—]/u.test(rest))
    return true;
  const near = strict ? rest : mainOf(rest);
  return strict ? reserves(near, language) : caveats.negation.test(near) || UNDO.test(near);
}

/** Take back what was said before, wherever they stand after it. */
const UNDO =
  /(?<!\p{L})(?:but|except|unless|only|aber|außer|nur|mais|sauf|pero|salvo|excepto|mas|exceto|apenas)(?!\p{L})/iu;

/** "from 40 minutes | to under 10". */
function rangeOpen(kept: string, off: string, { ranges }: Caveats): boolean {
  return ranges.some(([from, to]) => {
    const last = [...kept.matchAll(from)].at(-1);
    return last !== undefined && !to.test(kept.slice(last.index + last[0].length)) && to.test(off);
  });
}
