import { filter, highPass, lowPass } from "../../../sound/biquad.ts";
import type { Stereo } from "../../../sound/stereo.ts";
import { SAMPLE_RATE } from "../../../speech/voice.ts";
import type { Timeline } from "../../../timeline/timeline.ts";
import type { CheckFinding } from "../../finding.ts";
import { MOST_WORD_OFFSET_S } from "../../floors.ts";
import { soundFinding, type SoundRule } from "../../listen.ts";

/** Levels are compared every 5 ms. */
const HOP = SAMPLE_RATE / 200;
const HOPS_PER_S = SAMPLE_RATE / HOP;
/** Speech is told from music where it is strongest. */
const SPEECH_BAND_HZ = [300, 3400] as const;
/** Levels are told from each other no deeper than this below the loudest. */
const RANGE_DB = 36;
/** A pause in which the level can fall. */
const LEAST_PAUSE_S = 0.15;
/** The level before an edge is told from that after it over this long, either way. */
const EDGE_HOPS = Math.round(0.08 * HOPS_PER_S);
/** Edges of words and of sound are laid beside each other for so long at a time, and looked for this far apart. */
const STRETCH_S = 20;
const MOST_LAG_S = 0.6;
/** Where fewer edges are, or the level changes less at them, nothing is said. */
const LEAST_EDGES = 6;
const LEAST_RISE_DB = 3;

/** Words that are shown before or after they are heard: where speech begins and ends, by the words and by the sound. */
export const wordSync: SoundRule = (timeline, sound) => {
  if (timeline.voice === null) return [];
  const rises = risesOf(speechLevels(sound));
  const edges = edgesOf(timeline);
  const found: CheckFinding[] = [];
  const samples = sound.left.length;
  const stretches = Math.max(1, Math.round(samples / SAMPLE_RATE / STRETCH_S));
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = (stretch * samples) / stretches;
    const within = edges.filter(({ at }) => at >= from && at < from + samples / stretches);
    const lag = lagOf(rises, within);
    if (lag === null || Math.abs(lag) <= MOST_WORD_OFFSET_S) continue;
    const when = lag > 0 ? "later" : "earlier";
    const message = `words are heard ${Math.abs(lag * 1000).toFixed(0)} ms ${when} than their captions say, at most ${MOST_WORD_OFFSET_S * 1000}`;
    const { at, text } = within[0] ?? { at: from, text: "" };
    const measured = Math.abs(lag);
    found.push(soundFinding(timeline, "word-sync", at, { text, message, measured, floor: MOST_WORD_OFFSET_S }));
  }
  return found;
};

/** Where speech begins (1) or ends (−1) by its words. */
interface Edge {
  readonly at: number;
  readonly way: 1 | -1;
  readonly text: string;
}

function edgesOf({ scenes }: Timeline): Edge[] {
  const words = scenes.flatMap((scene) => scene.words);
  return words.flatMap(({ start, end, text }, i): Edge[] => {
    const before = words[i - 1]?.end ?? Number.NEGATIVE_INFINITY;
    const after = words[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const pause = LEAST_PAUSE_S * SAMPLE_RATE;
    return [
      ...(start - before >= pause ? [{ at: start, way: 1, text } as const] : []),
      ...(after - end >= pause ? [{ at: end, way: -1, text } as const] : []),
    ];
  });
}

/** By how many dB the level after each hop is above that before it. */
function risesOf(levels: Float64Array): Float64Array {
  const sums = new Float64Array(levels.length + 1);
  levels.forEach((level, hop) => (sums[hop + 1] = (sums[hop] ?? 0) + level));
  return levels.map((_, hop) => {
    if (hop < EDGE_HOPS || hop + EDGE_HOPS > levels.length) return 0;
    const here = sums[hop] ?? 0;
    return ((sums[hop + EDGE_HOPS] ?? 0) - 2 * here + (sums[hop - EDGE_HOPS] ?? 0)) / EDGE_HOPS;
  });
}

/** Seconds by which the sound comes after the words; null where that can't be told. */
function lagOf(rises: Float64Array, edges: readonly Edge[]): number | null {
  if (edges.length < LEAST_EDGES) return null;
  const most = Math.round(MOST_LAG_S * HOPS_PER_S);
  let best: number | null = null;
  let bestRise = LEAST_RISE_DB;
  for (let lag = -most; lag <= most; lag++) {
    const sum = edges.reduce((total, { at, way }) => total + way * (rises[Math.round(at / HOP) + lag] ?? 0), 0);
    if (sum / edges.length <= bestRise) continue;
    best = lag / HOPS_PER_S;
    bestRise = sum / edges.length;
  }
  return best;
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
