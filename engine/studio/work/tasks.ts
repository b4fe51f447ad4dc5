import type { SessionFile } from "../store/session-files.ts";

/** A file and where it lies. */
export interface FileAt {
  readonly path: string;
  readonly filename: string;
}

/** A posting and a wish in, the first draft out. */
export interface DraftTask {
  readonly kind: "draft";
  /** What the user wrote. */
  readonly message: string;
  /** Documents of the session, the newest first: where the posting is if the message has none. */
  readonly documents: readonly FileAt[];
  /** Pictures and clips, by hash. */
  readonly media: readonly (FileAt & { readonly hash: string })[];
}

export interface RenderTask {
  readonly kind: "render";
  /** JSON */
  readonly draft: string;
  readonly out: string;
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

export type Task = DraftTask | RenderTask | ProbeTask;

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

export interface Drafted {
  /** JSON texts of the session. */
  readonly draft: string;
  readonly project: string;
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
  readonly draft: Drafted;
  readonly render: Rendered;
  readonly probe: Probed;
}

export type ToChild = { readonly type: "task"; readonly task: Task } | { readonly type: "abort" };

export type FromChild =
  | { readonly type: "ready" }
  | { readonly type: "step"; readonly step: Step }
  | { readonly type: "done"; readonly result: Results[keyof Results] }
  /** @param fault of what was asked, and not of the program: the message is for the user */
  | {
      readonly type: "failed";
      readonly name: string;
      readonly code: string | null;
      readonly message: string;
      readonly fault: boolean;
    };
