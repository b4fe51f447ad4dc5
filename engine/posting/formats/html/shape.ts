import { type Element, elementsIn, textOf } from "./page.ts";

export const HEADING = /^h([1-6])$/u;
/** A cell of a table longer than this, or of several lines, is a section rather than a value. */
const LONGEST_VALUE_CHARS = 140;
/** So many blocks within a block of an entry are no sentence that goes on. */
const LEAST_BLOCKS_OF_CARD = 2;

/** A heading, or a block that is made of blocks. */
export function isPartOfCard(node: Element): boolean {
  if (HEADING.test(node.tagName)) return true;
  if (node.tagName !== "div" && node.tagName !== "section" && node.tagName !== "article") return false;
  const inner = [...elementsIn(node)].filter(
    (element) => /^(?:div|p|ul|ol)$/u.test(element.tagName) && textOf(element).trim() !== "",
  );
  return inner.length > LEAST_BLOCKS_OF_CARD;
}

export function holdsTable(node: Element): boolean {
  for (const element of elementsIn(node)) if (element.tagName === "table") return true;
  return false;
}

export function holdsHeading(node: Element): boolean {
  for (const element of elementsIn(node)) if (HEADING.test(element.tagName)) return true;
  return false;
}

/** True for a cell of several lines, or one too long for a value. */
export function isSection(cell: Element): boolean {
  for (const { tagName } of elementsIn(cell)) if (/^(?:br|p|ul|ol|li)$/u.test(tagName)) return textOf(cell).length > 30;
  return textOf(cell).length > LONGEST_VALUE_CHARS;
}
