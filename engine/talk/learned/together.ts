import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import { BACK_TO_DEFAULT } from "./defaults.ts";
import type { Guesser, Part } from "./guesser.ts";
import { type Kind, NOTHING } from "./kind.ts";
import { OUTRIGHT } from "./outright.ts";
import { toldKind } from "./told.ts";
import { hiddenKind } from "./told-shown.ts";
import { fileKind } from "./told-files.ts";
import { choiceKind, missedKind } from "./told-settings.ts";
import { typedKind } from "./told-texts.ts";

/** Pieces together, as they are guessed: "“steers” is odd. Write “guides”" says outright what it wants only as a whole. */
export function reworded(guess: Guesser, pieces: readonly (readonly Item[])[], context: Context): Part {
  const items = pieces.flat();
  const part = guess.part(items);
  // "As for the voice, you choose": what is chosen in one, that it is chosen in the other.
  const chosen =
    pieces.length === 2 && choiceKind(pieces[0] ?? [], context) === null ? choiceKind(items, context) : null;
  if (chosen !== null) return { ...part, kind: chosen, chance: OUTRIGHT };
  // 加一幕讲学徒的,放杯测后面: where the new one goes.
  const [adding = [], placing = []] = pieces;
  if (pieces.length === 2 && guess.part(adding).kind === "add" && PLACES_IT.test(textOf(placing, context.message)))
    return { ...part, kind: "add", chance: OUTRIGHT };
  const named = namedThenTold(pieces, context);
  if (named !== null)
    return { ...part, kind: named, chance: Math.max(OUTRIGHT, part.kind === named ? part.chance : 0) };
  // "We are many: captions in the picture and also as a file": what one piece says outright, the whole is for.
  const all = pieces.map((piece) => toldKind(piece, context));
  const outrights = [...new Set(all.filter((kind) => kind !== null && kind !== NOTHING))];
  const [only] = outrights;
  // "Ditch the marketing speak. Straight talk only.": every piece says the same.
  if (only !== undefined && only !== null && outrights.length === 1 && all.every((kind) => kind === only))
    return { ...part, kind: only, chance: OUTRIGHT };
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
  if (has(one, "brand") && DONE_WITHOUT.test(textOf(two, context.message))) return "brand";
  // 颜色不用我的，恢复默认: of what was named, and not of the whole film.
  if (has(one, "colour") && BACK_TO_DEFAULT.test(textOf(two, context.message))) return "colour";
  const shown = hiddenKind(items, context);
  if (shown?.startsWith("show:")) return shown;
  const missed = missedKind(one, two, context);
  const file = fileKind(items, context);
  if (missed !== null || has(one, "quote") || (has(one, "narration") && fileKind(two, context) === null)) return missed;
  const away =
    file === "removeMedia" &&
    TAKEN.test(textOf(two, context.message)) &&
    !has(two, "scene", "opening", "ending", "ordinal", "number");
  if (file === "removeMedia" && !away) return null;
  return fileKind(one, context) === null || away ? file : null;
}

const PLACES_IT =
  /^[\s,，]*(?:放|加|插|排)(?:在|到)?[^，。]{1,10}(?:后面?|之后|前面?|之前)[，,。]?$|^\W*(?:and )?(?:put|place) it (?:right |just )?(?:after|before|behind)\b/iu;
const DONE_WITHOUT = /\b(?:do without|drop|lose|ditch|scrap|remove|forget) (?:it|that)\b|不用了|别用|撤掉|去掉|拿掉/iu;
const TAKEN =
  /\bcan(?:'t|not) (?:have|stay|be in|use)\b|\b(?:out|away|off|down|removed?|deleted?|dropp?(?:ed)?|gone)\b|[撤删]|拿掉|去掉|不要|别用|不用/iu;

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
