/** The words by which postings are understood: a table per language, and how they are looked up. */
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { FieldName, Lexicon, SectionKind, Sentences } from "./lexicon.ts";
import { type Pattern, patternOf } from "./pattern.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

export type { FieldName, Lexicon, SectionKind, Sentences } from "./lexicon.ts";

export const LEXICONS: readonly Lexicon[] = [en, de, fr, es, pt, zh, ja];

/** The tables to read a posting with: its language's, then English, which mixes into postings everywhere. */
export function lexiconsFor(language: string): readonly Lexicon[] {
  const own = LEXICONS.find((lexicon) => lexicon.language === language);
  return own && own !== en ? [own, en] : [en];
}

const known = new WeakMap<readonly string[], readonly Pattern[]>();

/** The patterns of one list, ready to search with. */
export function patterns(sources: readonly string[]): readonly Pattern[] {
  const before = known.get(sources);
  if (before) return before;
  const made = sources.map(patternOf);
  known.set(sources, made);
  return made;
}

/** True if the text has one of the sentence patterns in one of the tables. */
export function says(lexicons: readonly Lexicon[], what: keyof Sentences, text: string): boolean {
  return lexicons.some((lexicon) => patterns(lexicon.sentences[what]).some((pattern) => pattern.test(text)));
}

export const SECTION_KINDS: readonly SectionKind[] = [
  "nice",
  "duties",
  "must",
  "benefits",
  "pay",
  "apply",
  "process",
  "terms",
  "company",
  "role",
  "notice",
];
export const FIELD_NAMES: readonly FieldName[] = [
  "title",
  "company",
  "location",
  "workplace",
  "employmentType",
  "salary",
  "deadline",
  "startDate",
  "department",
  "industry",
  "url",
  "email",
  "phone",
];
