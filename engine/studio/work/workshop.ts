import { type ChildProcess, fork } from "node:child_process";
import type { VoiceEnvironment } from "../../speech/voice-sources.ts";
import { StudioError } from "../studio-error.ts";
import { createLane, type Lane } from "./lane.ts";
import type { FromChild, Results, Step, Task, ToChild } from "./tasks.ts";

/** Work that failed in its own process. */
export class WorkFailed extends Error {
  override readonly name = "WorkFailed";
  /** Name and code of what was thrown there. */
  readonly origin: { readonly name: string; readonly code: string | null };
  /** True where what was asked is at fault: the message is then for the user. */
  readonly fault: boolean;

  constructor(message: string, cause: { readonly name: string; readonly code: string | null }, fault: boolean) {
    super(message);
    this.origin = cause;
    this.fault = fault;
  }
}

export interface Workshop {
  /**
   * Does a task in a process of its own.
   * @throws {WorkFailed}; the signal's reason
   */
  perform<T extends Task>(
    task: T,
    io: { readonly signal: AbortSignal; readonly onStep?: (step: Step) => void },
  ): Promise<Results[T["kind"]]>;
  /** Ends all processes. */
  readonly close: () => Promise<void>;
}

/** In a checkout TypeScript, JavaScript when built. */
const CHILD = new URL(`./child${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
/** Asked to stop, a process gets this long before it is ended. */
const STOP_MS = 3_000;
/** At once; more wait. */
const MOST_DRAFTS = 2;
const MOST_PROBES = 1;
/** Fonts of companies stay loaded: a process that holds more than this is not kept. */
const MOST_IDLE_BYTES = 1024 * 1024 * 1024;

/** @param voices who can speak in it, apart from the voices that come with jobreel */
export function createWorkshop(voices: VoiceEnvironment = {}): Workshop {
  const children = new Set<ChildProcess>();
  /** Processes that have done something small and may do more: starting one takes most of a second. */
  const idle: ChildProcess[] = [];
  /** A look at a file takes a second, and is not to wait behind drafts; whoever orders renders counts them. */
  const lanes: Readonly<Record<Task["kind"], Lane | null>> = {
    message: createLane(MOST_DRAFTS),
    probe: createLane(MOST_PROBES),
    render: null,
  };
  let closed = false;

  const start = (): ChildProcess => {
    const child = fork(CHILD, {
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
    });
    children.add(child);
    const gone = (): void => {
      children.delete(child);
      const at = idle.indexOf(child);
      if (at >= 0) idle.splice(at, 1);
    };
    child.once("exit", gone);
    // One that could not be started has no exit, and an error that nobody hears ends the studio.
    child.on("error", () => {
      if (child.pid === undefined) gone();
    });
    return child;
  };

  return {
    async perform(task, { signal, onStep }) {
      signal.throwIfAborted();
      if (closed) throw shuttingDown();
      const heavy = task.kind === "render";
      const lane = lanes[task.kind];
      await lane?.enter(signal);
      try {
        // It may have been called off, or the studio been asked to end, while it waited.
        signal.throwIfAborted();
        if (closed) throw shuttingDown();
        const child = (heavy ? undefined : idle.pop()) ?? start();
        const { result, rssBytes } = await converse(child, { type: "task", task, voices }, signal, onStep);
        // What a film was written with keeps the file open until its process ends.
        if (heavy || closed || child.exitCode !== null || rssBytes > MOST_IDLE_BYTES) child.kill("SIGKILL");
        else idle.push(child);
        return result as Results[(typeof task)["kind"]];
      } finally {
        lane?.leave();
      }
    },
    async close() {
      closed = true;
      const ends = [...children].map((child) => new Promise<void>((resolve) => child.once("exit", () => resolve())));
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(ends);
    },
  };
}

function shuttingDown(): StudioError {
  return new StudioError("busy", "The studio is shutting down. Try again in a minute.", { retryAfterS: 60 });
}

/** One task and its answer. A child that fails is not used again. */
function converse(
  child: ChildProcess,
  task: Extract<ToChild, { readonly type: "task" }>,
  signal: AbortSignal,
  onStep: ((step: Step) => void) | undefined,
): Promise<Extract<FromChild, { readonly type: "done" }>> {
  return new Promise((resolve, reject) => {
    let stop: NodeJS.Timeout | undefined;
    const say = (message: ToChild): void => {
      if (child.connected) child.send(message);
    };
    const onAbort = (): void => {
      say({ type: "abort" });
      stop = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    };
    const end = (): void => {
      clearTimeout(stop);
      signal.removeEventListener("abort", onAbort);
      child.off("message", onMessage);
      child.off("exit", onExit);
      child.off("error", fail);
    };
    const fail = (error: unknown): void => {
      end();
      child.kill("SIGKILL");
      reject(signal.aborted ? (signal.reason as Error) : (error as Error));
    };
    const onExit = (code: number | null, by: string | null): void =>
      fail(
        new WorkFailed(
          `The process that worked on it ended (${by ?? `exit code ${code}`}).`,
          { name: "Exit", code: by },
          false,
        ),
      );
    const onMessage = (message: FromChild): void => {
      switch (message.type) {
        case "ready":
          return;
        case "step":
          // What a listener throws, as where the disk is full, is this task's failure and not the studio's end.
          try {
            onStep?.(message.step);
          } catch (error) {
            fail(error);
          }
          return;
        case "done":
          end();
          resolve(message);
          return;
        case "failed":
          fail(new WorkFailed(message.message, { name: message.name, code: message.code }, message.fault));
      }
    };
    child.on("message", onMessage);
    child.once("exit", onExit);
    child.once("error", fail);
    signal.addEventListener("abort", onAbort, { once: true });
    say(task);
  });
}
