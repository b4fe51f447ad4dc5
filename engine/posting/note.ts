import { NOTE_WORDS, type NoteWords } from "./lexicon/notes/index.ts";
import { patterns } from "./lexicon/index.ts";
import { type Passage, cut } from "./passage.ts";
import type { Reading } from "./reading.ts";

/** A note: a short posting in running words, with no list and at most a title. */

/** Longer texts have room to say things plainly. */
const MOST_WORDS = 190;
const MOST_UNSPACED_CHARS = 420;
/** Whatever stands for words in it: the forms of notes are tried on no more. */
const MOST_CHARS = 2400;
const MOST_HEADINGS = 2;
const MOST_ENTRIES = 2;

const known = new WeakMap<Reading["statements"], boolean>();

/** True for a text that is as short as a note and has no more structure than one. */
export function isNote({ statements, text }: Pick<Reading, "statements" | "text">): boolean {
  const before = known.get(statements);
  if (before !== undefined) return before;
  if (text.length > MOST_CHARS) return false;
  const count = (kind: string): number => statements.filter((statement) => statement.kind === kind).length;
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const long = unspaced > 40 ? unspaced > MOST_UNSPACED_CHARS : (text.match(/\S+/gu)?.length ?? 0) > MOST_WORDS;
  const note = !long && count("heading") <= MOST_HEADINGS && count("entry") <= MOST_ENTRIES && count("row") === 0;
  known.set(statements, note);
  return note;
}

/** Searches of one passage with one form: a note names few things. */
const MOST_FOUND = 8;

/** What the forms of a note find in a passage, form by form: the group `it` of each. */
export function* notedIn(
  passage: Passage,
  { lexicons }: Pick<Reading, "lexicons">,
  what: keyof NoteWords,
): Generator<Passage> {
  // English is read beside each language for its words of trade, and no note has its grammar too.
  const language = lexicons[0]?.language ?? "";
  for (const pattern of patterns(NOTE_WORDS[language]?.[what] ?? [])) {
    let from = 0;
    for (let found = 0; found < MOST_FOUND; found++) {
      const rest = from === 0 ? passage : cut(passage, from);
      const match = pattern.exec(rest.plain);
      if (match === null) break;
      const it = match.groups?.["it"] ?? match.groups?.["two"];
      const at = it === undefined ? match.index : match.index + match[0].indexOf(it);
      yield cut(rest, at, at + (it ?? match[0]).length);
      from = passage.plain.length - rest.plain.length + match.index + Math.max(1, match[0].length);
    }
  }
}

/** The parts of a note that say something, headings among them. */
export function* sentencesOf({ statements }: Pick<Reading, "statements">): Generator<Passage> {
  for (const { sentences } of statements) yield* sentences;
}
