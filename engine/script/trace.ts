import type { Posting, Span } from "../posting/posting.ts";
import { writtenOut } from "./deadline.ts";
import { phrasesOf } from "./phrases/index.ts";
import type { Phrases } from "./phrases/index.ts";
import { isUnspaced, sentences } from "./segment.ts";
import type { Storyboard } from "./storyboard.ts";

/** A claim and the words of the posting it rests on: a row of `trace.json`. */
export interface TraceRow {
  /** Id of the scene. */
  readonly scene: string;
  readonly text: string;
  readonly evidence: Span;
  /** What stands at the evidence, white space collapsed. */
  readonly quote: string;
}

/** A row of `trace.json` for the user's own words: jobreel does not know whether they are true. */
export interface TypedRow {
  /** Id of the scene. */
  readonly scene: string;
  readonly text: string;
  readonly evidence: null;
  readonly by: "user";
}

export function traceOf(storyboard: Storyboard, posting: Posting): TraceRow[] {
  return storyboard.scenes.flatMap((scene) =>
    scene.claims.map(({ text, evidence }) => ({
      scene: scene.id,
      text,
      evidence,
      quote: posting.text.slice(evidence[0], evidence[1]).replace(/\s+/gu, " ").trim(),
    })),
  );
}

/** What the user typed, beside what was derived. */
export function typedIn(storyboard: Storyboard): TypedRow[] {
  return storyboard.scenes.flatMap(({ id, own = [] }) =>
    own.map((text) => ({ scene: id, text, evidence: null, by: "user" as const })),
  );
}

/** A number, name or proper noun of derived copy that the posting does not hold. */
export interface Untraced {
  readonly scene: string;
  readonly word: string;
}

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)(?:-\p{Ll}+)?$/iu;

/**
 * Numbers, names and proper nouns (capitalised words that open no sentence) of copy and narration that do not occur
 * in the posting.
 */
export function untraced(storyboard: Storyboard, posting: Posting): Untraced[] {
  const known = knownOf(posting, phrasesOf(storyboard.language));
  const found: Untraced[] = [];
  for (const scene of storyboard.scenes) {
    const texts = [...scene.copy.map((text) => ({ text })), ...sentences(scene.narration, storyboard.language)];
    for (const { text } of texts) {
      for (const word of [...numbersIn(text), ...namesIn(text)]) {
        if (scene.own?.some((typed) => typed.includes(word)) === true) continue;
        if (!known(word) && !found.some((row) => row.scene === scene.id && row.word === word))
          found.push({ scene: scene.id, word });
      }
    }
  }
  return found;
}

function numbersIn(text: string): string[] {
  const figures = Array.from(text.matchAll(/\d+(?:[.,]\d+)*/gu), (found) => found[0]);
  const worded = text.split(/[^\p{L}-]+/u).filter((word) => NUMBER_WORD.test(word));
  return [...figures, ...worded];
}

/** Words with a capital; the first word counts too, as it may be an invented name, unless our frames begin with it. */
function namesIn(text: string): string[] {
  if (isUnspaced(text)) return Array.from(text.matchAll(/[A-Za-z][A-Za-z\d.+#-]*[A-Za-z\d+#]/gu), (found) => found[0]);
  return Array.from(
    text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}'’+#-]*/gu),
    (found) => found[0].replace(/['’](?:s|ll|re|ve|d)?$/u, "").replace(/^\p{Lu}['’](?=\p{L})/u, ""),
  );
}

/** Looks words up in the posting, whole, and among the words of our own frames. */
function knownOf(posting: Posting, phrases: Phrases): (word: string) => boolean {
  const text = posting.text.normalize("NFC");
  const small = text.toLowerCase();
  const frames = frameWords(phrases);
  const deadline = posting.facts.deadline;
  // A date in figures may be told with its month in words: the same day.
  const written = deadline === null ? null : writtenOut(deadline, text, phrases);
  const dayAndMonth = /^\d{4}-\d\d-\d\d$/u.test(deadline?.value ?? "")
    ? (deadline?.value ?? "")
        .split("-")
        .slice(1)
        .map((part) => String(Number(part)))
    : [];
  const bounded = (word: string, within: string): boolean => {
    const digit = /^\d/u.test(word);
    for (let at = within.indexOf(word); at !== -1; at = within.indexOf(word, at + 1)) {
      const before = within.charAt(at - 1);
      if (
        digit
          ? !/\d[.,]?$/u.test(within.slice(Math.max(0, at - 2), at)) &&
            !/^(?:[.,]?\d)/u.test(within.slice(at + word.length, at + word.length + 2))
          : !/\p{L}/u.test(before) || isUnspaced(before)
      )
        return true;
    }
    return false;
  };
  return (word) => {
    if (bounded(word, text)) return true;
    // "70000" of a form is shown as "70,000".
    if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(word) && bounded(word.replace(/[.,]/gu, ""), text)) return true;
    // "2027-03-08" is told as 3月8日.
    if (dayAndMonth.includes(word)) return true;
    if (written !== null && (word === written.day || word === written.month)) return true;
    if (
      word
        .toLowerCase()
        .split("-")
        .every((part) => frames.has(part))
    )
      return true;
    // Phrases open with a capital that the posting may not give them, and headline capitals may become small.
    if (/^\d/u.test(word)) return false;
    return [word.toLowerCase(), ...formsOf(word.toLowerCase())].some((form) => bounded(form, small));
  };
}

/** Of an English verb: "Preparing quotes" is told as "Prepare quotes". */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/u, "");
  // "Participation in meetings" is told as "Participate in meetings".
  return verb.length < 4 ? [] : [`${stem}ing`, `${verb}${verb.at(-1) ?? ""}ing`, `${stem}ion`, `${verb}ment`];
}

function frameWords(phrases: Phrases): ReadonlySet<string> {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "string") texts.push(value.replace(/\{[^}]*\}/gu, " "));
    else if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(gather);
  };
  // Months are facts: they must be posted.
  gather({ ...phrases, months: [] });
  return new Set(texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== ""));
}
