import type { NemoClient } from "../../shared/client/index.ts";
import type { Language } from "../../shared/language.ts";
import type { Config } from "../config.ts";
import type { Journal } from "./journal.ts";
import type { Jobs } from "./jobs.ts";
import type { SessionStore } from "./session-store.ts";

/** What the parts of a session work with: all that touches the world outside them. */
export interface Runtime {
  readonly store: SessionStore;
  readonly journal: Journal;
  readonly jobs: Jobs;
  readonly config: Config;
  readonly films: R2Bucket;
  /** Reaches the backend. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** In which the session's people are spoken to. */
  readonly language: () => Language;
  /** ms since 1970. */
  readonly now: () => number;
  readonly client: () => Promise<NemoClient>;
  /** Everything in it is kept, or nothing. */
  readonly atomically: <T>(change: () => T) => T;
  /** A webhook message about something that happened; queued in the same transaction. */
  readonly announce: (type: string, data: Readonly<Record<string, unknown>>) => void;
}
