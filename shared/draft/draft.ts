/**
 * A timeline on the wire. Names are short: `t` tracks, `tt` track type, `sg` segments, `s` start and `d` length in ms,
 * `m` metadata. What is not known stays as it is: every level may hold more fields, and any field may be missing or odd.
 * Read it through `tracksOf`, which makes sense of what is there.
 */
export interface Draft {
  readonly t?: readonly DraftTrack[];
  /** ms */
  readonly d?: number;
  /** `title`, `width`, `height`, … */
  readonly m?: DraftMeta;
  readonly [field: string]: unknown;
}

export interface DraftTrack {
  /** 0 video, 1 audio, 7 text */
  readonly tt?: number;
  readonly m?: DraftMeta;
  readonly sg?: readonly DraftSegment[];
  readonly [field: string]: unknown;
}

export interface DraftSegment {
  readonly id?: string;
  /** ms from the film's start; the hosted service's own may lack it */
  readonly s?: number;
  /** ms */
  readonly d?: number;
  readonly m?: DraftMeta;
  readonly [field: string]: unknown;
}

export type DraftMeta = Readonly<Record<string, unknown>>;
