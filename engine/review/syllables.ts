/** Endings whose "e" is silent or whose letters are one sound. */
const SILENT = /(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u;
/** Vowels side by side that are two sounds: "via", "create", "neon", "science". */
const PARTED = /ia(?!l|n\b|t)|io(?!n|us)|eo(?!u)|iu(?!s)|ua(?!rd)|uo|ying|creat|scien|[aeiou]ing|ism$/gu;

/** Syllables of an English word, by rule: right for most, near for the rest. At least 1. */
export function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/gu, "");
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(SILENT, "").replace(/^y/u, "");
  const groups = spoken.match(/[aeiouy]{1,8}/gu)?.length ?? 0;
  return Math.max(1, groups + (plain.match(PARTED)?.length ?? 0));
}

/** Syllables of a German word: its groups of vowels, with "ei", "au", "ie" and the like as one. At least 1. */
export function germanSyllables(word: string): number {
  const groups = word.toLowerCase().match(/aa|ee|oo|ie|ei|ai|au|eu|äu|[aeiouäöüy]/gu)?.length ?? 0;
  return Math.max(1, groups);
}
