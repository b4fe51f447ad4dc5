import { BEGINS, COMPARISONS } from "./clause-concepts.ts";
import type { Concept, Item } from "./item.ts";

/**
 * What a message says and takes back in the same breath: "scene 3, sorry, I mean scene 4", "not the first but the second",
 * "the female voice instead of the male one". What is taken back is left out.
 */
export function meant(items: readonly Item[], message: string): readonly Item[] {
  return contrasted(mended(items, message), message);
}

/** Words of one group can be mended by another of it. */
const KINDS: readonly (readonly Concept[])[] = [
  ["number", "ordinal", "last", "half", "opening", "ending"],
  ["music", "voice", "captions", "logo", "theme", "colour", "narration"],
  ["topic", "title", "cta"],
  ["aspect"],
  ["adjective"],
  ["voiceKind"],
  ["hex"],
  ["quote"],
  ["shorter", "longer"],
  ["faster", "slower"],
  ["louder", "quieter"],
  ["captionMode"],
  ["languageName"],
];
/** Words that mend anywhere; others only after a pause. */
const MENDS =
  /^(?:no wait|wait|i mean|i meant|no i meant|sorry|oops|correction|scratch that|make that|不对|我是说|我的意思是|我说的是|说错了|搞错了|弄错了|更正|等等)$/u;

function kindOf({ is }: Item): readonly Concept[] | undefined {
  return KINDS.find((kind) => kind.includes(is));
}

function mended(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((_, index) => index > 0 && index < items.length - 2 && isMending(items, index, message));
  if (at === -1) return items;
  const start = items.findLastIndex(({ is }, index) => index < at && is === "stop") + 1;
  const before = items.slice(start, at);
  let from = at;
  while (from < items.length && /^(?:correction|comma|not|stop)$/u.test(items[from]?.is ?? "")) from += 1;
  const after = items.slice(from);
  const first = after.find((item) => kindOf(item) !== undefined);
  const kind = first === undefined ? undefined : kindOf(first);
  const wrong = kind === undefined ? -1 : before.findLastIndex(({ is }) => kind.includes(is));
  if (first === undefined || wrong === -1 || before.every(({ is }) => is === "filler" || is === "comma")) return items;
  const rest = meantRest(after);
  const deed = rest.some(({ is }) => DEEDS.has(is));
  // What has a deed of its own says it all; what has none takes the place of what was wrong.
  const kept = deed
    ? withoutClause(before, wrong)
    : [
        ...before.slice(0, wrong),
        ...rest,
        ...before.slice(wrong + 1).filter(({ is }) => is !== "comma" && is !== "number" && !same(is, rest)),
      ];
  return [...items.slice(0, start), ...kept, ...(deed ? after : after.slice(rest.length))];
}

/** What follows "wait" up to the end of its clause. */
function meantRest(after: readonly Item[]): readonly Item[] {
  const end = after.findIndex(({ is }) => is === "comma" || is === "stop");
  return end === -1 ? after : after.slice(0, end);
}

function same(is: Concept, rest: readonly Item[]): boolean {
  return (is === "unit" || is === "scene") && rest.some((item) => item.is === is);
}

/** The clauses before the one that was wrong stay. */
function withoutClause(before: readonly Item[], wrong: number): readonly Item[] {
  const end = before.findLastIndex(({ is }, index) => index < wrong && (is === "comma" || is === "and"));
  return end === -1 ? [] : before.slice(0, end + 1);
}

function isMending(items: readonly Item[], index: number, message: string): boolean {
  const item = items[index];
  // "number four, no, number five", 第二幕，哦不，第三幕
  if (item?.is === "not" && items[index + 1]?.is === "comma") {
    const sighs = items[index - 1]?.is === "filler" && SIGH.test(wordOf(items[index - 1], message));
    if (items[index - (sighs ? 2 : 1)]?.is === "comma") return true;
  }
  if (item?.is !== "correction") return false;
  const word = message.slice(item.from, item.to).toLowerCase();
  if (MENDS.test(word)) return true;
  const before = items[index - 1];
  return (before?.is === "comma" || before?.is === "not") && word !== "还是" && word !== "其实";
}

const SIGH = /^(?:oh|ah|er|um|uh|哦|噢|啊|呃|哎|唉)$/iu;

function wordOf(item: Item | undefined, message: string): string {
  return message.slice(item?.from ?? 0, item?.to ?? 0);
}

const DEEDS: ReadonlySet<Concept> = new Set<Concept>([...BEGINS, ...COMPARISONS]);

/** "not A but B", 不是A是B, "B instead of A", B而不是A: A goes, where both are of one kind. */
function contrasted(items: readonly Item[], message: string): readonly Item[] {
  const gone = new Set<Item>();
  items.forEach((item, at) => {
    const word = message.slice(item.from, item.to).toLowerCase();
    const instead = item.is === "instead" && /^(?:rather than|in place of|而不是|instead)$/u.test(word);
    const of =
      word !== "instead" ||
      message
        .slice(item.to, item.to + 4)
        .trimStart()
        .startsWith("of");
    const denied = item.is === "not" || word === "不是";
    if (!(instead && of) && !denied) return;
    const wrong = items.findIndex(
      (one, index) => index > at && index < at + REACH && kindOf(one) !== undefined && one.is !== "quote",
    );
    const kind = items[wrong] === undefined ? undefined : kindOf(items[wrong]);
    if (kind === undefined) return;
    if (items.slice(at, wrong).some(({ is }) => is === "comma" || is === "stop" || DEEDS.has(is))) return;
    const right = denied
      ? afterBut(items, wrong, kind, message)
      : items.some((one, index) => (index < at || index > wrong) && kind.includes(one.is));
    if (!right) return;
    for (const one of items.slice(at, wrong + 1)) gone.add(one);
  });
  return gone.size === 0 ? items : items.filter((item) => !gone.has(item));
}

const REACH = 5;
const BUT = /^(?:but|rather|是|而是|要|instead)$/u;

function afterBut(items: readonly Item[], wrong: number, kind: readonly Concept[], message: string): boolean {
  const but = items.findIndex(
    (item, index) =>
      index > wrong && index < wrong + REACH && BUT.test(message.slice(item.from, item.to).toLowerCase()),
  );
  const after = but === -1 ? [] : items.slice(but, but + REACH);
  const named = after.findIndex(({ is }) => kind.includes(is));
  // "Hide the pay, but bring the requirements back": a wish of its own.
  return named !== -1 && !after.slice(1, named).some(({ is }) => DEEDS.has(is) && is !== "set");
}
