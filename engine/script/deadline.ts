import type { Fact } from "../posting/posting.ts";
import type { Phrases } from "./phrases/index.ts";
import { fill } from "./template.ts";

/** A deadline in the posting's own wording. */
export interface ShownDeadline {
  /** As said: "15 January". */
  readonly said: string;
  readonly day: string;
  readonly rest: string;
}

/** null where the posting's wording holds no day that could be set alone. */
export function shownDeadline(fact: Fact, text: string, phrases: Phrases): ShownDeadline | null {
  const wordings = fact.evidence.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, " ").trim());
  for (const wording of wordings) {
    const named = ofNamedMonth(wording, phrases);
    if (named !== null) return named;
  }
  const again = namedElsewhere(fact.value, text, phrases);
  if (again !== null) return again;
  const written = writtenOut(fact, text, phrases);
  if (written !== null) return ofNamedMonth(written.said, phrases);
  for (const wording of [...wordings, fact.value]) {
    const numeric = ofNumbers(wording);
    if (numeric !== null) return numeric;
  }
  return null;
}

/** A day that the posting gives in figures, with its month in words. */
export interface WrittenDay {
  readonly said: string;
  readonly day: string;
  readonly month: string;
}

/** null unless the posting's figures name day, month and year beyond doubt. */
export function writtenOut({ value, evidence }: Fact, text: string, phrases: Phrases): WrittenDay | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  const month = phrases.months[Number(iso?.[2] ?? 0) - 1];
  if (iso === null || month === undefined || phrases.date === "") return null;
  const day = String(Number(iso[3]));
  const posted = evidence
    .map(([start, end]) => Array.from(text.slice(start, end).matchAll(/\d+/gu), (found) => Number(found[0])))
    .find((figures) => figures.includes(Number(iso[2])) && figures.includes(Number(iso[3])));
  if (posted === undefined) return null;
  // "7/25/2025": who writes the month first says it first.
  const monthFirst = posted[0] === Number(iso[2]) && posted[1] === Number(iso[3]) && phrases.date === "{day} {month}";
  return { said: fill(monthFirst ? "{month} {day}" : phrases.date, { day, month }), day, month };
}

/** The same day written out somewhere else in the posting. */
function namedElsewhere(value: string, text: string, phrases: Phrases): ShownDeadline | null {
  const iso = /^\d{4}-(\d{2})-(\d{2})$/u.exec(value);
  const month = phrases.months[Number(iso?.[1] ?? 0) - 1];
  if (iso === null || month === undefined) return null;
  const day = Number(iso[2]);
  const wording = new RegExp(
    `(?<!\\d)(?:0?${day}(?:st|nd|rd|th|er)?\\.?\\s+(?:of |de )?${month}|${month}\\s+0?${day})(?!\\d)`,
    "iu",
  ).exec(text);
  return wording === null ? null : ofNamedMonth(wording[0], phrases);
}

function ofNamedMonth(wording: string, phrases: Phrases): ShownDeadline | null {
  const cjk = /(\d{1,2})月\s?(\d{1,2})[日号]/u.exec(wording);
  if (cjk !== null) return { said: cjk[0], day: cjk[2] ?? "", rest: `${cjk[1] ?? ""}月` };
  if (phrases.months.length === 0) return null;
  const month = phrases.months
    .map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)}?\\.?)` : name))
    .join("|");
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?\\s+(?:of\\s+|de\\s+|do\\s+)?(${month})(?!\\p{L})`,
    "iu",
  ).exec(wording);
  if (dayFirst !== null) return { said: dayFirst[0].trim(), day: dayFirst[1] ?? "", rest: dayFirst[2] ?? "" };
  const monthFirst = new RegExp(`(?<!\\p{L})(${month})\\s+(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?`, "iu").exec(wording);
  if (monthFirst !== null) return { said: monthFirst[0].trim(), day: monthFirst[2] ?? "", rest: monthFirst[1] ?? "" };
  return null;
}

/** "15.01." → 15 and 01: the figures as posted, where they don't say for certain which day they mean. */
function ofNumbers(wording: string): ShownDeadline | null {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(wording);
  if (iso !== null) return { said: iso[0], day: iso[3] ?? "", rest: `${iso[2] ?? ""}/${iso[1] ?? ""}` };
  const german = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)/u.exec(wording);
  if (german !== null)
    return {
      said: german[0],
      day: german[1] ?? "",
      rest: [german[2], german[3]].filter((part) => part !== undefined).join("/"),
    };
  const cjk = /(?<!\d)(\d{1,2})月\s?(\d{1,2})[日号]/u.exec(wording);
  if (cjk !== null) return { said: cjk[0], day: cjk[2] ?? "", rest: `${cjk[1] ?? ""}月` };
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u.exec(wording);
  if (slashed === null) return null;
  const [all, first = "", second = "", year = ""] = slashed;
  // Only a part over 12 tells which of the two is the day.
  if (Number(second) > 12) return { said: all, day: second, rest: `${first}/${year}` };
  if (Number(first) > 12) return { said: all, day: first, rest: `${second}/${year}` };
  return { said: all, day: all, rest: "" };
}
