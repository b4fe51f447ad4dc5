export type RenderStatus = "pending" | "processing" | "completed" | "failed" | "cancelled";

export interface RenderJob {
  readonly id: string;
  /** Unguessable; names the film's file. */
  readonly key: string;
  readonly status: RenderStatus;
  /** 0 to 100 */
  readonly progress: number;
  readonly title: string;
  readonly error: string | null;
  readonly bytes: number | null;
}

export interface RenderOrder {
  readonly id: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly title: string;
  /** JSON; has been proved to be one. */
  readonly draft: string;
  readonly quality: "high" | "preview";
}

export interface RenderQueue {
  /** @throws {StudioError} `conflict` for an id that is known, `rate-limited`, `no-room`, `no-credits` */
  readonly add: (order: RenderOrder) => RenderJob;
  /** @throws {StudioError} `not-found` */
  readonly find: (id: string, userId: string) => RenderJob;
  readonly findByKey: (key: string) => RenderJob | null;
  /** @throws {StudioError} `not-found`, `conflict` for one that is finished */
  readonly cancel: (id: string, userId: string) => RenderJob;
  readonly ofSession: (sessionId: string) => readonly RenderJob[];
  readonly filmOf: (key: string) => string;
  /** There where a workshop made one. */
  readonly posterOf: (key: string) => string;
  /** Puts what a crash interrupted back, clears what it left, and begins to work. */
  readonly start: () => Promise<{ readonly resumed: number }>;
  /** Removes films that ended before. */
  readonly removeOld: (beforeMs: number) => Promise<number>;
  /** Ends what is under way; it is pending again. */
  readonly close: () => Promise<void>;
}
