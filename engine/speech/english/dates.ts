import { cardinal, ordinal, year } from "./numbers.ts";
import { ONLY_WITH_POINT } from "./abbreviations.ts";
import { DAY_SHORT, MONTH_SHORT, MONTHS } from "./calendar.ts";
import { neighbour, type Place, type Token } from "./token.ts";

/** Words before which four digits are a year and not a count. */
const BEFORE_YEAR =
  /^(?:in|since|by|from|until|till|of|before|after|through|for|to|spring|summer|autumn|fall|winter|early|late|mid|founded|established|est|starting|starts|class|[-–—])$/i;

/** Days, months, years and whole dates. Null for what is none. */
export function spokenDate(place: Place): string | null {
  const here = neighbour(place, 0);
  if (here === null) return null;
  return writtenDate(here.core) ?? dayOfMonth(place, here) ?? namedDay(place, here) ?? yearAlone(place, here);
}

/** "2027-01-15", "01/15/2027", "15.01.2027". */
function writtenDate(core: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(core);
  if (iso) return dateWords(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(core);
  if (!numeric) return null;
  const [first, second, fullYear] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
  // Points are continental, slashes American unless that gives no month.
  const dayFirst = numeric[2] === "." || first > 12;
  return dayFirst ? dateWords(fullYear, second, first) : dateWords(fullYear, first, second);
}

function dateWords(fullYear: number, month: number, day: number): string | null {
  const name = MONTHS[month - 1];
  return name === undefined || day < 1 || day > 31 ? null : `${name} ${ordinal(day)} ${year(fullYear)}`;
}

/** "15" of "15 January" (the fifteenth of) and of "January 15" (fifteenth). */
function dayOfMonth(place: Place, here: Token): string | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(here.core);
  const day = Number(match?.[1]);
  if (!match || day < 1 || day > 31) return null;
  const next = neighbour(place, 1);
  if (here.closing === "" && next && monthName(next)) {
    return /^the$/i.test(neighbour(place, -1)?.core ?? "") ? `${ordinal(day)} of` : `the ${ordinal(day)} of`;
  }
  const previous = neighbour(place, -1);
  return previous && monthName(previous) && !previous.closing.includes(",") ? ordinal(day) : null;
}

/** "Jan." next to a figure, "Mon" next to another day or a time. */
function namedDay(place: Place, here: Token): string | null {
  const month = MONTH_SHORT[here.core.toLowerCase()];
  const besideFigure = [neighbour(place, -1), neighbour(place, 1)].some(
    (near) => near !== null && /^\d/.test(near.core),
  );
  if (month !== undefined && /^[A-Z]/.test(here.core) && besideFigure) return month;
  const span = here.core
    .split(/[-–—]/)
    .map((part) => (/^[A-Z]/.test(part) ? DAY_SHORT[part.toLowerCase()] : undefined));
  const [first, second] = span;
  if (span.length === 2 && first && second) return `${first} to ${second}`;
  if (span.length !== 1 || !first) return null;
  return ONLY_WITH_POINT.has(here.core.toLowerCase()) && !here.closing.startsWith(".") && !besideFigure ? null : first;
}

function monthName(near: Token): string | null {
  const short = /^[A-Z]/.test(near.core) ? MONTH_SHORT[near.core.toLowerCase()] : undefined;
  return MONTHS.includes(near.core) ? near.core : (short ?? null);
}

function yearAlone(place: Place, here: Token): string | null {
  const decade = /^((?:19|20)\d0)s$/.exec(here.core);
  if (decade) return year(Number(decade[1])).replace(/y$/, "ies");
  const season = /^((?:19|20)\d{2})[-–/]((?:19|20)?\d{2})$/.exec(here.core);
  if (season)
    return `${year(Number(season[1]))} to ${season[2]?.length === 4 ? year(Number(season[2])) : cardinal(Number(season[2]))}`;
  if (!/^(?:19|20)\d{2}$/.test(here.core)) return null;
  const previous = neighbour(place, -1);
  const next = neighbour(place, 1);
  const afterDate =
    previous !== null && (monthName(previous) !== null || /^\d{1,2}(?:st|nd|rd|th)?$/.test(previous.core));
  const counted =
    next !== null &&
    here.closing === "" &&
    /^\p{Ll}/u.test(next.core) &&
    next.core.endsWith("s") &&
    next.core.length > 3;
  const led = previous !== null && BEFORE_YEAR.test(previous.core);
  return afterDate || (!counted && (led || next === null || here.closing !== "")) ? year(Number(here.core)) : null;
}
