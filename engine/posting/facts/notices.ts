import { says } from "../lexicon/index.ts";
import { spanOf } from "../passage.ts";
import type { Item } from "../posting.ts";
import type { Reading } from "../reading.ts";

const MOST_NOTICES = 20;
/** Shorter lines are no notices but entries of other lists. */
const SHORTEST_CHARS = 25;

/** Equal opportunities, privacy, warnings: what the law or the employer's lawyers want said. */
export function noticesOf(reading: Reading): Item[] {
  const found: Item[] = [];
  for (const { words, topic, kind } of reading.statements) {
    if (kind === "heading" || words.plain.length < SHORTEST_CHARS || found.length >= MOST_NOTICES) continue;
    if (topic === "notice" || (kind === "line" && says(reading.lexicons, "notice", words.plain)))
      found.push({ text: words.plain, evidence: [spanOf(words)] });
  }
  return found;
}
