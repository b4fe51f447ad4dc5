import type { Mood } from "../../timeline/timeline.ts";
import type { Degree } from "./harmony.ts";

/** Where in a bar of 16 steps a sound falls, and how hard: 0 none, 9 hardest. */
export type Steps = string;

export interface MoodStyle {
  /** Slowest and fastest tempo, beats a minute. */
  readonly tempo: readonly [number, number];
  /** Part of an eighth by which every second sixteenth comes late: 0 straight, 0.33 triplets. */
  readonly swing: number;
  /** Pitch classes of keys that sit well for the instruments. */
  readonly keys: readonly [number, ...number[]];
  /** Chords of four bars, one of them by seed. The last leads back to the first. */
  readonly progressions: readonly [Progression, ...Progression[]];
  /** The last two bars before the final chord. */
  readonly cadence: readonly [Degree, Degree];
  readonly final: Degree;
  readonly chordRange: readonly [number, number];
  readonly comp: { readonly calm: readonly [Steps, ...Steps[]]; readonly full: readonly [Steps, ...Steps[]] };
  readonly bass: { readonly calm: Steps; readonly full: readonly [Steps, ...Steps[]] };
  readonly kick: Steps;
  readonly snare: Steps;
  readonly hat: { readonly calm: Steps; readonly full: Steps };
  readonly melody: readonly [Steps, ...Steps[]];
  readonly sounds: {
    readonly comp: "electric" | "felt" | "pluck";
    readonly lead: "bell" | "pluck" | "felt" | "electric";
    readonly snare: "rim" | "clap" | "brush";
  };
  /** What the last beat of a phrase's last bar becomes: the snare's steps from 12 on. */
  readonly fill: Steps;
  /** How far pads give way to each beat, 0 to 1. */
  readonly pump: number;
  /** Where the highs end while the music steps back, and where it is bold, in Hz. */
  readonly opens: readonly [number, number];
  /** Levels of the parts, 0 to 1. */
  readonly levels: Readonly<
    Record<"comp" | "pad" | "bass" | "kick" | "snare" | "hat" | "crash" | "lead" | "hit", number>
  >;
  /** Seconds that the room rings. */
  readonly roomS: number;
  /** Whether the chords arpeggiate over the bar instead of sounding together. */
  readonly broken: boolean;
}

type Progression = readonly [Degree, Degree, Degree, Degree];

