import type { Context } from "../context.ts";
import { asksToKnow } from "../force.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import { isOf, type Kind, kindOf, NOTHING, SEVERAL } from "./kind.ts";
import type { Guesser, Part } from "./guesser.ts";
import { sentenceOf } from "./sentence-of.ts";
import { addressKind, goesOn, hiddenKind } from "./told-facts.ts";
import { fileKind } from "./told-files.ts";
import {
  captionsKind,
  choiceKind,
  cutKind,
  houseKind,
  logoKind,
  missedKind,
  paceKind,
  picturesKind,
  placeKind,
  recordingKind,
  undoKind,
} from "./told-settings.ts";
import { typedKind } from "./told-texts.ts";

/** Pieces of a message that say outright what they want: their words tell more than what was learned of longer messages. */

/** What is told outright is as sure as this. */
export const OUTRIGHT = 0.9;
/** And what goes on about what was said before, as this. */
const ASIDE = 0.97;

/** What asks for several things as likely as this says none of them outright. */
const CROWDED = 0.9;

/** A piece as it is guessed, or as it says outright. */
export function outright(guess: Guesser, piece: readonly Item[], context: Context): Part {
  const part = guess.part(piece);
  const told = toldKind(piece, context);
  const several = guess.ranked(piece).find(({ kind }) => kind === SEVERAL)?.chance ?? 0;
  if (told !== null && several < CROWDED)
    return {
      ...part,
      kind: told,
      chance: Math.max(told === NOTHING ? ASIDE : OUTRIGHT, part.kind === told ? part.chance : 0),
    };
  return byRules(guess, withFigures(part, context), context);
}

/** Pieces together, as they are guessed: "“steers” is odd. Write “guides”" says outright what it wants only as a whole. */
export function reworded(guess: Guesser, pieces: readonly (readonly Item[])[], context: Context): Part {
  const items = pieces.flat();
  const part = guess.part(items);
  // "As for the voice, you choose": what is chosen in one, that it is chosen in the other.
  const chosen =
    pieces.length === 2 && choiceKind(pieces[0] ?? [], context) === null ? choiceKind(items, context) : null;
  if (chosen !== null) return { ...part, kind: chosen, chance: OUTRIGHT };
  const named = namedThenTold(pieces, context);
  if (named !== null)
    return { ...part, kind: named, chance: Math.max(OUTRIGHT, part.kind === named ? part.chance : 0) };
  // "We are many: captions in the picture and also as a file": what one piece says outright, the whole is for.
  const outrights = [
    ...new Set(pieces.map((piece) => toldKind(piece, context)).filter((kind) => kind !== null && kind !== NOTHING)),
  ];
  const [only] = outrights;
  if (only !== undefined && only !== null && outrights.length === 1 && only.split(":")[0] === part.kind.split(":")[0])
    return { ...part, kind: only };
  const ends = [pieces[0], pieces.at(-1)].every((piece) => piece !== undefined && has(piece, "quote"));
  const told = ends && items.filter(({ is }) => is === "quote").length === 2 ? typedKind(items, context) : null;
  return told === "replaceText" ? { ...part, kind: told, chance: Math.max(OUTRIGHT, part.chance) } : part;
}

/** "gate.jpg has somebody without a helmet. Take it away": named in one piece, and told in the next what is to be done. */
function namedThenTold(pieces: readonly (readonly Item[])[], context: Context): Kind | null {
  const [one, two, other] = pieces;
  if (one === undefined || two === undefined || other !== undefined || has(two, ...THINGS)) return null;
  const items = [...one, ...two];
  // 颜色不用我的，恢复默认: of what was named, and not of the whole film.
  if (has(one, "colour") && DEFAULT.test(textOf(two, context.message))) return "colour";
  const missed = missedKind(one, two, context);
  const file = fileKind(items, context);
  if (missed !== null || has(one, "quote", "narration")) return missed;
  const away =
    file === "removeMedia" &&
    TAKEN.test(textOf(two, context.message)) &&
    !has(two, "scene", "opening", "ending", "ordinal", "number");
  if (file === "removeMedia" && !away) return null;
  return fileKind(one, context) === null || away ? file : null;
}

