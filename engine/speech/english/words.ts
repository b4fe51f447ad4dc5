import { cardinal, digits } from "./numbers.ts";
import { ABBREVIATIONS, ONLY_WITH_POINT, UNITS } from "./abbreviations.ts";
import { CURRENCIES } from "./currencies.ts";
import { SAID_AS_WORD, SHOUTED, TERMS } from "./terms.ts";
import { neighbour, type Place } from "./token.ts";

const LONGEST_SPELLED = 5;

/** Terms, abbreviations and signs that the tables know. Null for others. */
export function spokenTerm(place: Place): string | null {
  const here = neighbour(place, 0);
  if (here === null) return null;
  const { core, closing, shown } = here;
  const term = TERMS[core] ?? TERMS[shown.replace(/[.,;:!?]+$/, "")];
  if (term !== undefined) return term;
  const previous = neighbour(place, -1);
  const afterFigure = previous !== null && /\d$/.test(previous.core);
  if (afterFigure && CURRENCIES[core]) return CURRENCIES[core].many;
  const unit = UNITS[core.toLowerCase()];
  if (afterFigure && unit !== undefined && previous.closing === "") return unit;
  const key = core.toLowerCase();
  const long = ABBREVIATIONS[key];
  if (long === undefined || (/^[A-Z]{2,}$/.test(core) && key !== "asap")) return null;
  const pointed = closing.startsWith(".") && (!endsSentence(place) || !ONLY_WITH_POINT.has(key));
  if (ONLY_WITH_POINT.has(key) && !pointed && !(key === "st" && saint(place))) return null;
  return key === "st" && !saint(place) ? "Street" : long;
}

/** "St. Louis" is a saint, "Main St." a street. */
function saint(place: Place): boolean {
  const here = neighbour(place, 0);
  const next = neighbour(place, 1);
  return here?.core === "St" && next !== null && /^\p{Lu}/u.test(next.core) && !here.closing.includes(",");
}

function endsSentence({ tokens, at }: Place): boolean {
  return at === tokens.length - 1;
}

/** Any other word: spelled, split or said as it stands. Never empty. */
export function spokenWord(place: Place): string {
  const core = neighbour(place, 0)?.core ?? "";
  const plain = core.replaceAll("’", "'");
  const joined =
    plain.includes("&") || plain.includes("/") || plain.includes("+") ? joinedWords(plain) : compound(plain, place);
  return joined.trim() === "" ? core : joined;
}

/** "R&D", "days/nights", "Java+Kotlin". */
function joinedWords(core: string): string {
  const parts = core.split(/([&/+])/).filter((part) => part !== "");
  const spelledPair = parts.filter((_, i) => i % 2 === 0).every((part) => /^[A-Z]{1,3}$|^\p{L}$/u.test(part));
  return parts
    .map((part) =>
      part === "&"
        ? "and"
        : part === "+"
          ? "plus"
          : part === "/"
            ? spelledPair
              ? ""
              : "or"
            : compound(spelledPair ? part.toUpperCase() : part, null),
    )
    .filter((part) => part !== "")
    .join(" ");
}

function compound(core: string, place: Place | null): string {
  const parts = core.split(/[-‐‑–—]/);
  if (parts.length === 1) return singleWord(core, place);
  return parts
    .map((part) => (/^\p{Ll}$/u.test(part) && part !== "a" ? part.toUpperCase() : singleWord(part, null)))
    .filter((part) => part !== "")
    .join("-")
    .replace(/(?<=(?:^|[ -])[A-Z])-|-(?=[A-Z](?:[ -]|$))/g, " ");
}

function singleWord(core: string, place: Place | null): string {
  const term = TERMS[core];
  if (term !== undefined) return term;
  // Said in full: a synthetic "you'll" is heard as "you all".
  const shortened = /^(I|you|he|she|it|we|they|who|there)'ll$/i.exec(core)?.[1];
  if (shortened !== undefined) return `${shortened} will`;
  const genitive = /^(.+)'s$/.exec(core);
  if (genitive?.[1] !== undefined && /^[A-Z]{2,}$/.test(genitive[1])) return plural(allCapitals(genitive[1], place));
  if (core === "A" || core === "a") return "a";
  if (/^[A-Z]{2,}s$/.test(core)) return plural(allCapitals(core.slice(0, -1), null));
  if (/^\p{Lu}+$/u.test(core)) return allCapitals(core, place);
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(core)) return core.toUpperCase().replaceAll(".", " ");
  if (/\d/.test(core)) return mixed(core);
  return core.replace(/[^\p{L}\p{M}']+/gu, " ").trim();
}

function plural(spoken: string): string {
  return /(?:^| )[A-Z]$/.test(spoken) ? `${spoken}'s` : `${spoken}s`;
}

function allCapitals(core: string, place: Place | null): string {
  if (SAID_AS_WORD.has(core) || SHOUTED.has(core) || core.length > LONGEST_SPELLED) return core.toLowerCase();
  const letters = core.split("").join(" ");
  if (core.length === LONGEST_SPELLED && /[AEIOU]/.test(core)) return core.toLowerCase();
  return place !== null && amongShouting(place) && core.length > 3 && /[AEIOU]/.test(core)
    ? core.toLowerCase()
    : letters;
}

/** True where the words on both sides are long and in capitals, too: then capitals say nothing. */
function amongShouting(place: Place): boolean {
  return [-1, 1].every((by) => {
    const near = neighbour(place, by);
    return near === null || /^\p{Lu}{4,}$/u.test(near.core);
  });
}

/** Letters and figures in one: "EC2", "H1B", "Web3", "1200". */
function mixed(core: string): string {
  const parts = core.match(/\p{L}+|\d+/gu) ?? [];
  return parts
    .map((part) => {
      if (/^\d+$/.test(part)) return part.length > 4 || /^0\d/.test(part) ? digits(part) : cardinal(Number(part));
      return /^\p{Lu}+$/u.test(part) || part.length === 1 ? part.toUpperCase().split("").join(" ") : part;
    })
    .join(" ");
}
