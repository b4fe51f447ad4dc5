import { filter, highPass, lowPass } from "../../../sound/biquad.ts";
import type { Stereo } from "../../../sound/stereo.ts";
import { SAMPLE_RATE } from "../../../speech/voice.ts";
import type { TimedWord, Timeline } from "../../../timeline/timeline.ts";
import type { CheckFinding } from "../../finding.ts";
import { MOST_WORD_OFFSET_S } from "../../floors.ts";
import { soundFinding, type SoundRule } from "../../listen.ts";

/** Levels are compared every 5 ms. */
const HOP = SAMPLE_RATE / 200;
const HOPS_PER_S = SAMPLE_RATE / HOP;
/** Speech is told from music where it is strongest. */
const SPEECH_BAND_HZ = [300, 3400] as const;
/** Level differences beyond this are all the same. */
const RANGE_DB = 30;
/** Words and sound are laid beside each other for so long at a time, and looked for this far apart. */
const STRETCH_S = 15;
const MOST_LAG_S = 0.6;
/** A voice fits its words at least so well (correlation, 0 to 1); where nothing fits, nothing is said. */
const LEAST_LIKENESS = 0.35;

/** Words that are shown before or after they are heard: pauses and speech of both, laid over each other. */
export const wordSync: SoundRule = (timeline, sound) => {
  if (timeline.voice === null) return [];
  const levels = speechLevels(sound);
  const spoken = spokenHops(timeline, levels.length);
  const found: CheckFinding[] = [];
  const stretch = Math.min(levels.length, STRETCH_S * HOPS_PER_S);
  for (let from = 0; from + stretch / 2 <= levels.length; from += stretch) {
    const until = Math.min(levels.length, from + stretch);
    const lag = lagOf(levels, spoken, from, until);
    if (lag === null || Math.abs(lag) <= MOST_WORD_OFFSET_S) continue;
    const when = lag > 0 ? "later" : "earlier";
    const message = `words are heard ${Math.abs(lag * 1000).toFixed(0)} ms ${when} than their captions say, at most ${MOST_WORD_OFFSET_S * 1000}`;
    const text = wordAt(timeline, from * HOP)?.text ?? "";
    found.push(
      soundFinding(timeline, "word-sync", from * HOP, {
        text,
        message,
        measured: Math.abs(lag),
        floor: MOST_WORD_OFFSET_S,
      }),
    );
  }
  return found;
};

/** Seconds by which the sound comes after the words; null where they can't be told. */
function lagOf(levels: Float64Array, spoken: Float64Array, from: number, until: number): number | null {
  const most = Math.round(MOST_LAG_S * HOPS_PER_S);
  let best = 0;
  let bestLikeness = LEAST_LIKENESS;
  let found = false;
  for (let lag = -most; lag <= most; lag++) {
    const likeness = correlation(spoken, levels, from, until, lag);
    if (likeness <= bestLikeness) continue;
    found = true;
    best = lag;
    bestLikeness = likeness;
  }
  return found ? best / HOPS_PER_S : null;
}

/** Pearson's correlation of the words with the levels `lag` hops later. */
function correlation(words: Float64Array, levels: Float64Array, from: number, until: number, lag: number): number {
  let n = 0;
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let i = from; i < until; i++) {
    if (i + lag < 0 || i + lag >= levels.length) continue;
    const a = words[i] ?? 0;
    const b = levels[i + lag] ?? 0;
    n++;
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const spread = Math.sqrt((n * xx - x * x) * (n * yy - y * y));
  return spread > 0 ? (n * xy - x * y) / spread : 0;
}

/** Level of speech's band in each hop, dB below the loudest, no lower than −{@link RANGE_DB}. */
function speechLevels({ left, right }: Stereo): Float64Array {
  const middle = left.map((x, i) => (x + (right[i] ?? 0)) / 2);
  filter(middle, highPass(SPEECH_BAND_HZ[0], SAMPLE_RATE));
  filter(middle, lowPass(SPEECH_BAND_HZ[1], SAMPLE_RATE));
  const levels = new Float64Array(Math.floor(middle.length / HOP));
  for (let hop = 0; hop < levels.length; hop++) {
    let sum = 0;
    for (let i = hop * HOP; i < (hop + 1) * HOP; i++) sum += (middle[i] ?? 0) ** 2;
    levels[hop] = 10 * Math.log10(1e-12 + sum / HOP);
  }
  const loudest = levels.reduce((most, level) => Math.max(most, level), -Infinity);
  return levels.map((level) => Math.max(level - loudest, -RANGE_DB));
}

/** 1 where a word is said, 0 in pauses. */
function spokenHops({ scenes }: Timeline, length: number): Float64Array {
  const hops = new Float64Array(length);
  for (const { start, end } of scenes.flatMap(({ words }) => words)) {
    hops.fill(1, Math.max(0, Math.round(start / HOP)), Math.max(0, Math.round(end / HOP)));
  }
  return hops;
}

function wordAt({ scenes }: Timeline, sample: number): TimedWord | undefined {
  return scenes.flatMap(({ words }) => words).find(({ end }) => end > sample);
}
