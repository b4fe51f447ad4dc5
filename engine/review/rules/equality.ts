import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import { type Plugin, unified } from "unified";
import { type Finding, findingAt } from "../finding.ts";
import { MAX_FINDINGS_A_RULE, quoted, writeInstead } from "../phrases.ts";
import type { Span } from "../../posting/posting.ts";
import type { Sentence } from "../sentences.ts";
import type { Subject } from "../subject.ts";
import {
  BETTER_WORDINGS,
  GENDERED_PATTERNS,
  HARMLESS,
  INSENSITIVE_PATTERNS,
  PRONOUN_PATTERNS,
  WHOEVER_GETS_IT,
} from "../words/equality.ts";

/** The parser takes time that grows with the square of a paragraph's length, and some for each: they are given so much. */
const MAX_PARAGRAPH_CHARS = 1500;
/** A text of more than this is several postings' worth. */
const MAX_READ_CHARS = 60_000;
/** How far back that lies which a pronoun speaks of. */
const MAX_REFERENCE_CHARS = 200;

const withoutOutput: Plugin<[], undefined, string> = function () {
  this.compiler = () => "";
};
const processor = unified().use(retextEnglish).use(retextEquality, { binary: true }).use(withoutOutput);

/** What retext-equality finds in English that matters in a posting. */
export function equality(subject: Subject): Finding[] {
  if (subject.language !== "en") return [];
  const findings: Finding[] = [];
  for (const [start, end] of paragraphsOf(subject.sentences)) {
    if (findings.length >= MAX_FINDINGS_A_RULE) break;
    findings.push(...inParagraph(subject, start, subject.prose.slice(start, end).replace(/\n/gu, " ")));
  }
  return findings;
}

/** Sentences side by side, as many as are read at once. */
function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const paragraphs: Span[] = [];
  let read = 0;
  for (const { span } of sentences) {
    const end = Math.min(span[1], span[0] + MAX_PARAGRAPH_CHARS);
    const last = paragraphs.at(-1);
    if (last && end - last[0] <= MAX_PARAGRAPH_CHARS) paragraphs[paragraphs.length - 1] = [last[0], end];
    else paragraphs.push([span[0], end]);
    read += end - span[0];
    if (read > MAX_READ_CHARS) break;
  }
  return paragraphs;
}

function inParagraph({ posting }: Subject, start: number, text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { ruleId, place, expected, actual } of processor.processSync(text).messages) {
    if (!ruleId || !place || !("start" in place) || !actual || HARMLESS.has(actual.toLowerCase())) continue;
    const from = place.start.offset;
    const to = place.end.offset;
    if (from === undefined || to === undefined) continue;
    const pronoun = PRONOUN_PATTERNS.has(ruleId);
    if (pronoun && (isPronounList(text, from, to) || !isOfApplicant(text.slice(0, from)))) continue;
    const insensitive = INSENSITIVE_PATTERNS.has(ruleId);
    if (!pronoun && !insensitive && !GENDERED_PATTERNS.has(ruleId)) continue;
    const suggestions = pronoun ? ["you", "they"] : (BETTER_WORDINGS[ruleId] ?? (expected ?? []).slice(0, 3));
    const why = pronoun
      ? "gives whoever gets the job a gender"
      : insensitive
        ? "can hurt people who are meant by it"
        : "names people or work by one gender, and others do not feel meant";
    findings.push(
      findingAt(posting, [start + from, start + to], {
        rule: insensitive ? "insensitive" : "gendered-word",
        severity: pronoun || insensitive ? "note" : "warning",
        message: `${quoted(actual)} ${why}. ${suggestions.length > 0 ? writeInstead(suggestions) : "Leave it out."}`,
        suggestions,
      }),
    );
  }
  return findings;
}

/** A pronoun speaks of whoever gets the job only if the words before it do; else of Ana, who leads the team. */
function isOfApplicant(before: string): boolean {
  const near = before.slice(-MAX_REFERENCE_CHARS);
  return WHOEVER_GETS_IT.test(near);
}

/** "she/her", as people state their own pronouns; and "his/her", which has a rule of its own. */
function isPronounList(text: string, from: number, to: number): boolean {
  return /[/)]\s?$/u.test(text.slice(Math.max(0, from - 2), from)) || /^\s?[/)]/u.test(text.slice(to, to + 2));
}
