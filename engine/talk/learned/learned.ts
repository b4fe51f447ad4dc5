import type { Edit } from "../../../shared/edit/index.ts";
import { applyAll, type Project } from "../../project/index.ts";
import type { Choice, Context, Question, Understood } from "../context.ts";
import { isIdle, itemsOf, settled, understoodByRules } from "../by-rules.ts";
import { isOf, type Kind, kindOf, NOTHING, SEVERAL } from "./kind.ts";
import { textOf } from "./amounts-for.ts";
import { isLiked, isOfAnother, states } from "./asides.ts";
import { leftOver } from "./left-over.ts";
import type { Likely, Model } from "./model.ts";
import { withoutCounts } from "./scenes-named.ts";
import { asksToKnow, isOrder } from "../force.ts";
import { has } from "../has.ts";
import { complains, remedied } from "../reasons.ts";
import type { Item } from "../item.ts";
import { type Guesser, guesser, type Part } from "./guesser.ts";
import { toldKind } from "./outright.ts";
import { editsOf, partsOf, piecesOf, wishesIn } from "./parts.ts";

/** Above this a part is taken for what it seems to be, whatever the rules say. */
const SURE = 0.5;
/** Below this it is only asked about. */
const LIKELY = 0.35;
/** Beside another wish, at least as likely as this. */
const BESIDE = 0.5;
/** Nothing is kept from the film without a word that says so, unless it is as likely as this. */
const HIDDEN = 0.6;
/** And what only tells, as likely as this: "it's too dark", 店里电视循环放. */
const TOLD = 0.8;
/** What is as sure as this and can't be carried out is not passed over. */
const LOST = 0.8;
/** What is put as a question asks for a change only where that is as likely as this. */
const ASKED = 0.8;
/** A question of the rules is answered by what is as likely as this. */
const ANSWERS = 0.8;
/** Nothing is asked about where it is as sure as this that nothing is wanted. */
const CERTAIN = 0.9;
/** A part that is as sure as this asks for one thing, whatever else rules find in its words. */
const ONE_THING = 0.95;
/** Edits that are of something typed: a figure, a file, a shape. */
const FIGURED: ReadonlySet<Edit["op"]> = new Set<Edit["op"]>([
  "setLength",
  "setAspects",
  "setMusicVolume",
  "setMusicFile",
  "setRecording",
  "placeMedia",
  "removeMedia",
  "setBrand",
  "setColour",
]);
/** A message that is as sure as this of one wish, and as unlikely as this of several, has no other. */
const WHOLE = 0.9;
const LEAST_SEVERAL = 0.08;
/** What words may be about that only tell: "for them English is the third language". */
const HEARSAY = /^(?:setLanguage|theme|tone|voice|music|setMusicFile|startOver)/u;
/** That a message asks for several things is as likely as this, where rules find more than one. */
const SEVERAL_LIKELY = 0.3;

/** Longer lists are read by the rules alone: each message is read within milliseconds. */
const MOST_PIECES = 24;

/**
 * What a message asks for, by rules and by what was learned from examples. The rules know the tables' words and are exact;
 * the model knows how people put things. Where both find the same, the rules' edits are taken; where they differ, what is
 * likelier.
 */
