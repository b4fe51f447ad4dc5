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
 * How ducked the music is at each sample of a film: 0 in the clear, 1 under speech. Down in 150 ms that end at the
 * first syllable, held 200 ms after the last, up in 500 ms.
 * @param stretches as {@link spokenStretches} gives them
 */
export function duckingCurve(stretches: readonly Range[], samples: number): Float32Array {
  const curve = new Float32Array(samples);
  for (const [start, end] of stretches) {
    curve.fill(1, Math.max(0, start), Math.max(0, end + HOLD));
    // Ramps of two stretches may overlap: the deeper ducking holds.
    const deepen = (at: number, ducked: number): void => {
      if (at >= 0 && at < samples) curve[at] = Math.max(curve[at] ?? 0, ducked);
    };
    for (let i = 0; i < DOWN; i++) deepen(start - DOWN + i, ease(i / DOWN));
    for (let i = 0; i < UP; i++) deepen(end + HOLD + i, ease(1 - i / UP));
  }
  return curve;
}

function ease(x: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * x);
}
