/** `\b` that knows Latin letters with accents: the built-in one takes the "á" of "está" for a blank. */
const WORD_EDGE = String.raw`(?:(?<=[\wÀ-ɏ])(?![\wÀ-ɏ])|(?<![\wÀ-ɏ])(?=[\wÀ-ɏ]))`;

/** What of a source is more than a sign: escapes, names of groups, classes; and letters that have two cases. */
const PARTS =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|k<\w+>|.)|\(\?<(?![=!])[^>]*>|\[(?:\\.|[^\]\\])*\]|[\p{Lu}\p{Ll}]/gu;

/**
 * Makes the letters of a pattern match in either case, but leaves `\p{Lu}` and the like alone: names are told by
 * their capitals, so the `i` flag, which makes a capital of everything, can't be used. `\b` is made to know accented letters.
 */
export function caseless(source: string): string {
  return source.replace(PARTS, (part) => {
    if (part === "\\b") return WORD_EDGE;
    if (part.length > 1) return part;
    // A letter whose other case has two letters (ß) is left as it is.
    const lower = part.toLowerCase();
    const upper = part.toUpperCase();
    return lower !== upper && lower.length === 1 && upper.length === 1 ? `[${lower}${upper}]` : part;
  });
}