const DEFAULT = /^[\s,，]*(?:恢复|回到?|用回?)默认|^\W*(?:back to|restore|use) the default\b/iu;

const TAKEN = /\b(?:out|away|off|down|removed?|deleted?|dropp?(?:ed)?|gone)\b|[撤删]|拿掉|去掉|不要|别用|不用/iu;

const THINGS = [
  "music",
  "voice",
  "narration",
  "captions",
  "logo",
  "theme",
  "topic",
  "quote",
  "colour",
  "aspect",
  "unit",
] as const;

/** The likeliest thing of these, with its figure, need not be likely. */
const LEAST_FIGURED = 0.2;
const FIGURED: ReadonlySet<string> = new Set(["speed", "volume", "colour", "detail", "goToVersion", "length"]);

/** "Speed 1.1", "music at 40 %": named, with its figure. */
function withFigures(part: Part, { project }: Context): Part {
  const { kind, chance, items, ruled } = part;
  const [head = ""] = kind.split(":");
  const figured = FIGURED.has(head) && has(items, "number", "percent", "hex", "unit");
  const shown = head === "show" && has(items, "show") && has(items, "topic");
  const told =
    chance >= LEAST_FIGURED &&
    (figured || shown) &&
    "edits" in ruled &&
    ruled.edits.length === 1 &&
    ruled.edits.every((edit) => isOf(edit, kind, project));
  return told ? { ...part, chance: Math.max(chance, OUTRIGHT) } : part;
}

/** Where what is likeliest is less likely than this, rules that find another wish of some likelihood decide. */
const UNSURE = 0.6;
const LEAST_RULED = 0.05;
/** What was learned says nothing of a piece of which nothing is likelier. */
const UNTOLD = 0.2;

function byRules(guess: Guesser, part: Part, { project }: Context): Part {
  const { kind, chance, items, ruled } = part;
  if (kind === NOTHING || chance >= UNSURE || !("edits" in ruled) || ruled.edits.length !== 1) return part;
  const found = ruled.edits.map((edit) => kindOf(edit, project))[0] ?? kind;
  const likely = guess.ranked(items).find((one) => one.kind === found)?.chance ?? 0;
  return likely >= LEAST_RULED || chance < UNTOLD ? { ...part, kind: found, chance: Math.max(UNSURE, likely) } : part;
}

/** What a piece says in so many words; null where it leaves more to be guessed. */
export function toldKind(piece: readonly Item[], context: Context): Kind | null {
  const sentence = sentenceOf(piece, context.all);
  const typed = has(piece, "quote") ? typedKind(piece, context) : null;
  if (typed !== null) return typed;
  if (asksToKnow(sentence, context.message) && !EITHER.test(textOf(sentence, context.message))) return null;
  if (goesOn(piece, context) || LEADS_IN.test(textOf(piece, context.message))) return NOTHING;
  return (
    typedKind(piece, context) ??
    fileKind(piece, context) ??
    choiceKind(piece, context) ??
    addressKind(piece, context) ??
    captionsKind(piece, context) ??
    paceKind(piece, context) ??
    placeKind(piece, context) ??
    cutKind(piece) ??
    picturesKind(piece, context) ??
    logoKind(piece, context) ??
    undoKind(piece, context) ??
    recordingKind(piece, context) ??
    hiddenKind(piece, context) ??
    houseKind(piece, context)
  );
}

/** "Three requests from the front office:" */
const LEADS_IN = /\b(?:changes|amendments|things|points|edits|tweaks|requests)\b[^:]{0,40}:\s*$/iu;

/** 放哪儿都行: asks nothing. */
const EITHER = /都行|都可以|都好|随便|你定|你看|wherever|whichever/iu;
