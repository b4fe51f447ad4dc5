import { neededWords } from "./needed-words.ts";

/** Kinds of headings, each with all its wordings. */
export interface Wordings<Kind> {
  /** The first kind that has a wording for the whole of a folded heading; null for none. */
  readonly find: (folded: string) => Kind | null;
}

interface Wording {
  readonly order: number;
  readonly source: string;
  made?: RegExp;
}

/** As many first letters of a word tell where in the index it stands. */
const INDEXED_CHARS = 2;

/**
 * The wordings of all languages are hundreds, and a heading has the words of a few: these are found by an index, and made
 * into regular expressions when they are.
 * @param kinds in the order in which they are asked, each with sources of regular expressions
 */
export function wordings<Kind>(kinds: readonly (readonly [Kind, readonly string[]])[]): Wordings<Kind> {
  const index = new Map<string, (readonly [word: string, wording: Wording])[]>();
  const anywhere: Wording[] = [];
  kinds.forEach(([, sources], order) => {
    for (const source of sources) {
      const wording: Wording = { order, source };
      const needed = neededWords(source);
      if (needed === null) anywhere.push(wording);
      for (const word of needed ?? []) {
        const key = word.slice(0, INDEXED_CHARS);
        const row = index.get(key);
        if (row) row.push([word, wording]);
        else index.set(key, [[word, wording]]);
      }
    }
  });
  return {
    find: (folded) => {
      const possible = new Set(anywhere);
      for (let at = 0; at + INDEXED_CHARS <= folded.length; at++)
        for (const [word, wording] of index.get(folded.slice(at, at + INDEXED_CHARS)) ?? [])
          if (folded.startsWith(word, at)) possible.add(wording);
      const first = [...possible]
        .toSorted((a, b) => a.order - b.order)
        .find((wording) => (wording.made ??= new RegExp(`^(?:${wording.source})$`, "u")).test(folded));
      return first ? (kinds[first.order]?.[0] ?? null) : null;
    },
  };
}
