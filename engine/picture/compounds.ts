import { inkWidth, type TypeStyle } from "./type.ts";

/** Shorter words are set smaller sooner than broken. */
const LEAST_LETTERS = 16;
/** Letters that a part keeps. */
const LEAST_PART = 4;
/** A break within a part costs as much as so many letters away from the middle. */
const SYLLABLE_COST = 5;

/** Where one German word ends within another: before common second parts, after the s that joins. */
const JOINTS =
  /(?=(?:entwicklung|entwickl|leitung|verwaltung|technik|planung|beratung|betreuung|versorgung|versicherung|genehmigung|pflicht|zuständigkeit|(?<!ver)sicherung|steuerung|messung|prüfung|forschung|wirtschaft|wissenschaft|gesellschaft|erzieh|pflege|kraft|helfer|assisten|mitarbeit|beauftragt|ingenieur|bildung|begleit|therapeut|schwester|meister|führer|studium|schifffahrt|fertigung|verfahren|partner|elektri|schaft|verantwortung|bearbeitung|unterstützung|untersuchung|überwachung|erfahrung|ausbildung|einrichtung|maßnahme|management|projekt|system|anlage|abteilung|kenntnis|fähigkeit|bereitschaft|platte|frequenz|qualität|sicherheit|schutz|kontroll|automatisierung|digitalisierung|instandhaltung))|(?<=(?:ungs|heits|keits|ions|schafts|täts|lings|tums))(?=\p{L}{4})/giu;
/** Before the consonants that open a syllable. */
const SYLLABLES =
  /(?<=[aeiouyäöü]\p{L}*)(?=(?:sch|ch|ph|th|qu|st|[bfgkp][lr]|[dt]r|[bcdfghjklmnpqrstvwxzß])[aeiouyäöü])/giu;
/** Letters that belong together are not parted: c-h, s-ch, f-l. */
const WITHIN = /(?:sc|[cptq])\|\p{L}|s\|ch|[bdfgk]\|[lr]/iu;

/**
 * The text with hyphens in words that are wider than a line at the smallest size wanted: German ones only, whose compounds
 * may be as long as a sentence.
 * @param style at that size
 */
export function compoundsParted(text: string, style: TypeStyle, width: number): string {
  if (!style.language.startsWith("de")) return text;
  return (
    text
      // Where a word has hyphens of its own a line may end without another.
      .split(/(?<=\s)|(?=\s)|(?<=\p{L}{4,}[-/])(?=\p{L}{4,})/u)
      .map((word) => parted(word, style, width))
      .join("")
  );
}

/** Sets a text with long compounds parted; hyphens are taken back where no line ends. */
export function setParted<Set extends { readonly lines: readonly string[] }>(
  text: string,
  least: TypeStyle,
  width: number,
  set: (text: string) => Set,
): Set {
  const setting = set(compoundsParted(text, least, width));
  return { ...setting, lines: setting.lines.map((line) => mended(line, text)) };
}

/** A line of a text that {@link compoundsParted} has parted, without the hyphens at which it did not end. */
export function mended(line: string, text: string): string {
  return line.replaceAll(/\S+-\S+/gu, (word) => mendedWord(word, text));
}

/** A word without the hyphens that the text hasn't. */
function mendedWord(word: string, text: string): string {
  for (let at = word.indexOf("-"); at >= 0 && at < word.length - 1; at = word.indexOf("-", at + 1)) {
    const start = word.slice(0, at);
    if (text.includes(`${start}-`)) continue;
    const whole = start + word.slice(at + 1);
    if (text.includes(start)) return mendedWord(whole, text);
  }
  return word;
}

function parted(word: string, style: TypeStyle, width: number): string {
  if (word.length < LEAST_LETTERS || inkWidth(word, style) <= width) return word;
  const middle = word.length / 2;
  const breaks = [...found(word, JOINTS, 0), ...found(word, SYLLABLES, SYLLABLE_COST)].sort(
    (one, other) => one.cost - other.cost,
  );
  const best = breaks[0];
  if (best === undefined) return word;
  const [start, end] = [word.slice(0, best.at), word.slice(best.at)];
  return `${parted(`${start}-`, style, width)}${parted(end, style, width)}`;

  function found(of: string, places: RegExp, cost: number): { readonly at: number; readonly cost: number }[] {
    return Array.from(of.matchAll(places), ({ index }) => ({
      at: index,
      cost: Math.abs(index - middle) + cost,
    })).filter(
      ({ at }) =>
        at >= LEAST_PART &&
        of.length - at >= LEAST_PART &&
        (places === JOINTS || !WITHIN.test(`${of.slice(0, at)}|${of.slice(at)}`)) &&
        of[at - 1] !== "-",
    );
  }
}
