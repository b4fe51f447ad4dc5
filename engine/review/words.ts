const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,80}(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,80}){0,8}/gu;

/** True for languages written without blanks between words. */
export function isUnspaced(language: string): boolean {
  return /^(?:zh|ja|th)$/u.test(language);
}

/** The words of a text in scripts that part them. */
export function wordsIn(text: string): string[] {
  return text.replace(CJK, " ").match(WORD) ?? [];
}

/** How many words a text has; two signs of Chinese, Japanese or Thai count as one. */
export function countWords(text: string): number {
  return wordsIn(text).length + Math.round((text.match(CJK)?.length ?? 0) / 2);
}
