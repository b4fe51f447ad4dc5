import type { Rect } from "../picture/rect.ts";

/** What is looked for, in the order in which it is told. */
export const CHECK_RULES = [
  "overlap",
  "clipping",
  "safe-area",
  "type-size",
  "contrast",
  "reading-time",
  "late",
  "blank",
  "frozen",
  "flashing",
  "match",
  "loudness",
  "true-peak",
  "distortion",
  "click",
  "silence",
  "cut-tail",
  "word-sync",
  "cue-overlap",
  "cue-speed",
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

/** Something in a film that people would see as a fault. */
export interface CheckFinding {
  readonly rule: CheckRule;
  /** The scene's id; null for what is true of the film as a whole. */
  readonly scene: string | null;
  /** The frame that shows it first; null for what is true of the film as a whole. */
  readonly frame: number | null;
  /** What it is about: text, as shown; "" where it is no text. */
  readonly text: string;
  /** What was measured against what, with units, for people to read. */
  readonly message: string;
  /** In the unit that `message` names; null where it can't be counted. */
  readonly measured: number | null;
  readonly floor: number | null;
  /** Where in the frame, in pixels; null for the whole of it. */
  readonly where: Rect | null;
}

/** Text as a finding quotes it. */
export function quoted(text: string): string {
  const characters = Array.from(text.trim());
  return `"${characters.length > MOST_QUOTED ? `${characters.slice(0, MOST_QUOTED - 1).join("")}…` : characters.join("")}"`;
}

const MOST_QUOTED = 40;
