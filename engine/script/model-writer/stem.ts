/** Words cut to what their forms have in common, roughly: enough to know "shipping" again in "ships". */

const ENGLISH_ENDING = /(?:'s|'ll|'re|'ve|'d)$/u;
/** The least that must be left of a word. */
const LEAST_CHARS = 3;
const LEAST_LONG_CHARS = 4;
const OTHER_ENDING =
  /(?:amente|mente|ements?|iendo|ando|endo|indo|ungen|ung|ing|innen|ent|ant|ons|ez|ar|er|ir|as|os|es|en|em|an|st|a|o|e|s|x|n|t)$/u;

/** @param language primary language; those without rules of their own share one set */
export function stemOf(word: string, language: string): string {
  const folded = word.toLowerCase().replaceAll("’", "'").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
  return language === "en" ? english(folded) : other(other(folded));
}

function english(word: string): string {
  let stem = word.replace(ENGLISH_ENDING, "");
  stem = cut(stem, /ies$/u, "y");
  stem = /(?:ss|us|is)$/u.test(stem) ? stem : cut(stem, /s$/u);
  stem = cut(stem, /(?:ing|ed|ly)$/u);
  stem = cut(stem, /er$/u, "", LEAST_LONG_CHARS);
  stem = stem.replace(/([bdfgklmnprtvz])\1$/u, "$1");
  return stem.length > LEAST_CHARS ? stem.replace(/e$/u, "").replace(/y$/u, "i") : stem;
}

function other(word: string): string {
  const stem = word.replace(/^(?:[dljmnst]|qu)'/u, "");
  return cut(stem, OTHER_ENDING, "", LEAST_LONG_CHARS);
}

function cut(word: string, ending: RegExp, by = "", least = LEAST_CHARS): string {
  const stem = word.replace(ending, by);
  return stem.length >= least ? stem : word;
}
