import type { Structure } from "./structure.ts";

/** A stretch of text of one font, where it stands: points (1/72 inch) from the page's upper left corner. */
export interface Span {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the baseline, from the top. */
  readonly y: number;
  /** Of the font, in points. */
  readonly size: number;
  readonly strong: boolean;
  readonly font: string;
  readonly href: string | null;
  /** The file itself holds a blank in front of it. */
  readonly afterBlank: boolean;
  /** The marked content that the structure tree knows it by; null for text that is not marked. */
  readonly content: string | null;
  /** The file says that it is no content: a running header, a decoration. */
  readonly artifact: boolean;
}

/** The text of a page that runs in one direction; nearly every page has one such layer. */
export interface Layer {
  readonly width: number;
  readonly height: number;
  readonly spans: readonly Span[];
}

export interface Page {
  /** The one with the most text first. */
  readonly layers: readonly Layer[];
  /** What the file says its texts are; null for a page that is not tagged. */
  readonly structure: Structure | null;
}

/** Han, kana, hangul and their punctuation: about as wide as high. */
export const WIDE = /[\u1100-\u11FF\u2E80-\u30FF\u3130-\u318F\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/u;
/** Han, kana and their punctuation, written without blanks; hangul parts its words. */
export const UNSPACED = /[\u2E80-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** How many letters and digits. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The value below which a share (0 to 1) of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
