import type { Concept, Item, Join } from "./item.ts";

/** How a message is put, before what it means: what counts wishes, asks for a nod, leads up to them. */

/** B站: a Latin letter and a Han word that are one name. */
export const mixed: Join = (items, wordAt) =>
  items.flatMap((item, at): readonly Item[] => {
    if (wordAt(at) === "b" && wordAt(at + 1).startsWith("站")) return [];
    return wordAt(at).startsWith("站") && wordAt(at - 1) === "b" ? [{ ...item, is: "aspect", value: "16:9" }] : [item];
  });

/** "…, no?", "…, right?": asks for a nod. */
export const tags: Join = (items, wordAt) => {
  const end = items.length - 1;
  const tag =
    items[end]?.is === "stop" &&
    items[end - 2]?.is === "comma" &&
    /^(?:no|right|ok|okay|yes|yeah)$/u.test(wordAt(end - 1));
  return tag ? items.slice(0, end - 2) : items;
};

const TYPED_FOR: ReadonlySet<Concept> = new Set<Concept>([
  "scene",
  "copy",
  "narration",
  "title",
  "cta",
  "topic",
  "add",
  "say",
  "opening",
  "ending",
  "captions",
  "replace",
  "voice",
]);

/** "Two things: …", "changes: …": a colon that leads to wishes, and to nothing that is typed. */
export const colons: Join = (items, wordAt) => {
  const at = items.findIndex(({ is }) => is === "colon");
  if (at === -1) return items;
  const start = items.slice(0, at).findLastIndex(({ is }) => is === "stop") + 1;
  const typed = ({ is }: Item, index: number): boolean =>
    TYPED_FOR.has(is) || (is === "set" && !/^(?:is|are|be)$/u.test(wordAt(start + index)));
  if (items.slice(start, at).some(typed)) return items;
  return items.map((item, index) => (index === at ? { ...item, is: "comma" } : item));
};

const COUNTED: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** "First get rid of …, second make …": what counts wishes is no scene. */
export const counted: Join = (items, wordAt) =>
  items.map((item, at) => {
    if (item.is !== "ordinal" || item.value !== COUNTED[wordAt(at)]) return item;
    const [before, after] = [items[at - 1], items[at + 1]];
    const opens =
      after !== undefined &&
      /^(?:remove|set|add|move|swap|replace|emphasise|undo|shorter|longer|faster|slower|louder|quieter)$/u.test(
        after.is,
      );
    const free = before === undefined || !/^(?:the|my|our|an?|by|one)$/u.test(wordAt(at - 1));
    return opens &&
      free &&
      !/^(?:scene|move|number|and|ordinal|to)$/u.test(before?.is ?? "") &&
      !/^(?:is|should|be)$/u.test(wordAt(at + 1))
      ? { ...item, is: "comma", value: "" }
      : item;
  });

/** "Tell the guy to hurry up": whoever speaks. */
export const whoever: Join = (items, wordAt) =>
  items.map((item, at) =>
    item.is === "voiceKind" && [at - 1, at - 2].some((before) => wordAt(before) === "tell")
      ? { ...item, is: "filler", value: "" }
      : item,
  );

const EMPLOYER = /^(?:company|firm|employer|organi[sz]ation|公司|单位|我们公司|我们店)$/u;

/** "Company policy", 公司规定: of the company, and not its name. */
export const attributes: Join = (items, wordAt) =>
  items.map((item, at) => {
    if (item.is !== "topic" || item.value !== "company" || !EMPLOYER.test(wordAt(at))) return item;
    const next = items[at + 1];
    return next?.is === "word" || next?.is === "request" || next?.is === "topic"
      ? { ...item, is: "filler", value: "" }
      : item;
  });

/** "End on “…”": the closing line. */
export const closings: Join = (items, wordAt) =>
  items.map((item, at) =>
    /^(?:ends?|finish|finishes|close|closes|sign off)$/u.test(wordAt(at)) &&
    /^(?:on|with)$/u.test(wordAt(at + 1)) &&
    items.slice(at + 1, at + 5).some(({ is }) => is === "quote")
      ? { ...item, is: "cta", value: "" }
      : item,
  );

/** 撤两步, 退一步: steps that are taken back. */
export const steps: Join = (items, wordAt) =>
  items.map((item, at) =>
    /^[撤退]$/u.test(wordAt(at)) && items[at + 1]?.is === "number" && items[at + 2]?.is === "step"
      ? { ...item, is: "undo", value: "" }
      : item,
  );
