import type { Credits, Download, Uploaded } from "../client/index.ts";
import type { Change, Draft } from "../draft/index.ts";
import type { NemoError } from "../errors/index.ts";

/** What a user is told while something is done for them. `text`, where there is one, is ready to be shown, in their language. */
export type UserEvent =
  /** The agent's words, without what it says of buttons and panels. */
  | { readonly type: "text"; readonly text: string }
  /** Something to know: see {@link NoticeKind}. */
  | { readonly type: "notice"; readonly kind: NoticeKind; readonly text: string }
  /** A session was made; whoever wants to come back to it keeps its id. */
  | { readonly type: "session"; readonly sessionId: string; readonly taskId: string }
  /** The agent uses a tool. For programs; not to be shown as text. */
  | { readonly type: "tool"; readonly name: string; readonly done: boolean }
  /** Work goes on. */
  | {
      readonly type: "progress";
      readonly text: string;
      /** 0–100, or null if unknown. */
      readonly percent: number | null;
      readonly elapsedMs: number;
    }
  | { readonly type: "uploaded"; readonly text: string; readonly uploaded: Uploaded }
  | { readonly type: "credits"; readonly text: string; readonly credits: Credits }
  /** What the timeline holds. */
  | { readonly type: "summary"; readonly text: string; readonly draft: Draft | null }
  /** What an edit without words changed. */
  | { readonly type: "changes"; readonly text: string; readonly changes: readonly Change[] }
  /** An export is under way. */
  | { readonly type: "render"; readonly text: string; readonly id: string; readonly progress: number }
  /** The film is ready. */
  | {
      readonly type: "film";
      readonly text: string;
      readonly id: string;
      readonly url: string | null;
      readonly download: (options?: { readonly signal?: AbortSignal | undefined }) => Promise<Download>;
    }
  | { readonly type: "error"; readonly text: string; readonly error: NemoError };

export type NoticeKind =
  /** The session was gone; a new and empty one is used. */
  | "session_replaced"
  /** The connection broke; the session's state is being read. */
  | "connection_lost"
  /** After a broken connection: the state did not change. */
  | "no_change_seen"
  /** A run without words and without changes. */
  | "nothing_changed"
  /** The agent wants a file. */
  | "file_wanted"
  /** The film can be exported when the user likes. */
  | "export_offered"
  /** The agent told the user to move things by hand: it is said in words instead. */
  | "say_it_instead";
