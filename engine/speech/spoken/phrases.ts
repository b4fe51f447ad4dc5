import { elementsOf, flatText } from "./say.ts";
import type { Element, Tongue } from "./tongue.ts";

/** As much of unspaced writing stands together as a caption accents at once. */
const MOST_SIGNS = 4;
const PAUSES = /^[\p{P}\s]*$/u;
const LATIN = /^[\p{Script=Latin}\d]/u;

/**
 * How a text without spaces is said, in parts short enough for a caption's active word: a few signs, a name, a figure with
 * its unit. Their `shown` joined without spaces are the text without spaces.
 */
export function phrasesIn(tongue: Tongue, text: string): { shown: string; spoken: string }[] {
  const { flat, original } = flatText(text);
  const groups: Element[][] = [];
  for (const element of elementsOf(tongue, flat)) {
    const group = groups.at(-1);
    if (group !== undefined && joins(flat, group, element)) group.push(element);
    else groups.push([element]);
  }
  const starts = groups.map((group, i) => (i === 0 ? 0 : (group[0]?.start ?? 0)));
  const phrases: { shown: string; spoken: string }[] = [];
  groups.forEach((group, i) => {
    const shown = original.slice(starts[i], starts[i + 1]).trim();
    const spoken = tongue.join(group.map((element) => element.spoken).filter((part) => part !== ""));
    const previous = phrases.at(-1);
    if (/[\p{L}\p{N}]/u.test(spoken)) phrases.push({ shown, spoken });
    else if (previous !== undefined) previous.shown += shown;
    else phrases.push({ shown, spoken: shown });
  });
  return phrases;
}

function joins(text: string, group: readonly Element[], next: Element): boolean {
  const shown = text.slice(group[0]?.start, group.at(-1)?.end);
  const sign = text.slice(next.start, next.end);
  if (PAUSES.test(sign)) return true;
  if (PAUSES.test(shown.slice(-1)) || PAUSES.test(shown)) return PAUSES.test(shown);
  if (LATIN.test(shown) || LATIN.test(sign)) return false;
  return shown.length + sign.length <= MOST_SIGNS;
}
