import { Worker } from "node:worker_threads";
import { PostingError, type PostingErrorCode } from "../errors.ts";
import type { Piece } from "./piece.ts";

/** Which reader a file needs. */
export type IsolatedKind = "docx" | "pdf";

export interface IsolatedTask {
  readonly kind: IsolatedKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type IsolatedAnswer =
  /** The reader is loaded: from now on its time counts. */
  | { readonly kind: "begun" }
  | { readonly kind: "pieces"; readonly pieces: Piece[] }
  | { readonly kind: "refusal"; readonly code: PostingErrorCode; readonly message: string }
  | { readonly kind: "failure"; readonly reason: string };

export interface IsolatedOptions {
  /** From when the reader is loaded, which takes a fifth of a second, to its answer; 4500 by default. */
  readonly timeLimitMs?: number;
  /** How far the process may grow while the file is read, the file's own copy included; 448 MiB by default. */
  readonly memoryLimitBytes?: number;
}

const MIB = 1024 * 1024;
/** With starting and stopping the thread, an answer comes within 5 s. */
const TIME_LIMIT_MS = 4500;
/** Loading the reader depends on the machine and what else it does, not on the file. */
const START_LIMIT_MS = 30_000;
const MEMORY_LIMIT_BYTES = 448 * MIB;
const MAX_OLD_GENERATION_MIB = 320;
const MAX_YOUNG_GENERATION_MIB = 32;
/** V8's own limits don't count what unpacked streams take: the process is looked at, this often. */
const MEMORY_CHECK_EVERY_MS = 20;

/** This file and the thread's are both TypeScript in a checkout, both JavaScript when built. */
const WORKER = new URL(`./isolated-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a file of a stranger's making in a thread of its own, which is stopped when it takes too long or too much.
 * Files are read one after another, so that the bound on memory is the process's. The bytes are copied.
 *
 * @param name the source, for errors
 * @throws {PostingError} what the reader refuses; `too-complex` beyond the limits, `damaged` when the reader fails
 */
export async function isolated(
  name: string,
  kind: IsolatedKind,
  bytes: Uint8Array,
  options: IsolatedOptions = {},
): Promise<Piece[]> {
  const mine = turn.then(() => run(name, kind, bytes, options));
  turn = mine.catch(() => {});
  return mine;
}

async function run(name: string, kind: IsolatedKind, bytes: Uint8Array, options: IsolatedOptions): Promise<Piece[]> {
  const { timeLimitMs = TIME_LIMIT_MS, memoryLimitBytes = MEMORY_LIMIT_BYTES } = options;
  const memoryBefore = process.memoryUsage.rss();
  // Not `slice`: a Buffer's only makes another view of the caller's memory.
  const copy = new Uint8Array(bytes);
  const worker = new Worker(WORKER, {
    name: `jobreel reads ${kind}`,
    workerData: { kind, name, bytes: copy } satisfies IsolatedTask,
    transferList: [copy.buffer],
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: MAX_OLD_GENERATION_MIB,
      maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MIB,
    },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Exclude<IsolatedAnswer, { kind: "begun" }>>((resolve, reject) => {
      worker.on("message", (answer: IsolatedAnswer) => {
        if (answer.kind !== "begun") resolve(answer);
        else {
          clearTimeout(timer);
          timer = setTimeout(() => reject(tooSlow(name, kind, timeLimitMs)), timeLimitMs);
        }
      });
      worker.once("error", (error) => {
        reject(
          isOutOfMemory(error) ? tooMuch(name, kind, MAX_OLD_GENERATION_MIB * MIB) : failed(name, kind, error.message),
        );
      });
      worker.once("exit", () => reject(failed(name, kind, "it ended without an answer")));
      timer = setTimeout(() => reject(tooSlow(name, kind, START_LIMIT_MS)), START_LIMIT_MS);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - memoryBefore > memoryLimitBytes) reject(tooMuch(name, kind, memoryLimitBytes));
      }, MEMORY_CHECK_EVERY_MS);
    });
    if (answer.kind === "pieces") return answer.pieces;
    if (answer.kind === "failure") throw failed(name, kind, answer.reason);
    throw new PostingError(answer.code, name, answer.message.slice(name.length + 2));
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooSlow(name: string, kind: IsolatedKind, limitMs: number): PostingError {
  return new PostingError(
    "too-complex",
    name,
    `reading this ${kind.toUpperCase()} took longer than ${limitMs / 1000} s; expected the few pages of one posting. ${SIMPLER}`,
  );
}

function tooMuch(name: string, kind: IsolatedKind, limitBytes: number): PostingError {
  return new PostingError(
    "too-complex",
    name,
    `reading this ${kind.toUpperCase()} took more than ${Math.round(limitBytes / MIB)} MB of memory; expected the few pages of one posting. ${SIMPLER}`,
  );
}

const SIMPLER = "Save only the posting, without pictures, or copy its text into a .md file.";

function failed(name: string, kind: IsolatedKind, reason: string): PostingError {
  return new PostingError(
    "damaged",
    name,
    `received a ${kind.toUpperCase()} that cannot be read (${reason}); expected a whole, valid file. Save or export it anew, or copy its text into a .md file.`,
  );
}
