import { caseless } from "./lexicon/caseless.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { type Passage, cut } from "./passage.ts";

/** A date in running text. */
export interface DateFound {
  /** `YYYY-MM-DD` where day, month and year are named without doubt, else null. */
  readonly iso: string | null;
  readonly words: Passage;
  /** Where the words begin in the passage. */
  readonly at: number;
}

/** All dates of a passage, in reading order. */
export function datesIn(passage: Passage): DateFound[] {
  if (!/\d/u.test(passage.plain)) return [];
  const found: DateFound[] = [];
  for (const pattern of patterns()) {
    for (const match of passage.plain.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (found.some((other) => at < other.at + other.words.plain.length && end > other.at)) continue;
      found.push({ iso: isoOf(match.groups ?? {}), words: cut(passage, at, end), at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

let compiled: readonly RegExp[] | null = null;

function patterns(): readonly RegExp[] {
  if (compiled) return compiled;
  const month = LEXICONS.flatMap((lexicon) => lexicon.months)
    .filter((name) => !/\d/u.test(name))
    .map(caseless)
    .join("|");
  const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;
  const year = String.raw`(?<year>20\d\d)`;
  compiled = [
    String.raw`(?<!\d)(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(?<year>20\d\d)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号]`,
    String.raw`(?<!\d)(?<year>20\d\d)[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)`,
    String.raw`(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?:(?<year>20\d\d)(?!\d))?`,
    String.raw`(?<![\d/])(?<first>\d{1,2})/(?<second>\d{1,2})/(?<year>20\d\d)(?!\d)`,
    String.raw`(?<!\d)${day}\s(?:of\s|de\s)?(?<name>${month})\.?(?:,?\s(?:de\s|del\s)?${year})?(?![\p{L}\d])`,
    String.raw`(?<!\p{L})(?<name>${month})\.?\s${day}(?:,?\s${year})?(?!\d)`,
    String.raw`(?<!\p{L})(?<name>${month})\.?\s(?:de\s)?${year}(?!\d)`,
    String.raw`(?<!\d)(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号]`,
  ].map((source) => new RegExp(source, "gu"));
  return compiled;
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const year = Number(groups["year"]);
  let day = Number(groups["day"]);
  let month = Number(groups["month"]);
  if (groups["name"] !== undefined) {
    const name = groups["name"];
    month =
      1 +
      Math.max(
        -1,
        ...LEXICONS.map((lexicon) =>
          lexicon.months.findIndex((source) => new RegExp(`^(?:${caseless(source)})$`, "u").test(name)),
        ),
      );
  }
  if (groups["first"] !== undefined) {
    // Day and month stand either way round in the world; only a number above 12 tells.
    const first = Number(groups["first"]);
    const second = Number(groups["second"]);
    if (first > 12 && second <= 12) [day, month] = [first, second];
    else if (second > 12 && first <= 12) [day, month] = [second, first];
    else if (first === second) [day, month] = [first, second];
    else return null;
  }
  if (!(year >= 2000) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= daysIn(year, month))) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
