import type { Detail, Edit } from "../../../shared/edit/index.ts";
import type { Context, Made } from "../context.ts";
import { DATE } from "../facts/values.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { sceneRefs } from "../scene-refs.ts";
import { tailFrom } from "../tails.ts";
import { added } from "./added.ts";

/** What the user types to be shown or said: after a colon, in quotation marks, or after "to". */

const DETAILS: Readonly<Record<string, Detail>> = {
  salary: "salary",
  place: "place",
  company: "company",
  deadline: "deadline",
  link: "link",
};

export function typed(items: readonly Item[], context: Context): Made {
  const quotes = items.filter(({ is }) => is === "quote");
  const [one, two] = quotes;
  if (
    one !== undefined &&
    two !== undefined &&
    has(items, "replace", "set", "with", "to", "instead", "swap", "not", "remove", "say", "show", "about")
  ) {
    // "say B instead of A", "not A but B": the old one is named where the new one is not.
    const between = items.slice(items.indexOf(one), items.indexOf(two));
    const swapped = has(between, "instead") || (has(between, "not") && !has(items, "set", "replace", "remove", "to"));
    const [find, replace] = swapped ? [two, one] : [one, two];
    return replaced(items, String(find.value), String(replace.value), context);
  }
  const detail = detailIn(items, context.message);
  // 号召语改成…加入我们: what is typed adds nothing.
  const add = items.findIndex(({ is }) => is === "add");
  const within =
    detail !== null && detail.at < add && items.slice(detail.at, add).some(({ is }) => is === "set" || is === "to");
  if (add !== -1 && !within) return added(items, context);
  if (detail !== null) {
    const text = one === undefined ? tailAfter(items, detail.at, context) : String(one.value);
    if (
      text !== null &&
      !/^(?:that|it|this|so|那个|这个|它)$/iu.test(text) &&
      fitsDetail(detail.is, text, items, context.message) &&
      !(has(items, "remove", "not") && one === undefined && !has(items, "set", "colon"))
    )
      return edit({ op: "setDetail", detail: detail.is, text });
  }
  const day = has(items, "remove", "not", "past") ? null : dayIn(items, context);
  if (day !== null) return edit({ op: "setDetail", detail: "deadline", text: day });
  const address = items.find((item) => item.is === "word" && isAddress(String(item.value)));
  if (
    address !== undefined &&
    detail === null &&
    !has(items, "scene", "media", "music", "logo", "brand", "captions", "voice")
  )
    return edit({ op: "setDetail", detail: "link", text: String(address.value) });
  return sceneText(items, one, context);
}

function sceneText(items: readonly Item[], quote: Item | undefined, context: Context): Made {
  const mark = quote === undefined ? markIn(items, context.message) : -1;
  const text = quote === undefined ? (mark === -1 ? null : tailFrom(items, mark, context.typed)) : String(quote.value);
  if (text === null) return null;
  // What is typed names no scene.
  const naming = mark === -1 ? items.filter((item) => item !== quote) : items.slice(0, mark);
  if (quote !== undefined && has(items, "remove", "not"))
    return has(items, "scene") ? null : replaced(items, text, "", context);
  const refs = sceneRefs(naming, context);
  if (refs === null) return { refusal: { code: "no-scene", values: { scene: numberNamed(naming) } } };
  const ref = refs.find(({ asScene }) => asScene);
  const scene = ref?.ids[0] ?? (has(items, "that", "set", "say") && !has(naming, "topic") ? context.focus : null);
  if (scene === null || scene === undefined) return null;
  const spoken =
    has(naming, "narration", "voice") ||
    (has(naming, "say") && !has(naming, "copy", "title", "show") && quote === undefined);
  return edit(spoken ? { op: "setNarration", scene, text } : { op: "setCopy", scene, text });
}

