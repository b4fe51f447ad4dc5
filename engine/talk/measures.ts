import type { Concept, Item, Join } from "./item.ts";

/** What plain words of measure ask for where something is too much of it, and where it is to be more so. */
const MEASURES: Readonly<Record<string, readonly [tooMuch: Concept, more: Concept]>> = {
  loud: ["quieter", "louder"],
  noisy: ["quieter", "louder"],
  quiet: ["louder", "quieter"],
  silent: ["louder", "quieter"],
  low: ["louder", "quieter"],
  fast: ["slower", "faster"],
  quick: ["slower", "faster"],
  quickly: ["slower", "faster"],
  rapid: ["slower", "faster"],
  slow: ["faster", "slower"],
  slowly: ["faster", "slower"],
  long: ["shorter", "longer"],
  short: ["longer", "shorter"],
  brief: ["longer", "shorter"],
  快: ["slower", "faster"],
  慢: ["faster", "slower"],
  长: ["shorter", "longer"],
  久: ["shorter", "longer"],
  短: ["longer", "shorter"],
  strong: ["quieter", "louder"],
  大声: ["quieter", "louder"],
  响: ["quieter", "louder"],
  大: ["quieter", "louder"],
  小声: ["louder", "quieter"],
  轻: ["louder", "quieter"],
};
const TOO =
  /^(?:too|so|very|really|a bit|bit|a little|quite|rather|pretty|way|a tad|tad|slightly|somewhat|a touch|a little bit|far|much|awfully|terribly|less|not so|not that|not too|有点|有些|偏|过于|略|实在|这么|那么|好)$/u;
const MORE = /^(?:more|be|make|再|要|更|keep|nice and|stay)$/u;

const COMPARES: ReadonlySet<Concept> = new Set<Concept>(["faster", "slower", "louder", "quieter", "shorter", "longer"]);

/** "a bit loud", "not so quick", "more short", 有点快: measures, the way they are wished. */
export const measures: Join = (items, wordAt) => {
  const found: Item[] = [];
  items.forEach((item, at) => {
    const measure = Object.hasOwn(MEASURES, wordAt(at)) ? MEASURES[wordAt(at)] : undefined;
    const before = wordAt(at - 1);
    if (COMPARES.has(item.is) && items[at - 1]?.is === "not" && /^(?:so|too|that|太|那么|这么)/u.test(wordAt(at)))
      found.pop();
    if (COMPARES.has(item.is) && items[at - 2]?.is === "not" && /^(?:那么|这么|so|that)$/u.test(before)) {
      found.pop();
      found.pop();
    }
    if (measure === undefined || (!TOO.test(before) && !MORE.test(before))) {
      found.push(item);
      return;
    }
    const [tooMuch, more] = measure;
    const denied =
      (before === "so" || before === "too" || before === "that" || before === "那么" || before === "这么") &&
      items[at - 2]?.is === "not";
    // "Less quick" and "not so quick" are told of what is too quick; "make it really short" of what is wished.
    const wished =
      MORE.test(before) ||
      (/^(?:very|really|much|好)$/u.test(before) &&
        items
          .slice(Math.max(0, at - 5), at)
          .some((one, index) => one.is === "set" && !/^(?:is|are|was)$/u.test(wordAt(Math.max(0, at - 5) + index))));
    if (denied) {
      found.pop();
      found.pop();
    }
    found.push({ ...item, is: wished ? more : tooMuch, value: "" });
  });
  return found;
};
