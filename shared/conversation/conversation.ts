import type { CallOptions, NemoClient, Session, Sleep, UploadFile } from "../client/index.ts";
import { sleepFor } from "../client/timing.ts";
import { summary } from "../draft/index.ts";
import { NemoError } from "../errors/index.ts";
import type { GuiAction } from "../gui/index.ts";
import { type Action, intent } from "../intent/index.ts";
import { exportFilm } from "./export-film.ts";
import { materialOf, type ReadDocument } from "./material.ts";
import { sendMessage } from "./message.ts";
import type { Language } from "../language.ts";
import { PHRASES } from "./phrases.ts";
import type { UserEvent } from "./user-event.ts";

export interface ConversationOptions {
  /** Goes on in this session; a new one is made, when it is needed, unless told. */
  readonly sessionId?: string | undefined;
  /** Names a new session. */
  readonly taskName?: string | undefined;
  /** How often an export is asked after; 1 s on this machine and 30 s elsewhere unless told. */
  readonly pollMs?: number | undefined;
  /** Reads the text of a document, which then goes with the message; without it documents are uploaded as they are. */
  readonly readDocument?: ReadDocument | undefined;
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
}

export interface SayOptions extends CallOptions {
  /** The language that these words are in, and the user is answered in; the client's unless told. Errors stay in the client's. */
  readonly language?: Language | undefined;
}

export interface Conversation {
  /** Null until there is one. */
  readonly sessionId: string | null;
  /**
   * Does what the user's words mean: exports, tells credits or status, uploads, or sends the message to the agent, and yields
   * what the user is to know. Failures come as `error` events; only an abort throws. One at a time.
   */
  say(text: string, files?: readonly UploadFile[], options?: SayOptions): AsyncIterableIterator<UserEvent>;
}

/** A message of this length brings its own material, and may start anew in another session. */
const MIN_POSTING_CHARS = 400;

/** Starts a conversation. Nothing is sent until the first word. */
export function createConversation(client: NemoClient, options: ConversationOptions = {}): Conversation {
  const { taskName = "jobreel", pollMs, readDocument, now = Date.now, sleep = sleepFor } = options;
  let { language } = client;
  let phrases = PHRASES[language];
  let sessionId = options.sessionId ?? null;
  let busy = false;
  type Events<T = void> = AsyncGenerator<UserEvent, T, undefined>;
  type Signal = AbortSignal | undefined;

  async function* session(signal: Signal): Events<string> {
    if (sessionId !== null) return sessionId;
    const made: Session = await client.createSession({ taskName, language }, { signal });
    sessionId = made.sessionId;
    yield { type: "session", sessionId: made.sessionId, taskId: made.taskId };
    return made.sessionId;
  }

  /** Does something in the session, or, if that is gone, in a new one. */
  async function* inSession<T>(work: (id: string) => Events<T>, again: boolean, signal: Signal): Events<T | null> {
    const id = yield* session(signal);
    try {
      return yield* work(id);
    } catch (error) {
      if (!(error instanceof NemoError) || error.type !== "session_not_found") throw error;
      sessionId = null;
      const next = yield* session(signal);
      const text = again ? phrases.sessionReplaced : `${phrases.sessionReplaced} ${phrases.sayAgain}`;
      yield { type: "notice", kind: "session_replaced", text };
      return again ? yield* work(next) : null;
    }
  }

  async function* upload(files: readonly UploadFile[], signal: Signal): Events {
    yield* inSession(
      async function* (id) {
        const uploaded = await client.uploadFiles(id, files, { signal });
        const names = uploaded.files.map(({ filename }) => filename);
        yield { type: "uploaded", text: phrases.uploaded(names), uploaded };
      },
      true,
      signal,
    );
  }

  async function* act(action: Exclude<Action, "message">, signal: Signal): Events {
    switch (action) {
      case "export":
        yield* exportFilm(client, sessionId, { language, now, sleep, pollMs, signal });
        return;
      case "credits": {
        const credits = await client.credits({ signal });
        yield { type: "credits", text: phrases.credits(credits.available, credits.frozen), credits };
        return;
      }
      case "status": {
        const draft = sessionId === null ? null : (await client.state(sessionId, { signal })).draft;
        const text = draft === null ? phrases.emptyTimeline : summary(draft, language);
        yield { type: "summary", text, draft };
        return;
      }
      case "upload":
        yield { type: "notice", kind: "file_wanted", text: phrases.fileWanted };
        return;
    }
  }

  /** Does in place of the user what the agent asked to be done with buttons. */
  async function* press({ action, offered }: GuiAction, signal: Signal): Events {
    if (action === "edit") yield { type: "notice", kind: "say_it_instead", text: phrases.sayItInstead };
    else if (action === "export" && offered)
      yield { type: "notice", kind: "export_offered", text: phrases.exportOffered };
    else yield* act(action, signal);
  }

  async function* converse(text: string, files: readonly UploadFile[], signal: Signal): Events {
    const { message, uploads } = await materialOf(text, files, readDocument);
    const meant = intent(text, files.length);
    if (uploads.length > 0) yield* upload(uploads, signal);
    const read = uploads.length < files.length;
    const action = read ? "message" : files.length > 0 ? meant.afterwards : meant.action;
    if (action === null) return;
    if (action !== "message") {
      yield* act(action, signal);
      return;
    }
    const pressed = yield* inSession(
      (id) => sendMessage(client, id, message, { language, sleep, signal }),
      message.length >= MIN_POSTING_CHARS,
      signal,
    );
    const done = new Set<string>();
    for (const wanted of pressed ?? []) {
      if (done.has(wanted.action)) continue;
      done.add(wanted.action);
      yield* press(wanted, signal);
    }
  }

  async function* say(text: string, files: readonly UploadFile[] = [], options: SayOptions = {}): Events {
    if (busy) {
      const error = new NemoError("bad_input", {
        language: client.language,
        detail: "the last message is still being worked on",
      });
      yield { type: "error", text: error.message, error };
      return;
    }
    busy = true;
    language = options.language ?? client.language;
    phrases = PHRASES[language];
    try {
      yield* converse(text, files, options.signal);
    } catch (error) {
      if (!(error instanceof NemoError)) throw error;
      yield { type: "error", text: error.message, error };
    } finally {
      busy = false;
    }
  }

  return {
    get sessionId() {
      return sessionId;
    },
    say,
  };
}
