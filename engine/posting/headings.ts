import { OTHER_HEADINGS } from "./lexicon/other-headings.ts";
import { isOffer } from "./lexicon/topic-stems.ts";
import { FIELD_NAMES, type FieldName, LEXICONS, SECTION_KINDS, type SectionKind } from "./lexicon/index.ts";
import { type Wordings, wordings } from "./lexicon/wordings.ts";

/** Headings are short; longer lines are not even looked up. */
const LONGEST_HEADING = 120;
/** What is longer is no heading and no label: folding takes time that grows with the square. */
const MAX_FOLDED_CHARS = 300;

const HEADINGS = [...LEXICONS, ...OTHER_HEADINGS];
let sections: Wordings<SectionKind> | null = null;
let fields: Wordings<FieldName> | null = null;

/** A heading made comparable: lower case, no accents on Latin letters, no signs, numbering or outer punctuation. */
export function fold(plain: string): string {
  return (
    plain
      .slice(0, MAX_FOLDED_CHARS)
      .normalize("NFD")
      .replace(/[\u0300-\u036F]/gu, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(/[’‘`´]/gu, "'")
      .replace(/[“”„"«»*_]/gu, " ")
      .replace(/\s*[(（][^()（）]{0,60}[)）]\s*[:：]?\s*$/u, "")
      .replace(/^(?:[^\p{L}\p{N}]|〇)+/u, "")
      .replace(/^\d{1,2}\s?[.)、:]\s*/u, "")
      .replace(/[^\p{L}\p{N}%)]+$/u, "")
      .replace(/\s+/gu, " ")
      // A heading of two signs may be set wide, not two words.
      .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
      .trim()
  );
}

/** What kind of section a heading opens; null for headings not in the tables. */
export const sectionKind: (plain: string) => SectionKind | null = remembered((folded) =>
  isOffer(folded) ? "benefits" : sectionOf(folded),
);

/** Which field a label or heading names; null for labels not in the tables. */
export const fieldName: (plain: string) => FieldName | null = remembered((folded) => {
  fields ??= wordings(FIELD_NAMES.map((name) => [name, HEADINGS.flatMap((headings) => headings.fields[name] ?? [])]));
  return fields.find(folded);
});

function sectionOf(folded: string): SectionKind | null {
  sections ??= wordings(
    SECTION_KINDS.map((kind) => [kind, HEADINGS.flatMap((headings) => headings.sections[kind] ?? [])]),
  );
  return sections.find(folded);
}

/** Lines are looked up many times over while one posting is read. */
const MAX_REMEMBERED_LINES = 2000;

function remembered<T>(lookUp: (folded: string) => T | null): (plain: string) => T | null {
  const known = new Map<string, T | null>();
  return (plain) => {
    if (plain.length > LONGEST_HEADING) return null;
    const before = known.get(plain);
    if (before !== undefined) return before;
    const folded = fold(plain);
    const found = folded === "" ? null : lookUp(folded);
    if (known.size >= MAX_REMEMBERED_LINES) known.clear();
    known.set(plain, found);
    return found;
  };
}

/** What a whole line does if it is a heading; null if its words are no heading's. */
export function headingKind(plain: string): SectionKind | FieldName | null {
  return sectionKind(plain) ?? fieldName(plain);
}
