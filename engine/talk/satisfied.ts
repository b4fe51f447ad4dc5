import { COMPARISONS } from "./clause-concepts.ts";
import type { Item, Join } from "./item.ts";

/** What is said not to be wrong asks for nothing: "it isn't too long", 音乐不算吵. */

const ISNT = /^(?:isn't|aren't|wasn't|weren't|不算|并不|不是)$/u;
const IS = /^(?:is|are|was|were|it's|that's|sounds|feels|seems|looks)$/u;
const TOO = /^(?:too|so|that|all that|太)/u;
const BARE = /^[快慢长短吵响大小轻久]$/u;

export const satisfied: Join = (items, wordAt) => {
  if (items.some(({ is }) => is === "request" || is === "doubt")) return items;
  const gone = new Set<number>();
  items.forEach((item, at) => {
    if (!COMPARISONS.has(item.is) || !(TOO.test(wordAt(at)) || BARE.test(wordAt(at)) || item.is === "dense")) return;
    const before = [at - 1, at - 2].find((index) => items[index]?.is !== "filler" && items[index]?.is !== "bit");
    if (before === undefined || before < 0) return;
    const word = wordAt(before);
    const plain = (word === "not" && IS.test(wordAt(before - 1))) || (word === "不" && BARE.test(wordAt(at)));
    if (ISNT.test(word) || plain) {
      gone.add(before);
      gone.add(at);
    }
  });
  if (gone.size === 0) return items;
  return items.flatMap((item, at): readonly Item[] =>
    gone.has(at) ? (COMPARISONS.has(item.is) ? [{ ...item, is: "praise", value: "" }] : []) : [item],
  );
};