/** Where what is typed begins: after a colon, or after the "to" of "change the text of scene 3 to …". */
function markIn(items: readonly Item[], message: string): number {
  const colon = items.findIndex(({ is }) => is === "colon");
  if (colon !== -1) return colon;
  const object = items.findIndex(({ is }) => is === "copy" || is === "narration" || is === "say");
  const plainly = plainMark(items, message);
  if (plainly !== -1) return plainly;
  if (object === -1 || !has(items, "set", "replace", "request")) return -1;
  const from = Math.max(
    object,
    items.findIndex(({ is }) => is === "scene"),
  );
  const to = items.findIndex(
    (item, at) => at > from && (item.is === "to" || (item.is === "set" && !isRequest(item, message))),
  );
  if (to === -1 || !has(items.slice(0, to), "scene", "opening", "ending", "topic", "that")) return -1;
  return items[to + 1]?.is === "to" ? to + 1 : to;
}

/** "On the mission slide put Robots for all", "have the voice say we feed cities": after the verb itself. */
function plainMark(items: readonly Item[], message: string): number {
  if (has(items, "quote", "topic") && has(items, "quote")) return -1;
  const scene = items.findIndex(({ is }) => is === "scene" || is === "opening" || is === "ending");
  const put = items.findIndex(
    ({ from, to }, index) => index > scene && /^(?:put|write|print|type|写上?|打上?)$/iu.test(message.slice(from, to)),
  );
  const next = items[put + 1];
  const begins = next !== undefined && /^[\p{Lu}]\p{Ll}/u.test(message.slice(next.from, next.to));
  const han =
    put !== -1 &&
    next !== undefined &&
    /^(?:写上|打上|写)$/u.test(message.slice(items[put]?.from, items[put]?.to)) &&
    put - scene <= 2;
  if (scene !== -1 && put !== -1 && (begins || han) && next?.is !== "logo") return put;
  const voice = items.findIndex(({ is }) => is === "voice" || is === "narration");
  const say = items.findIndex(({ is }, index) => index > voice && is === "say");
  const lets = items.slice(0, Math.max(0, voice)).some(({ is }) => is === "set" || is === "request");
  const told = voice !== -1 && say !== -1 && say - voice <= 2 && lets && items.length - say > 3;
  return told && scene !== -1 && scene < say && !has(items.slice(0, say), "not", "remove") ? say : -1;
}

function numberNamed(items: readonly Item[]): number {
  return Number(items.find(({ is }) => is === "number" || is === "ordinal")?.value ?? 0);
}

function replaced(items: readonly Item[], find: string, replace: string, context: Context): Made {
  const refs =
    sceneRefs(
      items.filter(({ is }) => is !== "quote"),
      context,
    ) ?? [];
  const scene = refs.find(({ asScene }) => asScene)?.ids[0] ?? null;
  return edit({ op: "replaceText", find, replace, scene });
}

const DAY = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|\b(?:end|mid|week|month)\b|月|周|星期|底/iu;

/** "applications close on 20 February", 报名到4月20日截止: a day that is told of the deadline. */
function dayIn(items: readonly Item[], { typed: said }: Context): string | null {
  const [first, last] = [items[0], items.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    !items.some(({ is, value }) => is === "topic" && value === "deadline")
  )
    return null;
  return DATE.exec(said.slice(first.from, last.to))?.[0] ?? null;
}

