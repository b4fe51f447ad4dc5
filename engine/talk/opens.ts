import { has } from "./has.ts";
import { ATTRIBUTES, BEGINS, LEADS, MARKS, NAMES, OPENS, VALUES, VERBS } from "./clause-concepts.ts";
import type { Concept, Item } from "./item.ts";

/** Where a command begins within a sentence. */

/**
 * True if a command of its own begins after "," or "and".
 * @param rest what follows
 * @param before the clause so far
 */
export function opensCommand(rest: readonly Item[], before: readonly Item[], message: string): boolean {
  if (before.every(({ is }) => LEADS.has(is))) return false;
  const first = rest.find(({ is }) => !LEADS.has(is));
  if (first === undefined) return false;
  const next = rest[rest.indexOf(first) + 1];
  const segment = segmentOf(rest);
  // "Add a scene, and write “…”": the text belongs to what it is typed for.
  const textless = !has(before, "quote", "colon") && has(before, "scene", "add", "title", "cta", "opening", "ending");
  if (
    textless &&
    has(segment, "quote", "colon") &&
    !has(segment, "scene", "topic", "title", "cta", "opening", "ending", "replace")
  )
    return false;
  // 再加一幕，写…
  if (has(before, "add") && !has(before, "quote", "colon") && /^写上?$/u.test(wordOf(first, message))) return false;
  if (has(before, "quote") && first.is === "quote" && has(before, "replace", "set"))
    return has(segment, "with", "to", "set");
  // Unquoted words go on until a command is told that is whole.
  const corrects = first.is === "that" && (next?.is === "set" || next?.is === "request");
  if (isTyping(before)) return corrects || isWhole(segment, message) || setsDetail(segment);
  if (first.is === "number" && !has(segment, "scene"))
    return next?.is === "unit" || next?.is === "percent" || next?.is === "times";
  // "Warm, gentle music" is one thing.
  const last = before.findLast(({ is }) => !LEADS.has(is));
  const alone = !before.some(({ is }) => OPENS.has(is) && !ATTRIBUTES.has(is) && !VERBS.has(is));
  if (alone && last !== undefined && ATTRIBUTES.has(last.is) && ATTRIBUTES.has(first.is) && isThing(next)) return false;
  if (has(before, "both") && last?.is === first.is) return false;
  // "vertical and square" are two of one kind.
  if (first.is === "aspect" && before.at(-1)?.is === "aspect") return false;
  if (OPENS.has(first.is)) return true;
  // "Combine scene 3 and scene 4 into one" is one deed.
  const two = (concept: Concept): boolean => has(before, concept) && has(segment, concept);
  if (NAMES.has(first.is) && (two("merge") || two("swap"))) return false;
  return (
    NAMES.has(first.is) &&
    isDone(before, message) &&
    (isWhole(segment, message) || (first.is === "that" && has(segment, ...VERBS)))
  );
}

function isThing(item: Item | undefined): boolean {
  return item !== undefined && OPENS.has(item.is) && !VERBS.has(item.is) && !ATTRIBUTES.has(item.is);
}

/** Up to where the next command may begin. */
function segmentOf(rest: readonly Item[]): readonly Item[] {
  const start = rest.findIndex(({ is }) => !LEADS.has(is));
  const end = rest.findIndex(({ is }, index) => index > start && (is === "comma" || is === "and" || is === "stop"));
  return end === -1 ? rest : rest.slice(0, end);
}

/** "and the salary to …": another fact that is typed. */
function setsDetail(segment: readonly Item[]): boolean {
  const [named, mark] = segment.filter(({ is }) => is !== "filler");
  const detail =
    named?.is === "title" || named?.is === "cta" || (named?.is === "topic" && TYPED_TOPICS.has(String(named.value)));
  return detail && (mark?.is === "to" || mark?.is === "set" || mark?.is === "with");
}

