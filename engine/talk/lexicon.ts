import type { Concept, Row } from "./item.ts";
import { CHINESE } from "./words/chinese.ts";
import { ENGLISH } from "./words/english.ts";
import { ENGLISH_COMMON } from "./words/english-common.ts";
import { near } from "./near.ts";
import { CHINESE_COMMON, SOUNDS_LIKE } from "./words/homophones.ts";

/** A phrase's meaning. */
export interface Meaning {
  readonly is: Concept;
  readonly value: string | number;
}

/** Tables of all languages, made ready to be looked up in. The first row that has a phrase decides. */
function tableOf(rows: readonly Row[]): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>();
  for (const [is, value, phrases] of rows)
    for (const phrase of phrases.split("|")) if (!table.has(phrase)) table.set(phrase, { is, value });
  return table;
}

const english = tableOf(ENGLISH);
const chinese = tableOf(CHINESE);
const common = new Set(ENGLISH_COMMON.split(/\s+/u));

/** Most words of an English phrase, and characters of a Chinese one. */
export const MOST_PHRASE_WORDS = 6;
export const MOST_PHRASE_CHARS = 9;

const beginnings = new Set(
  [...english.keys()].flatMap((phrase) => (phrase.includes(" ") ? [phrase.slice(0, phrase.indexOf(" "))] : [])),
);

/** True for a word that a phrase of several begins with. */
export function beginsPhrase(word: string): boolean {
  return beginnings.has(word);
}

export function englishMeaning(phrase: string): Meaning | null {
  const exact = english.get(phrase);
  if (exact !== undefined) return exact;
  const space = phrase.lastIndexOf(" ");
  const head = phrase.slice(0, space + 1);
  // "The ending" is no form of "the end".
  const forms = formsOf(phrase.slice(space + 1));
  for (const form of head.startsWith("the ")
    ? forms.filter((each) => phrase.length - head.length - each.length < 3)
    : forms) {
    const found = english.get(head + form);
    if (found !== undefined) return found;
  }
  return comparativeOf(phrase);
}

/** "jollier", "punchiest": an adjective. */
function comparativeOf(word: string): Meaning | null {
  const ending = /(?:er|est)$/u.exec(word)?.[0];
  if (ending === undefined || word.length < 6) return null;
  const stem = word.slice(0, -ending.length);
  for (const form of [stem.replace(/i$/u, "y"), stem, `${stem}e`, stem.slice(0, -1)]) {
    const found = english.get(form);
    if (found?.is === "adjective") return found;
  }
  return null;
}

export function chineseMeaning(phrase: string): Meaning | null {
  return chinese.get(phrase) ?? null;
}

let sounding: ReadonlyMap<string, string> | null = null;

/** Phrases of the Chinese table by how they sound. */
function bySounds(): ReadonlyMap<string, string> {
  if (sounding !== null) return sounding;
  const bySound = new Map<string, string>();
  for (const [phrase, { is }] of chinese)
    if (phrase.length > 1 && GUESSED.has(is) && !bySound.has(soundOf(phrase))) bySound.set(soundOf(phrase), phrase);
  return (sounding = bySound);
}

export function soundOf(phrase: string): string {
  let sound = "";
  for (const character of phrase) sound += SOUNDS_LIKE.get(character) ?? character;
  return sound;
}

/** What a mistyped Chinese phrase was to be: one that sounds the same, and has a character of it. */
export function guessedChinese(phrase: string): Meaning | null {
  if (phrase.length < 2 || CHINESE_COMMON.has(phrase)) return null;
  const meant = bySounds().get(soundOf(phrase));
  if (meant === undefined || !Array.from(phrase).some((character, at) => character === meant.charAt(at))) return null;
  return chinese.get(meant) ?? null;
}

