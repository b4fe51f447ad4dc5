import { negates } from "./caveats.ts";
import type { Tongue } from "./clause.ts";
import { counterLength, oftenLength } from "./counters.ts";
import { isUnspaced, wordStarts } from "./segment.ts";
import type { Countable, Statement } from "./storyboard.ts";
import { capital } from "./tidy.ts";

/** Splits a phrase into lead, hero and tail: the one token that carries it is set huge. */

const MAX_LEAD_CHARS = 56;
const MAX_HERO_CHARS = 18;
/** Longer heroes are set smaller. */
const BIG_HERO_CHARS = 14;
const MAX_TAIL_CHARS = 32;
/** A single long word (a German compound) may be this long: the picture sets it smaller. */
const MAX_LONG_WORD_CHARS = 20;

const FIGURE =
  /(?<![\p{L}\p{N}.,/-])(?:[€$£¥₹]\s?|R\$\s?)?\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?(?:k|K|bn|m|M)?(?:\+|%|\s?€)?(?:-\p{Ll}+)?(?![\p{L}\p{N}])|(?<![\p{Script=Latin}\d.,/-])\d[\d.,]*(?=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/gu;

/** Where the figure of a phrase stands; figures that belong to a name ("Python 3", "ISO 27001"), years and clock times don't count. */
export function figureIn(text: string): readonly [number, number] | null {
  for (const found of text.matchAll(FIGURE)) {
    const token = found[0].replace(/[.,]+$/u, "");
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + token.length);
    if (/\p{Lu}[\p{L}\p{N}]*\s$/u.test(before) && before.trim().includes(" ")) continue;
    if (
      /(?:^|\s)(?:Python|Java|ISO|Level|Type|Class|Band|Grade|Tier|Windows|Office|Azure|Web|No\.|#)\s?$/iu.test(before)
    )
      continue;
    if (token.startsWith("401") || after.startsWith("(")) continue;
    if (/^(?:19|20)\d\d$/u.test(token) || /^:\d|^\/\d/u.test(after) || /[:/#]$/u.test(before)) continue;
    return [found.index, found.index + token.length];
  }
  return null;
}

/** What the picture can count out of a hero; null for money, big numbers and words. */
export function countableOf(hero: string, tongue: Tongue): Countable | null {
  if (tongue.isFrequency(hero)) return { kind: "frequency" };
  const word = tongue.numberOf(hero);
  if (word !== null) return { kind: "count", n: word, open: false };
  const found = /^(\d{1,3}(?:[.,]\d{3})*|\d+)(\+?)(?:-\p{L}+|(\p{Script=Han}+))?$/u.exec(hero);
  const n = Number((found?.[1] ?? "").replace(/[.,]/gu, ""));
  if (found === null || n < 2 || n > 1000) return null;
  return { kind: "count", n, open: found[2] === "+" || found[3]?.endsWith("以上") === true };
}

const POLITE_END =
  /(?:として|に|を|が|と)?(?:して|行って|入って|なって|持って)?(?:いただきます|頂きます|ください|おこないます|行います|します|する|です|ます)$/u;

/** How strongly a film shows it: figures, then number words, then frequencies, then things. */
const FIGURE_FILMS = 4;
const NUMBER_FILMS = 3.4;
const FREQUENCY_FILMS = 2.8;

/** A statement and how well it films, about −3 to {@link FIGURE_FILMS}. */
export interface Shot {
  readonly statement: Statement;
  readonly films: number;
}

/** Cuts share their beginnings, so phrases are looked at again and again; a tongue lives as long as its posting. */
const seen = new WeakMap<Tongue, Map<string, readonly Shot[]>>();

function shotsOf(phrase: string, tongue: Tongue, language: string, closed: boolean): readonly Shot[] {
  const key = `${language} ${closed ? "closed" : "open"} ${phrase}`;
  const known = seen.get(tongue) ?? new Map<string, readonly Shot[]>();
  seen.set(tongue, known);
  const found = known.get(key) ?? newShots(phrase, tongue, language, closed);
  known.set(key, found);
  return found;
}

/** The statements a phrase could make on screen. */
function newShots(phrase: string, tongue: Tongue, language: string, closed: boolean): readonly Shot[] {
  const shown = capital(phrase);
  const found: Shot[] = [];
  const add = (text: string, span: readonly [number, number], figure: boolean, films: number): void => {
    const statement = split(text, span, figure, tongue);
    // Set huge, what is denied would look like what is offered.
    const denied = statement !== null && negates(lastClause(statement.lead), language);
    if (statement !== null && !(denied && closed))
      found.push({ statement, films: films - crowd(statement) - (denied ? DENIED_COST : 0) });
  };
  const figure = figureIn(shown);
  if (figure !== null) {
    const [start, end] = figure;
    const counted = counterLength(shown.slice(end));
    const often = counted === 0 ? 0 : oftenLength(shown.slice(0, start));
    // "60公斤", "週3日以上": words with a figure.
    add(shown, [start - often, end + counted], counted === 0, FIGURE_FILMS);
  }
  const word = tongue.heroWords(shown);
  if (word !== null) add(shown, word, false, tongue.isFrequency(shown.slice(...word)) ? FREQUENCY_FILMS : NUMBER_FILMS);
  if (found.length > 0) return found;
  const stop = closed && /\p{L}$/u.test(shown) && !isUnspaced(shown) ? "." : "";
  const things = closed ? [] : tongue.things(shown);
  for (const { span, weight } of things) add(shown, span, false, weight);
  // A Japanese sentence ends in its verb: the thing stands before it.
  const body = closed ? shown : shown.replace(POLITE_END, "");
  const last = lastWords(body, tongue, language);
  if (things.length === 0 && last !== null) add(shown + stop, [last, body.length + stop.length], false, 0.6);
  return found.map(({ statement, films }) => ({ statement, films: films + poise(statement) }));
}

const DENIED_COST = 3;
const lastClause = (text: string): string => text.split(/[,;:]\s/u).at(-1) ?? text;

/** What a long tail, or its own length, takes from a hero. */
function crowd({ hero, tail }: Statement): number {
  return (
    Math.max(0, tail.length - 18) * 0.05 + (hero.includes(" ") ? Math.max(0, hero.length - BIG_HERO_CHARS) * 0.1 : 0)
  );
}

function split(
  shown: string,
  [start, end]: readonly [number, number],
  figure: boolean,
  tongue: Tongue,
): Statement | null {
  const lead = shown.slice(0, start).trim();
  const hero = shown.slice(start, end).trim();
  const tail = shown
    .slice(end)
    .replace(/^[\s,;:]+/u, "")
    .trim();
  const longest = hero.includes(" ") || figure ? MAX_HERO_CHARS : MAX_LONG_WORD_CHARS;
  const wide = isUnspaced(shown) ? 1.7 : 1;
  if (
    lead.length * wide > MAX_LEAD_CHARS ||
    hero.length * wide > longest ||
    tail.length * wide > MAX_TAIL_CHARS ||
    hero === ""
  )
    return null;
  return { lead, hero, tail, figure, countable: countableOf(hero.replace(/[.]$/u, ""), tongue) };
}

/** Start of the last one or two words, at most 12 letters if two. */
function lastWords(text: string, tongue: Tongue, language: string): number | null {
  if (isUnspaced(text)) {
    const starts = wordStarts(text, language);
    return starts.findLast((start) => text.length - start >= 4 && !/[和与及或的の]/u.test(text.charAt(start))) ?? 0;
  }
  const tokens = text.split(" ");
  const last = tokens.at(-1) ?? "";
  const before = tokens.at(-2) ?? "";
  if (!/\p{L}/u.test(last)) return null;
  const pair = `${before} ${last}`;
  const two = tokens.length > 3 && pair.length - 1 <= 12 && tongue.pairs(before) && !/[,;:]$/u.test(before);
  return text.length - (two ? pair : last).length;
}

/** What makes two heroes the same to the eye: their last word, in the singular. */
export function heroKey(hero: string): string {
  return (
    hero
      .toLowerCase()
      .match(/[\p{L}\p{N}+%€$£]+/gu)
      ?.at(-1) ?? hero
  ).replace(/(?<=\p{L}{3})s$/u, "");
}

/**
 * The statement that films best of all that the cuts of a phrase could make; the longest of equals.
 * @param closed set the full stop with the hero, which is the end of the phrase then
 * @param taken keys of heroes that the film shows already
 */
export function bestShot(
  phrases: readonly string[],
  tongue: Tongue,
  language: string,
  closed = false,
  taken: ReadonlySet<string> = new Set(),
): Shot | null {
  let best: Shot | null = null;
  for (const phrase of phrases)
    for (const shot of shotsOf(phrase, tongue, language, closed))
      if (!taken.has(heroKey(shot.statement.hero)) && shot.films > (best?.films ?? Number.NEGATIVE_INFINITY) + 0.01)
        best = shot;
  return best;
}

/** A statement reads best with something said before its hero, and the hero not torn from a pair. */
function poise({ lead, hero, tail }: Statement): number {
  const torn = /(?:^|\s)(?:and|or|&|that|which|und|oder|et|ou|y|o|e)$/iu.test(lead)
    ? 1.2
    : /\s(?:and|or)\s\S+(?:\s\S+)?$/iu.test(lead)
      ? 0.6
      : /^(?:and|or)\s/iu.test(tail)
        ? 0.4
        : 0;
  return Math.min(lead.length, 32) / 40 - torn - (lead === "" ? 0.8 : 0) + (hero.includes(" ") ? 0.2 : 0);
}
