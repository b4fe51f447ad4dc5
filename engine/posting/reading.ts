import { fieldName } from "./headings.ts";
import type { FrontMatterEntry } from "./front-matter-entry.ts";
import type { FrontMatterField } from "./front-matter-keys.ts";
import { type FieldName, type Lexicon, patterns, type Sentences } from "./lexicon/index.ts";
import type { Block, Link, Outline } from "./outline.ts";
import { nameByOrder } from "./ordered-lists.ts";
import { type Passage, cut, join, sentences, split } from "./passage.ts";
import { type Section, type Topic, sectionsOf } from "./sections.ts";
import { nameLists } from "./unheaded-lists.ts";

/** A posting taken apart: what the facts are read from. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly lexicons: readonly Lexicon[];
  readonly front: readonly FrontMatterEntry[];
  readonly outline: Outline;
  /** The words by which the file tells this job from its others; null where it holds but one. */
  readonly named: Passage | null;
  readonly sections: readonly Section[];
  readonly labels: readonly Label[];
  /** Every paragraph, entry, heading and row once, in reading order. */
  readonly statements: readonly Statement[];
  /** The lines that stand at the top as a masthead: title, company, place, kind of job. */
  readonly masthead: readonly Passage[];
}

/** A value behind a label ("Location: Berlin"), in a table's second column, or under a heading that names a field. */
export interface Label {
  readonly field: FieldName;
  /** The label's own words: "Hourly rate". */
  readonly name: string;
  readonly value: Passage;
  /** True if the label is a heading and the value the first line below. */
  readonly heading: boolean;
  readonly topic: Topic;
}

export interface Statement {
  readonly words: Passage;
  readonly topic: Topic;
  readonly kind: Block["kind"];
  readonly links: readonly Link[];
  readonly sentences: readonly Passage[];
}

/** A posting before it is taken apart. */
export type Untaken = Pick<Reading, "text" | "language" | "lexicons" | "front" | "outline" | "named">;

export function take(untaken: Untaken): Reading {
  const named = nameLists(sectionsOf(untaken.outline));
  const sections = isUnderstood(untaken) ? named : nameByOrder(named);
  return {
    ...untaken,
    sections,
    labels: labelsOf(sections),
    statements: statementsOf(sections),
    masthead: mastheadOf(sections),
  };
}

/** False for a language without a table of words. */
export function isUnderstood({ language, lexicons }: Pick<Reading, "language" | "lexicons">): boolean {
  return lexicons.some((lexicon) => lexicon.language === language);
}

/** The values that the front matter gives for a field. */
export function frontValues(reading: Reading, ...fields: readonly FrontMatterField[]): Passage[] {
  return reading.front.filter((entry) => fields.includes(entry.field)).map((entry) => entry.value);
}

/** The values behind labels for a field. */
export function labelled(reading: Reading, field: FieldName): Label[] {
  return reading.labels.filter((label) => label.field === field);
}

/** What a sentence says, by the tables of some languages: the group `it` of the first match where there is one, else the match. */
export function findSaid(passage: Passage, lexicons: readonly Lexicon[], what: keyof Sentences): Passage | null {
  for (const lexicon of lexicons) {
    for (const pattern of patterns(lexicon.sentences[what])) {
      const match = pattern.exec(passage.plain);
      if (!match) continue;
      const it = match.groups?.["it"];
      if (it === undefined) return cut(passage, match.index, match.index + match[0].length);
      const at = match.index + match[0].lastIndexOf(it);
      return cut(passage, at, at + it.length);
    }
  }
  return null;
}

const LONGEST_LABEL = 45;
const LONGEST_VALUE = 80;

/** Parts a passage at its first colon, if what stands before is short enough for a label. */
export function labelParts(passage: Passage): { readonly label: string; readonly value: Passage } | null {
  const colon = /[:：]/u.exec(passage.plain)?.index ?? -1;
  if (colon < 0) return withComma(passage) ?? widelySet(passage);
  if (colon < 1 || colon > LONGEST_LABEL || passage.plain.startsWith("//", colon + 1)) return null;
  const value = cut(passage, colon + 1);
  return value.plain === "" ? null : { label: passage.plain.slice(0, colon), value };
}

/** "Location, Bangalore" */
function withComma(passage: Passage): { readonly label: string; readonly value: Passage } | null {
  const label = /^(\p{Lu}\p{Ll}{3,12}), (?=\p{Lu})/u.exec(passage.plain)?.[1];
  if (label === undefined || fieldName(label) !== "location" || passage.plain.length > LONGEST_VALUE) return null;
  return { label, value: cut(passage, label.length + 1) };
}

/** In Chinese and Japanese a label may be parted from its value by a wide blank. */
function widelySet(passage: Passage): { readonly label: string; readonly value: Passage } | null {
  const label = /^(\p{Lo}{2,6}) /u.exec(passage.plain)?.[1];
  if (label === undefined || fieldName(label) === null) return null;
  const value = cut(passage, label.length);
  return !/^[\p{L}\p{N}]/u.test(value.plain) || value.plain.length > LONGEST_VALUE ? null : { label, value };
}

