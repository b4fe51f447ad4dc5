/** Quotation marks, by language. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ["„", "“"],
  fr: ["«\u00A0", "\u00A0»"],
  es: ["«", "»"],
  ja: ["「", "」"],
};
const COMMON = ["“", "”"] as const;

/** A text in quotation marks, as its language writes them. */
export function quoted(text: string, language: string): string {
  const [open, close] = MARKS[language.slice(0, 2)] ?? COMMON;
  return `${open}${text}${close}`;
}
