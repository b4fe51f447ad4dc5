import { isUnspaced, type SpokenToken } from "./spoken.ts";

/** How a company's own words are said, by word as written: "SQL" → "sequel", "Fern & Fable" → "fern and fable". */
export type Lexicon = ReadonlyMap<string, string>;

/** Signs around a word that are not part of it. */
const OPENING = /^[\p{Ps}\p{Pi}"'«]+/u;
const CLOSING = /(?:['’]s)?[\p{P}"]*$/u;

/**
 * Says words as a lexicon has them. An entry of several words takes the words as shown together. Case counts, unless
 * the entry is all small letters.
 */
export function inOwnWords(tokens: readonly SpokenToken[], lexicon: Lexicon | undefined): SpokenToken[] {
  if (lexicon === undefined || lexicon.size === 0) return [...tokens];
  // The longest entry first, so that "Fern & Fable" is not taken for "Fern".
  const entries = [...lexicon]
    .map(([written, said]) => ({ words: written.trim().split(/\s+/u), said: said.trim() }))
    .filter(({ words, said }) => words[0] !== "" && said !== "")
    .toSorted((a, b) => b.words.length - a.words.length);
  const result: SpokenToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const entry = entries.find(({ words }) =>
      words.every((word, i) => isWord(tokens[at + i], word, i === words.length - 1)),
    );
    if (entry === undefined) {
      result.push(isUnspaced(token.shown) ? withinPhrase(token, lexicon) : token);
      at++;
      continue;
    }
    const taken = tokens.slice(at, at + entry.words.length);
    const shown = taken.map((part) => part.shown).join(" ");
    const genitive = /['’]s[\p{P}"]*$/u.test(shown) && !/['’]s$/u.test(entry.words.at(-1) ?? "");
    result.push({ shown, spoken: genitive ? `${entry.said}'s` : entry.said });
    at += entry.words.length;
  }
  return result;
}

function isWord(token: SpokenToken | undefined, word: string, last: boolean): boolean {
  if (token === undefined) return false;
  const shown = token.shown.replace(OPENING, "");
  const candidates = last ? [shown, shown.replace(/[\p{P}"]+$/u, ""), shown.replace(CLOSING, "")] : [shown];
  const folded = word === word.toLowerCase();
  return candidates.some((candidate) => (folded ? candidate.toLowerCase() : candidate) === word);
}

/** Where words are not spaced, an entry is looked for in what is said. */
function withinPhrase(token: SpokenToken, lexicon: Lexicon): SpokenToken {
  let { spoken } = token;
  for (const [written, said] of lexicon) spoken = spoken.replaceAll(written, said);
  return { shown: token.shown, spoken };
}
