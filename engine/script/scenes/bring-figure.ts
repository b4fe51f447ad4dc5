import { negates } from "../caveats.ts";
import { countableOf, figureIn } from "../hero.ts";
import type { BringContent } from "../storyboard.ts";
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
  const text = item.slice(0, end);
  return {
    purpose: "bring",
    figure: { text, label: item.slice(end).trim(), countable: countableOf(text, tongue) },
    items: shown.filter((_, index) => index !== at),
  };
}

/** Where the figure ends that an item opens with: "5+ years …", "Five years …". */
function openingNumber(item: string, tongue: Material["tongue"]): number | null {
  const figure = figureIn(item);
  if (figure !== null) return figure[0] === 0 ? figure[1] : null;
  const word = tongue.heroWords(item);
  return word !== null && word[0] === 0 && tongue.numberOf(item.slice(...word)) !== null ? word[1] : null;
}
