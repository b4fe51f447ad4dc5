import { SAMPLE_RATE } from "../speech/voice.ts";

/** How far the music steps back while somebody speaks. */
export const DUCK_DB = 10;
const DOWN = Math.round(SAMPLE_RATE * 0.15);
const HOLD = Math.round(SAMPLE_RATE * 0.2);
const UP = Math.round(SAMPLE_RATE * 0.5);
/** In shorter pauses the music stays down: it would only pump. */
const SHORTEST_BREATH = Math.round(SAMPLE_RATE * 0.85);

/** Half-open range of samples. */
export type Range = readonly [start: number, end: number];

/** Speech with only those pauses between that the music may rise in. */
export function spokenStretches(speech: readonly Range[]): Range[] {
  const stretches: [number, number][] = [];
  for (const [start, end] of [...speech].sort((a, b) => a[0] - b[0])) {
    if (end <= start) continue;
    const last = stretches.at(-1);
    if (last && start - last[1] < SHORTEST_BREATH) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

/**
 * How ducked the music is at sample `at`: 0 in the clear, 1 under speech. Down in 150 ms that end at the first
 * syllable, held 200 ms after the last, up in 500 ms.
 * @param stretches as {@link spokenStretches} gives them
 * @param near index of a stretch at or before the nearest to `at`
 */
export function duckedAt([start, end]: Range, at: number): number {
  if (at < start - DOWN || at >= end + HOLD + UP) return 0;
  if (at < start) return ease(1 - (start - at) / DOWN);
  if (at < end + HOLD) return 1;
  return ease(1 - (at - end - HOLD) / UP);
}

/** Where a stretch's ducking is over and the next one's is to be asked. */
export function duckingEnd([, end]: Range): number {
  return end + HOLD + UP;
}

function ease(x: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, x)));
}
