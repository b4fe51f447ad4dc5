import { EDIT_TOPICS, type Edit, type Topic } from "../../../shared/edit/index.ts";
import type { Context, Made } from "../context.ts";
import { at, has, isFront } from "../has.ts";
import type { Item } from "../item.ts";
import { whereHidden } from "../learned/where-hidden.ts";

/** What is told: led with, kept to ourselves, told again. */
export function topics(items: readonly Item[], context: Context): Made {
  const named = items.flatMap(({ is, value }) => {
    const topic = is === "topic" ? EDIT_TOPICS.find((each) => each === value) : undefined;
    return topic === undefined ? [] : [topic];
  });
  if (named.length === 0) return null;
  const shown = at(items, "show");
  const not = items.findIndex(({ is }) => is === "not" || is === "remove");
  const opens = has(items, "opening") && !has(items, "scene", "ordinal", "number", "remove");
  const leads = opens || has(items, "emphasise") || (has(items, "move", "set", "say") && isFront(items));
  if (leads && not === -1) return { edits: named.map((topic): Edit => ({ op: "emphasise", topic })) };
  if (not !== -1) return { edits: named.map((topic): Edit => ({ op: "hide", topic, from: fromOf(items, context) })) };
  if (shown !== -1 || (has(items, "back") && has(items, "set", "move", "add")))
    return { edits: named.map((topic): Edit => ({ op: "show", topic: topic satisfies Topic })) };
  return null;
}

/** Saying it is one thing, telling it another. */
const ALOUD =
  /^(?:read|reads|reading|read out|read aloud|read out loud|speak|speaks|spoken|out loud|aloud|pronounce|narrate|voice it|念|读|念出|念出来|读出|读出来|念到|说出来)$/u;

const SAYS = /^(?:say|says|saying)$/iu;

function fromOf(items: readonly Item[], { message, all }: Context): "film" | "narration" | "picture" {
  const told = whereHidden(message.slice(items[0]?.from, items.at(-1)?.to));
  if (told === "picture") return told;
  // "Legal says …" tells who wants it.
  const named = items.findIndex(({ is }) => is === "topic" || is === "not" || is === "remove");
  const aloud = items.some(
    ({ is, from, to }, index) => index > named && is === "say" && ALOUD.test(message.slice(from, to).toLowerCase()),
  );
  // "Don't say it, just show it"
  const says = items.some(
    ({ is, from, to }, index) => index > named && is === "say" && SAYS.test(message.slice(from, to)),
  );
  const shows = all.some(({ is }) => is === "show" || is === "onScreen" || is === "only" || is === "keep");
  if (aloud || (says && shows) || has(items, "voice", "narration")) return "narration";
  if (has(items, "onScreen")) return "picture";
  return "film";
}
