import type { Item } from "./item.ts";

/** Words that are written alike and mean another thing where they stand. */

/** "Clear English", "clear and simple": no verb. */
const CLEAR = /^clear$/iu;
const CAN_BE_CLEAR =
  /^(?:english|german|french|spanish|chinese|writing|writers?|written|words|thinking|communication|goals?|and)$/iu;
/** 让电脑念, 别用电脑声音: a voice, and no screen. */
const COMPUTER = /^(?:电脑|机器)$/u;
const SPEAKS = /^(?:来|自己)?(?:念|读|说|配|讲|声音|语音|合成)/u;

/**
 * An item as it is meant beside what stands before and after it.
 * @param message the message, as long as it was read
 */
export function inPlace(item: Item, before: Item | undefined, after: Item | undefined, message: string): Item {
  const textOf = (one: Item | undefined): string => message.slice(one?.from ?? 0, one?.to ?? 0);
  const said = textOf(item);
  // "45 second": a time, and no order.
  if (before?.is === "number" && item.is === "ordinal" && item.value === 2 && said.toLowerCase() === "second")
    return { ...item, is: "unit", value: "seconds" };
  // "The secnd scene"
  if (item.is === "unit" && item.value === "seconds" && before?.is !== "number" && after?.is === "scene")
    return { ...item, is: "ordinal", value: 2 };
  // "Scene 5 in position 3": no job's.
  if (item.is === "title" && after?.is === "number") return { ...item, is: "filler", value: "" };
  // 第2: an order.
  if (item.is === "number" && textOf(before) === "第") return { ...item, is: "ordinal" };
  // 写错了, 还写的成都: told of what is there.
  if (item.is !== "word" && said === "写" && /^(?:错|的)/u.test(message.slice(item.to)))
    return { ...item, is: "word", value: said };
  const clear =
    item.is === "remove" &&
    CLEAR.test(said) &&
    CAN_BE_CLEAR.test(textOf(after)) &&
    !/^ (?:from|on|in|off)\b/u.test(message.slice(after?.to ?? 0));
  const speaker = item.is === "aspect" && COMPUTER.test(said) && SPEAKS.test(message.slice(item.to));
  return clear || speaker ? { ...item, is: "word", value: said } : item;
}
