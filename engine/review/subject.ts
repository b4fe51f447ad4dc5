import { lexiconsFor, says } from "../posting/lexicon/index.ts";
import type { Posting, Span } from "../posting/posting.ts";
import { blank, frontMatterOf, proseOf } from "./prose.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { countWords, wordsIn } from "./words.ts";
import { NOTICE } from "./words/notices.ts";

/** A posting prepared for the rules. */
export interface Subject {
  readonly posting: Posting;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** BCP 47. */
  readonly language: string;
  /** As long as the posting's text: markup, addresses and legal notices are blank, all else stands where it stood. */
  readonly prose: string;
  /** Of the body, legal notices left out. */
  readonly sentences: readonly Sentence[];
  /** Words of the title, lower case: what the job is called is no choice of tone. */
  readonly titleWords: ReadonlySet<string>;
}

/** A body of fewer words than this is a remark: the posting stands in its front matter. */
const SHORTEST_BODY_WORDS = 15;

export function subjectOf(posting: Posting, now: string): Subject {
  const { language, title } = posting.facts;
  const prose = proseOf(posting.text);
  const head = frontMatterOf(posting.text).length;
  const from = countWords(prose.slice(head, head + 2000)) < SHORTEST_BODY_WORDS && head > 0 ? 0 : head;
  const lexicons = lexiconsFor(language);
  const own: Sentence[] = [];
  const notices: Span[] = [];
  for (const sentence of sentencesOf(prose, from)) {
    // Legal text is not of the author's choosing, and names what it forbids: age, gender, disability.
    if (NOTICE.test(sentence.plain) || says(lexicons, "notice", sentence.plain)) notices.push(sentence.span);
    else own.push(sentence);
  }
  return {
    posting,
    now,
    language,
    prose: without(prose, notices),
    sentences: own,
    titleWords: new Set(wordsIn(title?.value.toLowerCase() ?? "").flatMap((word) => [word, ...word.split(/['’.-]/u)])),
  };
}

function without(prose: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    parts.push(prose.slice(at, start), blank(prose.slice(start, end)));
    at = end;
  }
  return parts.join("") + prose.slice(at);
}
