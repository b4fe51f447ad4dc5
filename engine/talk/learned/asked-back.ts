import type { Edit } from "../../../shared/edit/index.ts";
import { applyAll, type Project } from "../../project/index.ts";
import type { Choice, Context, Question, Understood } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import type { Guesser, Part } from "./guesser.ts";
import type { Heard } from "./heard.ts";
import { kindOf, NOTHING, SEVERAL } from "./kind.ts";
import { editsOf } from "./parts.ts";
import { toldKind } from "./told.ts";

/** What is not clear is asked back. */

/** What is offered is at least as likely as this, and nothing is less likely than this. */
const LEAST_OFFERED = 0.08;
const MOST_NOTHING = 0.4;
const MOST_CHOICES = 3;

/** What a message most likely means, to choose from; null where it hardly means two things. */
export function asked(items: readonly Item[], guess: Guesser, context: Context): Understood | null {
  const ranked = guess.ranked(items);
  if ((ranked.find(({ kind }) => kind === NOTHING)?.chance ?? 0) > MOST_NOTHING) return null;
  const { ruled } = guess.part(items);
  const choices = ranked
    .filter(({ kind, chance }) => kind !== NOTHING && kind !== SEVERAL && chance >= LEAST_OFFERED)
    .flatMap(({ kind, chance }): readonly Choice[] => {
      const edits = editsOf({ kind, chance, items, ruled }, context);
      return edits === null || !("steps" in applyAll(context.project, edits))
        ? []
        : [{ key: "edits", values: {}, edits }];
    })
    .slice(0, MOST_CHOICES);
  return choices.length < 2 ? null : { question: { key: "which-wish", values: {}, choices } };
}

/** A question of the rules is answered by what is as likely as this, and by what it offers from here on. */
const ANSWERS = 0.8;
const OFFERED = 0.6;

/** True if what a message seems to ask for doesn't answer what the rules ask. */
export function staysOpen(question: Question, { items, context, wishes }: Heard): boolean {
  const told = wishes.length > 0 && wishes.every((wish) => toldKind(wish.items, context) === wish.kind);
  if (told && question.key !== "which-crowded") return false;
  if (question.key === "which-crowded" && PARTED.test(context.message)) return false;
  if (isAnswered(question, wishes)) return false;
  return isBare(items) || leavesOpen(question, items, context.message) || !answers(wishes, question, context.project);
}

const PARTED = /拆|分[成为]|\bsplit\b|\bover two\b/iu;

const BARE: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "adjective",
  "set",
  "that",
  "request",
  "filler",
  "bit",
  "much",
  "film",
  "stop",
  "comma",
  "thanks",
]);

/** "Make it warmer": so little leaves open what it is said of, however people mean it mostly. */
function isBare(items: readonly Item[]): boolean {
  return items.every(({ is }) => BARE.has(is));
}

const WANTED = ["remove", "not", "off", "adjective", "voiceKind", "colourName", "hex", "instead", "quieter"] as const;

/** "The pay scene is too crowded": of three remedies none is named. */
function leavesOpen({ key }: Question, items: readonly Item[], message: string): boolean {
  // "I can't stand this music": what is wanted instead isn't said.
  if (/^which-(?:music|voice|theme|colour)$/u.test(key) && has(items, "dislike") && !has(items, ...WANTED)) return true;
  return key === "which-crowded" && !/\b(?:two|2|separate|split|apart|break)\b|[两二分拆]/iu.test(message);
}

/** What the questions of the rules are about. */
const ABOUT: Readonly<Record<string, RegExp>> = {
  "which-theme": /^(?:theme|colour)/u,
  "which-music": /^(?:music|volume|setMusicFile)/u,
  "which-voice": /^(?:voice|speed|setRecording|setNarration)/u,
  "which-colour": /^(?:colour|theme)/u,
};
const SURE_ENOUGH = 0.9;

/** True if a wish beside others is of what is asked, and leaves nothing open. */
function isAnswered({ key }: Question, wishes: readonly Part[]): boolean {
  return (
    wishes.length > 1 && wishes.some(({ kind, chance }) => chance >= SURE_ENOUGH && ABOUT[key]?.test(kind) === true)
  );
}

/** True if what a message seems to ask for is clear enough not to be asked about. */
function answers(wishes: readonly Part[], question: Question, project: Project): boolean {
  const offered = question.choices.map((choice: Choice) => choice.edits.map((edit: Edit) => kindOf(edit, project)));
  return wishes.every(
    ({ kind, chance }) => chance >= ANSWERS || (chance >= OFFERED && offered.some((kinds) => kinds.includes(kind))),
  );
}
