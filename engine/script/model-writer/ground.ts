import type { Posting } from "../../posting/posting.ts";
import type { Phrases } from "../phrases/index.ts";
import { phrasesOf, primaryOf } from "../phrases/index.ts";
import { isUnspaced, sentences, words } from "../segment.ts";
import type { Scene, Storyboard } from "../storyboard.ts";
import { stemOf } from "./stem.ts";
import { littleWords } from "./word-tables.ts";

/** What words of a scene can rest on. */
export interface Ground {
  /** One line each, white space made single. */
  readonly texts: readonly string[];
  /** True if the word, or a form of it, occurs. */
  has(word: string): boolean;
}

/** What all scenes of a film are judged by; made once a film. */
export interface Grounds {
  readonly posting: Posting;
  readonly storyboard: Storyboard;
  readonly language: string;
  /** Words of the posting and of our own frames. */
  readonly everywhere: Ground;
}

export function groundsOf(storyboard: Storyboard, posting: Posting): Grounds {
  const language = primaryOf(storyboard.language);
  return {
    posting,
    storyboard,
    language,
    everywhere: groundOf([posting.text, ...framesOf(phrasesOf(language))], language),
  };
}

/** The scene as it was told, and the words of the posting that it rests on. */
export function ownGround(scene: Scene, { posting, language }: Grounds): Ground {
  const evidence = scene.claims.map((claim) => posting.text.slice(claim.evidence[0], claim.evidence[1]));
  const told = sentences(scene.narration, language).map(({ text }) => text);
  return groundOf([...told, ...scene.copy, ...scene.claims.map(({ text }) => text), ...evidence], language);
}

export function groundOf(texts: readonly string[], language: string): Ground {
  const lines = texts.map((text) => text.replace(/\s+/gu, " ").trim());
  const stems = new Set(lines.flatMap((line) => words(line, language).map((word) => stemOf(word, language))));
  return {
    texts: lines,
    has: (word) => stems.has(stemOf(word, language)) || (isUnspaced(word) && lines.some((line) => line.includes(word))),
  };
}

/** The words of a text that state something: no figures, none of a language's little words. */
export function contentWords(text: string, language: string): string[] {
  const little = littleWords(language);
  return words(text, language).filter((word) => {
    const small = word.toLowerCase().replaceAll("’", "'");
    if (!/\p{L}/u.test(word) || little.has(small) || little.has(small.replace(/^(?:[dljmnst]|qu)'/u, ""))) return false;
    // Endings and particles of Japanese; what turns a sentence round is looked for by itself.
    return !/^\p{Script=Hiragana}+$/u.test(word);
  });
}

function framesOf(phrases: Phrases): string[] {
  const found: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "string") found.push(value.replace(/\{[^}]*\}/gu, " "));
    else if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(gather);
  };
  // Months are facts: they must be posted.
  gather({ ...phrases, months: [] });
  return found;
}
