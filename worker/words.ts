import type { Language } from "../shared/language.ts";

/** What is said to people, in each language that the relay speaks. */
export type Words = Readonly<Record<Language, string>>;

/** What has one form only: a name, or words of somebody else. */
export function both(text: string): Words {
  return { en: text, zh: text };
}

/** The first of `Accept-Language` (RFC 9110, 12.5.4) that the relay speaks; English where none is. */
export function languageOf(accepted: string | undefined): Language {
  const wishes = (accepted ?? "")
    .slice(0, 500)
    .split(",")
    .map((wish) => {
      const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
      const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/u.exec(each)?.[1]).find((q) => q !== undefined);
      return { language: tag.split("-")[0] ?? "", q: Number(weight ?? 1) };
    })
    .filter(({ language, q }) => (language === "en" || language === "zh") && q > 0)
    .toSorted((a, b) => b.q - a.q);
  return wishes[0]?.language === "zh" ? "zh" : "en";
}
