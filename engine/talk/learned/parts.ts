import type { Edit } from "../../../shared/edit/index.ts";
import type { Context } from "../context.ts";
import { isOrder } from "../force.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { editsFor } from "./edits-for.ts";
import type { Guesser, Part } from "./guesser.ts";
import { OUTRIGHT, outright } from "./outright.ts";
import { piecesOf } from "./pieces.ts";
import { reworded } from "./together.ts";
import { toldKind } from "./told.ts";
import { saysAll } from "./says-all.ts";
import { isOf, type Kind, NOTHING } from "./kind.ts";

/** Each further part must be so much likelier: a reason and its wish are one. */
const PARTING_CHANCE = 0.8;
/** In a message of more pieces only so many are joined. */
const MOST_PIECES = 5;
const MOST_JOINED = 3;
/** And in one of so many none are: a list, which would take too long otherwise. */
const MANY_PIECES = 10;

/**
 * The likeliest way to part a message into wishes and asides: of all ways to join pieces that are beside each other, the
 * one whose parts are the likeliest together.
 */
export function partsOf(items: readonly Item[], guess: Guesser, context: Context): readonly Part[] {
  const pieces = piecesOf(items, context.message);
  const count = pieces.length;
  const joined = count > MANY_PIECES ? 1 : count > MOST_PIECES ? MOST_JOINED : count;
  const alone = pieces.map((piece) => outright(guess, piece, context));
  const told = pieces.map((piece) => toldKind(piece, context) ?? NOTHING);
  const bySelf = alone.map((part) => (saysAll(part, context) ? part : null));
  // "No music, and give the robots googly eyes": an order that nothing is known of is no part of another.
  const strangers = alone.map(
    ({ chance, items: own }) => chance < UNHEARD_OF && isOrder(own, context.message) && isStrange(own),
  );
  const best: { readonly score: number; readonly parts: readonly Part[] }[] = [{ score: 0, parts: [] }];
  for (let end = 1; end <= count; end += 1) {
    let winner: { readonly score: number; readonly parts: readonly Part[] } | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const whole = start === 0 && end === count;
      if (before === undefined || (end - start > joined && !(whole && count <= MANY_PIECES))) continue;
      const part = (end === start + 1 ? alone[start] : undefined) ?? reworded(guess, pieces.slice(start, end), context);
      // Where a piece says in so many words what it wants, the whole is not for nothing.
      const idle = part.kind === NOTHING && told.slice(start, end).some((kind) => kind !== NOTHING) ? 1 - OUTRIGHT : 1;
      const strange = strangers.slice(start, end).some(Boolean) && bySelf.slice(start, end).some((one) => one !== null);
      const single = part.chance * (1 - severalIn(bySelf.slice(start, end))) * idle * (strange ? STRANGE : 1);
      // Beside what surely asks for nothing a wish is the only one.
      const parted = start > 0 && !isIdle(part) && before.parts.some((one) => !isIdle(one));
      const score =
        before.score +
        Math.log(single) +
        (parted || (start > 0 && isIdle(part) && part.chance < SURELY_IDLE) ? Math.log(PARTING_CHANCE) : 0);
      if (winner === null || score > winner.score) winner = { score, parts: [...before.parts, part] };
    }
    if (winner !== null) best[end] = winner;
  }
  return (best[count]?.parts ?? []).map((part) => besideReasons(part, bySelf));
}

const SURELY_IDLE = 0.97;
const UNHEARD_OF = 0.25;
const STRANGE = 0.1;
const KNOWN_TO_ALL: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "word",
  "filler",
  "request",
  "and",
  "also",
  "set",
  "add",
  "stop",
  "comma",
]);

/** True where nothing but the order itself is known of. */
function isStrange(items: readonly Item[]): boolean {
  return items.every(({ is }) => KNOWN_TO_ALL.has(is)) && items.filter(({ is }) => is === "word").length > 1;
}

function isIdle({ kind, chance }: Part): boolean {
  return kind === NOTHING && chance >= SURELY_IDLE;
}

/** A wish is no less likely for the reasons that stand beside it. */
function besideReasons(part: Part, alone: readonly (Part | null)[]): Part {
  const own = alone.filter(
    (one) => one !== null && one.kind === part.kind && one.items.every((item) => part.items.includes(item)),
  );
  return { ...part, chance: Math.max(part.chance, ...own.map((one) => one?.chance ?? 0)) };
}

/** However sure pieces are by themselves, they may be one wish. */
const SUREST_SEVERAL = 0.98;

/** How likely it is, from 0 to 1, that pieces ask for more than one thing: as sure as two of them ask for different things by themselves. */
function severalIn(alone: readonly (Part | null)[]): number {
  const chances = new Map<string, number>();
  for (const part of alone)
    if (part !== null) chances.set(deedOf(part.kind), Math.max(part.chance, chances.get(deedOf(part.kind)) ?? 0));
  const [one = 0, other = 0] = [...chances.values()].toSorted((a, b) => b - a);
  return Math.min(SUREST_SEVERAL, one * other);
}

/** A kind without how much: "longer" in one piece and "shorter" in the next are said of one thing. */
function deedOf(kind: Kind): string {
  const [head = "", value = ""] = kind.split(":");
  return /^(?:detail|hide|show|lead)$/u.test(head) ? `${head}:${value}` : head;
}

/** Kinds of which one message can have several: each of another scene, file or wording. */
const REPEATED =
  /^(?:placeMedia|setCopy|setNarration|replaceText|moveScene|removeScene|splitScene|scene:.*|add|detail:.*)$/u;

/**
 * The wishes of one kind that a part holds: "lab.jpg on scene 2, roof.png on scene 3". A part is taken apart where two or
 * more of its pieces are of its kind by themselves and each names what it is of.
 */
export function wishesIn(part: Part, guess: Guesser, context: Context): readonly Part[] {
  const pieces = REPEATED.test(part.kind) ? piecesOf(part.items, context.message) : [];
  if (pieces.length < 2) return [part];
  const alone = pieces.map((piece) => outright(guess, piece, context));
  // One longer and another shorter are of one kind.
  const isAlike = (kind: Kind): boolean =>
    kind === part.kind || (part.kind.startsWith("scene:") && kind.startsWith("scene:"));
  const whole = alone.filter(({ kind, chance }) => isAlike(kind) && chance >= ALONE_CHANCE);
  const made = whole.map((one) => editsOf(one, context));
  const told = new Set(made.map((edits) => JSON.stringify(edits)));
  return whole.length > 1 && made.every((edits) => edits !== null) && told.size === made.length ? whole : [part];
}

const ALONE_CHANCE = 0.5;

/** The edits of a part; null where it names too little. */
export function editsOf(part: Part, context: Context): readonly Edit[] | null {
  if (part.kind === NOTHING) return [];
  // "Behind the first one": the piece says by itself which.
  const own = "edits" in part.ruled ? part.ruled.edits : [];
  const [placed] = own;
  if (
    part.kind === "placeMedia" &&
    own.length === 1 &&
    placed?.op === "placeMedia" &&
    placed.scene !== null &&
    !has(part.items, "number")
  )
    return own;
  const made = editsFor(part.kind, part.items, { ...context, all: part.items });
  if (made !== null && "edits" in made && made.edits.length > 0) return made.edits;
  const { ruled } = part;
  const rules =
    "edits" in ruled && ruled.edits.length > 0 && ruled.edits.every((edit) => isOf(edit, part.kind, context.project));
  return rules ? ruled.edits : null;
}