export const MOOD_STYLES: Readonly<Record<Mood, MoodStyle>> = {
  lofi: {
    tempo: [72, 88],
    swing: 0.26,
    keys: [0, 3, 5, 8, 10],
    progressions: [
      [
        [2, "min9"],
        [7, "nine"],
        [0, "maj9"],
        [9, "min7"],
      ],
      [
        [0, "maj9"],
        [9, "min9"],
        [2, "min9"],
        [7, "sus"],
      ],
      [
        [5, "maj9"],
        [4, "min7"],
        [2, "min9"],
        [7, "nine"],
      ],
    ],
    cadence: [
      [2, "min9"],
      [7, "sus"],
    ],
    final: [0, "maj9"],
    chordRange: [53, 72],
    comp: {
      calm: ["7.........5.....", "7......4........"],
      full: ["7..4......5..4..", "6.....5...6..3..", "7..5..4...5....."],
    },
    bass: { calm: "8.........4.....", full: ["8......5..6.....", "8..5......6..4..", "8.........6..5.."] },
    kick: "9......5..7.....",
    snare: "....8.......8..2",
    hat: { calm: "..5...5...5...5.", full: "6.4.6.4.6.4.6.43" },
    melody: ["6..5..7.....5...", "..6..5..7..5....", "7...5.6...5.4..."],
    sounds: { comp: "electric", lead: "bell", snare: "rim" },
    fill: "3.54",
    pump: 0.25,
    opens: [2600, 7000],
    levels: { comp: 0.9, pad: 0.35, bass: 0.51, kick: 0.68, snare: 0.57, hat: 0.51, crash: 0.1, lead: 0.5, hit: 0.4 },
    roomS: 1.6,
    broken: false,
  },
  upbeat: {
    tempo: [112, 126],
    swing: 0,
    keys: [0, 2, 4, 7, 9],
    progressions: [
      [
        [0, "add9"],
        [7, "maj"],
        [9, "min7"],
        [5, "add9"],
      ],
      [
        [9, "min7"],
        [5, "maj7"],
        [0, "add9"],
        [7, "sus"],
      ],
      [
        [5, "maj7"],
        [7, "maj"],
        [9, "min7"],
        [7, "sus"],
      ],
    ],
    cadence: [
      [5, "add9"],
      [7, "sus"],
    ],
    final: [0, "add9"],
    chordRange: [55, 76],
    comp: {
      calm: ["7.....6.....5...", "7..6....6......."],
      full: ["8..7..7.8..7..6.", "8..7..6..7..7.6.", ".7.8..7..7.8..6."],
    },
    bass: { calm: "8.......6.......", full: ["8.6.7.6.8.6.7.6.", "8..7..7.8..7..7.", "8..6..8...6.7.6."] },
    kick: "9...8...9...8...",
    snare: "....8.......8...",
    hat: { calm: "..6...6...6...6.", full: "4.7.4.7.4.7.4.73" },
    melody: ["7.6.7..6..7.5...", "7..6..7...6.7...", "..7.6.7...7.6.5."],
    sounds: { comp: "pluck", lead: "pluck", snare: "clap" },
    fill: "4568",
    pump: 0.4,
    opens: [4200, 17_000],
    levels: { comp: 0.75, pad: 0.45, bass: 0.48, kick: 0.77, snare: 0.57, hat: 0.51, crash: 0.3, lead: 0.6, hit: 0.45 },
    roomS: 1.3,
    broken: false,
  },
  warm: {
    tempo: [76, 94],
    swing: 0,
    keys: [0, 2, 5, 7, 10],
    progressions: [
      [
        [0, "add9"],
        [9, "min7"],
        [5, "maj7"],
        [7, "sus"],
      ],
      [
        [0, "add9"],
        [4, "min7"],
        [5, "maj7"],
        [7, "maj"],
      ],
      [
        [5, "maj7"],
        [0, "add9"],
        [9, "min7"],
        [7, "sus"],
      ],
    ],
    cadence: [
      [5, "maj7"],
      [7, "sus"],
    ],
    final: [0, "add9"],
    chordRange: [52, 74],
    comp: {
      calm: ["7...5...6...5...", "7...5...5...6..."],
      full: ["7.5.6.5.6.5.6.5.", "7.5.6.5.7.5.6.4.", "7..5..6.5.6.5.5."],
    },
    bass: { calm: "7...............", full: ["8.......5.......", "8.....5...6.....", "8.......6...4..."] },
    kick: "7.........5.....",
    snare: "....5.......5...",
    hat: { calm: "....4.......4...", full: "5.3.5.3.5.3.5.3." },
    melody: ["7.......6.......", "7.....6.....5...", "..7...6...7....."],
    sounds: { comp: "felt", lead: "felt", snare: "brush" },
    fill: "..3.",
    pump: 0,
    opens: [3200, 13_000],
    levels: {
      comp: 0.9,
      pad: 0.75,
      bass: 0.41,
      kick: 0.34,
      snare: 0.32,
      hat: 0.34,
      crash: 0.14,
      lead: 0.55,
      hit: 0.45,
    },
    roomS: 2.4,
    broken: true,
  },
  corporate: {
    tempo: [98, 112],
    swing: 0,
    keys: [0, 2, 4, 5, 7],
    progressions: [
      [
        [0, "add9"],
        [5, "maj7"],
        [9, "min7"],
        [7, "sus"],
      ],
      [
        [9, "min7"],
        [5, "maj7"],
        [0, "add9"],
        [7, "maj"],
      ],
      [
        [0, "add9"],
        [7, "sus"],
        [9, "min7"],
        [5, "maj7"],
      ],
    ],
    cadence: [
      [5, "maj7"],
      [7, "sus"],
    ],
    final: [0, "add9"],
    chordRange: [54, 74],
    comp: {
      calm: ["6...5...6...5...", "6.....5...5....."],
      full: ["7.5.6.5.7.5.6.5.", "7.5.6.6.5.6.6.5.", "7.6.5.7.6.5.7.5."],
    },
    bass: { calm: "8...............", full: ["8.....6.8.......", "8.......7...6...", "8..6....8.....5."] },
    kick: "8.......8.5.....",
    snare: "....6.......6...",
    hat: { calm: "..4...4...4...4.", full: "5.3.6.3.5.3.6.34" },
    melody: ["7.......6..5....", "7...6...7.......", "..6.7...6.....5."],
    sounds: { comp: "pluck", lead: "bell", snare: "clap" },
    fill: "..56",
    pump: 0.2,
    opens: [3600, 15_000],
    levels: { comp: 0.7, pad: 0.65, bass: 0.44, kick: 0.55, snare: 0.34, hat: 0.41, crash: 0.22, lead: 0.5, hit: 0.45 },
    roomS: 1.8,
    broken: true,
  },
};
