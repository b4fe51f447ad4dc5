import { negates } from "../caveats.ts";
import { counterLength, numeralLength, numeralValue } from "../counters.ts";
import { countableOf, figureIn } from "../hero.ts";
import type { BringContent, Countable } from "../storyboard.ts";
import type { Material } from "../telling.ts";

/** The years that are asked, set big. */

export const YEARS = /years?|yrs|jahre?|\bans\b|années|años|anos|年/iu;

/** The lines as the picture sets them: a figure of years big, the others as they are. */
export function contentOf(shown: readonly string[], tongue: Material["tongue"], language: string): BringContent {
  // A figure set apart from its "not" would say the opposite.
  const at = shown.findIndex(
    (item) => YEARS.test(item) && openingNumber(item, tongue) !== null && !negates(item, language),
  );
  const item = shown[at];
  if (item === undefined) return { purpose: "bring", figure: null, items: [...shown] };
  const end = openingNumber(item, tongue) ?? 0;
  const counted = end + counterLength(item.slice(end));
  const label = item.slice(counted).replace(/^\s*[的の]?\s*/u, "");
  // "3年以上" alone asks for nothing.
  const cut = label === "" ? end : counted;
  return {
    purpose: "bring",
    figure: {
      text: item.slice(0, cut).replace(/(?<=\d)\s+(?=\p{Script=Han})/u, ""),
      label: label === "" ? item.slice(cut).trim() : label,
      countable:
        counted === end ? countableOf(item.slice(0, end), tongue) : countedIn(item.slice(0, end), item.slice(0, cut)),
    },
    items: shown.filter((_, index) => index !== at),
  };
}

/** Where the figure ends that an item opens with: "5+ years …", "Five years …". */
function openingNumber(item: string, tongue: Material["tongue"]): number | null {
  const figure = figureIn(item);
  if (figure !== null) return figure[0] === 0 ? figure[1] : null;
  const numeral = numeralLength(item);
  if (numeral > 0) return numeral;
  const word = tongue.heroWords(item);
  return word !== null && word[0] === 0 && tongue.numberOf(item.slice(...word)) !== null ? word[1] : null;
}

/** What "3年以上" counts: three parts, and one that is open. */
function countedIn(number: string, figure: string): Countable | null {
  const n = numeralValue(number) ?? Number(number.replace(/\D/gu, ""));
  return n >= 2 && n <= 1000 ? { kind: "count", n, open: figure.endsWith("以上") } : null;
}
