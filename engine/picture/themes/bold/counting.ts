/** Digits with their thousands' separators. */
const NUMBER = /\d{1,3}(?:[,.\u00A0\u202F' ]\d{3})+|\d+/gu;

/**
 * The text with all its numbers at a share of their value: as many characters as the text, so that each has its cell.
 * What is not yet counted is a space.
 */
export function countedTo(text: string, share: number): string {
  if (share >= 1) return text;
  return text.replaceAll(NUMBER, (digits) => {
    const separator = /[^\d]/u.exec(digits)?.[0] ?? "";
    const value = Math.round(Number(digits.replaceAll(/\D/gu, "")) * share);
    const grouped = separator === "" ? String(value) : String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, separator);
    return grouped.padStart(digits.length, " ");
  });
}
