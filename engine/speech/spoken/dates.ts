import type { Grammar } from "./grammar.ts";
import { anyOf, before, matchAt, saidWhole, type Rule } from "./tongue.ts";

const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y;
const NUMERIC = /(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])(?!\.\d)/y;
/** "01.03." without a year, as Germans write it. */
const DAY_AND_MONTH = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y;
/** "15/03" is one only after a word that leads to a date. */
const SLASHED = /(\d{1,2})\/(0[1-9]|1[0-2])(?![\d/])/y;
const BEFORE_DATE = /(?:^|\s)(?:le|du|au|dès|jusqu'au|el|al|del|hasta|desde|até|dia|em|de|ao) $/i;

/** Dates in figures, days beside their months, and the short forms of months. */
export function dateRule(grammar: Grammar): Rule {
  const names = anyOf([...grammar.months, ...Object.keys(grammar.monthShort)]);
  const day = new RegExp(`${grammar.dayBeforeMonth}(?=${grammar.ofMonth}(?:${names})(?![\\p{L}\\p{N}]))`, "iuy");
  const short = new RegExp(String.raw`(${anyOf(Object.keys(grammar.monthShort))})\.?(?![\p{L}\p{N}])`, "iuy");
  return (text, at) => {
    const inFigures = /\d/.test(text[at] ?? "") ? figuredDate(grammar, text, at) : null;
    if (inFigures !== null) return inFigures;
    const beside = matchAt(day, text, at);
    const n = Number(beside?.[1]);
    if (beside && n >= 1 && n <= 31) return saidWhole(at, at + beside[0].length, grammar.day(n, before(text, at)));
    const month = matchAt(short, text, at);
    const figureBeside =
      month !== null &&
      (/\d(?:\.|º|er)? (?:de )?$/u.test(before(text, at)) ||
        /^ \d{4}/.test(text.slice(at + month[0].length, at + month[0].length + 5)));
    if (!month || !figureBeside) return null;
    const name = grammar.months[(grammar.monthShort[month[1]?.toLowerCase() ?? ""] ?? 0) - 1];
    return name === undefined ? null : saidWhole(at, at + month[0].length, name);
  };
}

function figuredDate(grammar: Grammar, text: string, at: number): ReturnType<Rule> {
  const iso = matchAt(ISO, text, at);
  const numeric = iso === null ? matchAt(NUMERIC, text, at) : null;
  const short = iso === null && numeric === null ? dayAndMonth(text, at) : null;
  const match = iso ?? numeric ?? short;
  if (match === null) return null;
  const [day, month, year] = iso
    ? [Number(iso[3]), Number(iso[2]), Number(iso[1])]
    : numeric
      ? [Number(numeric[1]), Number(numeric[3]), fullYear(numeric[4] ?? "")]
      : [Number(match[1]), Number(match[2]), null];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return saidWhole(at, at + match[0].length, grammar.date({ day, month, year }, before(text, at)));
}

function dayAndMonth(text: string, at: number): RegExpExecArray | null {
  return matchAt(DAY_AND_MONTH, text, at) ?? (BEFORE_DATE.test(before(text, at)) ? matchAt(SLASHED, text, at) : null);
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
