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
