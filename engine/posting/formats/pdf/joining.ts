import type { Run } from "../piece.ts";
import { addRun } from "./line.ts";
import { UNSPACED } from "./page.ts";

/** The words of a document that settle how words broken at a line's end are written. */
export interface Vocabulary {
  /** Words with a hyphen within a line, in lower case. */
  readonly hyphenated: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu;

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const hyphenated = new Set<string>();
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(WORD)) {
      words.add(word);
      if (!/[-‐]/u.test(word)) continue;
      hyphenated.add(word.replaceAll("‐", "-"));
    }
  }
  return { hyphenated, words };
}

/** Before these, a hyphen stands for the rest of the word: "Vertriebs- und Marketingleiter". */
const CONJUNCTION = /^(?:und|oder|bis|bzw\.?|sowie|and|or|to|et|ou|y|e|o|en|of)\b/iu;
/** First parts that keep their hyphen before small letters. */
const FIRST_PART =
  /^(?:e|x|full|part|long|short|high|low|self|well|cross|end|hands|real|on|off|in|up|open|fast|first|front|back|top|non|multi|co|data|customer|user|world|third|team|problem|decision|day|work|full|half|mid|one|two|three|four|five|\d+)$/iu;

/** Puts the words of the next line behind those of the lines before, as they were before they were broken into lines. */
export function joinLine(runs: Run[], next: readonly Run[], vocabulary: Vocabulary): void {
  const last = runs.at(-1);
  const [first, ...rest] = next;
  if (!last || !first) {
    for (const run of next) addRun(runs, run);
    return;
  }
  const before = last.text.trimEnd();
  const after = first.text.trimStart();
  const { cut, glue } = seam(before, after, last.href !== undefined && last.href === first.href, vocabulary);
  const kept = cut ? before.slice(0, -1) : before;
  runs[runs.length - 1] = { ...last, text: glue === " " && first.href === undefined ? kept : kept + glue };
  const opening = glue === " " && first.href === undefined ? ` ${after}` : after;
  for (const run of [{ ...first, text: opening }, ...rest]) addRun(runs, run);
}

/** Whether the hyphen goes, and what comes between. */
function seam(
  before: string,
  after: string,
  isOneLink: boolean,
  vocabulary: Vocabulary,
): { cut: boolean; glue: "" | " " } {
  if (before.endsWith("\u00AD")) return { cut: true, glue: "" };
  const lastToken = /\S+$/u.exec(before)?.[0] ?? "";
  if (/^(?:https?:\/\/|www\.)\S*[/\-_=?&.]$/iu.test(lastToken)) return { cut: false, glue: "" };
  if (isOneLink && /^(?:https?:\/\/|www\.)/iu.test(lastToken)) return { cut: false, glue: "" };
  if (UNSPACED.test(before.at(-1) ?? "") && UNSPACED.test(after[0] ?? "")) return { cut: false, glue: "" };
  const left = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)[-‐]$/u.exec(before)?.[1];
  const right = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
  if (left === undefined || right === undefined) return { cut: false, glue: " " };
  if (CONJUNCTION.test(after)) return { cut: false, glue: " " };
  const whole = `${left}${right}`.toLowerCase();
  const parted = `${left}-${right}`.toLowerCase().replaceAll("‐", "-");
  if (vocabulary.hyphenated.has(parted) || !/^\p{Ll}/u.test(right)) return { cut: false, glue: "" };
  if (vocabulary.words.has(whole)) return { cut: true, glue: "" };
  const keeps = /[-‐]/u.test(left) || FIRST_PART.test(left);
  return { cut: !keeps, glue: "" };
}
