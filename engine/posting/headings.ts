import { FIELD_NAMES, type FieldName, LEXICONS, SECTION_KINDS, type SectionKind, whole } from "./lexicon/index.ts";

/** Headings are short; longer lines are not even looked up. */
const LONGEST_HEADING = 120;

const sections = SECTION_KINDS.map((kind) => [kind, whole(LEXICONS.flatMap((lexicon) => lexicon.sections[kind]))] as const);
const fields = FIELD_NAMES.map((name) => [name, whole(LEXICONS.flatMap((lexicon) => lexicon.fields[name]))] as const);

/** A heading made comparable: lower case, no accents on Latin letters, no signs, numbering or outer punctuation. */
export function fold(plain: string): string {
  return plain
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„"«»*_]/gu, " ")
    .replace(/\s*[(（][^()（）]{0,60}[)）]\s*[:：]?\s*$/u, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/^\d{1,2}\s?[.)、:]\s*/u, "")
    .replace(/[^\p{L}\p{N}%)]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** What kind of section a heading opens; null for headings not in the tables. */
export function sectionKind(plain: string): SectionKind | null {
  if (plain.length > LONGEST_HEADING) return null;
  const folded = fold(plain);
  if (folded === "") return null;
  return sections.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Which field a label or heading names; null for labels not in the tables. */
export function fieldName(plain: string): FieldName | null {
  if (plain.length > LONGEST_HEADING) return null;
  const folded = fold(plain);
  if (folded === "") return null;
  return fields.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** What a whole line does if it is a heading; null if its words are no heading's. */
export function headingKind(plain: string): SectionKind | FieldName | null {
  return sectionKind(plain) ?? fieldName(plain);
}
