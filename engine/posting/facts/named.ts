import { type Passage, factOf } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, findIn, frontValues, labelled } from "../reading.ts";

const LONGEST_NAME = 80;

/** The team or department. */
export function departmentOf(reading: Reading): Fact | null {
  const given = named(reading, "department");
  if (given) return given;
  const sources = reading.lexicons.flatMap((lexicon) => lexicon.sentences.department);
  for (const statement of reading.statements) {
    if (!/^(?:top|role|duties|other)$/u.test(statement.topic) || statement.kind !== "line") continue;
    for (const sentence of statement.sentences) {
      const found = findIn(sentence, sources);
      if (found) return factOf(found);
    }
  }
  return null;
}

/** The industry, where the posting names it; it is never concluded from anything else. */
export function industryOf(reading: Reading): Fact | null {
  return named(reading, "industry");
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
