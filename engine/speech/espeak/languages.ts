import { baseLanguage } from "../spoken.ts";

/**
 * espeak-ng's own names for the languages that it reads well enough for a film, by BCP 47 in lower case; a path is found
 * sooner than a name. Japanese is given in kana (`japanese/`). Left
 * out: Hebrew (without vowel signs it guesses) and Thai (without spaces it finds no words).
 */
const NAMES: Readonly<Record<string, string>> = {
  af: "gmw/af",
  ar: "sem/ar",
  bg: "zls/bg",
  bn: "inc/bn",
  bs: "zls/bs",
  ca: "roa/ca",
  cs: "zlw/cs",
  cy: "cel/cy",
  da: "gmq/da",
  de: "gmw/de",
  el: "grk/el",
  en: "gmw/en",
  "en-us": "gmw/en-US",
  eo: "art/eo",
  es: "roa/es",
  "es-419": "roa/es-419",
  et: "urj/et",
  eu: "eu",
  fa: "ira/fa",
  fi: "urj/fi",
  fr: "roa/fr",
  "fr-be": "roa/fr-BE",
  "fr-ch": "roa/fr-CH",
  ga: "cel/ga",
  gu: "inc/gu",
  hi: "inc/hi",
  hr: "zls/hr",
  hu: "urj/hu",
  hy: "ine/hy",
  id: "poz/id",
  is: "gmq/is",
  it: "roa/it",
  ja: "jpx/ja",
  ka: "ccs/ka",
  kk: "trk/kk",
  kn: "dra/kn",
  ko: "ko",
  lb: "gmw/lb",
  lt: "bat/lt",
  lv: "bat/lv",
  mk: "zls/mk",
  ml: "dra/ml",
  mr: "inc/mr",
  ms: "poz/ms",
  mt: "sem/mt",
  nb: "gmq/nb",
  ne: "inc/ne",
  nl: "gmw/nl",
  no: "gmq/nb",
  pa: "inc/pa",
  pl: "zlw/pl",
  pt: "roa/pt-BR",
  "pt-pt": "roa/pt",
  ro: "roa/ro",
  ru: "zle/ru",
  sk: "zlw/sk",
  sl: "zls/sl",
  sq: "ine/sq",
  sr: "zls/sr",
  sv: "gmq/sv",
  sw: "bnt/sw",
  ta: "dra/ta",
  te: "dra/te",
  tr: "trk/tr",
  uk: "zle/uk",
  ur: "inc/ur",
  uz: "trk/uz",
  vi: "aav/vi",
  yue: "sit/yue",
  zh: "sit/cmn",
};

/** Spanish of these regions is spoken as in Latin America. */
const LATIN_AMERICA = /^es-(?:419|ar|bo|cl|co|cr|cu|do|ec|gt|hn|mx|ni|pa|pe|pr|py|sv|us|uy|ve)(?:-|$)/;

/** Base languages that espeak-ng speaks. */
export const ESPEAK_LANGUAGES: readonly string[] = Object.keys(NAMES).filter((tag) => !tag.includes("-"));

/**
 * espeak-ng's name for a language; null where it has none.
 * @param language BCP 47
 */
export function espeakName(language: string): string | null {
  const tag = language.toLowerCase().replaceAll("_", "-");
  const name = LATIN_AMERICA.test(tag) ? NAMES["es-419"] : (NAMES[tag] ?? NAMES[baseLanguage(tag)]);
  return name ?? null;
}
