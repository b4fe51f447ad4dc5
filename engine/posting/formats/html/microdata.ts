import { type FrontMatterField, frontMatterField } from "../../front-matter-keys.ts";
import { withPayInWords } from "../json/pay.ts";
import type { Piece } from "../piece.ts";
import { type Element, type Parent, attribute, childrenOf, elementsIn, isElement, textOf } from "./page.ts";

export interface Named {
  readonly field: FrontMatterField;
  readonly value: string;
}

const LONGEST_VALUE_CHARS = 300;
const MAX_DEPTH = 60;

/** The values of a page's first `JobPosting` in microdata; its description is what the page shows. */
export function microdataOf(page: Parent): Named[] {
  for (const element of elementsIn(page))
    if (/\bschema\.org\/JobPosting\b/u.test(attribute(element, "itemtype")))
      return withPay(valuesIn(element, [], 0), element);
  return [];
}

/** Pay as a person writes it, in the language of what the page shows of the job. */
function withPay(values: readonly Named[], shown: Element): Named[] {
  const pieces = values.map((one): Piece => ({ kind: "field", ...one }));
  const prose: Piece = { kind: "paragraph", runs: [{ text: textOf(shown) }] };
  return withPayInWords([...pieces, prose]).flatMap((piece) => (piece.kind === "field" ? [piece] : []));
}

function valuesIn(item: Element, path: readonly string[], depth: number): Named[] {
  if (depth > MAX_DEPTH) return [];
  const found: Named[] = [];
  for (const child of childrenOf(item)) {
    if (!isElement(child)) continue;
    const property = attribute(child, "itemprop").split(/\s/u)[0] ?? "";
    if (property === "description") continue;
    const own = property === "" ? path : [...path, property];
    if (property !== "" && !child.attrs.some(({ name }) => name === "itemscope")) {
      const field = frontMatterField(own);
      const value = valueOf(child);
      if (field && value !== "" && value.length <= LONGEST_VALUE_CHARS) found.push({ field, value });
    }
    found.push(...valuesIn(child, own, depth + 1));
  }
  return found;
}

function valueOf(element: Element): string {
  for (const name of ["content", "datetime", "value"]) {
    const given = attribute(element, name);
    if (given !== "") return given;
  }
  return element.tagName === "a" || element.tagName === "link"
    ? attribute(element, "href") || textOf(element)
    : textOf(element);
}
