import type { Item } from "./item.ts";

/** Words that are written alike and mean another thing where they stand. */

/** "Clear English", "clear and simple": no verb. */
const CLEAR = /^clear$/iu;
const NOUNS =
  /^(?:english|german|french|spanish|chinese|writing|writers?|written|words|thinking|communication|goals?|and)$/iu;

/** 让电脑念, 别用电脑声音: a voice, and no screen. */
const COMPUTER = /^(?:电脑|机器)$/u;
const SPEAKS = /^(?:来|自己)?(?:念|读|说|配|讲|声音|语音|合成)/u;

/** Items as their words mean where they stand. */
export function inPlace(items: readonly Item[], message: string): readonly Item[] {
  const textOf = (item: Item | undefined): string => message.slice(item?.from ?? 0, item?.to ?? 0);
  return items.map((item, at) => {
    const clear = item.is === "remove" && CLEAR.test(textOf(item)) && NOUNS.test(textOf(items[at + 1]));
    const speaker = item.is === "aspect" && COMPUTER.test(textOf(item)) && SPEAKS.test(message.slice(item.to));
    return clear || speaker ? { ...item, is: "word", value: textOf(item) } : item;
  });
}
