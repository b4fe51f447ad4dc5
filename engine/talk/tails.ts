import type { Item } from "./item.ts";

/** What a user types without quotation marks: the rest of a clause. */

export const MOST_TYPED_CHARS = 600;

export function tailAfterColon(items: readonly Item[], message: string): string | null {
  const colon = items.findIndex(({ is }) => is === "colon");
  return colon === -1 ? null : tailFrom(items, colon, message);
}

/** Words at a text's end that belong to the request. */
const ENDS = /[\s,，]*(?:\b(?:instead|please|pls|now|then|thanks|thank you)\b|吧|好吗|谢谢|呢)[\s.!。！]*$/iu;

/** What is typed after an item, to the end of the clause. */
export function tailFrom(items: readonly Item[], mark: number, message: string): string | null {
  const from = items[mark]?.to;
  const last = items.at(-1);
  if (from === undefined || last === undefined || last.from < from) return null;
  const quote = items.slice(mark + 1).find(({ is }) => is === "quote");
  if (quote !== undefined) return String(quote.value);
  const text = message
    .slice(from, last.to)
    .trim()
    .replace(/^[:：,，]\s*/u, "")
    .replace(/^(?:now|actually|really) (?=\S)/iu, "")
    .replace(/^(?:it's|it is|it should be|that's|应该是) (?=\S)/iu, "")
    .replace(/\s[-–—]\s.{0,20}\b(?:can|could|please|would|thanks)\b.*$/iu, "")
    .replace(ENDS, "")
    .replace(/^(?:the|a|an|on) (?=\d)|^(?:in|at) (?=\p{Lu})|^在(?=\p{Script=Han})|(?<=[\p{Script=Han}\d])[了啦]$/iu, "")
    .trim();
  const bare = text.replace(/[.。!！;；,，]+$/u, "");
  const kept = /\s|[，。]/u.test(text) && items[mark]?.is === "colon" ? text : bare;
  return kept === "" ? null : kept.slice(0, MOST_TYPED_CHARS);
}
