import { caseless } from "./caseless.ts";
import { neededWords } from "./needed-words.ts";

/** A pattern of a table, searched without regard to case. */
export interface Pattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** Becomes a regular expression only when a text holds a word that it needs: few of a table ever do in one posting. */
export function patternOf(source: string): Pattern {
  let needed: readonly string[] | null | undefined;
  let made: RegExp | null = null;
  const regexp = (): RegExp => (made ??= new RegExp(caseless(source), "u"));
  const possible = (text: string): boolean => {
    if (needed === undefined) needed = neededWords(source);
    return needed === null || needed.some((word) => lower(text).includes(word));
  };
  return {
    exec: (text) => (possible(text) ? regexp().exec(text) : null),
    test: (text) => possible(text) && regexp().test(text),
  };
}

let last = "";
let lastLower = "";

/** One text after the other is held against whole tables. */
function lower(text: string): string {
  if (text !== last) {
    last = text;
    lastLower = text.toLowerCase();
  }
  return lastLower;
}