/** "the title is wrong" and "the deadline is tight" set nothing: what only "is" must look like what it is. */
function fitsDetail(detail: Detail, text: string, items: readonly Item[], message: string): boolean {
  if (/^(?:out of date|outdated|wrong|incorrect|old|not right)\b|^(?:都|也)?(?:不对|错)/iu.test(text)) return false;
  if (/^(?:我们?|我們|你们?|他们?|咱们?|(?:we|i|you|they|it|which|because)\b)/iu.test(text)) return false;
  if (detail === "deadline") return DAY.test(text);
  const set = items.find(
    ({ is }) => is === "set" || is === "to" || is === "colon" || is === "replace" || is === "quote",
  );
  const only = set !== undefined && /^(?:is|be|are|是)$/u.test(message.slice(set.from, set.to).toLowerCase());
  if (!/[\p{L}\p{N}]/u.test(text) || /[?？]$/u.test(text)) return false;
  if (detail === "link") return isAddress(text) || /\d{5}|[\w-]\.\w/u.test(text);
  if (detail === "salary") return /\p{N}/u.test(text) && !/^(?:position|place|slot|number|scene)\b/iu.test(text);
  return (
    !only ||
    /^[\p{Lu}\p{N}"“'«「]/u.test(text) ||
    (/^\p{Script=Han}/u.test(text) && !/^(?:错|对|什么|太|很|不)/u.test(text))
  );
}

interface NamedDetail {
  readonly is: Detail;
  readonly at: number;
}

/** A single fact that the clause names, and no scene. */
function detailIn(items: readonly Item[], message: string): NamedDetail | null {
  for (const [at, item] of items.entries()) {
    // "My deadline" is none of the film's.
    const before = items[at - 1];
    if (before !== undefined && /^(?:my|his|her)$/iu.test(message.slice(before.from, before.to))) continue;
    if (item.is === "scene" || item.is === "narration") return null;
    if (item.is === "title") return { is: "title", at };
    if (item.is === "cta") return { is: "callToAction", at };
    const detail = item.is === "topic" ? DETAILS[String(item.value)] : undefined;
    if (detail !== undefined) return { is: detail, at };
  }
  return null;
}

/** The text that a detail is set to: after the last word that says so. */
function tailAfter(items: readonly Item[], detail: number, { message, typed: said }: Context): string | null {
  const colon = items.findIndex(({ is }) => is === "colon");
  if (colon !== -1) return tailFrom(items, colon, said);
  // "The place is not Berlin but Hamburg": what follows is the new one.
  const contrast =
    /^\s*(?:(?:is|was)(?: not|n't)|不是|并非) ?[^,，]{1,60}?(?:[,，] ?(?:it's|it is|but|而是|是)?| but|而是) ?(.{1,60})$/iu.exec(
      said.slice(items[detail]?.to, items.at(-1)?.to),
    );
  if (contrast?.[1] !== undefined) return contrast[1].replace(/[。.!！]+$/u, "").trim();
  const rest = items.slice(detail + 1);
  const marks = rest.flatMap((item, index) =>
    item.is === "to" || item.is === "with" || item.is === "say" || (item.is === "set" && !isRequest(item, message))
      ? [index]
      : [],
  );
  // The first mark, and those right after it: 改 成, "moved to".
  let [mark] = marks;
  if (mark === undefined) {
    // "call the role Staff Engineer", "make the deadline 31 March"
    const called = /called$|name is$/u.test(message.slice(items[detail]?.from, items[detail]?.to).toLowerCase());
    const verb = called || items.slice(0, detail).some(({ is }) => is === "set");
    const next = rest[0];
    if (!verb || next === undefined || !TEXT.has(next.is)) return null;
    mark = -1;
  }
  while (marks.includes(mark + 1)) mark += 1;
  return tailFrom(items, detail + 1 + mark, said);
}

const TEXT: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["word", "number", "quote", "ordinal"]);

function isRequest(item: Item, message: string): boolean {
  return /^(?:let|want|need|would like|have|do|get|要|让|给|来|需要|想要)$/u.test(
    message.slice(item.from, item.to).toLowerCase(),
  );
}

function isAddress(text: string): boolean {
  return (
    /^(?:https?:\/\/|www\.)|@[\w-]+\.|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:\/|$)/iu.test(text) &&
    !/\.(?:jpe?g|png|gif|webp|mp4|mov|webm|mkv|mp3|wav|m4a|aac|svg|ya?ml)$/iu.test(text)
  );
}

function edit(one: Edit): Made {
  return { edits: [one] };
}
