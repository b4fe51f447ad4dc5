/** The number in a figure such as "€1,500" or "31,000", and how to write another with the same signs. */
export function numberIn(text: string): { readonly value: number; readonly render: (value: number) => string } | null {
  const found = /^(\D*)(\d{1,3}(?:[,.\u00A0\u202F ]\d{3})+|\d+)(\D*)$/u.exec(text);
  if (found === null) return null;
  const [, before = "", digits = "", after = ""] = found;
  const separator = /[,.\u00A0\u202F ]/u.exec(digits)?.[0] ?? "";
  const value = Number(digits.replace(/\D/gu, ""));
  if (value > 10_000_000 || (digits.length > 1 && digits.startsWith("0"))) return null;
  return {
    value,
    render: (current) => {
      const grouped = String(Math.round(current)).replace(/\B(?=(?:\d{3})+$)/gu, separator);
      return `${before}${grouped}${after}`;
    },
  };
}
