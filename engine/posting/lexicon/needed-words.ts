/** Longer lists of words are no quicker to look for than the pattern itself. */
const MOST_WORDS = 40;
/** A single letter stands in every text. */
const LEAST_CHARS = 2;

/** Of which a text must hold one; null where no such words are known. */
type Needed = readonly string[] | null;

/**
 * What a text must hold to be matched by a pattern without regard to case: one of these words, in lower case. To look for
 * a word takes a thousandth of what it takes to make a pattern of its source, and most patterns find nothing in a posting.
 *
 * Cautious: what it doesn't understand it takes for something that any text may hold.
 * @param source of a regular expression with the flag `u`
 * @returns null where every text may match
 */
export function neededWords(source: string): readonly string[] | null {
  return alternatives({ source, at: 0 });
}

/** How far a source is read. */
interface Reader {
  readonly source: string;
  at: number;
}

/** Reads alternatives and the bracket that closes them: one word of each is needed. */
function alternatives(reader: Reader): Needed {
  const { source } = reader;
  const all: string[] = [];
  let known = true;
  for (;;) {
    const needed = sequence(reader);
    if (needed === null) known = false;
    else all.push(...needed);
    if (source[reader.at++] !== "|") break;
  }
  return known && all.length <= MOST_WORDS ? all : null;
}

/** Reads what stands one behind the other: the longest of what it needs is enough. */
function sequence(reader: Reader): Needed {
  const { source } = reader;
  let best: Needed = null;
  let run = "";
  while (reader.at < source.length && source[reader.at] !== "|" && source[reader.at] !== ")") {
    const plain = plainLetters(reader);
    run += plain;
    if (plain !== "") continue;
    const needed = atom(reader);
    if (needed === undefined) continue;
    const times = timesOf(reader);
    if (typeof needed === "string" && times !== "any") run += needed;
    if (typeof needed === "string" && times === "one") continue;
    if (run !== "") best = longer(best, [run]);
    run = "";
    if (typeof needed === "object" && times !== "any") best = longer(best, needed);
  }
  return run === "" ? best : longer(best, [run]);
}

/** Most of a source: all but the last where that one may be repeated. */
const PLAIN_LETTERS = /[a-z\d ',&/-]+(?![?*+{])/uy;

/** Reads letters that mean themselves, many at once. */
function plainLetters(reader: Reader): string {
  PLAIN_LETTERS.lastIndex = reader.at;
  const letters = PLAIN_LETTERS.exec(reader.source)?.[0] ?? "";
  reader.at += letters.length;
  return letters;
}

function longer(one: Needed, other: Needed): Needed {
  if (other === null) return one;
  const chars = shortest(other);
  return chars >= LEAST_CHARS && (one === null || chars > shortest(one)) ? other : one;
}

function shortest(words: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) if (word.length < least) least = word.length;
  return least;
}

/** Reads one thing: a letter, what brackets need, null for what may be anything, undefined for what only looks around. */
function atom(reader: Reader): string | Needed | undefined {
  const { source } = reader;
  const char = source[reader.at] ?? "";
  reader.at++;
  switch (char) {
    case "^":
    case "$":
      return undefined;
    case ".":
      return null;
    case "[":
      while (reader.at < source.length && source[reader.at] !== "]") reader.at += source[reader.at] === "\\" ? 2 : 1;
      reader.at++;
      return null;
    case "(":
      return group(reader);
    case "\\":
      return escaped(reader);
    default:
      return letter(reader, char);
  }
}

function group(reader: Reader): Needed | undefined {
  const { source, at } = reader;
  if (source[at] !== "?") return alternatives(reader);
  const looks = /[=!]/u.test(source[at + (source[at + 1] === "<" ? 2 : 1)] ?? "");
  // Behind "(?:" and "(?<name>".
  reader.at = source[at + 1] === "<" && !looks ? source.indexOf(">", at) + 1 : at + 2;
  const needed = alternatives(reader);
  return looks ? undefined : needed;
}

function escaped(reader: Reader): string | null | undefined {
  const { source } = reader;
  const char = source[reader.at] ?? "";
  reader.at++;
  if (char === "b" || char === "B") return undefined;
  if (!/[a-z\d]/iu.test(char)) return char;
  if (/[pPu]/u.test(char) && source[reader.at] === "{") reader.at = source.indexOf("}", reader.at) + 1;
  else if (char === "u") reader.at += 4;
  else if (char === "k") reader.at = source.indexOf(">", reader.at) + 1;
  return null;
}

/** Null for the few letters that are not what the lower case of their upper case is. */
function letter(reader: Reader, char: string): string | null {
  if (char <= "\u007F") return char.toLowerCase();
  const whole = String.fromCodePoint(reader.source.codePointAt(reader.at - 1) ?? 0);
  reader.at += whole.length - 1;
  const lower = whole.toLowerCase();
  return lower.length === whole.length && lower.toUpperCase().toLowerCase() === lower && lower !== "σ" ? lower : null;
}

/** Reads how many times what stands before it is to stand there. */
function timesOf(reader: Reader): "one" | "some" | "any" {
  const { source, at } = reader;
  const sign = source[at];
  if (sign !== "?" && sign !== "*" && sign !== "+" && sign !== "{") return "one";
  reader.at = sign === "{" ? source.indexOf("}", at) + 1 : at + 1;
  if (source[reader.at] === "?") reader.at++;
  return sign === "+" || (sign === "{" && source[at + 1] !== "0") ? "some" : "any";
}
