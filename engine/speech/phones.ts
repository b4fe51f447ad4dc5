/** A phone (speech sound) and when it sounds, in seconds from the start of the synthesised sentence. */
export interface Phone {
  readonly name: string;
  readonly startS: number;
  readonly endS: number;
}

/** Flite's name for silence. */
export const PAUSE = "pau";

const VOWELS = new Set("aa ae ah ao aw ax axr ay eh er ey ih ix iy ow oy uh uw".split(" "));

/** Reads what `flite -psdur` prints: `pau:0.222 y:0.306 …`, each with its end in seconds. */
export function parsePhoneTimes(printed: string): Phone[] {
  const phones: Phone[] = [];
  let startS = 0;
  for (const [, name, end] of printed.matchAll(/([a-z]+\d?):(\d+\.\d+)/g)) {
    if (name === undefined || end === undefined) continue;
    const endS = Number(end);
    phones.push({ name, startS, endS });
    startS = endS;
  }
  return phones;
}

/**
 * Says which word each sounding phone belongs to, by the cheapest edit of the words' own pronunciations into what was
 * said. In a sentence words change a little ("the" before a vowel, "a" unstressed), hence an edit and not a count.
 *
 * @param words pronunciation of each word said on its own, without pauses
 * @returns for each of `phones`, an index into `words`; −1 for pauses; never decreasing apart from those
 */
export function wordOfPhones(phones: readonly Phone[], words: readonly (readonly string[])[]): number[] {
  const said = phones.flatMap((phone, at) => (phone.name === PAUSE ? [] : [{ name: phone.name, at }]));
  const expected = words.flatMap((names, word) => names.map((name) => ({ name, word })));
  const columns = expected.length + 1;
  // cost[i * columns + j]: the cheapest way to account for the first i said and the first j expected phones.
  const cost = new Float64Array((said.length + 1) * columns);
  for (let i = 0; i <= said.length; i++) {
    for (let j = 0; j <= expected.length; j++) {
      if (i === 0 && j === 0) continue;
      const spoken = said[i - 1];
      const wanted = expected[j - 1];
      const both =
        spoken && wanted ? (cost[(i - 1) * columns + j - 1] ?? 0) + difference(spoken.name, wanted.name) : Infinity;
      const added = spoken ? (cost[(i - 1) * columns + j] ?? 0) + 1 : Infinity;
      const dropped = wanted ? (cost[i * columns + j - 1] ?? 0) + 1 : Infinity;
      cost[i * columns + j] = Math.min(both, added, dropped);
    }
  }
  const result = phones.map(() => -1);
  let i = said.length;
  let j = expected.length;
  while (i > 0) {
    const spoken = said[i - 1];
    const wanted = expected[j - 1];
    if (spoken === undefined) break;
    const here = cost[i * columns + j] ?? 0;
    if (wanted && here === (cost[(i - 1) * columns + j - 1] ?? 0) + difference(spoken.name, wanted.name)) {
      result[spoken.at] = wanted.word;
      i--;
      j--;
    } else if (wanted && here === (cost[i * columns + j - 1] ?? 0) + 1) {
      j--;
    } else {
      // A sound that no word has: it leans on the word before it.
      result[spoken.at] = wanted?.word ?? 0;
      i--;
    }
  }
  return result;
}

function difference(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = Number(VOWELS.has(a)) + Number(VOWELS.has(b));
  return vowels === 2 ? 0.5 : vowels === 0 ? 0.9 : 1.9;
}
