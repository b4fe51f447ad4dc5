/** What "a bit", nothing and "much" mean, as factors of what is at present. */
export interface Degrees {
  readonly bit: number;
  readonly plain: number;
  readonly much: number;
}

/** Of the music's loudness. */
export const QUIETER: Degrees = { bit: 0.8, plain: 0.6, much: 0.35 };
export const LOUDER: Degrees = { bit: 1.2, plain: 1.5, much: 2 };
/** Of the spoken pace. */
export const FASTER: Degrees = { bit: 1.1, plain: 1.15, much: 1.3 };
export const SLOWER: Degrees = { bit: 0.9, plain: 0.87, much: 0.8 };
/** Of how long a scene stands. */
export const SHORTER: Degrees = { bit: 0.9, plain: 0.8, much: 0.6 };
export const LONGER: Degrees = { bit: 1.1, plain: 1.25, much: 1.6 };
