import { EDIT_LENGTHS_S, type Edit } from "../../../shared/edit/index.ts";
import { lengthFor, nextLength, secondsIn, shareIn } from "../amounts.ts";
import type { Context, Note } from "../context.ts";
import { has } from "../has.ts";
import type { Concept, Item } from "../item.ts";

/** Things that have a length, a speed or a loudness of their own. */
const OTHERS: readonly Concept[] = [
  "scene",
  "copy",
  "music",
  "voice",
  "captions",
  "pace",
  "volume",
  "tone",
  "topic",
  "title",
  "logo",
  "narration",
  "opening",
  "ending",
];

const ASIDE: ReadonlySet<Concept> = new Set<Concept>([
  "filler",
  "comma",
  "stop",
  "thanks",
  "request",
  "correction",
  "not",
  "set",
  "that",
  "back",
  "to",
  "yes",
]);

/** A fact that is named further away is no part of a length. */
const NEAR_ITEMS = 4;

/** "One sec": no length of a film. */
const LEAST_SECONDS = 4;

/** The length of the whole film. */
export function length(
  items: readonly Item[],
  { project }: Context,
): { readonly edits: readonly Edit[]; readonly notes: readonly Note[] } {
  const none = { edits: [], notes: [] };
  const now = project.choices.lengthS;
  const seconds = secondsIn(items);
  if (seconds !== null && seconds < LEAST_SECONDS) return none;
  const unit = items.findIndex(({ is }) => is === "unit");
  const aside = items.some(({ is }, index) => is === "topic" && Math.abs(index - unit) > NEAR_ITEMS);
  if (seconds !== null && (aside || !has(items, "topic")) && !has(items, "scene", "opening", "ending")) {
    const lengthS = lengthFor(seconds, items);
    const exact = lengthS === seconds || has(items, "under", "most", "least");
    return {
      edits: [{ op: "setLength", lengthS }],
      notes: exact ? [] : [{ key: "length-rounded", values: { asked: seconds, lengthS } }],
    };
  }
  const film = has(items, "film", "duration");
  // "45 pls", "no, I meant 30": a length by itself.
  const alone = items.find(({ is, value }) => is === "number" && EDIT_LENGTHS_S.some((each) => each === value));
  if (alone !== undefined && items.every((item) => item === alone || ASIDE.has(item.is)))
    return { edits: [{ op: "setLength", lengthS: lengthFor(Number(alone.value), items) }], notes: [] };
  const most = items.find(({ is, value }) => (is === "longer" || is === "shorter") && value === "most");
  if (most !== undefined && !has(items, ...OTHERS))
    return { edits: [{ op: "setLength", lengthS: most.is === "longer" ? 60 : 15 }], notes: [] };
  // "Make it 45": a number that films come in, and of nothing else.
  const bare = items.find(({ is, value }) => is === "number" && EDIT_LENGTHS_S.some((each) => each === value));
  if (
    bare !== undefined &&
    (film || has(items, "that", "down")) &&
    has(items, "set", "shorter", "longer", "to", "down", "up") &&
    !has(items, ...OTHERS, "percent", "times", "version", "word", "step")
  )
    return { edits: [{ op: "setLength", lengthS: lengthFor(Number(bare.value), items) }], notes: [] };
  // "Cut the text of the whole film by a third": it is the text that is cut.
  if ((!film && has(items, ...OTHERS)) || has(items, "copy", "dense")) return none;
  const shorter = has(items, "shorter") || (film && has(items, "down"));
  const longer = has(items, "longer");
  // "30" by itself, of a length.
  const number = items.find(({ is }) => is === "number");
  if (
    number !== undefined &&
    has(items, "duration", "shorter", "longer") &&
    shareIn(items) === null &&
    !has(items, "times")
  )
    return { edits: [{ op: "setLength", lengthS: lengthFor(Number(number.value), items) }], notes: [] };
  if (has(items, "double") && (film || longer || has(items, "set")) && !has(items, ...OTHERS))
    return { edits: [{ op: "setLength", lengthS: lengthFor(now * 2, []) }], notes: [] };
  const share = shareIn(items);
  if (
    share !== null &&
    (film || shorter || has(items, "remove") || (has(items, "half") && has(items, "that") && items.length < 5)) &&
    !has(items, "faster", "slower", "louder", "quieter")
  )
    return { edits: [{ op: "setLength", lengthS: lengthFor(now * (share === 0.5 ? 0.5 : 1 - share), []) }], notes: [] };
  if (shorter || longer) return { edits: [{ op: "setLength", lengthS: nextLength(now, shorter) }], notes: [] };
  return none;
}
