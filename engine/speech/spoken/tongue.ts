/** A stretch of the text and how it is said. */
export interface Element {
  readonly start: number;
  readonly end: number;
  /** Words; "" for what is not said by itself. Spread over its words as shown, where it stands for several. */
  readonly spoken: string;
}

/** What a rule makes of the text from where it was asked. */
export interface Said {
  /** In order, without overlap; what lies between them is white space or not said. */
  readonly elements: readonly Element[];
  readonly end: number;
}

/** Looks at the text from `at` on; null where it knows nothing. White space is single spaces. */
export type Rule = (text: string, at: number) => Said | null;

/** How texts of one language are said. */
export interface Tongue {
  /** Asked in order at every place that is not yet said; the first that answers is heard. */
  readonly rules: readonly Rule[];
  /** A word, or a sign, that no rule knows. */
  readonly word: (chunk: string, text: string, at: number) => string;
  /** Takes the elements of one word as shown together; "" if there is nothing to say in it. */
  readonly join: (spoken: readonly string[]) => string;
  /** Words are set apart by spaces, so that what is said can be spread over the words as shown. */
  readonly spaced: boolean;
}

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A rule's answer for a single stretch. */
export function saidWhole(start: number, end: number, spoken: string): Said {
  return { elements: [{ start, end, spoken }], end };
}

/** How far rules look back and ahead for what surrounds a place. */
const CONTEXT_CHARACTERS = 40;

export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - CONTEXT_CHARACTERS), at);
}

export function after(text: string, at: number): string {
  return text.slice(at, at + CONTEXT_CHARACTERS);
}

/** An alternation of literal texts for a pattern, the longest first. */
export function anyOf(literals: readonly string[]): string {
  return literals
    .toSorted((a, b) => b.length - a.length)
    .map((literal) => literal.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`))
    .join("|");
}
