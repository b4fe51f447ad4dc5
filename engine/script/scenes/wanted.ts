import type { Requirement } from "../../posting/posting.ts";
import type { Clause } from "../clause.ts";

/** A requirement, and the ways it can be told and listed. */
export interface Wanted {
  readonly requirement: Requirement;
  readonly clause: Clause;
  /** What can be said of it, longest first. */
  readonly cuts: readonly string[];
  /** What a list shows of it; null where nothing so short says enough. */
  readonly label: string | null;
  readonly order: number;
  readonly value: number;
}
