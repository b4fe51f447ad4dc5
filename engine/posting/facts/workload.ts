import { namesJob } from "../lexicon/roles.ts";
import { type Passage, cut, spanOf } from "../passage.ts";
import type { EmploymentType, Fact } from "../posting.ts";
import type { Reading } from "../reading.ts";

/**
 * How much is worked, as the Swiss advertise it: "Buchhalterin 70–100 %". Hours a week say too little: who sets them may
 * call them either; and most other shares are of something else.
 */

const SHARE =
  /(?<![\d.,])(?<from>[1-9]\d|100)\s?%?(?:\s?(?:-|–|bis|to|à)\s?(?<to>[1-9]\d|100))?\s?(?:%|percent|prozent)/iu;
/** A share of the working week ends a line, or stands in brackets at its end. */
const AT_THE_END = new RegExp(
  `^(?<before>[^.!?]{0,70}?)[\\s,(–-]*${SHARE.source}\\s*\\)?[\\s,]*(?:\\(?\\s?(?:[mwfdx]\\s?/\\s?[mwfdx](?:\\s?/\\s?[mwfdx])?|all genders)\\s?\\)?)?$`,
  "iu",
);
/** What says so wherever it stands. */
const OF_WORK = new RegExp(
  `(?:pensum|stellenprozent|beschäftigungsgrad|anstellungsgrad|workload|taux d['’](?:activité|occupation)|\\bfte)\\W{0,4}(?:\\p{L}+\\W){0,2}${SHARE.source}`,
  "iu",
);

/** Full time, part time or both, as a share of full time says it; null where none is told. */
export function workloadOf(reading: Reading): Fact<readonly EmploymentType[]> | null {
  const titles = reading.front
    .filter(({ field }) => field === "title" || field === "abstract" || field === "pageTitle")
    .map(({ value }) => value);
  const heads = reading.statements.filter(({ kind }) => kind === "heading").map(({ words }) => words);
  for (const words of [...titles, ...heads, ...reading.masthead]) {
    const { before = null } = AT_THE_END.exec(words.plain)?.groups ?? {};
    // "100 %" alone is what is meant; beside words these must name a job.
    if (before !== null && !before.includes(": ") && (before.trim() === "" || namesJob(before))) return byShare(words);
  }
  for (const { words } of reading.statements) {
    const said = OF_WORK.exec(words.plain);
    if (said !== null) return byShare(cut(words, said.index));
  }
  return null;
}

function byShare(words: Passage): Fact<readonly EmploymentType[]> | null {
  const match = SHARE.exec(words.plain);
  if (match === null) return null;
  const shares = [match.groups?.["from"], match.groups?.["to"]].flatMap((share) =>
    share === undefined ? [] : [Number(share)],
  );
  if (shares.some((share) => share % 5 > 0)) return null;
  const value: EmploymentType[] = [];
  if (Math.max(...shares) === 100) value.push("FULL_TIME");
  if (Math.min(...shares) < 100) value.push("PART_TIME");
  const span = spanOf(cut(words, match.index, match.index + match[0].length));
  return { value, evidence: value.map(() => span) };
}
