import { sectionKind } from "../headings.ts";
import { labelParts } from "../labels.ts";
import { says } from "../lexicon/index.ts";
import { type Passage, cut, spanOf } from "../passage.ts";
import type { Item, Requirement } from "../posting.ts";
import type { Reading } from "../reading.ts";

/** One of several things that a posting lists or tells. */
export function itemOf(words: Passage): Item {
  // "...Freude am Umgang mit Menschen" goes on from its heading.
  const lead = /^[.…\s]*/u.exec(words.plain)?.[0].length ?? 0;
  const kept = cut(
    words,
    lead,
    words.plain.length - (/(?<![\s;；,，、])[\s;；,，、]+$/u.exec(words.plain)?.[0].length ?? 0),
  );
  return { text: kept.plain, evidence: [spanOf(kept)] };
}

/** @param level what the place says where it stands */
export function requirementOf(words: Passage, level: "must" | "nice", reading: Reading): Requirement {
  const parts = labelParts(words);
  const marked =
    parts !== null && (sectionKind(parts.label) === "nice" || says(reading.lexicons, "nice", `${parts.label} :`));
  const nice = level === "nice" || marked || says(reading.lexicons, "nice", words.plain);
  return { ...itemOf(marked && parts ? parts.value : words), level: nice ? "nice" : "must" };
}
