import { cardinal, digits, FIGURE, figure, ordinal } from "./numbers.ts";
import { UNITS } from "./abbreviations.ts";
import { MAGNITUDES, PERIODS } from "./currencies.ts";
import { joinsRange, neighbour, type Place } from "./token.ts";

const RANGE = new RegExp(String.raw`^(${FIGURE})[-–—−](${FIGURE})(\+)?(%|\D*)$`);
const WITH_TAIL = new RegExp(String.raw`^([~><≥≤±])?(${FIGURE})(\+|%|[^\d.,]+)?(\+)?$`);
const SIGNS: Readonly<Record<string, string>> = {
  "~": "about ",
  ">": "over ",
  "<": "under ",
  "≥": "at least ",
  "≤": "up to ",
  "±": "plus or minus ",
};

/** Figures with what clings to them: "5+", "3–5", "90%", "4-day", "1st", "40h", "10k". Null for what has no figure. */
export function spokenFigure(place: Place): string | null {
  const { core } = neighbour(place, 0) ?? { core: "" };
  if (!/\d/.test(core)) return dashBetween(place);
  const nth = /^(\d+)(?:st|nd|rd|th)(?:-(\p{L}[\p{L}-]*))?$/u.exec(core);
  if (nth) return `${ordinal(Number(nth[1]))}${nth[2] === undefined ? "" : ` ${nth[2]}`}`;
  const numbered = /^(?:#|№|No\.)(\d+)$/.exec(core);
  if (numbered) return `number ${cardinal(Number(numbered[1]))}`;
  const range = RANGE.exec(core);
  if (range) {
    const [, low = "", high = "", plus, tail = ""] = range;
    const end = spokenTail(tail);
    if (end !== null) return `${figure(low) ?? ""} to ${figure(high) ?? ""}${plus === undefined ? "" : " plus"}${end}`;
  }
  const ratio = /^(\d{1,3})([/:])(\d{1,3})$/.exec(core);
  if (ratio) return `${cardinal(Number(ratio[1]))} ${ratio[2] === ":" ? "to " : ""}${cardinal(Number(ratio[3]))}`;
  const single = WITH_TAIL.exec(core);
  if (single) {
    const [, sign, amount = "", tail = "", plus] = single;
    const end = spokenTail(tail);
    if (end !== null)
      return `${SIGNS[sign ?? ""] ?? ""}${figure(amount) ?? digits(amount)}${end}${plus === undefined ? "" : " plus"}`;
  }
  return null;
}

/** A lone dash between two figures is "to". */
function dashBetween(place: Place): string | null {
  const here = neighbour(place, 0);
  if (!joinsRange(here) || here?.core === "to") return null;
  const figured = (by: number): boolean => /\d/.test(neighbour(place, by)?.core ?? "");
  return figured(-1) && figured(1) ? "to" : null;
}

/** What follows a figure, with its leading space or hyphen; null if it is not known. */
function spokenTail(tail: string): string | null {
  if (tail === "") return "";
  if (tail === "+") return " plus";
  if (tail === "%") return " percent";
  if (tail === "x" || tail === "×") return " times";
  const perTail = /^\/([a-z]+)$/.exec(tail)?.[1];
  if (perTail !== undefined) return PERIODS[perTail] === undefined ? null : ` ${PERIODS[perTail]}`;
  if (/^-\p{L}[\p{L}-]*$/u.test(tail)) return tail;
  const magnitude = tail === "m" ? undefined : MAGNITUDES[tail];
  if (magnitude !== undefined) return ` ${magnitude}`;
  const unit = UNITS[tail.toLowerCase()];
  return unit === undefined ? null : ` ${unit}`;
}
