import { fieldName } from "./headings.ts";
import type { FrontMatterEntry } from "./front-matter-entry.ts";
import type { FrontMatterField } from "./front-matter-keys.ts";
import { type FieldName, type Lexicon, patterns, type Sentences } from "./lexicon/index.ts";
import { type Block, type Link, MAX_BLOCK_CHARS, type Outline } from "./outline.ts";
import { isLabelled, type Label, labelsOf } from "./labels.ts";
import { nameByOrder } from "./ordered-lists.ts";
import { type Passage, cut, join, sentences } from "./passage.ts";
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
    statements: [...statementsOf(sections), ...abstractsOf(untaken)],
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
  for (const found of said(passage, lexicons, what)) return found;
  return null;
}

/** The same of every pattern that matches. */
export function allSaid(passage: Passage, lexicons: readonly Lexicon[], what: keyof Sentences): Passage[] {
  return [...said(passage, lexicons, what)];
}

function* said(passage: Passage, lexicons: readonly Lexicon[], what: keyof Sentences): Generator<Passage> {
  for (const lexicon of lexicons) {
    for (const pattern of patterns(lexicon.sentences[what])) {
      const match = pattern.exec(passage.plain);
      if (!match) continue;
      const it = match.groups?.["it"];
      const at = it === undefined ? match.index : match.index + match[0].lastIndexOf(it);
      yield cut(passage, at, at + (it ?? match[0]).length);
    }
  }
}

/** What the front matter says of the job in sentences; last, for the text itself says it better. */
function abstractsOf({ front }: Untaken): Statement[] {
  return front
    .filter(({ field, value }) => field === "abstract" && value.plain.length <= MAX_BLOCK_CHARS)
    .map(({ value }) => ({ words: value, topic: "role", kind: "line", links: [], sentences: sentences(value) }));
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
        block.words.plain.replace(/https?:\S+/gu, "").length > 140 ||
        (block.kind === "line" && sentences(block.words).length > 1 && block.words.plain.length > 90)
      )
        return lines;
      if (section.topic === "top" && block.kind !== "row") lines.push(block.words);
    }
    if (section.topic !== "top") return lines;
  }
  return lines;
}
