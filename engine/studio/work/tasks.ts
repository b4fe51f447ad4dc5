import type { VoiceEnvironment } from "../../speech/voice-sources.ts";
import type { FileKind, SessionFile } from "../store/session-files.ts";

/** A file of a session and where it lies. */
export interface StoredAt {
  readonly path: string;
  readonly filename: string;
  readonly hash: string;
  readonly kind: FileKind;
}

/** A message to the agent in, a draft or an answer out. */
export interface MessageTask {
  readonly kind: "message";
  readonly message: string;
  /** JSON of the session's project; null as long as it has none. */
  readonly project: string | null;
  /** Documents that came since the last draft, the newest first: where the posting is if the message has none. */
  readonly documents: readonly StoredAt[];
  readonly files: SessionMaterial;
}

/** What a session's films may be made of, each in the order in which it came. */
export interface SessionMaterial {
  /** Pictures, clips and sounds. */
  readonly media: readonly StoredAt[];
  /** Brand files. */
  readonly brands: readonly StoredAt[];
  /** What these may name: drawings, fonts, and pictures. */
  readonly brandParts: readonly StoredAt[];
}

export interface RenderTask {
  readonly kind: "render";
  /** JSON */
  readonly draft: string;
  readonly out: string;
  /** Where its still goes. */
  readonly poster: string;
  readonly quality: "high" | "preview";
  /** Where files lie, by hash. */
  readonly files: Readonly<Record<string, string>>;
}

/** Looks at a file that somebody sent. */
export interface ProbeTask {
  readonly kind: "probe";
  readonly path: string;
  readonly filename: string;
}

export type Task = MessageTask | RenderTask | ProbeTask;

/** A step of the agent, as it is streamed. */
export type Step =
  | {
      readonly kind: "call";
      readonly id: string;
      readonly name: string;
      readonly args: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: "result";
      readonly id: string;
      readonly name: string;
      readonly response: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "progress"; readonly stage: string; readonly share: number };

/** What came of a message: JSON texts for the session, null where it stays as it is. */
export interface Acted {
  readonly draft: string | null;
  /** Also keeps what was asked back. */
  readonly project: string | null;
  /** What is told to the user. */
  readonly text: string;
}

export type Probed = Pick<SessionFile, "kind" | "fileType" | "durationS" | "width" | "height" | "fps">;

export interface Rendered {
  readonly durationS: number;
  readonly width: number;
  readonly height: number;
}

/** What each task gives. */
export interface Results {
  readonly message: Acted;
  readonly render: Rendered;
  readonly probe: Probed;
}

export type ToChild =
  | { readonly type: "task"; readonly task: Task; readonly voices: VoiceEnvironment }
  | { readonly type: "abort" };

export type FromChild =
  | { readonly type: "ready" }
  | { readonly type: "step"; readonly step: Step }
  /** @param rssBytes what the process holds in memory by now */
  | { readonly type: "done"; readonly result: Results[keyof Results]; readonly rssBytes: number }
  /** @param fault of what was asked, and not of the program: the message is for the user */
  | {
      readonly type: "failed";
      readonly name: string;
      readonly code: string | null;
      readonly message: string;
      readonly fault: boolean;
    };
