import { inkWidth, type TypeStyle } from "../../type.ts";

/** What second halves of German compounds begin with: before them a long word may be broken. */
const SECONDS =
  "entwicklung|verwaltung|gesellschaft|leitung|betreuung|erzieh|pflege|kraft|helfer|fachkraft|assisten|mitarbeit|berat|techni|beauftragt|bearbeit|ingenieur|management|sicherung|maßnahme|kenntniss|fertigung|schifffahrt|unterstützung|versorgung|einrichtung|bildung|begleit|arbeiter|therapeut|schwester|meister|führer|verantwort|planung|steuerung|studium|ausbildung|bereitschaft|fähigkeit";
const SEAM = new RegExp(`(?<=\\p{L}{5})(?=(?:${SECONDS}))`, "giu");

/** Of two pieces the first ends with a hyphen, a mark that is never set, and a space, at which lines may break. */
const BREAK = "-\u00AD ";

/** The text with its words that are wider than a line broken at a compound's seam. Its lines want {@link mended}. */
export function unseamed(text: string, style: TypeStyle, width: number, size: number): string {
  return text
    .split(/(?<=[\s-])/u)
    .map((word) => (inkWidth(word.trim(), { ...style, size }) <= width ? word : halved(word)))
    .join("");
}

/** A line without the breaks that came to stand within it. */
export function mended(line: string): string {
  return line.replaceAll(BREAK, "").replaceAll("\u00AD", "");
}

function halved(word: string): string {
  const seams = Array.from(word.matchAll(SEAM), ({ index }) => index).filter((at) => word.trim().length - at >= 4);
  const middle = word.length / 2;
  const at = seams.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? word : word.slice(0, at) + BREAK + word.slice(at);
}
