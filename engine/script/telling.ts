import type { Fact, Facts, Posting, Span } from "../posting/posting.ts";
import type { Tongue } from "./clause.ts";
import type { Phrases } from "./phrases/index.ts";
import type { Place } from "./place.ts";
import type { Claim, PayShown, Purpose, SceneContent } from "./storyboard.ts";

/** What a picture of its own shows of one sentence, and what that sentence and picture claim. */
export interface View {
  readonly claims: readonly Claim[];
  /** null: nothing of it can be shown in so few words. */
  readonly content: SceneContent | null;
}

/** One way to tell a scene, or a part of it. */
export interface Telling {
  readonly sentences: readonly string[];
  readonly claims: readonly Claim[];
  /** What the film gains by it. */
  readonly value: number;
  /** What the picture sets; the main group of each scene gives it. */
  readonly content?: SceneContent;
  /** What the picture sets instead where there is no time to read all of it, the fullest first. */
  readonly briefer?: readonly SceneContent[];
  /** A view a sentence, for scenes that are cut; none where the sentences state nothing. */
  readonly views?: readonly View[];
}

/** Alternatives of which the film tells one. A telling without sentences means: leave it out. */
export interface Part {
  /** The scene it belongs to, e.g. "do-2". */
  readonly scene: string;
  readonly purpose: Purpose;
  /** Order within the scene. */
  readonly order: number;
  readonly tellings: readonly Telling[];
}

export const SILENCE: Telling = { sentences: [], claims: [], value: 0 };

/** What every scene is written from. */
export interface Material {
  readonly posting: Posting;
  readonly facts: Facts;
  readonly tongue: Tongue;
  readonly phrases: Phrases;
  readonly place: Place;
  /** The company as said within a sentence: "the City of Alderbrook"; null where none is known. */
  readonly employer: string | null;
  readonly pay: PayShown | null;
  readonly lengthS: number;
}

/** The first span of a fact; facts always have one. */
export function spanOf(evidence: readonly Span[]): Span {
  return evidence[0] ?? [0, 0];
}

/** Words a sentence may have: what the ear takes in one go, and a little more where nothing shorter is true. */
export const MAX_SENTENCE_WORDS = 16;
export const UTMOST_SENTENCE_WORDS = 20;

/** A name as shown: as posted, without a full stop that is none of its own. */
export function name(fact: Fact | null): string | null {
  if (fact === null) return null;
  const text = fact.value.replace(/\s+/gu, " ").trim();
  return /\p{Ll}{4,}\.$/u.test(text) && !/\b(?:Corp|Inc|Ltd|Bros|Univ|Dept)\.$/u.test(text) ? text.slice(0, -1) : text;
}

/** A title as shown: one in capitals is set as others are; short words of it may be abbreviations ("IT MANAGER"). */
export function titleOf(fact: Fact | null): string | null {
  const title = name(fact);
  if (title === null || title !== title.toUpperCase() || !/\p{Lu}{4}/u.test(title)) return title;
  return title.replace(/\p{Lu}[\p{Lu}'’]*/gu, (word, at: number) =>
    SMALL_WORD.test(word) && at > 0
      ? word.toLowerCase()
      : word.length < LEAST_WORD_LETTERS
        ? word
        : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

const LEAST_WORD_LETTERS = 4;
const SMALL_WORD = /^(?:AND|OF|FOR|IN|THE|TO|WITH|AT|ON|UND|FÜR|IM|ET|DE|DU|DES|EN|Y|E|DO|DA)$/u;

/** A name as said: what stands in brackets is for the eye. */
export function spoken(text: string | null): string | null {
  const said = text?.replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]/gu, "").trim() ?? "";
  return said === "" ? text : said;
}
