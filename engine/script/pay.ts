import type { Fact, Salary } from "../posting/posting.ts";
import type { Phrases } from "./phrases/index.ts";
import type { PayShown } from "./storyboard.ts";

/** The words of a period, as posted after a sum. */
const PERIOD =
  /\s*(?:(?:\/|\bper\b|\ban?\b|\beach\b|\bpro\b|\bpar\b|\bpor\b|\bal\b|\bau\b|\bim\b|\bje\b)\s*(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|Stunde|Tag|Woche|Monat|Jahr|heure|jour|semaine|mois|an|hora|día|dia|semana|mes|mês|año|ano)\b\.?|(?<!\p{L})p\.?\s?\/?\s?[ahwm]\.?(?!\p{L})|\b(?:annually|yearly|monthly|hourly|weekly|annual)\b|\/?(?:年|月|時|天|小时))\s*$/iu;
const MONEY = /(?:[€$£¥₹]|R\$|[A-Z]{3})?\s?\d[\d.,\s  ]*(?:[kK万千円元])?(?:\s?(?:€|EUR|USD|GBP|CHF|[A-Z]{3}\b))?/u;

/** Says that the sum is that of a full week or of met targets: never left out. */
const PORTION =
  /[\s,;(–-]*(?<!\p{L})(pro[- ]?rata|pro-?rated|anteilig|au prorata|prorrateado|proporcional|OTE|FTE|full-time equivalent|(?:for|at|if) full[- ]time|(?:bei|auf|in|für) (?:einer |eine )?(?:Vollzeit(?:stelle|beschäftigung|basis)?|100 ?%)|(?:pour un|à|en) temps (?:plein|complet)|(?:a|por) (?:tiempo completo|jornada completa)|(?:em|por) (?:tempo integral|jornada integral))(?!\p{L})\s*\)?/iu;

/** "Pro rata" opens no line here; "FTE" stays. */
const portionWord = (word: string): string =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;

/** The pay with what Chinese calls it before its sum, where the posting does: "月薪：8000元". */
export function withKind(salary: Fact<Salary>, text: string): Fact<Salary> {
  const [first, ...others] = salary.evidence;
  const before =
    first === undefined ? null : HAN_KIND.exec(text.slice(Math.max(0, first[0] - MOST_KIND_CHARS), first[0]));
  if (first === undefined || before === null || LEADING_KIND.test(salary.value.text)) return salary;
  return {
    value: { ...salary.value, text: `${before[1] ?? ""}${salary.value.text}` },
    evidence: [[first[0] - before[0].length, first[1]], ...others],
  };
}

const HAN_KIND = /([时日周月年]薪)\s*[：:]?\s*$/u;
const MOST_KIND_CHARS = 8;

/** The pay with what the posting says on the same line of how much of it is paid, where no other sum stands between. */
export function withPortion(salary: Fact<Salary>, text: string): Fact<Salary> {
  const [first, ...others] = salary.evidence;
  if (first === undefined || PORTION.test(salary.value.text)) return salary;
  const bracketed = withOtherSum(salary, text);
  if (bracketed.value.text !== salary.value.text) return bracketed;
  const [start, end] = first;
  const before = /[^\n\d|]*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^[^\n\d|]*/u.exec(text.slice(end))?.[0] ?? "";
  const later = PORTION.exec(after);
  const earlier = later === null ? PORTION.exec(before) : null;
  const found = later ?? earlier;
  if (found === null) return salary;
  return {
    value: { ...salary.value, text: `${salary.value.text} (${found[1] ?? ""})` },
    evidence: [
      later === null ? [start - before.length + found.index, end] : [start, end + later.index + later[0].length],
      ...others,
    ],
  };
}

/** A bracket right behind a sum that says when another one is paid: "（研修期間50時間は1,050円）", "(nach der Probezeit 14 €)". */
const OTHER_SUM = /^\s*[(（]([^()（）\n]*\d[^()（）\n]*)[)）]/u;
const AT_FIRST =
  /研修|試用|试用|probation|training|trial|induction|probezeit|einarbeitung|période d['’]essai|prueba|experiência|experiencia/iu;
/** Longer ones have no room beside a sum. */
const MOST_BRACKET_CHARS = 30;

/** The pay with what the posting adds to it in brackets, where that makes it another one for some time. */
function withOtherSum({ value, evidence }: Fact<Salary>, text: string): Fact<Salary> {
  const [first, ...others] = evidence;
  if (first === undefined) return { value, evidence };
  const found = OTHER_SUM.exec(text.slice(first[1], first[1] + 3 * MOST_BRACKET_CHARS));
  const inner = found?.[1]?.trim() ?? "";
  if (found === null || inner.length > MOST_BRACKET_CHARS || !AT_FIRST.test(inner)) return { value, evidence };
  return {
    value: { ...value, text: `${value.text} (${inner})` },
    evidence: [[first[0], first[1] + found[0].length], ...others],
  };
}

const BRACKETED = /\s\(([^()]*)\)$/u;

/** How pay is set: the sum big, its period small, with what makes less of it. */
export function payShown(salary: Salary, phrases: Phrases): PayShown {
  const named = salary.period === null ? salary.text : salary.text.replace(LEADING_KIND, "");
  const kind = named !== salary.text;
  const whole = named.replace(/\s+/gu, " ").trim();
  const portion = PORTION.exec(whole) ?? BRACKETED.exec(whole);
  const posted = portion === null ? whole : whole.replace(portion[0], " ").replace(/\s+/gu, " ").trim();
  const bare = posted.replace(PERIOD, "").trim();
  const sum = MONEY.test(bare) ? bare : posted;
  return {
    text: sum.replace(/(?<=[\dkK€$£])\s+[–—-]\s+(?=[€$£\d])/gu, "–").replace(/(?<=\d)-(?=[€$£]?\d)/gu, "–"),
    unit: [
      salary.period !== null && (bare !== posted || kind || JAPANESE_UNIT.test(phrases.unit[salary.period]))
        ? phrases.unit[salary.period]
        : "",
      portionWord(portion?.[1] ?? ""),
    ]
      .filter((part) => part !== "")
      .join(phrases.comma),
    min: salary.min,
    max: salary.max,
  };
}

/** What Chinese and Japanese call a pay before its sum: told by the period, and not twice. */
const LEADING_KIND = /^\s*(?:[时日周月年]薪|時給|日給|週給|月給|月収|年収|年俸|日額|月額)\s?(?=[\d０-９約])/u;
/** Japanese names the period before the sum, wherever it is posted. */
const JAPANESE_UNIT = /^(?:時給|日給|週給|月給|年収)/u;
const LEADING_UNIT = /^(?:時給|日給|週給|月給|年収|[时日周月年]薪)/u;

/** Pay as said: sum and period. */
export function paySaid(shown: PayShown): string {
  const leading = LEADING_UNIT.exec(shown.unit)?.[0];
  if (leading !== undefined) return `${leading}${shown.text}${shown.unit.slice(leading.length)}`;
  return shown.unit === "" ? shown.text : `${shown.text} ${shown.unit}`;
}
