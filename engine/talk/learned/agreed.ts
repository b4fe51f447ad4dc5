import type { Edit } from "../../../shared/edit/index.ts";
import type { Understood } from "../context.ts";
import { settled } from "../by-rules.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { carriedOut } from "./carried-out.ts";
import type { Guesser, Part } from "./guesser.ts";
import { type Heard, ONE_THING, ruledOf, SURE, TOLD } from "./heard.ts";
import { isOf, type Kind, kindOf, NOTHING, SEVERAL } from "./kind.ts";
import { leftOver } from "./left-over.ts";
import type { Likely } from "./model.ts";

/** Edits that are of something typed: a figure, a file, a shape. */
const TYPED_OPS: ReadonlySet<Edit["op"]> = new Set<Edit["op"]>([
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
/** That a message asks for several things is as likely as this, where rules find more than one. */
const SEVERAL_LIKELY = 0.3;

/** What rules and parts find alike; null where they differ. */
export function agreed(heard: Heard): Understood | null {
  const { context, guess, items, parts, ruled, ruledEdits, wishes } = heard;
  const { project } = context;
  const kinds = new Set(ruledEdits.map((edit) => kindOf(edit, project)));
  if (kinds.size === 0 || !agree(kinds, wishes, () => several(guess.ranked(items)))) return null;
  const found = wishes.filter(({ kind }) => ruledOf(heard, kind).length > 0);
  const rest = ruledEdits.filter(
    (edit) =>
      !wishes.some(({ kind }) => isOf(edit, kind, project)) && (isTyped(edit, items) || !isBeside(edit, parts, guess)),
  );
  const ruledParts = parts.filter((part) => "edits" in part.ruled && part.ruled.edits.length > 0);
  return {
    edits: settled([...carriedOut(found, heard).flat(), ...rest]),
    notes: ["edits" in ruled ? ruled.notes : [], leftOver(parts, [...found, ...ruledParts], context)].flat(),
  };
}

/** "Music at 40 %", but not 有些闹: with its figure; "the voice a man, a bit slower": with its name. */
function isTyped(edit: Edit, items: readonly Item[]): boolean {
  if (edit.op === "setVoice") return has(items, "voice") && has(items, "voiceKind");
  return TYPED_OPS.has(edit.op) && (edit.op !== "setMusicVolume" || has(items, "number", "percent"));
}

/** True for an edit that rules find in a part that surely asks for something else, or for nothing. */
function isBeside(edit: Edit, parts: readonly Part[], guess: Guesser): boolean {
  const told = JSON.stringify(edit);
  return parts.some(
    ({ kind, chance, items, ruled }) =>
      (chance >= ONE_THING || guess.part(items).chance >= (kind === NOTHING ? TOLD : ONE_THING)) &&
      "edits" in ruled &&
      ruled.edits.some((one) => JSON.stringify(one) === told),
  );
}

/** True if the rules found what the model finds, or that and more where there seems to be more than one wish. */
function agree(ruled: ReadonlySet<Kind>, wishes: readonly Part[], isSeveral: () => boolean): boolean {
  const kinds = new Set(wishes.map(({ kind }) => kind));
  if (kinds.size === ruled.size && [...kinds].every((kind) => ruled.has(kind))) return true;
  const sure = wishes.filter(({ chance }) => chance >= SURE).map(({ kind }) => kind);
  return ruled.size > 1 && sure.every((kind) => ruled.has(kind)) && isSeveral();
}

function several(ranked: readonly Likely[]): boolean {
  return (ranked.find(({ kind }) => kind === SEVERAL)?.chance ?? 0) >= SEVERAL_LIKELY;
}
