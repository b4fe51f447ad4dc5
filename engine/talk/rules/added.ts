import type { Edit } from "../../../shared/edit/index.ts";
import type { Context, Made } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { sceneRefs } from "../scene-refs.ts";
import { MOST_TYPED_CHARS, tailAfterColon, tailFrom } from "../tails.ts";

/** "add a scene: …", "add a scene saying “…”", "add a scene about the learning budget". */
export function added(items: readonly Item[], context: Context): Made {
  const quote = typedIn(items);
  const text = quote === undefined ? tailAfterColon(items, context.typed) : String(quote.value);
  const relation = items.findIndex(({ is }) => is === "after" || is === "before");
  const refs =
    relation === -1
      ? []
      : (sceneRefs(
          items.filter((item) => item !== quote),
          context,
        ) ?? []);
  const scenes = context.project.storyboard.scenes;
  const named = (refs.find(({ asScene }) => asScene) ?? refs[0])?.ids[0] ?? null;
  const after =
    named === null || items[relation]?.is === "after"
      ? named
      : (scenes[scenes.findIndex(({ id }) => id === named) - 1]?.id ?? null);
  if (text !== null) {
    if (!has(items, "scene", "copy", "narration") && has(items, "captions", "music", "logo", "media")) return null;
    return edit({ op: "addScene", text, about: null, after });
  }
  if (!has(items, "scene", "topic", "about") && !/scene|forgot|幕|段/u.test(wordOf(items, context.message)))
    return null;
  if (has(items, "music", "voice", "captions", "logo", "media", "aspect")) return null;
  const topic = items.find(({ is }) => is === "topic");
  const noun = items.findIndex(({ is }) => is === "scene");
  const about = items.findIndex(({ is }, at) => is === "about" || (is === "say" && noun !== -1 && at > noun));
  const forgot = wordOf(items, context.message).startsWith("forgot") ? items.findIndex(({ is }) => is === "add") : -1;
  const words = about === -1 && forgot === -1 ? null : tailFrom(items, Math.max(about, forgot), context.message);
  const write = items.findIndex(
    ({ from, to }, index) =>
      index > items.findIndex(({ is }) => is === "add") && /^写上?$/u.test(context.message.slice(from, to)),
  );
  const written = write === -1 ? null : tailFrom(items, write, context.typed);
  if (written !== null) return edit({ op: "addScene", text: written, about: null, after });
  const says = about === -1 ? undefined : items[about];
  if (says !== undefined && SAYS.test(context.message.slice(says.from, says.to)) && topic === undefined) {
    const own = tailFrom(items, about, context.typed);
    if (own !== null) return edit({ op: "addScene", text: own, about: null, after });
  }
  const unknown = items.find(({ is, value }) => is === "word" && String(value).length > 1);
  const wanted =
    topic !== undefined && (words === null || words.split(" ").length < 3)
      ? String(topic.value)
      : (words ?? (unknown === undefined ? null : String(unknown.value)));
  if (wanted === null) return has(items, "scene") ? { question: { key: "which-text", values: {}, choices: [] } } : null;
  return edit({ op: "addScene", text: null, about: wanted.slice(0, MOST_TYPED_CHARS), after });
}

/** What the user types: of two quotes the one that names no scene, 在“挑选生豆”那一幕后面加一幕，写上“…”. */
function typedIn(items: readonly Item[]): Item | undefined {
  const names = (at: number): boolean => /^(?:that|scene|after|before)$/u.test(items[at + 1]?.is ?? "stop");
  return items.findLast(({ is }, at) => is === "quote" && !names(at)) ?? items.find(({ is }) => is === "quote");
}

/** What follows these is typed, though nothing marks it. */
const SAYS = /^(?:that says|which says|saying|with the words|reading|写着|说的是)$/iu;

/** The word that adds, as typed. */
function wordOf(items: readonly Item[], message: string): string {
  const add = items.find(({ is }) => is === "add");
  return add === undefined ? "" : message.slice(add.from, add.to).toLowerCase();
}

function edit(one: Edit): Made {
  return { edits: [one] };
}
