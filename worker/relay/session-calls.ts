import type { Fault } from "../problem.ts";
import type { About, PendingFile, Run } from "./session-store.ts";

// What is said to a session, and what it answers.

/** What a session begins with. */
export type Beginning = Omit<About, "upstream" | "closed" | "created"> & {
  readonly first: Message | null;
};

/** Something said to the agent. */
export interface Message {
  readonly text: string;
  readonly edit?: Run["edit"];
  readonly files?: readonly PendingFile[];
}

export type Answer<T> =
  | { readonly value: T }
  | { readonly refused: Refused }
  /** The upstream, or the relay itself, failed. */
  | { readonly failed: Fault };

/** Why an object does not do what it is asked. */
export type Refused = "not_found" | "busy" | "nothing_to_export";
