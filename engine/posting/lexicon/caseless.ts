/** `\b` that knows Latin letters with accents: the built-in one takes the "á" of "está" for a blank. */
const WORD_EDGE = String.raw`(?:(?<=[\wÀ-ɏ])(?![\wÀ-ɏ])|(?<![\wÀ-ɏ])(?=[\wÀ-ɏ]))`;

/**
 * Makes the letters of a pattern match in either case, but leaves `\p{Lu}` and the like alone: names are told by
 * their capitals, so the `i` flag, which makes a capital of everything, can't be used. `\b` is made to know accented letters.
 */
export function caseless(source: string): string {
  let out = "";
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? "";
    if (char === "\\") {
      const escape = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|k<\w+>|.)/u.exec(source.slice(i))?.[0] ?? char;
      out += escape === "\\b" && !inClass ? WORD_EDGE : escape;
      i += escape.length - 1;
    } else if (source.startsWith("(?<", i) && !/^\(\?<[=!]/u.test(source.slice(i, i + 4))) {
      const close = source.indexOf(">", i);
      out += source.slice(i, close + 1);
      i = close;
    } else if (char === "[" || char === "]") {
      inClass = char === "[";
      out += char;
    } else if (inClass || char.toLowerCase() === char.toUpperCase()) {
      out += char;
    } else {
      // A letter whose other case has two letters (ß) is left as it is.
      const lower = char.toLowerCase();
      const upper = char.toUpperCase();
      out += lower.length === 1 && upper.length === 1 ? `[${lower}${upper}]` : char;
    }
  }
  return out;
}
