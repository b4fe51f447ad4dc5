/** A stretch of text without spaces, its surrounding punctuation set apart. */
export interface Token {
  /** As shown, punctuation and all. */
  readonly shown: string;
  /** Without opening and closing punctuation: "e.g" of "(e.g.,". */
  readonly core: string;
  /** Closing punctuation. */
  readonly closing: string;
}

/** A token and its neighbours. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
}

const OPENING = /^["'“”‘’«‹([{*_]+/;
const CLOSING = /(?:["'“”‘’»›)\]}*_.,;:!?…]|\s+[-–—•·|]+)+$/;

export function token(shown: string): Token {
  const opened = shown.replace(OPENING, "");
  let core = opened.replace(CLOSING, "");
  // Brackets that belong to the word: "401(k)", "engineer(s)".
  const own = /^[\p{L}\d]+\([\p{L}]{1,3}\)/u.exec(opened);
  if (own && own[0].length > core.length) core = own[0];
  return { shown, core, closing: opened.slice(core.length) };
}

/** The neighbour `by` places away; null beyond the ends. */
export function neighbour({ tokens, at }: Place, by: number): Token | null {
  return tokens[at + by] ?? null;
}

/** True if the token's core is a dash or word that makes two figures a range. */
export function joinsRange(word: Token | null): boolean {
  return word !== null && /^(?:[-–—−]|to)$/.test(word.core) && word.closing === "";
}
