import type { LengthS, Scene } from "../script/storyboard.ts";

/** Frames a second of all films. 48 kHz / 30 gives exactly 1,600 samples a frame. */
export const FPS = 30;
export const SAMPLES_PER_FRAME = 1600;

/** Width and height in pixels, by shape. */
export const ASPECTS = {
  "16:9": [1920, 1080],
  "9:16": [1080, 1920],
  "1:1": [1080, 1080],
  "4:5": [1080, 1350],
} as const;
export type Aspect = keyof typeof ASPECTS;

export const MOODS = ["lofi", "upbeat", "warm", "corporate"] as const;
export type Mood = (typeof MOODS)[number];

/** How captions go with a film: set in the picture, in files beside it, both, or neither. */
export const CAPTION_MODES = ["burn", "sidecar", "both", "none"] as const;
export type CaptionMode = (typeof CAPTION_MODES)[number];

/** A word on the film's clock. */
export interface TimedWord {
  /** As shown. */
  readonly text: string;
  /** Samples from the start of the film, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A caption: what is shown together. */
export interface Cue {
  /** Its lines, top first; at most 2. */
  readonly lines: readonly (readonly TimedWord[])[];
  /** Samples from the start of the film, half-open. Cues never overlap. */
  readonly start: number;
  readonly end: number;
}

export interface TimelineScene extends Scene {
  /** First frame, and length in frames; scenes follow each other without gap. */
  readonly start: number;
  readonly frames: number;
  /** The narration's words on the film's clock (not the scene's). Without a voice: the times of an imagined one. */
  readonly words: readonly TimedWord[];
}

/** All that decides picture and sound of one film. */
export interface Timeline {
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  readonly lengthS: LengthS;
  readonly aspect: Aspect;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly theme: string;
  /** Brand colour, "#rrggbb". */
  readonly brand: string;
  /** Seed of everything that varies, 0 to 2³²−1, made of the posting's text. */
  readonly seed: number;
  /** Name of the voice; null without. */
  readonly voice: string | null;
  /** How fast it speaks, 0.8 to 1.3; 1 unless it is said. */
  readonly speed?: number;
  readonly music: Mood | null;
  /** The user's own music, as it was named; it is played in place of `music`. */
  readonly musicFile?: string | null;
  /** 0 to 1: how loud the music is beside the voice; 1, and none said, as composed. */
  readonly musicVolume?: number;
  readonly burnCaptions: boolean;
  readonly scenes: readonly TimelineScene[];
  readonly cues: readonly Cue[];
}
