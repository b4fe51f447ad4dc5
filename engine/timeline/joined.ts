import type { TimedWord } from "./timeline.ts";

const UNSPACED = /[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF@]/u;

/** True if two words are written without a space between them: where either side is Han or kana, and in an address. */
export function writtenTogether(word: string, next: string): boolean {
  return UNSPACED.test(word.slice(-1)) || UNSPACED.test(next.slice(0, 1));
}

/** The words of a caption line as they are written. */
export function joined(words: readonly Pick<TimedWord, "text">[]): string {
  return words.reduce(
    (line, { text }) => (line === "" || writtenTogether(line, text) ? line + text : `${line} ${text}`),
    "",
  );
}
