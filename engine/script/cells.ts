import type { Tongue } from "./clause.ts";
import { figureIn } from "./hero.ts";
import { iconOf } from "./icons.ts";
import { isUnspaced } from "./segment.ts";
import type { FactCell } from "./storyboard.ts";
import { capital, endless } from "./tidy.ts";

/** Offers as figure and label. */

const MAX_FIGURE_CHARS = 14;
const MAX_LABEL_CHARS = 24;

/** Words that change what the figure says: they go with it, or the cell would lie. */
const QUALIFIER =
  /(?:^|\s)((?:up to|at least|from|over|more than|about|around|bis zu|mindestens|über|jusqu['’]à|au moins|hasta|até|至少|最高)\s?)$/iu;

/** A label that begins so was torn from its figure. */
const JOINS = /^(?:and|or|of|&|to|und|oder|et|ou|de|y|o|e)\s/iu;

/** The cell of an offer; null where it can't be told in so few words. */
export function cellOf(phrase: string, tongue: Tongue): FactCell | null {
  const plain = phrase.replace(/^(?:an?|the)\s/iu, "");
  const icon = iconOf(phrase);
  const figure = figureIn(plain);
  for (const cut of tongue.cuts(plain, true)) {
    const cell = figure !== null && figure[1] <= cut.length ? ofFigure(cut, figure, icon) : ofWords(cut, tongue, icon);
    if (cell !== null) return cell;
  }
  return null;
}

function ofFigure(text: string, [start, end]: readonly [number, number], icon: FactCell["icon"]): FactCell | null {
  const qualifier = QUALIFIER.exec(text.slice(0, start))?.[1] ?? "";
  const before = text.slice(0, start - qualifier.length).trim();
  const figure = (qualifier + text.slice(start, end)).trim();
  const after = endless(text.slice(end));
  // "20% discount" and "discount of 20%" both read well; words on both sides do not.
  const lead = before.replace(/\s+(?:of|von|de|in|for|worth)$/iu, "");
  if (after !== "" && lead !== "") return null;
  const label = after === "" ? lead : after;
  if (figure.length > MAX_FIGURE_CHARS || label.length > MAX_LABEL_CHARS || label === "") return null;
  return { icon, figure, label };
}

function ofWords(text: string, tongue: Tongue, icon: FactCell["icon"]): FactCell | null {
  if (text.length <= MAX_FIGURE_CHARS) return { icon, figure: capital(text), label: "" };
  if (isUnspaced(text)) {
    if (text.length > 18) return null;
    return { icon, figure: text.slice(0, 7), label: text.slice(7) };
  }
  const tokens = text.split(" ");
  for (let count = Math.min(2, tokens.length - 1); count >= 1; count -= 1) {
    const figure = tokens.slice(0, count).join(" ");
    const label = tokens.slice(count).join(" ");
    if (
      /[,;:]/u.test(figure) ||
      figure.length > MAX_FIGURE_CHARS ||
      label.length > MAX_LABEL_CHARS ||
      !tongue.endsWell(figure) ||
      JOINS.test(label)
    )
      continue;
    return { icon, figure: capital(figure), label };
  }
  return null;
}
