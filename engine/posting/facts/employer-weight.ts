import type { Passage } from "../passage.ts";

/** How much one kind of hint counts. */
export const WEIGHT = {
  masthead: 3,
  headline: 3,
  heading: 2,
  sentence: 2,
  hires: 3.5,
  domain: 3.2,
  site: 3,
  pageTitle: 2,
  doubtful: 1.5,
  legal: 2.5,
  repeated: 0.25,
} as const;

/** Takes note of a hint for a name. */
export type AddName = (words: Passage | null, weight: number) => void;
