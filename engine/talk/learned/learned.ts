import { isIdle, itemsOf, settled, understoodByRules } from "../by-rules.ts";
import type { Context, Understood } from "../context.ts";
import { asksOpinion, isOrder } from "../force.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import type { Project } from "../../project/index.ts";
import { textOf } from "./amounts-for.ts";
import { agreed } from "./agreed.ts";
import { isForLater, isLiked, isOfAnother, isOfElsewhere, states } from "./asides.ts";
import { asked, staysOpen } from "./asked-back.ts";
import { carriedOut, remediesOf } from "./carried-out.ts";
import { guesser, type Part } from "./guesser.ts";
import { declined, type Heard, ONE_THING, TOLD } from "./heard.ts";
import { kindOf, NOTHING, SEVERAL } from "./kind.ts";
import { leftOver } from "./left-over.ts";
import type { Likely, Model } from "./model.ts";
import { isFarFetched, nothingWanted } from "./nothing-wanted.ts";
import { toldKind } from "./told.ts";
import { partsOf, wishesIn } from "./parts.ts";
import { piecesOf } from "./pieces.ts";
import { withoutCounts } from "./scenes-named.ts";

/** Below this a part is only asked about. */
const LIKELY = 0.35;
/** Beside another wish, at least as likely as this. */
const BESIDE = 0.5;
/** Nothing is kept from the film without a word that says so, unless it is as likely as this. */
const HIDDEN = 0.6;
/** What is as sure as this and can't be carried out is not passed over. */
const LOST = 0.8;
/** What is put as a question asks for a change only where that is as likely as this. */
const ASKED = 0.8;
/** A message that is as sure as this of one wish, and as unlikely as this of several, has no other. */
const WHOLE = 0.9;
const LEAST_SEVERAL = 0.08;
/** What words may be about that only tell: "for them English is the third language". */
const NAMED_THINGS: Readonly<Record<string, readonly Item["is"][]>> = {
  theme: ["theme"],
  tone: ["tone", "adjective"],
  music: ["music"],
};
const HEARSAY = /^(?:setLanguage|theme|tone|voice|music|setMusicFile)/u;

/** Nobody says one word that is longer, in characters; patterns are tried on no more. */
const LONGEST_WORD = 40;
/** "Music", "the salary please", 音乐: what only names a thing is asked back, however people mean it mostly. */
const ONE_WORD =
  /^[\s'"]*(?:(?:(?:the|my|our|your|and|just) )?[\p{Script=Latin}'’-]+(?:,? (?:please|pls|thanks))?|\p{Script=Han}{1,2})[\s.。!！'"]*$/iu;

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
  if (asksOpinion(message)) return { refusal: { code: "asks", values: {} } };
  if (isLiked(message) || isOfElsewhere(message)) return { refusal: { code: "small-talk", values: {} } };
  if ((isOfAnother(message) && !isOrder(items, message)) || isForLater(message)) return declined(ruled);
  const guess = guesser(context, model, (part) => understoodByRules(part, project, focus));
  if (message.length <= LONGEST_WORD && ONE_WORD.test(message) && !("edits" in ruled))
    return "question" in ruled ? ruled : (asked(items, guess, context) ?? ruled);
  const parts = partsOf(items, guess, context).flatMap((part) => wishesIn(part, guess, context));
  const wishes = wishesOf(parts, guess.ranked(items), context);
  const ruledEdits = "edits" in ruled ? ruled.edits : [];
  const heard: Heard = { context, items, guess, ruled, ruledEdits, parts, wishes };
  return agreed(heard) ?? (wishes.length === 0 ? nothingWanted(heard) : likeliest(heard));
}

/** What the wishes ask for that are likely enough, where the rules find something else; what the rules say, where none is. */
function likeliest(heard: Heard): Understood {
  const { context, guess, items, parts, ruled, ruledEdits } = heard;
  if ("question" in ruled && staysOpen(ruled.question, heard)) return ruled;
  const likely = likelyOf(heard);
  if (likely.length === 0) return isUnknown(ruled) ? (asked(items, guess, context) ?? ruled) : ruled;
  const made = carriedOut(likely, heard);
  const found = remediesOf(likely, made, context.message);
  // What is clear waits for what is not: half of a message is not what was asked for.
  const lost = made.some(
    (edits, at) =>
      edits.length === 0 &&
      (likely[at]?.chance ?? 0) >= LOST &&
      // "The title is wrong, it's …": what one part only names the other gives.
      !made.some((other, place) => other.length > 0 && likely[place]?.kind === likely[at]?.kind),
  );
  if (found.length === 0) return isElse(heard, likely) ? { refusal: { code: "unknown", values: {} } } : ruled;
  const done = likely.filter((_, at) => (made[at]?.length ?? 0) > 0);
  if (lost && ("question" in ruled || ruledEdits.length >= found.length || done.length < 2)) return ruled;
  // "Remove the work part": one name of several scenes is asked about.
  if ("question" in ruled && ruled.question.key === "which-scene" && found.length > likely.length) return ruled;
  // Half of a wish is not what was asked for.
  if (!lost && made.some((edits) => edits.length === 0) && ruledEdits.length > 0) return ruled;
  return { edits: settled(found), notes: leftOver(parts, done, context) };
}

/** True if a wish is sure and is nothing that the rules found: what they found is not done in its place. */
function isElse({ context, guess, items, ruledEdits }: Heard, likely: readonly Part[]): boolean {
  const kinds = new Set(ruledEdits.map((edit) => kindOf(edit, context.project)));
  const sure = likely.some(({ chance }) => chance >= ONE_THING);
  return kinds.size > 0 && sure && !has(items, "quote") && isFarFetched(guess.ranked(items), kinds);
}

/** The wishes that are likely enough: beside a wish, what is less sure is its reason. */
function likelyOf({ context, ruled, wishes }: Heard): readonly Part[] {
  const least = "refusal" in ruled && ruled.refusal.code === "asks" ? ASKED : LIKELY;
  const most = Math.max(0, ...wishes.map(({ chance }) => chance));
  return wishes.filter(
    ({ kind, chance, items }) =>
      (chance >= HIDDEN || !kind.startsWith("hide:") || has(items, "not", "remove", "off")) &&
      chance >= (chance < most ? Math.max(least, states(textOf(items, context.message)) ? TOLD : BESIDE) : least),
  );
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
      kind === top.kind ||
      !HEARSAY.test(kind) ||
      has(items, ...(NAMED_THINGS[kind.split(":")[0] ?? ""] ?? [])) ||
      chance >= ONE_THING ||
      toldKind(items, context) === kind,
  );
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
