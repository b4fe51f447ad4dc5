import { parse } from "yaml";
import { asJson, type Json } from "./formats/json/value.ts";

const MAX_ALIASES = 50;

/** Front matter as data; null for what can't be read as such. */
export function dataOf(head: string): Json | null {
  try {
    const yaml = head.replace(/^---[ \t]*\n/u, "").replace(/\n(?:---|\.\.\.)[ \t]*\n?$/u, "\n");
    return asJson(parse(yaml, { maxAliasCount: MAX_ALIASES, logLevel: "silent", uniqueKeys: false }));
  } catch {
    // It was read as front matter before: what is wrong here are its aliases, and its values are known.
    return null;
  }
}

/** A shorter value is no page. */
const LEAST_PAGE_CHARS = 200;

/** The longest text of several paragraphs in data: systems keep a page's words in any field. Null where there is none. */
export function longestText(data: Json): string | null {
  if (typeof data === "string") return data.length >= LEAST_PAGE_CHARS && /\n\s*\n/u.test(data) ? data : null;
  if (typeof data !== "object" || data === null) return null;
  const texts = Object.values(data).map((value) => (value === undefined ? null : longestText(value)) ?? "");
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), "");
  return longest === "" ? null : longest;
}