/** "change the title to …": what follows may be words of the user's. */
function isTyping(before: readonly Item[]): boolean {
  if (has(before, "quote")) return false;
  const named = before.findIndex(
    ({ is, value }) =>
      is === "title" ||
      is === "cta" ||
      (is === "topic" && TYPED_TOPICS.has(String(value))) ||
      is === "copy" ||
      is === "narration",
  );
  return named !== -1 && before.slice(named).some(({ is }) => MARKS.has(is));
}

const TYPED_TOPICS: ReadonlySet<string> = new Set(["salary", "place", "company", "deadline", "link"]);

/** Words that only lead up to a deed, or tell. */
const FAINT =
  /^(?:把|让|给|来|要|用|想要|需要|let|let's|want|need|have|is|be|do|get|would like|goes|go|come|comes|moved|give)$/u;

function deedIn(items: readonly Item[], message: string): Item | undefined {
  return items.find((item) => VERBS.has(item.is) && !FAINT.test(wordOf(item, message)));
}

/** True if items tell a deed and of what. */
function isWhole(items: readonly Item[], message: string): boolean {
  return (
    deedIn(items, message) !== undefined &&
    items.some(
      ({ is }) =>
        (OPENS.has(is) && !VERBS.has(is)) || (NAMES.has(is) && is !== "word" && is !== "that" && is !== "all"),
    )
  );
}

/** True if items ask for something by themselves. */
function isDone(items: readonly Item[], message: string): boolean {
  return deedIn(items, message) !== undefined || items.some(({ is }) => VALUES.has(is) && is !== "number");
}

const BEGINNING =
  /^(?:remove|delete|drop|cut|ditch|scrap|lose|kill|get rid of|take out|turn off|switch off|skip|add|insert|include|move|swap|replace|make|use|change|set|put|turn|switch|give|rename|lead with|start with|open with|highlight|split|merge|combine|undo|把|将|改成|换成|换|删掉|删除|去掉|加|添加|增加|移到)$/u;

/** True if a command of its own begins with the first of `rest`, though nothing parts it from what stands before. */
export function opensUnparted(rest: readonly Item[], before: readonly Item[], message: string): boolean {
  const [item] = rest;
  if (item === undefined || !BEGINS.has(item.is) || !BEGINNING.test(wordOf(item, message))) return false;
  if (isTyping(before)) return false;
  const last = before.at(-1);
  // "that you added", "the part we cut", "to make it": no command.
  if (
    last === undefined ||
    last.is === "to" ||
    last.is === "not" ||
    last.is === "and" ||
    /^(?:you|we|they|i|who|which|where|and|or|not|don't|就|先|再|不|别)$/u.test(wordOf(last, message))
  )
    return false;
  const pointed = /^(?:make|use|keep)$/u.test(wordOf(item, message)) && rest[1]?.is === "that";
  if (pointed) return before.some(({ is }) => !LEADS.has(is) && is !== "word") && !has(before, "set", "request", "not");
  if (!isWhole(before, message) && !isSet(before, message)) return false;
  // In Chinese the deed often ends what it is done to: 音乐换成轻快的 is one.
  const han = /\p{Script=Han}/u.test(wordOf(item, message));
  if (han && item.is !== "set") return false;
  if (han && !/^[把将]$/u.test(wordOf(item, message)))
    return (
      deedIn(before.slice(-1), message) !== undefined &&
      has(before, ...THING_LIST) &&
      isWhole(before, message) &&
      has(rest.slice(1, 4), "voiceKind", "aspect", "adjective")
    );
  return true;
}

/** "make it 15 seconds", "vertical": a value is given, and the verb that gives it. */
function isSet(items: readonly Item[], message: string): boolean {
  return deedIn(items, message) !== undefined && items.some(({ is }) => VALUES.has(is));
}

const THING_LIST: readonly Concept[] = ["music", "voice", "captions", "logo", "scene", "topic"];

function wordOf({ from, to }: Item, message: string): string {
  return message.slice(from, to).toLowerCase();
}
