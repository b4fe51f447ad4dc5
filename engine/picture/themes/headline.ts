/** A title as a headline: with a capital, however it was typed. */
export function headline(title: string, language: string): string {
  const [first = ""] = title;
  return first.toLocaleUpperCase(language) + title.slice(first.length);
}
