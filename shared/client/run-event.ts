import type { NemoError } from "../errors/index.ts";

/**
 * What happens during a run, the same from both shapes of stream and from any chunking of its bytes.
 * The last one is `end`, unless the iteration throws.
 */
export type RunEvent =
  | TextEvent
  | ToolCallEvent
  | ToolResultEvent
  | StateEvent
  | ProgressEvent
  | HeartbeatEvent
  | ErrorEvent
  | EndEvent;

/** More of what the agent says. All `text` of a `message`, one after the other, is that message; nothing comes twice. */
export interface TextEvent {
  readonly type: "text";
  readonly text: string;
  /** The message's number within the run, from 0. */
  readonly message: number;
  /** What came of this message before is void: the agent's final words are others. Seldom. */
  readonly replaces?: true;
}

export interface ToolCallEvent {
  readonly type: "tool_call";
  /** Joins a call with its result; null where the upstream gives none. */
  readonly id: string | null;
  readonly name: string;
  readonly args: unknown;
}

export interface ToolResultEvent {
  readonly type: "tool_result";
  readonly id: string | null;
  readonly name: string;
  readonly result: unknown;
}

/** Fields of the session's state that changed. */
export interface StateEvent {
  readonly type: "state";
  readonly delta: Readonly<Record<string, unknown>>;
}

/** Work goes on: told every two minutes without other news, and whenever the agent itself tells how far it is. */
export interface ProgressEvent {
  readonly type: "progress";
  /** Since the message was sent. */
  readonly elapsedMs: number;
  /** 0–100, or null if unknown. */
  readonly percent: number | null;
  /** The agent's words, or null if it is only time that passed. */
  readonly message: string | null;
}

/** The upstream is alive. */
export interface HeartbeatEvent {
  readonly type: "heartbeat";
}

/** The agent reports a failure. The stream may go on. */
export interface ErrorEvent {
  readonly type: "error";
  readonly error: NemoError;
}

/** The stream closed as it should. */
export interface EndEvent {
  readonly type: "end";
  /** False: the run ended without a word. Compare the states before and after (`changes`). */
  readonly spoke: boolean;
  /** How many events were of no known kind. */
  readonly ignored: number;
}