/** What an inflected word may come from: "scenes", "removing", "moved", "dropped". */
function formsOf(word: string): readonly string[] {
  const forms: string[] = [];
  const bare = word.replace(/'s$/u, "");
  if (bare !== word) forms.push(bare);
  if (bare.endsWith("ies")) forms.push(`${bare.slice(0, -3)}y`);
  if (bare.endsWith("es")) forms.push(bare.slice(0, -2));
  if (bare.endsWith("s")) forms.push(bare.slice(0, -1));
  for (const ending of ["ing", "ed"]) {
    if (!bare.endsWith(ending) || bare.length < ending.length + 2) continue;
    const stem = bare.slice(0, -ending.length);
    forms.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  }
  return forms;
}

/** Concepts whose words are worth guessing at; small words are too near each other. */
const GUESSED: ReadonlySet<Concept> = new Set<Concept>([
  "film",
  "music",
  "voice",
  "captions",
  "theme",
  "colour",
  "logo",
  "brand",
  "duration",
  "pace",
  "scene",
  "narration",
  "language",
  "media",
  "volume",
  "version",
  "topic",
  "title",
  "opening",
  "ending",
  "adjective",
  "aspect",
  "voiceKind",
  "faster",
  "slower",
  "louder",
  "quieter",
  "shorter",
  "longer",
  "dense",
  "unit",
  "remove",
  "add",
  "move",
  "swap",
  "replace",
  "emphasise",
  "split",
  "merge",
  "undo",
  "redo",
  "restart",
  "languageName",
  "set",
  "request",
  "thanks",
  "percent",
  "half",
  "double",
]);
const LEAST_GUESSED_CHARS = 4;
/** "Hidden", "secret": as long as a word that is guessed at, whatever it means. */
const LONG_CHARS = 6;

let guessable: ReadonlyMap<string, readonly string[]> | null = null;

/** Single words by their first letter and length. */
function guesses(): ReadonlyMap<string, readonly string[]> {
  if (guessable !== null) return guessable;
  const byLetter = new Map<string, string[]>();
  for (const [phrase, { is }] of english) {
    if (
      phrase.includes(" ") ||
      phrase.length < LEAST_GUESSED_CHARS ||
      (!GUESSED.has(is) && (is !== "not" || phrase.length < LONG_CHARS))
    )
      continue;
    const key = `${phrase.charAt(0)}${phrase.length}`;
    byLetter.set(key, [...(byLetter.get(key) ?? []), phrase]);
  }
  return (guessable = byLetter);
}

function likelyFor(letter: string, length: number, most: number): readonly string[] {
  return Array.from(
    { length: 2 * most + 1 },
    (_, step) => guesses().get(`${letter}${length - most + step}`) ?? [],
  ).flat();
}

function isShuffled(a: string, b: string): boolean {
  return Array.from(a).toSorted().join("") === Array.from(b).toSorted().join("");
}

/**
 * What a misspelt English word was to be. Its first letter is taken to be right, or the second where the first two are swapped.
 * @param known true for words that are none of ours and right all the same
 */
export function guessedMeaning(word: string, known: (word: string) => boolean): Meaning | null {
  const phrase = guessedWord(word, known);
  return phrase === null ? null : (english.get(phrase) ?? null);
}

/**
 * The word of the tables, or of `others`, that a misspelt English word was to be.
 * @param known as for {@link guessedMeaning}
 */
export function guessedWord(
  word: string,
  known: (word: string) => boolean,
  others: readonly string[] = [],
): string | null {
  if (word.length < LEAST_GUESSED_CHARS || !/^[a-z'-]+$/u.test(word) || common.has(word) || known(word)) return null;
  const most = word.length < 8 ? 1 : 2;
  let best: { readonly phrase: string; readonly distance: number } | null = null;
  for (const letter of new Set([word.charAt(0), word.charAt(1)])) {
    const alike = others.filter((each) => each.startsWith(letter) && Math.abs(each.length - word.length) <= most);
    for (const phrase of [...likelyFor(letter, word.length, most), ...alike]) {
      // Of short words only swapped letters are guessed at: too many others are one letter away.
      if (phrase.length === LEAST_GUESSED_CHARS && !isShuffled(word, phrase) && !isLengthened(word, phrase)) continue;
      const distance = near(word, phrase, most);
      // "Shortr": a letter too few is likelier than one too many.
      const likelier =
        best === null ||
        (distance ?? Infinity) < best.distance ||
        (distance === best.distance && phrase.length > best.phrase.length && phrase.length > word.length);
      if (distance !== null && likelier) best = { phrase, distance };
    }
  }
  return best === null ? null : best.phrase;
}

/** "Undoo", "loggo": a letter doubled. */
function isLengthened(word: string, phrase: string): boolean {
  return word.length > phrase.length && word.replaceAll(/(.)\1/gu, "$1") === phrase;
}
