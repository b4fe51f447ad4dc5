import { inkWidth, type TypeStyle } from "../../type.ts";

/** What second halves of German compounds begin with: before them a long word may be broken. */
const SECONDS =
  "entwicklung|verwaltung|gesellschaft|leitung|betreuung|erzieh|pflege|kraft|helfer|fachkraft|assisten|mitarbeit|berat|techni|beauftragt|bearbeit|ingenieur|management|sicherung|maßnahme|kenntniss|fertigung|schifffahrt|unterstützung|versorgung|einrichtung|bildung|begleit|arbeiter|therapeut|schwester|meister|führer|verantwort|planung|steuerung|studium|ausbildung|bereitschaft|fähigkeit";
const SEAM = new RegExp(`(?<=\\p{L}{5})(?=(?:${SECONDS}))`, "giu");

/** Of two pieces the first ends with a hyphen and a space, at which lines may break. */
const BREAK = "- ";

/** The text with its words that are wider than a line broken at a compound's seam. */
export function unseamed(text: string, style: TypeStyle, width: number, size: number): string {
  return text
    .split(" ")
    .map((word) => (inkWidth(word, { ...style, size }) <= width ? word : halved(word)))
    .join(" ");
}

function halved(word: string): string {
  const seams = Array.from(word.matchAll(SEAM), ({ index }) => index).filter((at) => word.length - at >= 4);
  const middle = word.length / 2;
  const at = seams.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined || word[at - 1] === "-" ? word : word.slice(0, at) + BREAK + word.slice(at);
}
