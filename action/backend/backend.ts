import type { Aspect } from "../../engine/timeline/timeline.ts";
import type { FilmWishes } from "../inputs/inputs.ts";
import type { ReadJob } from "../postings/reading.ts";

/** What a backend is to film. */
export interface FilmTask {
  /** Relative to the repository. */
  readonly path: string;
  /** The posting's file. */
  readonly file: string;
  readonly wishes: FilmWishes;
  /** The jobs of the file that can be applied for. */
  readonly jobs: readonly ReadJob[];
  /** An empty folder for what is made; whoever asks removes it. */
  readonly folder: string;
}

/** A film on this machine. */
export interface FilmFile {
  /** Index in the task's jobs. */
  readonly job: number;
  readonly aspect: Aspect;
  readonly durationS: number;
  readonly width: number;
  readonly height: number;
  readonly video: string;
  readonly poster: string | null;
  readonly captions: string | null;
}

export interface Making {
  /** Told of progress and of what is to be known, a line each; may hold anything. */
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** A posting could not be filmed; the message says why and what to do. */
export class FilmError extends Error {
  override readonly name = "FilmError";
}

/** Something that makes films. */
export interface Backend {
  /** "jobreel 1.2.3": goes into the record. */
  readonly name: string;
  /** @throws {FilmError} */
  film(task: FilmTask, making: Making): Promise<readonly FilmFile[]>;
  /** Ends what it started. */
  close(): Promise<void>;
}