function labelsOf(sections: readonly Section[]): Label[] {
  const labels: Label[] = [];
  for (const section of sections) {
    const named = section.heading ? fieldName(section.heading.words.plain) : null;
    const first = section.blocks[0];
    if (named && first && first.words.plain.length <= 200) {
      for (const block of section.blocks.slice(0, first.kind === "entry" ? 6 : 1)) {
        if (block.kind === first.kind && labelParts(block.words) === null)
          labels.push({
            field: named,
            name: section.heading?.words.plain ?? "",
            value: block.words,
            heading: true,
            topic: section.topic,
          });
      }
    }
    const blocks = section.heading ? [section.heading, ...section.blocks] : section.blocks;
    blocks.forEach((block, i) => {
      if (block.kind === "row") {
        const [head, value] = block.cells;
        const field = head ? fieldName(head.plain) : null;
        const next = blocks[i + 1];
        const given = value ?? (next?.kind === "line" ? next.words : undefined);
        if (field && given)
          labels.push({ field, name: head?.plain ?? "", value: given, heading: false, topic: section.topic });
        return;
      }
      const signed = block.kind === "heading" ? null : signLabel(block.words);
      if (signed) labels.push({ ...signed, heading: false, topic: section.topic });
      const bracketed = block.kind === "line" ? besideBracket(block.words, blocks[i + 1]) : null;
      if (bracketed) labels.push({ ...bracketed, heading: false, topic: section.topic });
      for (const part of split(block.words, /\s[|·•]\s/gu)) {
        const parts = labelParts(part);
        const field = parts ? fieldName(parts.label) : null;
        if (parts && field)
          labels.push({ field, name: parts.label, value: parts.value, heading: false, topic: section.topic });
      }
    });
  }
  return labels;
}

/** Signs that people put in the place of a label. */
const SIGNS: readonly (readonly [FieldName, RegExp])[] = [
  ["location", /^(?:\p{RI}\p{RI}|📍|🌍|🌎|🌏|🗺️?)\s*/u],
  ["salary", /^(?:💰|💵|💶|💷|💸|🤑)\s*/u],
  ["workplace", /^(?:🏢|🏠|🏡|💻)\s*/u],
  ["employmentType", /^(?:🕐|🕒|🕓|⏰|⏱️?|⏳|⚖️?|📄)\s*/u],
];

function signLabel(words: Passage): Pick<Label, "field" | "name" | "value"> | null {
  if (words.plain.length > LONGEST_VALUE) return null;
  for (const [field, sign] of SIGNS) {
    const match = sign.exec(words.plain);
    const value = match ? cut(words, match[0].length) : null;
    if (match && value && value.plain !== "" && labelParts(value) === null) return { field, name: match[0], value };
  }
  return null;
}

/** "勤務地【清掃スタッフ】" and the value on the next line. */
function besideBracket(words: Passage, next: Block | undefined): Pick<Label, "field" | "name" | "value"> | null {
  const match = /^(\p{Lo}{2,6}) ?【[^】]{1,30}】?】?/u.exec(words.plain);
  const field = match ? fieldName(match[1] ?? "") : null;
  if (!match || !field) return null;
  const rest = cut(words, match[0].length);
  const value = rest.plain !== "" ? rest : next?.kind === "line" ? next.words : null;
  return value && value.plain.length <= LONGEST_VALUE ? { field, name: match[1] ?? "", value } : null;
}

function statementsOf(sections: readonly Section[]): Statement[] {
  const statements: Statement[] = [];
  for (const section of sections) {
    for (const run of runsOf(section.heading ? [section.heading, ...section.blocks] : section.blocks)) {
      const words = join(run.map((block) => block.words));
      const kind = run[0]?.kind ?? "line";
      statements.push({
        words,
        topic: section.topic,
        kind,
        links: run.flatMap((block) => block.links),
        sentences: kind === "line" ? sentences(words) : [words],
      });
    }
  }
  return statements;
}

/** Lines that one sentence may run through stand together; all other blocks alone. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      block.kind === "line" &&
      before?.kind === "line" &&
      before.paragraph === block.paragraph &&
      !/[.!?:。！？：]$/u.test(before.words.plain) &&
      !isLabelled(block) &&
      !isLabelled(before);
    if (run && goesOn) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function isLabelled(block: Block): boolean {
  const parts = labelParts(block.words);
  return parts !== null && fieldName(parts.label) !== null;
}

const MASTHEAD_LINES = 8;

function mastheadOf(sections: readonly Section[]): Passage[] {
  const lines: Passage[] = [];
  for (const section of sections) {
    const blocks =
      section.topic === "top"
        ? section.blocks
        : section.heading
          ? [section.heading, ...section.blocks]
          : section.blocks;
    for (const block of blocks) {
      if (lines.length >= MASTHEAD_LINES) return lines;
      if (
        section.topic !== "top" &&
        block.kind === "heading" &&
        fieldName(block.words.plain) === null &&
        lines.length > 0
      )
        return lines;
      if (/^url\s?:/iu.test(block.words.plain) || /^https?:\S+$/u.test(block.words.plain)) continue;
      if (
        block.words.plain.length > 140 ||
        (block.kind === "line" && sentences(block.words).length > 1 && block.words.plain.length > 90)
      )
        return lines;
      if (section.topic === "top" && block.kind !== "row") lines.push(block.words);
    }
    if (section.topic !== "top") return lines;
  }
  return lines;
}
