/** The words by which postings are understood: a table per language, and how they are looked up. */
import { caseless } from "./caseless.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { FieldName, Lexicon, SectionKind, Sentences } from "./lexicon.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

export type { FieldName, Lexicon, SectionKind, Sentences } from "./lexicon.ts";

export const LEXICONS: readonly Lexicon[] = [en, de, fr, es, pt, zh, ja];

/** The tables to read a posting with: its language's, then English, which mixes into postings everywhere. */
export function lexiconsFor(language: string): readonly Lexicon[] {
  const own = LEXICONS.find((lexicon) => lexicon.language === language);
  return own && own !== en ? [own, en] : [en];
}

/** A whole folded heading or label against one kind's patterns of all languages. */
export function whole(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${sources.join("|")})$`, "u");
}

const compiled = new WeakMap<readonly string[], readonly RegExp[]>();

/** The patterns of one list, ready to search with; compiled once. */
export function patterns(sources: readonly string[]): readonly RegExp[] {
  const known = compiled.get(sources);
  if (known) return known;
  const made = sources.map((source) => new RegExp(caseless(source), "u"));
  compiled.set(sources, made);
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
