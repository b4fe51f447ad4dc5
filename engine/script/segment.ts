/** Words and sentences, in any script. `Intl.Segmenter` knows the scripts without spaces. */

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Segmenters are dear to make: one a language and granularity. At most {@link MAX_SEGMENTERS} are kept. */
const MAX_SEGMENTERS = 32;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string, granularity: "word" | "sentence"): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity });
    if (segmenters.size >= MAX_SEGMENTERS) segmenters.clear();
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

/** True where the text is written mostly without spaces between words. */
export function isUnspaced(text: string): boolean {
  if (!UNSPACED.test(text)) return false;
  let unspaced = 0;
  let letters = 0;
  for (const character of text) {
    if (UNSPACED.test(character)) unspaced += 1;
    if (/\p{L}/u.test(character)) letters += 1;
  }
  return unspaced * 3 >= letters;
}

/** The words of a text, without punctuation. */
export function words(text: string, language: string): string[] {
  return Array.from(segmenterOf(language, "word").segment(text))
    .filter((segment) => segment.isWordLike === true)
    .map((segment) => segment.segment);
}

/** Where the words of a text begin. */
export function wordStarts(text: string, language: string): number[] {
  return Array.from(segmenterOf(language, "word").segment(text))
    .filter((segment) => segment.isWordLike === true)
    .map((segment) => segment.index);
}

/**
 * How long a text is to the ear, in words. For scripts with spaces this counts what stands between spaces (so that
 * "€75,000–95,000" is one word, as a reader counts), for the others two characters are one word.
 */
export function wordCount(text: string): number {
  if (isUnspaced(text)) return Math.ceil(Array.from(text).filter((c) => /[\p{L}\p{N}]/u.test(c)).length / 2);
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Short words with a full stop that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|approx|incl|max|min|St|Dr|Mr|Mrs|Ms|Inc|Ltd|Co|Corp|No|vs|bzw|z\.B|ca|inkl|ggf|evtl|d\.h|u\.a|D\.N|U\.S|N|p\.ex|Sr|Jr|Kl|Std|Nr|Tel|Mo|Di|Mi|Do|Fr|Sa|So)\.\s*$/u;

/** "15. Januar": a German day is an ordinal. */
function isOneDate(before: string, after: string): boolean {
  return (
    /(?:^|\s)\d{1,2}\.\s*$/u.test(before) && /^\s*(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u.test(after)
  );
}

/** Where a sentence of a spaced script ends: after its stop, before a capital, a figure or an opening sign. */
const SENTENCE_END = /(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«(¿¡[]*[\p{Lu}\p{N}])|\n{2,}/gu;

/** The sentences of a text with their place in it. A single line break ends none. */
export function sentences(text: string, language: string): { readonly text: string; readonly start: number }[] {
  const flat = text.replace(/(?<!\n)\n(?!\n)/gu, " ");
  const found: { text: string; start: number }[] = [];
  for (const { segment, index } of isUnspaced(flat)
    ? segmenterOf(language, "sentence").segment(flat)
    : spacedSentences(flat)) {
    const last = found.at(-1);
    if (last !== undefined && (ABBREVIATION.test(last.text) || isOneDate(last.text, segment))) last.text += segment;
    else found.push({ text: segment, start: index });
  }
  return found
    .map(({ text: sentence, start }) => ({
      text: sentence.trim(),
      start: start + sentence.length - sentence.trimStart().length,
    }))
    .filter((sentence) => sentence.text !== "");
}

function spacedSentences(text: string): { readonly segment: string; readonly index: number }[] {
  const found: { segment: string; index: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    found.push({ segment: text.slice(start, end), index: start });
    start = end;
  }
  found.push({ segment: text.slice(start), index: start });
  return found;
}
