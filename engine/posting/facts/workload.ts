import { type Passage, cut, spanOf } from "../passage.ts";
import type { EmploymentType, Fact } from "../posting.ts";
import type { Reading } from "../reading.ts";

/** How much is worked, as the Swiss advertise it: "70–100 %". Hours a week say too little: who sets them may call them either. */

const SHARE =
  /(?<![\d.,])(?<from>[1-9]\d|100)\s?%?(?:\s?(?:-|–|bis|to|à)\s?(?<to>[1-9]\d|100))?\s?(?:%|percent|prozent)(?!\s?(?:of|der|des|du|de|remote|home|on-?site|travel|reise))/iu;
/** What a share of the working week stands beside. */
const OF_WORK =
  /pensum|stelle|anstellung|beschäftigungsgrad|arbeitszeit|workload|position|\bfte\b|employment|teilzeit|vollzeit|poste|taux d['’](?:activité|occupation)|\(?\s?m\s?\/\s?w|\bw\s?\/\s?m\b|all genders/iu;
const LONGEST_LINE = 90;

/** Full time, part time or both, as a share of full time says it; null where none is told. */
export function workloadOf(reading: Reading, title: Fact | null): Fact<readonly EmploymentType[]> | null {
  const end = title?.evidence[0]?.[1] ?? -1;
  const swiss = reading.language === "de" || reading.language === "fr";
  for (const { words, topic } of reading.statements) {
    if (topic === "notice" || topic === "company" || topic === "benefits") continue;
    const beside = Math.abs((words.starts[0] ?? 0) - end) <= LONGEST_LINE || (words.starts[0] ?? 0) < end;
    const short = words.plain.length <= LONGEST_LINE && ((beside && swiss) || OF_WORK.test(words.plain));
    const found = short ? byShare(words) : null;
    if (found !== null) return found;
  }
  for (const { field, value } of reading.front) {
    if (field !== "title" && field !== "abstract" && field !== "pageTitle") continue;
    const found = value.plain.length <= LONGEST_LINE ? byShare(value) : null;
    if (found !== null) return found;
  }
  return null;
}

function byShare(words: Passage): Fact<readonly EmploymentType[]> | null {
  const match = SHARE.exec(words.plain);
  if (match === null) return null;
  const from = Number(match.groups?.["from"]);
  const to = Number(match.groups?.["to"] ?? from);
  if (from % 5 > 0 || to % 5 > 0) return null;
  const value: EmploymentType[] = [];
  if (to === 100) value.push("FULL_TIME");
  if (from < 100) value.push("PART_TIME");
  const span = spanOf(cut(words, match.index, match.index + match[0].length));
  return { value, evidence: value.map(() => span) };
}
