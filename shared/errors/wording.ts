import type { NemoErrorType } from "./error-type.ts";

/** What an error means, and what to do about it. */
export interface Wording {
  readonly meaning: string;
  readonly remedy: string;
}

/** One language's words for every error. */
export type Wordings = Readonly<Record<NemoErrorType, Wording>>;
