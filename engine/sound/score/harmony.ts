/** Chords and how one leads to the next. Notes are MIDI numbers: 60 is middle C, 69 is A at 440 Hz. */
export interface Chord {
  /** Pitch class of the bass, 0 to 11. */
  readonly root: number;
  /** Pitch class of its fifth. */
  readonly fifth: number;
  /** Pitch classes that the hands play, rising from the lowest pitch class. */
  readonly tones: readonly number[];
}

/** Semitones above the root. Ninth chords leave the root to the bass, as pianists do. */
const QUALITIES = {
  maj: [0, 4, 7],
  maj7: [0, 4, 7, 11],
  add9: [0, 4, 7, 14],
  maj9: [4, 7, 11, 14],
  six: [0, 4, 7, 9],
  min: [0, 3, 7],
  min7: [0, 3, 7, 10],
  min9: [3, 7, 10, 14],
  seven: [0, 4, 7, 10],
  nine: [4, 9, 10, 14],
  sus: [0, 5, 7, 10],
  sus2: [0, 2, 7],
} as const;
export type Quality = keyof typeof QUALITIES;

/** Semitones of the root above the key's tonic, and quality. */
export type Degree = readonly [semitones: number, quality: Quality];

export function chord(key: number, [semitones, quality]: Degree): Chord {
  const root = (key + semitones) % 12;
  const tones = QUALITIES[quality].map((tone) => (root + tone) % 12).sort((a, b) => a - b);
  return { root, fifth: (root + 7) % 12, tones };
}

export function frequency(note: number): number {
  return 440 * 2 ** ((note - 69) / 12);
}

/** The note of a pitch class nearest to `near`. */
export function nearest(pitchClass: number, near: number): number {
  const up = (((pitchClass - near) % 12) + 12) % 12;
  return up > 6 ? near + up - 12 : near + up;
}

/**
 * The chord's notes in close position where the hands move least from the last chord.
 * @param previous the last voicing; empty for the first chord, which then lies around the middle
 * @param range lowest and highest note allowed; at least 18 semitones, so that some position fits
 */
export function voiceLed({ tones }: Chord, previous: readonly number[], range: readonly [number, number]): number[] {
  const [low, high] = range;
  const middle = (low + high) / 2;
  let best: number[] = [];
  let bestCost = Infinity;
  for (let inversion = 0; inversion < tones.length; inversion++) {
    for (let base = low; base < low + 12; base++) {
      if (base % 12 !== tones[inversion]) continue;
      for (let octave = base; octave < high; octave += 12) {
        const voicing = [octave];
        for (let k = 1; k < tones.length; k++) {
          const below = voicing[k - 1] ?? octave;
          const pitchClass = tones[(inversion + k) % tones.length] ?? 0;
          voicing.push(below + ((((pitchClass - below) % 12) + 12) % 12 || 12));
        }
        if ((voicing.at(-1) ?? 0) > high) continue;
        const cost = movement(voicing, previous, middle);
        if (cost < bestCost) {
          best = voicing;
          bestCost = cost;
        }
      }
    }
  }
  return best;
}

function movement(voicing: readonly number[], previous: readonly number[], middle: number): number {
  const centre = Math.abs(voicing.reduce((sum, note) => sum + note, 0) / voicing.length - middle);
  if (previous.length === 0) return centre;
  const steps = voicing.map((note, i) => Math.abs(note - (previous[Math.min(i, previous.length - 1)] ?? note)));
  return steps.reduce((sum, step) => sum + step, 0) + centre * 0.3;
}
