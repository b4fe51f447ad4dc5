import type { CallOptions, NemoClient, UploadFile } from "../client/index.ts";
import type { UserEvent } from "./user-event.ts";

export interface ConversationOptions {
  /** Goes on in this session; a new one is made, when it is needed, unless told. */
  readonly sessionId?: string | undefined;
  /** Names a new session. */
  readonly taskName?: string | undefined;
  /** How often an export is asked after; 1 s on this machine and 30 s elsewhere unless told. */
  readonly pollMs?: number | undefined;
  /** Reads the text of a document that the upstream does not take; without it documents are uploaded as they are. */
  readonly readDocument?: ((file: UploadFile) => Promise<string>) | undefined;
}

export interface Conversation {
  /** Null until there is one. */
  readonly sessionId: string | null;
  /**
   * Does what the user's words mean: exports, tells credits or status, uploads, or sends the message to the agent, and yields
   * what the user is to know. Failures come as `error` events; only an abort throws. One at a time.
   */
  say(text: string, files?: readonly UploadFile[], options?: CallOptions): AsyncIterableIterator<UserEvent>;
}

export function createConversation(_client: NemoClient, _options: ConversationOptions = {}): Conversation {
  throw new Error("to come");
}
