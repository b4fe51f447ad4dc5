import type { Salary } from "../posting/posting.ts";
import type { Phrases } from "./phrases/index.ts";
import type { PayShown } from "./storyboard.ts";

/** The words of a period, as posted after a sum. */
const PERIOD =
  /\s*(?:(?:\/|\bper\b|\ban?\b|\beach\b|\bpro\b|\bpar\b|\bpor\b|\bal\b|\bau\b|\bim\b|\bje\b)\s*(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|Stunde|Tag|Woche|Monat|Jahr|heure|jour|semaine|mois|an|hora|día|dia|semana|mes|mês|año|ano)\b\.?|\bp\.?\s?\/?\s?[ah]\.?(?!\p{L})|\b(?:annually|yearly|monthly|hourly|weekly|annual)\b|\/?(?:年|月|時|天|小时))\s*$/iu;
const MONEY = /(?:[€$£¥₹]|R\$|[A-Z]{3})?\s?\d[\d.,\s  ]*(?:[kK万千円元])?(?:\s?(?:€|EUR|USD|GBP|CHF|[A-Z]{3}\b))?/u;

/** How pay is set: the sum big, its period small. */
export function payShown(salary: Salary, phrases: Phrases): PayShown {
  const posted = salary.text.replace(/\s+/gu, " ").trim();
  const bare = posted.replace(PERIOD, "").trim();
  const sum = MONEY.test(bare) ? bare : posted;
  return {
    text: sum.replace(/(?<=[\dkK€$£])\s+[–—-]\s+(?=[€$£\d])/gu, "–").replace(/(?<=\d)-(?=[€$£]?\d)/gu, "–"),
    unit: salary.period !== null && bare !== posted ? phrases.unit[salary.period] : "",
    min: salary.min,
    max: salary.max,
  };
}

/** Pay as said: sum and period. */
export function paySaid(shown: PayShown): string {
  return shown.unit === "" ? shown.text : `${shown.text} ${shown.unit}`;
}
