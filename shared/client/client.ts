import type { Draft } from "../draft/index.ts";
import type { Language } from "../language.ts";
import type { RunEvent } from "./run-event.ts";
import type { Source } from "./source.ts";

/** `fetch`, as far as the client uses it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
/** Resolves after `ms`; rejects with the signal's reason when that is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** One line of the client's log. Holds no token, no text of the user's, no id of a session. */
export interface LogEntry {
  readonly level: "debug" | "warn";
  readonly event: "request" | "answer" | "retry" | "token_renewed" | "client_id_renewed" | "event_ignored";
  /** Which call, e.g. `state`. */
  readonly call: CallName;
  readonly status?: number;
  readonly code?: number;
  /** From 1. */
  readonly attempt?: number;
  readonly waitMs?: number;
  readonly tookMs?: number;
}

export type CallName =
  | "anonymousToken"
  | "claimToken"
  | "createSession"
  | "run"
  | "upload"
  | "credits"
  | "state"
  | "render"
  | "renderStatus"
  | "cancelRender"
  | "download";

export interface ClientOptions {
  /** Where the protocol is spoken; the hosted service unless told. `https:`, or `http:` on this machine. */
  readonly baseUrl?: string | undefined;
  /** The web application that links lead to; the hosted one unless told. */
  readonly webUrl?: string | undefined;
  /** Allows `http:` to another machine, e.g. within a private network. */
  readonly allowHttp?: boolean | undefined;
  /** The user's own token. Never replaced: when it is refused, that is an error. */
  readonly token?: string | undefined;
  /** An anonymous token from an earlier time. Without this and `token`, the client gets one when it first needs it. */
  readonly anonymousToken?: string | undefined;
  /** A UUID, kept and reused by this installation; a new one unless told. */
  readonly clientId?: string | undefined;
  /** Told of every anonymous token that the client gets, to be kept for the next time. */
  readonly onToken?: ((token: AnonymousToken) => void) | undefined;
  /** Who calls. Without it an export is refused upstream. */
  readonly source: Source;
  /** The language of errors. English unless told. */
  readonly language?: Language | undefined;
  readonly fetch?: Fetch | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** Makes a UUID. */
  readonly randomId?: (() => string) | undefined;
}

/** Every call can be aborted, and then rejects with the signal's reason. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * A client of the NemoVideo wire protocol. All methods reject with {@link NemoError}, or with the reason of an aborted
 * signal. GETs are tried again when the network fails; a POST never, except where the upstream said that it did not take it.
 */
export interface NemoClient {
  readonly baseUrl: string;
  readonly language: Language;
  /** The UUID by which the upstream knows this installation. Another one if the upstream refused the first. */
  readonly clientId: string;
  /** True if no token of the user's own was given. */
  readonly anonymous: boolean;
  /** Whether the upstream is on this machine, and may be asked often. */
  readonly local: boolean;

  /** Gets a new anonymous token (100 credits, 7 days, one a week for each client id), and uses it unless `token` was given. */
  anonymousToken(options?: CallOptions): Promise<AnonymousToken>;
  /** Makes a link that opens the project in a browser; it gives no access to the API. */
  claimToken(taskId: string, sessionId: string, options?: CallOptions): Promise<Claim>;
  createSession(request: SessionRequest, options?: CallOptions): Promise<Session>;
  /**
   * Sends a message to the agent, once, and tells what happens. Lasts 15 minutes at most, and at most 10 without news.
   * Throws `stream_broken` or `timeout` when it is not known what became of the message; it is not to be sent again then.
   */
  run(request: RunRequest): AsyncIterableIterator<RunEvent>;
  /** Uploads files of at most 200 MB each. Bodies that are streams are never held in memory. */
  uploadFiles(sessionId: string, files: readonly UploadFile[], options?: UploadOptions): Promise<Uploaded>;
  /** Has the upstream fetch files. */
  uploadUrls(sessionId: string, urls: readonly string[], options?: CallOptions): Promise<Uploaded>;
  credits(options?: CallOptions): Promise<Credits>;
  state(sessionId: string, options?: CallOptions): Promise<SessionState>;
  render(request: RenderRequest, options?: CallOptions): Promise<Render>;
  renderStatus(id: string, options?: CallOptions): Promise<Render>;
  cancelRender(id: string, options?: CallOptions): Promise<void>;
  /** The film of a completed render: from its address, or, where that can't be used, through the upstream. */
  download(id: string, options?: DownloadOptions): Promise<Download>;
}

