import { type Finding, type Severity, findingAt } from "./finding.ts";
import type { RuleId } from "./rule-names.ts";
import type { Subject } from "./subject.ts";

/**
 * A wording to be found, and what is said of it.
 *
 * `pattern` is the source of a regular expression, matched without regard to case on whole words of Latin scripts; a
 * blank in it, outside brackets, is any white space within a paragraph. Its quantifiers must be bounded: it meets hostile text.
 */
export interface Phrase {
  readonly pattern: string;
  /** Goes on from the quoted words: "says how old applicants should be". */
  readonly why: string;
  /** Wordings to put in its place. */
  readonly instead?: readonly string[];
  /** What to do where there is no wording to put in its place. A whole sentence. */
  readonly advice?: string;
  readonly severity?: Severity;
}

/** By language. Postings mix English in, so English phrases are looked for everywhere, unless the table says not. */
export type PhraseTable = Readonly<Partial<Record<string, readonly Phrase[]>>>;

export interface PhraseRule {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly table: PhraseTable;
  /** False for tables whose English words mean something else in other languages. */
  readonly englishEverywhere: boolean;
}

/** More findings than this of one rule tell nothing new. */
export const MAX_FINDINGS_A_RULE = 100;

const BLANK = String.raw`(?:[^\S\n]{1,6}|[^\S\n]{0,6}\n[^\S\n]{0,8})`;
const compiled = new WeakMap<Phrase, RegExp>();

/** All places where a text has the phrases of a table. */
export function findPhrases(subject: Subject, { rule, severity, table, englishEverywhere }: PhraseRule): Finding[] {
  const phrases = [
    ...(table[subject.language] ?? []),
    ...(englishEverywhere && subject.language !== "en" ? (table["en"] ?? []) : []),
  ];
  const findings: Finding[] = [];
  for (const phrase of phrases) {
    for (const match of subject.prose.matchAll(expression(phrase))) {
      if (findings.length >= MAX_FINDINGS_A_RULE) return findings;
      const start = match.index;
      const end = start + match[0].length;
      if (findings.some(({ span }) => span !== null && start < span[1] && end > span[0])) continue;
      findings.push(
        findingAt(subject.posting, [start, end], {
          rule,
          severity: phrase.severity ?? severity,
          message: sentence(match[0], phrase),
          suggestions: phrase.instead ?? [],
        }),
      );
    }
  }
  return findings;
}

function expression(phrase: Phrase): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const source = phrase.pattern.replace(/\[[^\]]*\]| /gu, (part) => (part === " " ? BLANK : part));
  // Scripts without blanks have no word edges.
  const edged = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(source)
    ? source
    : String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`;
  const made = new RegExp(edged, "giu");
  compiled.set(phrase, made);
  return made;
}

function sentence(words: string, { why, instead = [], advice }: Phrase): string {
  return [`${quoted(words)} ${why}.`, instead.length > 0 ? writeInstead(instead) : null, advice]
    .filter((part) => part !== null && part !== undefined)
    .join(" ");
}

/** 'Write "chair" or "head".' */
export function writeInstead(instead: readonly string[]): string {
  return `Write ${either(instead)}.`;
}

/** The first three, quoted: '"chair", "head" or "lead"'. */
export function either(wordings: readonly string[]): string {
  const shown = wordings.slice(0, 3).map(quoted);
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}` : (shown[0] ?? "");
}

/** In quotation marks, white space collapsed. */
export function quoted(words: string): string {
  return `"${words.replace(/\s+/gu, " ").trim()}"`;
}
