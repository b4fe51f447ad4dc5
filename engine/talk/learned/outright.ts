import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { isOf, kindOf, NOTHING, SEVERAL } from "./kind.ts";
import type { Guesser, Part } from "./guesser.ts";
import { toldKind } from "./told.ts";

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
  return byRules(guess, withFigures(ofItsTopic(part), context), context);
}

const ALIKE: ReadonlySet<string> = new Set(["company", "mission", "work"]);

/** Of what a wish is that names but one thing, the words know better than what was learned: "the benefits must not be mentioned". */
export function ofItsTopic(part: Part): Part {
  const [head = "", value = "", from] = part.kind.split(":");
  const named = new Set(part.items.filter(({ is }) => is === "topic").map((item) => String(item.value)));
  const [only] = named;
  if (!/^(?:hide|show|lead)$/u.test(head) || only === undefined || named.size > 1 || only === value) return part;
  // What a company is for and who it is are told in the same words.
  if (ALIKE.has(only) && ALIKE.has(value)) return part;
  return { ...part, kind: [head, only, ...(from === undefined ? [] : [from])].join(":") };
}

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
