import type { Concept, Item } from "../item.ts";

/** What a message is told apart by: its words, its concepts, and which stand beside each other. */

/** Longer messages are cut: their first words say what is wanted. */
const MOST_ITEMS = 80;

/** Concepts whose value says what is wanted; numbers and names are only counted. */
const VALUED: ReadonlySet<Concept> = new Set<Concept>([
  "topic",
  "adjective",
  "aspect",
  "voiceKind",
  "captionMode",
  "unit",
  "step",
  "shorter",
  "longer",
]);
/** What stands between the words of a wish and is none of it. */
const PASSED: ReadonlySet<Concept> = new Set<Concept>(["filler", "comma"]);
/** Names and numbers are one as another. */
const NAMED: ReadonlySet<Concept> = new Set<Concept>([
  "number",
  "ordinal",
  "quote",
  "hex",
  "colourName",
  "languageName",
]);

const HAN = /\p{Script=Han}/u;
const FILE =
  /\.(?:(?<picture>jpe?g|png|gif|webp|svg|mp4|mov|webm)|(?<sound>mp3|wav|m4a|aac|ogg|flac)|(?<kit>ya?ml|json))$/iu;

/** The features of a message, each once. */
export function featuresOf(items: readonly Item[], message: string): ReadonlySet<string> {
  const found = new Set<string>();
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return found;
  const seen = items.slice(0, MOST_ITEMS);
  const concepts = ["^", ...seen.filter(({ is }) => !PASSED.has(is) && is !== "word").map(conceptOf), "$"];
  concepts.forEach((concept, at) => {
    found.add(`=${concept}`);
    const next = concepts[at + 1];
    if (next !== undefined) found.add(`=${concept} ${next}`);
  });
  const words = ["^", ...seen.flatMap((item) => wordsOf(item, message)), "$"];
  words.forEach((word, at) => {
    found.add(word);
    const [next, then] = [words[at + 1], words[at + 2]];
    if (next !== undefined) found.add(`${word} ${next}`);
    if (then !== undefined && HAN.test(word) && HAN.test(then)) found.add(`${word} ${next} ${then}`);
  });
  return found;
}

function conceptOf({ is, value }: Item): string {
  return VALUED.has(is) && value !== "" ? `${is}:${value}` : is;
}

/** The words of an item: Chinese by characters, others by their stems, names and numbers by their kind. */
function wordsOf(item: Item, message: string): readonly string[] {
  if (NAMED.has(item.is)) return [`#${item.is}`];
  const text = message.slice(item.from, item.to).toLowerCase();
  const file = FILE.exec(text)?.groups;
  if (file !== undefined) return [`#${Object.keys(file).find((kind) => file[kind] !== undefined) ?? "file"}`];
  if (item.is === "word" && /[@/]|\.\w/u.test(text)) return ["#address"];
  if (HAN.test(text)) return Array.from(text).filter((character) => HAN.test(character) || /\w/u.test(character));
  return text.match(/[\p{L}\p{N}']+/gu)?.map(stemOf) ?? [text.replaceAll(/\s+/gu, "¶")];
}

/** A word without what it is bent by: rough, for what is bent alike means alike. */
function stemOf(word: string): string {
  const bare = word.replace(/'(?:s|d|ll|ve|re|m)$/u, "");
  if (bare.length < 5) return bare;
  const cut = bare.replace(/(?:ing|ed|es|s|ly|e)$/u, "");
  return cut.replace(/([bdgklmnprt])\1$/u, "$1");
}
