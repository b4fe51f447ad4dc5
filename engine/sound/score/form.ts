import { SAMPLE_RATE } from "../../speech/voice.ts";
import { MAX_GIVE, tempoMap } from "./tempo-map.ts";

/** The last chord rings for this long, in seconds, where the film is long enough. */
const RING_S = [2, 3.6] as const;
/** Of a film shorter than this the last chord gets a quarter. */
const SHORT_FILM_S = 10;
const BEATS_PER_BAR = 4;
/** A bar of which more than this part belongs to the hook's scene is bold from end to end. */
const HOOK_PART = 0.4;

/** The grid that a score is written on. */
export interface Form {
  readonly beatsPerMinute: number;
  /** Usual length of a bar in samples; not whole, so that nothing drifts. */
  readonly bar: number;
  /**
   * Sample at which a place in the score sounds, counted in bars. The tempo gives way by {@link MAX_GIVE} at most, so that
   * scene changes fall on eighths.
   */
  readonly at: (bars: number) => number;
  /** Scene changes that fall on an eighth exactly. */
  readonly met: ReadonlySet<number>;
  /** Whole bars before the last chord. At least 1. */
  readonly bars: number;
  /** Sample of the last chord. */
  readonly finale: number;
  /** Bar in which the call to action begins, 0 to `bars`. */
  readonly climax: number;
  /** Bar in which the hook's scene ends and the music steps back, 0 to `climax`. */
  readonly stepBack: number;
}

/**
 * Finds the tempo whose bars fit the film: the last chord sounds early enough to ring out, the call to action begins
 * on a bar, scene changes fall on beats.
 */
export function findForm(
  samples: number,
  cuts: readonly number[],
  callToAction: number,
  tempo: readonly [number, number],
): Form {
  const [slowest, fastest] = tempo;
  const [ringMin, ringMax] =
    samples < SHORT_FILM_S * SAMPLE_RATE
      ? [samples * 0.2, samples * 0.35]
      : [RING_S[0] * SAMPLE_RATE, RING_S[1] * SAMPLE_RATE];
  let best: { bpm: number; bars: number; cost: number } | null = null;
  for (let bpm = slowest; bpm <= fastest; bpm += 0.5) {
    const bar = barSamples(bpm);
    const bars = Math.max(1, Math.floor((samples - ringMin) / bar));
    const ring = samples - bars * bar;
    const overring = Math.max(0, ring - ringMax) + Math.max(0, ringMin - ring);
    const cost =
      3 * (overring / bar) +
      2 * offGrid(callToAction, bar) +
      cuts.reduce((sum, cut) => sum + offGrid(cut, bar / BEATS_PER_BAR), 0) / Math.max(1, cuts.length);
    if (best === null || cost < best.cost) best = { bpm, bars, cost };
  }
  const bpm = best?.bpm ?? slowest;
  const bars = best?.bars ?? 1;
  // A film too short for one bar of this tempo gets a quicker one.
  const found = bars === 1 ? Math.min(barSamples(bpm), samples * 0.7) : barSamples(bpm);
  const climax = clamp(Math.round(callToAction / found), 0, bars);
  const exact = climax === 0 ? found : callToAction / climax;
  const bar = Math.abs(exact / found - 1) <= MAX_GIVE ? exact : found;
  const hookEnd = cuts[0] ?? callToAction;
  const { at, met } = tempoMap(cuts, bar, bars, callToAction);
  return {
    beatsPerMinute: (SAMPLE_RATE * 60 * BEATS_PER_BAR) / bar,
    bar,
    at,
    met,
    bars,
    finale: Math.round(at(bars)),
    climax,
    stepBack: clamp(Math.ceil(hookEnd / bar - HOOK_PART), Math.min(1, climax), climax),
  };
}

/** 0.2 to 1: the hook is bold, then the music steps back and grows towards the call to action. */
export function energyOf(bar: number, { bars, climax, stepBack }: Form): number {
  if (bar >= climax) return bar >= bars ? 1 : 0.95;
  if (bar < stepBack) return 0.8;
  const way = climax - stepBack <= 1 ? 1 : (bar - stepBack) / (climax - stepBack - 1);
  return 0.4 + 0.35 * way;
}

function barSamples(bpm: number): number {
  return (SAMPLE_RATE * 60 * BEATS_PER_BAR) / bpm;
}

/** 0 on the grid to 1 halfway between. */
function offGrid(sample: number, step: number): number {
  const off = sample / step - Math.round(sample / step);
  return 2 * Math.abs(off);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
