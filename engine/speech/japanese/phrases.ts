import type { Lexicon } from "../own-words.ts";
import { japanese } from "../spoken/ja/tongue.ts";
import { elementsOf, flatText } from "../spoken/say.ts";
import { anyOf, type Element, matchAt, saidWhole, type Tongue } from "../spoken/tongue.ts";
import { japaneseReader, type JapaneseReader, type Morpheme } from "./dictionary.ts";
import { speakable } from "./kana.ts";
import { latinReadings, latinWords } from "./latin.ts";
import { readNumber } from "./numbers.ts";

/** What belongs together in Japanese, a word with its particles: as shown, as written out, and as spoken. */
export interface JapanesePhrase {
  /** With its punctuation; all of them joined are the text without spaces. */
  readonly shown: string;
  /** With figures in words. */
  readonly spoken: string;
  /** Katakana; "" for what has no sound. */
  readonly kana: string;
  /** One breathes after it. */
  readonly pauses: boolean;
}

/** A compound is parted beyond this: what a caption accents at once. */
const MOST_SIGNS = 8;
/** So is a chain of endings, and a name in katakana. */
const MOST_SIGNS_OF_ONE = 14;
const PAUSE = /[，。、；：！？…]/u;
const OPENING = /^[「『（(【〔《〈“"]$/u;
/** Forms of kanji that stand in names and in no dictionary. */
const VARIANTS: Readonly<Record<string, string>> = { 髙: "高", 﨑: "崎", 濵: "浜", 德: "徳", 𠮷: "吉" };
const VARIANT = new RegExp(Object.keys(VARIANTS).join("|"), "gu");
const NUMERAL = /^[零〇一二三四五六七八九十百千万億兆ゼ]/u;

/** Parts a text into phrases, and reads them aloud. */
export async function japanesePhrases(text: string, lexicon: Lexicon | undefined): Promise<JapanesePhrase[]> {
  const { flat, original } = flatText(text);
  const elements = elementsOf(withOwnWords(lexicon), flat).map((element) => ({
    ...element,
    spoken: element.spoken.replace(VARIANT, (sign) => VARIANTS[sign] ?? sign),
  }));
  const script = scriptOf(flat, elements, await latinReadings(elements.map(({ spoken }) => spoken).join(" ")));
  const read = await japaneseReader();
  return phrasesOf(original, elements, atomsOf(script, read));
}

/** A company's words come before all rules. */
function withOwnWords(lexicon: Lexicon | undefined): Tongue {
  if (lexicon === undefined || lexicon.size === 0) return japanese;
  const words = new RegExp(`(?:${anyOf([...lexicon.keys()])})(?![\\p{Script=Latin}\\d])`, "uy");
  const rule: Tongue["rules"][number] = (text, at) => {
    const match = matchAt(words, text, at);
    return match ? saidWhole(at, at + match[0].length, lexicon.get(match[0]) ?? "") : null;
  };
  return { ...japanese, rules: [rule, ...japanese.rules] };
}

/** What the dictionary is given: kanji and kana; numbers and Latin words are in katakana by then. */
interface Script {
  readonly text: string;
  /** The element that each of its characters is of. */
  readonly elementOf: readonly number[];
  /** Where a number with what it counts begins. */
  readonly numbers: ReadonlySet<number>;
  readonly elements: number;
}

function scriptOf(flat: string, elements: readonly Element[], latin: ReadonlyMap<string, string>): Script {
  const whole = elements.map(({ spoken }) => spoken).join("");
  const owner = elements.flatMap(({ spoken }, index) => Array.from({ length: spoken.length }, () => index));
  const figures = elements.map(({ start, end }) => /\d/.test(flat.slice(start, end)));
  const words = new Map<number, string>();
  let offset = 0;
  for (const { spoken } of elements) {
    for (const { word, at } of latinWords(spoken)) words.set(offset + at, word);
    offset += spoken.length;
  }
  let text = "";
  const elementOf: number[] = [];
  const numbers = new Set<number>();
  const add = (said: string, from: number, to: number): void => {
    // What stands for several elements is dealt out so that all of them are in it.
    for (let i = 0; i < said.length; i++) {
      const share = Math.min(to - 1, from + Math.floor((i * (to - from)) / said.length));
      elementOf.push(owner[share] ?? 0);
    }
    text += said;
  };
  let wasRead = false;
  for (let at = 0; at < whole.length;) {
    const word = words.get(at);
    const number = figures[owner[at] ?? 0] === true ? readNumber(whole, at) : null;
    // Two that were read here would be taken for one long word.
    if (wasRead && (number !== null || word !== undefined)) add(" ", at, at + 1);
    wasRead = number !== null || word !== undefined;
    if (number !== null) numbers.add(text.length);
    const end = number?.end ?? at + (word?.length ?? 1);
    add(number?.said ?? (word === undefined ? (whole[at] ?? "") : (latin.get(word) ?? "")), at, end);
    at = end;
  }
  return { text, elementOf, numbers, elements: elements.length };
}

/** The least that can't be parted: whole elements that are whole words. */
interface Atom {
  /** One past its last element. */
  to: number;
  said: string;
  pauses: boolean;
  readonly number: boolean;
  readonly first: Morpheme;
  last: Morpheme;
}

function atomsOf({ text, elementOf, numbers, elements }: Script, read: JapaneseReader): Atom[] {
  const atoms: Atom[] = [];
  let [cursor, covered] = [0, 0];
  const morphemes = located(text, read(text));
  for (const { morpheme, at } of morphemes) {
    if (at < cursor) continue;
    const number = morpheme.kinds[1] === "数" && NUMERAL.test(morpheme.surface) ? readNumber(text, at) : null;
    const whole = number !== null && morphemes.some((one) => one.at === number.end) ? number : null;
    const end = whole?.end ?? (number?.end === text.length ? text.length : at + morpheme.surface.length);
    const said = (end === number?.end ? number.said : null) ?? morpheme.said ?? morpheme.surface;
    const from = elementOf[at] ?? covered;
    const to = (elementOf[end - 1] ?? from) + 1;
    cursor = end;
    const atom = atoms.at(-1);
    const pauses = PAUSE.test(said);
    const kana = pauses ? "" : said;
    if (atom !== undefined && from < atom.to) {
      Object.assign(atom, { to, said: atom.said + kana, pauses, last: morpheme });
    } else {
      const isNumber = number !== null || numbers.has(at);
      atoms.push({ to, said: kana, pauses, number: isNumber, first: morpheme, last: morpheme });
    }
    covered = to;
  }
  const last = atoms.at(-1);
  if (last !== undefined) last.to = elements;
  return atoms;
}

/** Where each word stands in the text; spaces are left out. */
function located(text: string, morphemes: readonly Morpheme[]): { morpheme: Morpheme; at: number }[] {
  let cursor = 0;
  return morphemes.flatMap((morpheme) => {
    const at = text.indexOf(morpheme.surface, cursor);
    if (at < 0 || morpheme.surface.trim() === "") return [];
    cursor = at + morpheme.surface.length;
    return [{ morpheme, at }];
  });
}

interface Phrase {
  readonly from: number;
  to: number;
  kana: string;
  pauses: boolean;
  number: boolean;
  last: Morpheme;
}

function phrasesOf(original: string, elements: readonly Element[], atoms: readonly Atom[]): JapanesePhrase[] {
  const startOf = (element: number): number => elements[element]?.start ?? original.length;
  const phrases: Phrase[] = [];
  let from = 0;
  for (const atom of atoms) {
    const { to, said, pauses, number, last } = atom;
    const phrase = phrases.at(-1);
    const signs = phrase === undefined ? 0 : startOf(to) - startOf(phrase.from);
    if (phrase === undefined || (said !== "" && begins(phrase, atom, signs))) {
      phrases.push({ from, to, kana: said, pauses, number, last });
    } else {
      const joined = { kana: phrase.kana + said, pauses: phrase.pauses || pauses, number: phrase.number || number };
      Object.assign(phrase, { to, last, ...joined });
    }
    from = to;
  }
  // A bracket that opens is shown with what it embraces.
  const starts = phrases.map(({ from: start }) => {
    let at = start;
    while (at > 0 && OPENING.test(original.slice(startOf(at - 1), startOf(at)).trim())) at--;
    return startOf(at);
  });
  return phrases.map(({ from: start, to, kana, pauses }, i) => {
    const shown = original.slice(i === 0 ? 0 : starts[i], starts[i + 1] ?? original.length).trim();
    const spoken = japanese.join(elements.slice(start, to).map((element) => element.spoken));
    return { shown, spoken: spoken === "" ? shown : spoken, kana: speakable(kana), pauses };
  });
}

/** A word that stands by itself begins a phrase; particles, endings and the rest of a compound go on with it. */
function begins({ kana, pauses, number, last }: Phrase, next: Atom, signs: number): boolean {
  if (pauses || kana === "") return pauses;
  if (signs > MOST_SIGNS_OF_ONE) return true;
  if (/^[ぁ-ゖ]$/u.test(next.first.surface)) return false;
  const [kind, finer] = next.first.kinds;
  if (kind === "助詞" || kind === "助動詞" || finer === "接尾" || finer === "非自立") return false;
  if (next.number && number) return true;
  if (/[ァ-ヴー]$/u.test(last.surface) && /^[ァ-ヴー]/u.test(next.first.surface) && !next.number) return false;
  if (signs > MOST_SIGNS) return true;
  const [before] = last.kinds;
  if (before === "接頭詞") return false;
  const compound = (kind === "名詞" || kind === "UNK") && (before === "名詞" || before === "UNK");
  // 募集して, 勤務する: the verb that makes a noun one.
  const made = before === "名詞" && kind === "動詞" && /^[しさすせ]/u.test(next.first.surface);
  return !compound && !made;
}