export function understandWith(model: Model, text: string, project: Project, focus: string | null): Understood {
  const ruled = understoodByRules(text, project, focus);
  if ("posting" in ruled || ("refusal" in ruled && ruled.refusal.code === "too-much")) return ruled;
  const { items, message, typed } = itemsOf(text, project);
  if (items.length === 0 || piecesOf(items, message).length > MOST_PIECES) return ruled;
  const context: Context = { project, message, typed, focus, all: items };
  if (isImpossible(ruled, items, context) || isIdle(items)) return ruled;
  if (isLiked(message)) return declined(ruled);
  if (isOfAnother(message) && !isOrder(items, message)) return declined(ruled);
  const guess = guesser(context, model, (part) => understoodByRules(part, project, focus));
  const parts = partsOf(items, guess, context).flatMap((part) => wishesIn(part, guess, context));
  const wishes = wishesOf(parts, guess.ranked(items), context);
  const ruledEdits = "edits" in ruled ? ruled.edits : [];
  const ruledKinds = new Set(ruledEdits.map((edit) => kindOf(edit, project)));
  const ofKind = (kind: Kind): readonly Edit[] => ruledEdits.filter((edit) => isOf(edit, kind, project));
  const notes = "edits" in ruled ? ruled.notes : [];
  if (ruledEdits.length > 0 && agree(ruledKinds, wishes, () => several(guess.ranked(items)))) {
    const found = wishes.filter(({ kind }) => ofKind(kind).length > 0);
    const made = carriedOut(found, context, ofKind).flat();
    const certain = parts.filter(({ kind, chance }) => chance >= (kind === NOTHING ? TOLD : ONE_THING));
    const rest = ruledEdits.filter(
      (edit) =>
        !wishes.some(({ kind }) => isOf(edit, kind, project)) &&
        (FIGURED.has(edit.op) ||
          !certain.some(
            ({ ruled: own }) => "edits" in own && own.edits.some((one) => JSON.stringify(one) === JSON.stringify(edit)),
          )),
    );
    const ruledParts = parts.filter((part) => "edits" in part.ruled && part.ruled.edits.length > 0);
    return {
      edits: settled([...made, ...rest]),
      notes: [...notes, ...leftOver(parts, [...found, ...ruledParts], context)],
    };
  }
  const least = "refusal" in ruled && ruled.refusal.code === "asks" ? ASKED : LIKELY;
  const most = Math.max(0, ...wishes.map(({ chance }) => chance));
  // Beside a wish, what is less sure is its reason.
  const likely = wishes.filter(
    ({ kind, chance, items: said }) =>
      (chance >= HIDDEN || !kind.startsWith("hide:") || has(said, "not", "remove", "off")) &&
      chance >= (chance < most ? Math.max(least, states(textOf(said, message)) ? TOLD : BESIDE) : least),
  );
  if (wishes.length === 0) {
    const chance = Math.min(1, ...parts.map((part) => part.chance));
    // A question changes nothing: it is asked unless there is hardly anything to be asked about.
    // What rules alone find in a question, and nothing was learned to mean, is asked.
    const idle = guess.ranked(items).find(({ kind }) => kind === NOTHING)?.chance ?? 0;
    const looked = [items, ...piecesOf(items, message)].map((stretch) => guess.ranked(stretch));
    if ("edits" in ruled && idle >= MAY_BE_IDLE && looked.every((ranked) => isFarFetched(ranked, ruledKinds)))
      return asksToKnow(items, message)
        ? { refusal: { code: "asks", values: {} } }
        : (asked(items, guess, context) ?? { refusal: { code: "unknown", values: {} } });
    return chance < ("question" in ruled ? CERTAIN : SURE) && !("refusal" in ruled) ? ruled : declined(ruled);
  }
  if (
    "question" in ruled &&
    (isBare(items) || leavesOpen(ruled.question, items, message) || !answers(wishes, ruled.question, project))
  )
    return ruled;
  if (likely.length === 0) return isUnknown(ruled) ? (asked(items, guess, context) ?? ruled) : ruled;
  const made = carriedOut(likely, context, ofKind);
  const found = remediesOf(likely, made, message);
  // What is clear waits for what is not: half of a message is not what was asked for.
  const lost = made.some(
    (edits, at) =>
      edits.length === 0 &&
      (likely[at]?.chance ?? 0) >= LOST &&
      // "The title is wrong, it's …": what one part only names the other gives.
      !made.some((other, place) => other.length > 0 && likely[place]?.kind === likely[at]?.kind),
  );
  if (found.length === 0) return ruled;
  const done = likely.filter((_, at) => (made[at]?.length ?? 0) > 0);
  if (lost && ("question" in ruled || ruledEdits.length >= found.length || done.length < 2)) return ruled;
  // "Remove the work part": one name of several scenes is asked about.
  if ("question" in ruled && ruled.question.key === "which-scene" && found.length > likely.length) return ruled;
  // Half of a wish is not what was asked for.
  if (!lost && made.some((edits) => edits.length === 0) && ruledEdits.length > 0) return ruled;
  return { edits: settled(found), notes: leftOver(parts, done, context) };
}

/** The parts that ask for something; of a message that surely asks for one thing, those that ask for that. */
function wishesOf(parts: readonly Part[], ranked: readonly Likely[], context: Context): readonly Part[] {
  const wishes = parts.filter(({ kind }) => kind !== NOTHING);
  const [top] = ranked;
  const likely = ranked.find(({ kind }) => kind === SEVERAL)?.chance ?? 0;
  if (
    top === undefined ||
    top.chance < WHOLE ||
    likely > LEAST_SEVERAL ||
    wishes.every(({ kind }) => kind !== top.kind)
  )
    return wishes;
  return wishes.filter(
    ({ kind, chance, items }) =>
      kind === top.kind || !HEARSAY.test(kind) || chance >= ONE_THING || toldKind(items, context) === kind,
  );
}

