import { type Passage, cut, factOf } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, findSaid, frontValues, labelled } from "../reading.ts";

const LONGEST_NAME = 80;

/** The team or department. */
export function departmentOf(reading: Reading): Fact | null {
  const given = named(reading, "department");
  if (given) return given;
  for (const statement of reading.statements) {
    if (!/^(?:top|role|duties|other)$/u.test(statement.topic) || statement.kind !== "line") continue;
    for (const sentence of statement.sentences) {
      const found = findSaid(sentence, reading.lexicons, "department");
      if (found) return factOf(found);
    }
  }
  return null;
}

/** The industry, where the posting names it; it is never concluded from anything else. */
export function industryOf(reading: Reading): Fact | null {
  return named(reading, "industry");
}

const REFERENCE =
  /(?<![\p{L}\p{N}])(?:ref(?:erence|erenz|erencia|\.)?(?:[- ]?(?:no|nr|number|nummer))?|req(?:uisition)?(?: id)?|job[- ]?id|kennziffer|stellen-?(?:nr|id)|réf(?:érence)?|referência|vacancy (?:no|number|id))\.?\s?[:#]?\s?(?<it>[A-Z]{0,6}[-_/]?\d[\w/-]{1,20})/iu;

/** The number that the employer files the posting under. */
export function referenceOf(reading: Reading, title: Fact | null): Fact | null {
  const [front] = frontValues(reading, "reference");
  if (front && front.plain.length <= LONGEST_NAME) return factOf(front);
  const titleAt = title?.evidence[0]?.[0] ?? -1;
  for (const { words, topic } of reading.statements) {
    const ofTitle = words.starts[0] === titleAt;
    const match = REFERENCE.exec(words.plain);
    const it = match?.groups?.["it"];
    if (!match || it === undefined || (topic !== "top" && topic !== "apply" && topic !== "terms" && !ofTitle)) continue;
    const at = match.index + match[0].lastIndexOf(it);
    return factOf(cut(words, at, at + it.length));
  }
  return null;
}

function named(reading: Reading, field: "department" | "industry"): Fact | null {
  const inline = labelled(reading, field)
    .filter((label) => !label.heading)
    .map((label) => label.value);
  const value: Passage | undefined = [...frontValues(reading, field), ...inline].find(
    (one) => one.plain.length <= LONGEST_NAME && !/[.!?]\s/u.test(one.plain),
  );
  return value ? factOf(value) : null;
}
