import { CURRENCY_CODES } from "./currency-signs.ts";
import type { Grammar } from "./grammar.ts";
import { anyOf, before, matchAt, saidWhole, type Rule } from "./tongue.ts";

const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}])`;

/** Short forms with their points, and terms that hold signs: "z. B.", "C++", "24/7". */
export function shortFormRule(grammar: Grammar): Rule {
  const short = entries(grammar.abbreviations, (key) => key.replaceAll(" ", "").toLowerCase());
  const written = Object.keys(grammar.abbreviations).map((key) => pattern(key));
  const abbreviations = new RegExp(written.toSorted((a, b) => b.length - a.length).join("|"), "uy");
  const terms = new RegExp(`(?:${anyOf(Object.keys(grammar.terms))})(?![\\p{L}\\p{N}]|-\\p{Ll})`, "uy");
  return (text, at) => {
    const term = matchAt(terms, text, at);
    if (term) return saidWhole(at, at + term[0].length, grammar.terms[term[0]] ?? "");
    const match = matchAt(abbreviations, text, at);
    const spoken = match && short.get(match[0].replaceAll(" ", "").toLowerCase());
    return match && spoken ? saidWhole(at, at + match[0].length, spoken) : null;
  };
}

function entries(of: Readonly<Record<string, string>>, key: (written: string) => string): Map<string, string> {
  return new Map(Object.entries(of).map(([written, spoken]) => [key(written), spoken]));
}

/** With and without the spaces inside, its first letter small or capital. */
function pattern(key: string): string {
  const [first = ""] = key;
  const cased = /\p{L}/u.test(first) ? `[${first.toLowerCase()}${first.toUpperCase()}]` : anyOf([first]);
  const rest = anyOf([key.slice(first.length)]).replaceAll(" ", " ?");
  return cased + rest + (/\p{L}$/u.test(key) ? String.raw`(?!\p{L})` : "");
}

/** "/Monat", "pro Std.". */
export function periodRule(grammar: Grammar): Rule {
  const periods = anyOf(Object.keys(grammar.periods));
  const slashed = new RegExp(`\\/ ?(${periods})${NOT_IN_WORD}`, "uy");
  const worded = new RegExp(`(${grammar.perWords}) (${periods})${NOT_IN_WORD}`, "uy");
  return (text, at) => {
    const slash = matchAt(slashed, text, at);
    if (slash) return saidWhole(at, at + slash[0].length, `${grammar.per} ${grammar.periods[slash[1] ?? ""]}`);
    const word = matchAt(worded, text, at);
    return word ? saidWhole(at, at + word[0].length, `${word[1]} ${grammar.periods[word[2] ?? ""]}`) : null;
  };
}

/** "1er", "2ª", "im 2. Lehrjahr", "salarié·e·s". */
export function writtenFormRule(grammar: Grammar): Rule {
  const forms = grammar.forms.map(({ pattern: source, say }) => ({ pattern: new RegExp(source, "uy"), say }));
  return (text, at) => {
    for (const form of forms) {
      const match = matchAt(form.pattern, text, at);
      const spoken = match && form.say(match, before(text, at));
      if (match && spoken) return saidWhole(at, at + match[0].length, spoken);
    }
    return null;
  };
}

/** "(m/w/d)", "F/H": letters set apart by strokes are named. */
export const LETTERS_RULE: Rule = (text, at) => {
  const match = matchAt(/\p{L}(?:[/|] ?\p{L}){1,5}(?![\p{L}\p{N}/])/uy, text, at);
  if (match === null) return null;
  const letters = match[0].toUpperCase().match(/\p{L}/gu) ?? [];
  return saidWhole(at, at + match[0].length, letters.join(" "));
};

/** A currency's sign or code without a figure: "in EUR". */
export function currencyRule(grammar: Grammar): Rule {
  const codes = new RegExp(
    `(${anyOf(Object.keys(CURRENCY_CODES).filter((sign) => !/^[a-z]/i.test(sign) || /^[A-Z$]+$/.test(sign)))})${NOT_IN_WORD}`,
    "uy",
  );
  return (text, at) => {
    const match = matchAt(codes, text, at);
    const currency = match && grammar.currencies[CURRENCY_CODES[match[0]] ?? ""];
    return match && currency ? saidWhole(at, at + match[0].length, currency.many) : null;
  };
}
