import { patterns, says } from "../lexicon/index.ts";
import { NOTE_WORDS, type NoteWords } from "../lexicon/notes/index.ts";
import { moneyIn } from "../money.ts";
import { isNote } from "../note.ts";
import { type Passage, split } from "../passage.ts";
import type { Prose } from "../posting.ts";
import type { Reading } from "../reading.ts";
import type { Topic } from "../sections.ts";
import { itemOf, requirementOf } from "./items.ts";

/** What sentences say of the job, each said once: what the reader does, what they bring, what they get. */

type Kind = Extract<keyof NoteWords, "benefit" | "requirement" | "duty">;

const MOST_ITEMS = 8;
/** A sentence that gives an address says how to apply. */
const ADDRESS = /\S@\S|https?:|www\.|\d{3}[\d ./()-]{4,}\d/iu;
const LONGEST_CHARS = 312;
const TOPICS: Readonly<Record<Kind, readonly Topic[]>> = {
  duty: ["top", "role", "duties", "other"],
  requirement: ["top", "role", "must", "nice", "other", "terms"],
  benefit: ["top", "role", "benefits", "pay", "other", "terms", "company"],
};
/** A sentence that could be two things is the first of these. */
const KINDS: readonly Kind[] = ["benefit", "requirement", "duty"];

/** What sentences say of each, where no list does. */
export function proseOf(reading: Reading, lists: Prose): Prose {
  const wanted: Readonly<Record<Kind, boolean>> = {
    duty: lists.responsibilities.length === 0,
    requirement: lists.requirements.length === 0,
    benefit: lists.benefits.length === 0,
  };
  const found = told(reading, wanted);
  return {
    responsibilities: found.duty.map(itemOf),
    requirements: found.requirement.map((words) => requirementOf(words, "must", reading)),
    benefits: found.benefit.map(itemOf),
  };
}

/** True if it is told what people do. */
export function tellsDuties(reading: Reading): boolean {
  return [...saidIn(reading)].some(({ kind }) => kind === "duty");
}

/** Of how many kinds there are sentences: what people do, what they bring, what they get. */
export function toldKinds(reading: Reading): number {
  return new Set([...saidIn(reading)].map(({ kind }) => kind)).size;
}

type Found = Readonly<Record<Kind, Passage[]>>;

/** So many that say it plainly are enough; to fewer are added those that say it in their own way. */
const ENOUGH = 3;

interface Said {
  readonly words: Passage;
  readonly plainly: boolean;
}

function told(reading: Reading, wanted: Readonly<Record<Kind, boolean>>): Found {
  const said: Readonly<Record<Kind, Said[]>> = { duty: [], requirement: [], benefit: [] };
  if (KINDS.some((kind) => wanted[kind]))
    for (const { kind, ...one } of saidIn(reading)) if (wanted[kind]) said[kind].push(one);
  const chosen = (all: readonly Said[]): Passage[] => {
    const plainly = all.filter((one) => one.plainly);
    return (plainly.length >= ENOUGH ? plainly : all).slice(0, MOST_ITEMS).map(({ words }) => words);
  };
  return { duty: chosen(said.duty), requirement: chosen(said.requirement), benefit: chosen(said.benefit) };
}

function* saidIn(reading: Reading): Generator<Said & { readonly kind: Kind }> {
  // Over a note stands anything: "We're looking for two waiters" is no heading of demands.
  const note = isNote(reading);
  for (const { topic: section, kind: block, words, sentences } of reading.statements) {
    const topic = note ? "top" : section;
    // What somebody says is theirs.
    if (block === "heading" || /^["“”„«»「]/u.test(words.plain)) continue;
    for (const sentence of sentences) {
      let before: Kind | null = null;
      for (const part of partsOf(sentence)) {
        if (
          part.plain.length > LONGEST_CHARS ||
          says(reading.lexicons, "notice", part.plain) ||
          ADDRESS.test(part.plain)
        )
          continue;
        const plainly = kindOf(topic, (kind) => says(reading.lexicons, kind, part.plain));
        const kind: Kind | null =
          plainly ??
          (note ? weakly(part, topic, reading) : null) ??
          (before === "duty" && part !== sentence ? before : null);
        before = kind;
        if (kind !== null) yield { kind, words: part, plainly: plainly !== null };
      }
    }
  }
}

/** "3,400 euros a month plus 25 % at night, free parking": what follows is given, too. */
function opensWithPay(part: Passage): boolean {
  const [money] = moneyIn(part);
  return money !== undefined && money.salary.period !== null && money.words.starts[0] === part.starts[0];
}

/** Chinese runs on: each clause may say something else, and one without words of its own goes on with the one before. */
function partsOf(sentence: Passage): readonly Passage[] {
  return /[。；，]/u.test(sentence.plain) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sentence.plain)
    ? split(sentence, /[，；]\s*/gu)
    : [sentence];
}

function kindOf(topic: Topic, is: (kind: Kind) => boolean): Kind | null {
  return KINDS.find((kind) => TOPICS[kind].includes(topic) && is(kind)) ?? null;
}

function weakly(part: Passage, topic: Topic, { lexicons }: Reading): Kind | null {
  // 不包车费, 离地铁站比较远: nothing of all that is given.
  if (/^(?:不[用包提供含]|没有?|无需|离)/u.test(part.plain)) return null;
  if (opensWithPay(part) && TOPICS.benefit.includes(topic)) return "benefit";
  const seeks = says(lexicons, "seeking", part.plain);
  return kindOf(
    topic,
    (kind) =>
      !(seeks && kind === "duty") &&
      patterns(NOTE_WORDS[lexicons[0]?.language ?? ""]?.[kind] ?? []).some((form) => form.test(part.plain)),
  );
}
