import type { Aspect } from "../timeline/timeline.ts";

/**
 * What a film is measured against. Where no other source is named it is the house's: how recruiting films are made to be
 * watched on phones and feeds.
 */

/** Shares of the frame's width and height that what is read keeps to: platforms cover the rest. */
export const SAFE_AREA: Readonly<
  Record<Aspect, { readonly x: readonly [number, number]; readonly y: readonly [number, number] }>
> = {
  "16:9": { x: [0.05, 0.95], y: [0.05, 0.95] },
  "9:16": { x: [0.08, 0.88], y: [0.12, 0.78] },
  "1:1": { x: [0.06, 0.94], y: [0.06, 0.94] },
  "4:5": { x: [0.06, 0.94], y: [0.06, 0.94] },
};

/** Pixels an em of the smallest type, in a frame whose shorter side is 1080 px. */
export const LEAST_TYPE_PX = 30;

/** WCAG 2.2, 1.4.3: type and what is really behind it. */
export const LEAST_CONTRAST = 4.5;
/** WCAG 2.2, 1.4.3, for large type: at 1080 px this is what 24 px are on a page of 540 px. */
export const LEAST_CONTRAST_LARGE = 3;
export const LARGE_TYPE_PX = 48;

/** How far round and slanted letters may reach beyond the safe area's edge, in em: they are set by eye. */
export const OVERHANG_EM = 0.05;

/** Edges that meet by this much, in pixels, touch but do not overlap: the soft rims of glyphs. */
export const TOUCH_PX = 2;

/** The share of a scene by which the last of what is read is in. */
export const IN_BY = 0.5;
/** Rounding to whole frames. */
export const IN_BY_TOLERANCE_FRAMES = 1;

/** Standard deviation of luma (0 to 255) of a picture that shows something. */
export const LEAST_DEVIATION = 3;

/** A film in which nothing moves for longer than this looks broken. */
export const MOST_FROZEN_S = 2.5;

/** WCAG 2.2, 2.3.1, general flash: https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds */
export const FLASH = {
  /** A change of relative luminance (0 to 1) counts from here on … */
  change: 0.1,
  /** … where the darker of both is below this. */
  darker: 0.8,
  /** Share of a field of 10° that flashes together … */
  area: 0.25,
  /** … which is a third of the frame each way: 341 × 256 of 1024 × 768 px. */
  field: 1 / 3,
  /** A flash is a pair of opposing changes; at most this many within any second. */
  mostInSecond: 3,
} as const;

/** Mean and worst difference (luma, 0 to 255) that the encoder may leave between what is painted and what is in the file. */
export const MOST_DIFFERENCE = { mean: 3, block: 24 } as const;

/** EBU R 128's measure, at the level that feeds and players on phones play at. */
export const LOUDNESS_LUFS = { target: -14, tolerance: 0.5 } as const;
/** Peaks between samples, dBTP: what is decoded again overshoots. */
export const MOST_TRUE_PEAK_DB = -1;
/** By how much a sound's rarest heights (1 of 1,000 samples) exceed those that come seldom (1 of 200): what is less was cut off. */
export const LEAST_PEAK_SPREAD = 1.06;
/** A step from sample to sample that is heard (full scale is 1), and how many times as high as those around it clicks. */
export const CLICK = { least: 0.02, ratio: 4 } as const;
/** A film in which nothing is heard for longer than this seems to have lost its sound … */
export const MOST_SILENCE_S = 2.5;
/** … and this, RMS in dBFS, is nothing. */
export const SILENT_DB = -60;
/** The last 10 ms of a film's sound, dBFS: by then it has faded. */
export const MOST_AT_END_DB = -45;
/** How far words may be heard beside the times of their captions. */
export const MOST_WORD_OFFSET_S = 0.08;
/** Captions shorter than this flash by. */
export const LEAST_CUE_S = 0.5;
/** Netflix's timed text style guide asks for 20 in films, where nobody says each word; spoken words come somewhat faster. */
export const MOST_CUE_CHARACTERS_PER_S = 30;
export const MOST_CUE_LINES = 2;
