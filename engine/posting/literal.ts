/** A text as a part of a pattern that stands for itself; "-" is none that may be escaped outside of a class. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
