import type { Currency, Gender, Grammar } from "./grammar.ts";
import { sumReader, sumWords, type Sum } from "./sums.ts";
import { after, before, matchAt, type Element, type Rule } from "./tongue.ts";

/** Figures with their currencies and units, and the ranges between two: "60.000–75.000 €", "40-45 k€", "5+", "100 %". */
export function amountRule(grammar: Grammar): Rule {
  const read = sumReader(grammar);
  const dash = / ?[-–—−~〜] ?/uy;
  const word = new RegExp(` (?:${grammar.toWords}) `, "uy");
  return (text, at) => {
    if (!/[\d\p{Sc}\p{L}−-]/u.test(text[at] ?? "")) return null;
    const minus = /^[-−]\d/.test(after(text, at)) && /(?:^|[\s(])$/.test(before(text, at));
    const low = read(text, minus ? at + 1 : at);
    if (low === null || inWord(text, low)) return null;
    const dashed = matchAt(dash, text, low.end);
    const gap = dashed ?? matchAt(word, text, low.end);
    const found = gap === null ? null : read(text, low.end + gap[0].length);
    const high = found !== null && !inWord(text, found) ? found : null;
    const elements: Element[] = minus ? [{ start: at, end: at + 1, spoken: grammar.minus }] : [];
    if (gap === null || high === null) {
      elements.push(...elementsOf(grammar, low, following(grammar, text, low)));
      return { elements, end: low.end };
    }
    const gender = following(grammar, text, high);
    // A currency before the first figure counts for both and is said once, after the second.
    const moved = low.leads && high.currency === null && high.unit === null ? low.currency : null;
    const counted = high.currency?.gender ?? high.unit?.gender ?? gender;
    const lowGender = low.currency?.gender ?? low.unit?.gender ?? grammar.lowerGender(counted);
    elements.push(...elementsOf(grammar, moved === null ? low : { ...low, currency: null }, lowGender));
    elements.push({
      start: low.end,
      end: low.end + gap[0].length,
      spoken: dashed === null ? gap[0].trim() : grammar.to,
    });
    elements.push(...elementsOf(grammar, withCurrency(high, moved), gender));
    return { elements: elements.map((element) => trimmed(text, element)), end: high.end };
  };
}

/** A letter or a compound's hyphen goes on from digits: they are part of a word. */
function inWord(text: string, { end, figure, plain }: Sum): boolean {
  const bare = plain === String(figure.whole) && /\d/.test(text[end - 1] ?? "");
  return bare && /^(?:\p{L}|[-‐‑]\p{L})/u.test(after(text, end));
}

function withCurrency(sum: Sum, currency: Currency | null): Sum {
  return currency === null ? sum : { ...sum, currency, leads: true };
}

function following(grammar: Grammar, text: string, { end }: Sum): Gender | null {
  const rest = after(text, end);
  return rest.startsWith(" ") ? grammar.genderOf(rest.slice(1)) : null;
}

function elementsOf(grammar: Grammar, sum: Sum, gender: Gender | null): Element[] {
  const { figure, counted } = sumWords(grammar, sum, gender);
  if (sum.leads || counted === "" || sum.figureEnd === sum.end) {
    return [{ start: sum.start, end: sum.end, spoken: `${figure} ${counted}`.trim() }];
  }
  return [
    { start: sum.start, end: sum.figureEnd, spoken: figure },
    { start: sum.figureEnd, end: sum.end, spoken: counted },
  ];
}

/** White space around an element is of its neighbours' words. */
function trimmed(text: string, { start, end, spoken }: Element): Element {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
    spoken,
  };
}