/** Less likely to want nothing, it is what the rules say. */
const MAY_BE_IDLE = 0.3;
const FAR_FETCHED = 0.05;

function isFarFetched(ranked: ReturnType<Guesser["ranked"]>, kinds: ReadonlySet<Kind>): boolean {
  return ranked.every(({ kind, chance }) => !kinds.has(kind) || chance < FAR_FETCHED);
}

/** The edits of each wish, in their order: "it" in one is the scene of the one before. */
function carriedOut(
  wishes: readonly Part[],
  context: Context,
  ofKind: (kind: Kind) => readonly Edit[],
): readonly (readonly Edit[])[] {
  let { focus } = context;
  let named: string | null = null;
  return wishes.map((part) => {
    // Shapes add up as the whole message says it.
    const whole = wishes.length > 1 && part.kind.startsWith("aspects:") ? ofKind(part.kind) : [];
    const edits = whole.length > 0 ? whole : (editsOf(part, { ...context, focus, named }) ?? ofKind(part.kind));
    for (const edit of edits) if ("scene" in edit && edit.scene !== null) focus = named = edit.scene;
    return edits;
  });
}

/** The edits of wishes, without those of complaints that another wish is the remedy of. */
function remediesOf(wishes: readonly Part[], made: readonly (readonly Edit[])[], message: string): readonly Edit[] {
  return remedied(made.map((edits, at) => ({ edits, complaint: complains(wishes[at]?.items ?? [], message) })));
}

/** True for what the rules know to be impossible: the whole message waits for it. */
function isImpossible(ruled: Understood, items: readonly Item[], context: Context): boolean {
  if (!("refusal" in ruled) || UNCLEAR.has(ruled.refusal.code)) return false;
  // "The 400 robots": a number of the film's own, and no scene's.
  const counted = withoutCounts(items, context);
  const named = ruled.refusal.values["scene"];
  const counts = items.some(({ is }, at) => (is === "number" || is === "ordinal") && counted[at]?.is === "word");
  return !(typeof named === "number" && counts);
}

const UNCLEAR: ReadonlySet<string> = new Set(["unknown", "small-talk", "asks"]);

function isUnknown(ruled: Understood): boolean {
  return "refusal" in ruled && ruled.refusal.code === "unknown";
}

/** What is offered is at least as likely as this, and nothing is less likely than this. */
const LEAST_OFFERED = 0.08;
const MOST_NOTHING = 0.4;
const MOST_CHOICES = 3;

/** What is not clear is asked back, with what it most likely means. */
function asked(items: readonly Item[], guess: Guesser, context: Context): Understood | null {
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

/** True if the rules found what the model finds, or that and more where there seems to be more than one wish. */
function agree(ruled: ReadonlySet<Kind>, wishes: readonly Part[], isSeveral: () => boolean): boolean {
  const kinds = new Set(wishes.map(({ kind }) => kind));
  if (kinds.size === ruled.size && [...kinds].every((kind) => ruled.has(kind))) return true;
  const sure = wishes.filter(({ chance }) => chance >= SURE).map(({ kind }) => kind);
  return ruled.size > 1 && sure.every((kind) => ruled.has(kind)) && isSeveral();
}

function several(ranked: ReturnType<Model["rank"]>): boolean {
  return (ranked.find(({ kind }) => kind === SEVERAL)?.chance ?? 0) >= SEVERAL_LIKELY;
}

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

/** True if what a message seems to ask for is clear enough not to be asked about. */
function answers(wishes: readonly Part[], question: Question, project: Project): boolean {
  const offered = question.choices.map((choice: Choice) => choice.edits.map((edit: Edit) => kindOf(edit, project)));
  return wishes.every(
    ({ kind, chance }) => chance >= ANSWERS || (chance >= SURE && offered.some((kinds) => kinds.includes(kind))),
  );
}

/** Nothing is asked for: as the rules say it, where they found nothing, too. */
function declined(ruled: Understood): Understood {
  return "refusal" in ruled ? ruled : { refusal: { code: "unknown", values: {} } };
}
