import { patterns, says } from "../lexicon/index.ts";
import { type Passage, factOf } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, frontValues } from "../reading.ts";

const SHORTEST = 20;
const LONGEST = 260;

/** A sentence on what the employer is there for. */
export function missionOf(reading: Reading): Fact | null {
  const front = frontValues(reading, "mission")[0];
  if (front) return factOf(front);
  let best: { readonly sentence: Passage; readonly score: number } | null = null;
  for (const statement of reading.statements) {
    if (statement.kind === "entry" || statement.kind === "heading" || statement.kind === "row") continue;
    const topic =
      statement.topic === "company"
        ? 3
        : statement.topic === "top"
          ? 2
          : statement.topic === "role" || statement.topic === "other"
            ? 1
            : 0;
    if (topic === 0) continue;
    statement.sentences.forEach((sentence, i) => {
      const score = scored(sentence, reading);
      if (score === 0) return;
      const total = score * 2 + topic + (i === 0 ? 1 : 0) - sentence.plain.length / 200;
      if (total > (best?.score ?? 0)) best = { sentence, score: total };
    });
  }
  const found = best as { readonly sentence: Passage } | null;
  return found ? factOf(found.sentence) : null;
}

/** The patterns of a language are listed from the surest to the weakest. */
function scored(sentence: Passage, reading: Reading): number {
  const { plain } = sentence;
  if (
    plain.length < SHORTEST ||
    plain.length > LONGEST ||
    /[?？:：]$/u.test(plain) ||
    says(reading.lexicons, "notice", plain)
  )
    return 0;
  if (says(reading.lexicons, "seeking", plain) || says(reading.lexicons, "apply", plain)) return 0;
  for (const lexicon of reading.lexicons) {
    const forms = patterns(lexicon.sentences.mission);
    const at = forms.findIndex((form) => form.test(plain));
    if (at >= 0) return forms.length - at;
  }
  return 0;
}
