/** "#0b5fff", "#06f", also without the sign. Gives "#rrggbb" in lower case; null for what is no such code. */
export function colourCode(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./gu, "$&$&") : digits}`;
}
