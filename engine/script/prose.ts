import type { Item, Posting, Span } from "../posting/posting.ts";
import type { Tongue } from "./clause.ts";
import { runsOf } from "./lines.ts";
import { sentences, wordCount } from "./segment.ts";
import { tidy } from "./tidy.ts";

/** Sentences of a posting that no fact claims: what a long film of a short posting can still tell. */

const MIN_WORDS = 5;
const MAX_WORDS = 40;
/** Postings tell so much at most that way; more would drown the facts. */
const MAX_SENTENCES = 12;

const FRONT_MATTER = /^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)\n/u;
/** Lines that are lists, headings, tables, labels or addresses, not prose. */
const NO_PROSE = /^\s*(?:[-*•+|#>=]|\d+[.)]|\*\*[^*]+\*\*\s*$|[\p{L} ]{2,24}:\s*\S{0,60}$)|https?:|www\.|@|\t/u;
/** Who greets says nothing yet. */
const GREETS =
  /^(?:hola|hello|hi|hey|hallo|moin|servus|oi|olá|bonjour|salut|buenas|buenos días|bom dia|大家好|各位|こんにちは|はじめまして)(?!\p{Ll})/iu;
/** What is about applying, not about the job. */
const OFFICE =
  /\b(?:apply|applicants?|applications?|candidates?|interview|resume|résumé|cv|cover letter|e-?mail|contact|website|page|phone|deadline|closing date|submit|recruit\w*|(?:is|are|am) (?:\w+ )?(?:looking for|seeking|hiring)|looking to hire|about the role|this (?:position|role|job)|position|full-time role|job type|posting|vacancy|send us|hiring process)\b|bewerb|candidatur|solicitud|postul|投递|简历|応募|連絡/iu;

/** @returns in the order of the posting, each with its place */
export function looseSentences(posting: Posting, tongue: Tongue): Item[] {
  const { text, facts } = posting;
  const taken: Span[] = [
    ...(facts.mission?.evidence ?? []),
    ...[...facts.responsibilities, ...facts.requirements, ...facts.benefits, ...facts.notices].flatMap(
      (item) => item.evidence,
    ),
  ];
  const found: Item[] = [];
  const start = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  for (const paragraph of paragraphs(text, start)) {
    if (NO_PROSE.test(text.slice(paragraph[0], paragraph[1]))) continue;
    const said = runsOf(text, paragraph).flatMap((run) =>
      sentences(run.text, facts.language).map((sentence) => ({ ...sentence, start: run.start + sentence.start })),
    );
    for (const sentence of said) {
      const span: Span = [sentence.start, sentence.start + sentence.text.length];
      const clean = tidy(sentence.text);
      const words = wordCount(clean);
      if (words < MIN_WORDS || words > MAX_WORDS || !/[.!。！]["”’]?$/u.test(sentence.text)) continue;
      if (
        GREETS.test(clean) ||
        OFFICE.test(clean) ||
        tongue.isBoilerplate(clean) ||
        taken.some(([a, b]) => a < span[1] && span[0] < b)
      )
        continue;
      found.push({ text: clean, evidence: [span] });
      if (found.length === MAX_SENTENCES) return found;
    }
  }
  return found;
}

function paragraphs(text: string, start: number): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start).matchAll(/[^\n]+(?:\n(?!\s*[-*•+|#>]|\s*\n|\s*\d+[.)])[^\n]+)*/gu))
    found.push([start + match.index, start + match.index + match[0].length]);
  return found;
}
