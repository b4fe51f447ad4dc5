import { spokenAddress } from "./addresses.ts";
import { spokenDate } from "./dates.ts";
import { spokenFigure } from "./figures.ts";
import { isCurrency, isPlainSum, spokenMoney } from "./money.ts";
import { PERIODS } from "./currencies.ts";
import { spokenTime } from "./times.ts";
import { neighbour, token, type Place } from "./token.ts";
import { spokenTerm, spokenWord } from "./words.ts";

/** What knows how a token is said; the first that answers is heard. */
const RULES: readonly ((place: Place) => string | null)[] = [
  spokenAddress,
  spokenDate,
  spokenTime,
  spokenMoney,
  spokenTerm,
  perPeriod,
  spokenFigure,
];

/** How an English text is said, one entry for each of {@link shownTokens}. */
export function spokenEnglish(text: string): { shown: string; spoken: string }[] {
  const tokens = shownTokens(text).map(token);
  return tokens.map(({ shown, core }, at) => {
    const place: Place = { tokens, at };
    for (const rule of RULES) {
      const spoken = rule(place);
      if (spoken !== null && spoken.trim() !== "") return { shown, spoken };
    }
    const spoken = spokenWord(place);
    // Where there is no word in it, the signs stand for themselves.
    return { shown, spoken: [spoken, core, shown].find((said) => said.trim() !== "") ?? shown };
  });
}

/** Pay "per year" is said "a year", as people say it. */
function perPeriod(place: Place): string | null {
  const here = neighbour(place, 0);
  const next = neighbour(place, 1);
  const period = PERIODS[next?.core ?? ""];
  return here?.core === "per" && period !== undefined && next?.core !== "annum" ? (period.split(" ")[0] ?? null) : null;
}

/** Words by white space; what makes no word of its own joins a neighbour: a lone dash or bullet, "EUR" before its sum. */
function shownTokens(text: string): string[] {
  const raw = text
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "");
  const joined: string[] = [];
  let carried = "";
  raw.forEach((part, i) => {
    const whole = carried === "" ? part : `${carried} ${part}`;
    carried = "";
    const next = raw[i + 1];
    const previous = joined.at(-1);
    if (isCurrency(part) && next !== undefined && isPlainSum(next) && !/\d[.,]?$/.test(previous ?? "")) {
      carried = whole;
    } else if (hasNoWord(part) && !(isDash(part) && /\d/.test(next ?? "") && /\d\S*$/.test(previous ?? ""))) {
      if (previous !== undefined) joined[joined.length - 1] = `${previous} ${whole}`;
      else if (next !== undefined) carried = whole;
      else joined.push(whole);
    } else {
      joined.push(whole);
    }
  });
  if (carried !== "") joined.push(carried);
  return joined;
}

function hasNoWord(part: string): boolean {
  return !/[\p{L}\p{N}&+@=%×→/<>~$€£¥₹]/u.test(part);
}

function isDash(part: string): boolean {
  return /^[-–—−]$/.test(part);
}