export interface AnonymousToken {
  /** A secret. */
  readonly token: string;
  readonly userId: string | null;
  readonly credits: number | null;
  /** As the upstream writes it. */
  readonly expiresAt: string | null;
  /** The id that it was given to. */
  readonly clientId: string;
}

export interface Claim {
  /** A secret, until it is used. */
  readonly claimToken: string;
  /** Opens the project in a browser. */
  readonly link: string;
  readonly expiresInS: number | null;
}

/** Of a POST that the caller may have made before, without hearing the answer. */
export interface Resumable {
  /**
   * True: the upstream is asked by a GET what came of the call with this key, and the call is made only if it has never arrived.
   * Our studio tells.
   */
  readonly resume?: boolean | undefined;
}

export interface SessionRequest extends Resumable {
  readonly taskName: string;
  readonly language: string;
  /**
   * Sent as `Idempotency-Key`: an upstream that knows it answers a repeated call as the first, and does nothing. Our studio
   * does; of others it isn't known.
   */
  readonly idempotencyKey?: string | undefined;
}

export interface Session {
  readonly taskId: string;
  readonly sessionId: string;
  readonly userId: string | null;
}

export interface RunRequest extends CallOptions, Resumable {
  readonly sessionId: string;
  readonly text: string;
  /** An edit that is to be made as it is, instead of words that are to be understood. Our studio takes it. */
  readonly edit?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Sent as `Idempotency-Key`: an upstream that knows it answers a repeated call as the first, and sends nothing to the agent: all events of the
   * run come again, from its first. Our studio does; of others it isn't known.
   */
  readonly idempotencyKey?: string | undefined;
}

export interface UploadFile {
  /** With its extension, which tells what it is. */
  readonly name: string;
  /** Opens the bytes; a function is called again if the upload has to be. */
  readonly body: Blob | Uint8Array | (() => ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>);
  /** Needed for streams. */
  readonly sizeBytes?: number | undefined;
}

export interface UploadOptions extends CallOptions {
  /** Told as bytes are handed to the network. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

export interface UploadProgress {
  /** The file under way. */
  readonly name: string;
  /** Of all files together, without what wraps them. */
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export interface Uploaded {
  readonly files: readonly UploadedFile[];
  /** Whether the session knows of them already. */
  readonly applied: boolean;
}

export interface UploadedFile {
  readonly filename: string;
  readonly fileType: string | null;
  readonly cdnUrl: string | null;
  readonly durationS: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly fps: number | null;
  readonly hash: string | null;
}

/** `total` = `available` + `frozen`; frozen ones are reserved by work in progress. */
export interface Credits {
  readonly available: number;
  readonly frozen: number;
  readonly total: number;
}

/** What a session holds. */
export interface SessionState {
  /** Null as long as there is no timeline. */
  readonly draft: Draft | null;
  /** The whole state as the upstream wrote it: `video_infos`, `canvas_config`, `generated_media`, `video_analyses` and more. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface RenderRequest {
  /** The idempotency key: the upstream refuses it a second time. A new one unless told. */
  readonly id?: string | undefined;
  readonly sessionId: string;
  /** Sent as it is. */
  readonly draft: Draft;
  readonly quality?: "high" | "medium" | "low" | undefined;
}

export interface Render {
  readonly id: string;
  readonly status: RenderStatus;
  /** 0–100 */
  readonly progress: number;
  /** Where the film is, once completed, if the upstream says it. */
  readonly url: string | null;
  /** What goes with the film, by file name ("poster.jpg"), where an upstream offers it; our studio does. */
  readonly files: Readonly<Record<string, string>>;
  /** Why it failed, if the upstream says it. */
  readonly failure: string | null;
}

export type RenderStatus = "pending" | "processing" | "completed" | "failed" | "cancelled";

export interface DownloadOptions extends CallOptions {
  /** The address, if it is known already; asked for unless told. */
  readonly url?: string | null | undefined;
}

export interface Download {
  /** The MP4's bytes. Cancel it if you don't read it to its end. */
  readonly stream: ReadableStream<Uint8Array>;
  /** Null if unknown. */
  readonly lengthBytes: number | null;
}
