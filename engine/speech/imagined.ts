import { estimateS } from "./pace.ts";
import { isUnspaced, spokenForm } from "./spoken.ts";
import { SAMPLE_RATE, type SpokenWord, type Utterance } from "./voice.ts";

/** A pause after "," weighs as much as this many characters. */
const PAUSE_CHARACTERS = 3;

/**
 * What a voice would have said, for films without one: the words' times, no samples.
 * Its length is the end of its last word.
 *
 * @param language BCP 47
 */
export function imaginedUtterance(text: string, language: string): Utterance {
  const tokens = spokenForm(text, language).flatMap((token) =>
    isUnspaced(token.shown) ? phrases(token.shown) : [token],
  );
  const weights = tokens.map(({ spoken }) => Math.max(1, spoken.length) + 1);
  const pauses = tokens.map(({ shown }, i) =>
    i < tokens.length - 1 && /[,;:，、；：—–]$/.test(shown) ? PAUSE_CHARACTERS : 0,
  );
  const total = [...weights, ...pauses].reduce((sum, weight) => sum + weight, 0);
  const samplesPerWeight = total === 0 ? 0 : (estimateS(text, language) * SAMPLE_RATE) / total;
  let passed = 0;
  const words = tokens.map(({ shown, spoken }, i): SpokenWord => {
    const start = Math.round(passed * samplesPerWeight);
    passed += weights[i] ?? 0;
    const end = Math.round(passed * samplesPerWeight);
    passed += pauses[i] ?? 0;
    return { text: shown, spoken, start, end };
  });
  return { text, samples: new Float32Array(0), words };
}

/** A name in Latin letters or a figure among Han and kana; or a few of those, with the punctuation that follows. */
const PHRASE =
  /[\p{Script=Latin}\d][\p{Script=Latin}\d.+#&'’/-]*[，。！？、；：]*|[^，。！？、；：\p{Script=Latin}\d\s]{1,4}[，。！？、；：]*|[，。！？、；：]+/gu;

/** Unspaced writing in parts short enough for a caption's active word: at punctuation, else every few characters. */
function phrases(text: string): { shown: string; spoken: string }[] {
  return (text.match(PHRASE) ?? [text]).map((part) => ({ shown: part, spoken: part }));
}
