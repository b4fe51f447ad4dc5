import { baseLanguage } from "../speech/spoken.ts";

/** A sentence with what is hard to say in it, by language. */
const SENTENCES: Readonly<Record<string, string>> = {
  de: "Wir suchen eine Bäckerin in Köln, und du verdienst 2.900 bis 3.200 € im Monat.",
  en: "We are looking for a baker in Leeds, and you'll earn £31,200 a year.",
  es: "Buscamos una panadera en Sevilla, y ganarás 24.000 € al año.",
  fr: "Nous cherchons une boulangère à Lyon, et vous gagnez 2 500 € par mois.",
  it: "Cerchiamo una fornaia a Torino, e la paga è di 1600 euro al mese.",
  ja: "横浜のパン屋で職人を募集しています。月給は25万円です。",
  nl: "We zoeken een bakker in Utrecht, en je verdient 2600 euro per maand.",
  pt: "Procuramos uma padeira em São Paulo, e você ganha R$ 3.200 por mês.",
  zh: "我们在上海招聘面包师，月薪8000元。",
};

/** @param language BCP 47 */
export function sampleSentence(language: string): string {
  return SENTENCES[baseLanguage(language)] ?? "Jobreel, Jobreel, Jobreel.";
}
