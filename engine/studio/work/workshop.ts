import { type ChildProcess, fork } from "node:child_process";
import { StudioError } from "../studio-error.ts";
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
  close(): Promise<void>;
}

/** In a checkout TypeScript, JavaScript when built. */
const CHILD = new URL(`./child${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
/** Asked to stop, a process gets this long before it is ended. */
const STOP_MS = 3_000;
/** Drafts and looks at files at once; more wait. */
const MOST_LIGHT = 2;

export function createWorkshop(): Workshop {
  const children = new Set<ChildProcess>();
  /** Processes that have done something small and may do more: starting one takes most of a second. */
  const idle: ChildProcess[] = [];
  const waiting: (() => void)[] = [];
  let light = 0;
  let closed = false;

  const start = (): ChildProcess => {
    const child = fork(CHILD, {
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
    });
    children.add(child);
    child.once("exit", () => {
      children.delete(child);
      const at = idle.indexOf(child);
      if (at >= 0) idle.splice(at, 1);
    });
    return child;
  };

  const turn = async (signal: AbortSignal): Promise<void> => {
    while (light >= MOST_LIGHT) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      signal.throwIfAborted();
    }
    light++;
  };

  return {
    async perform(task, { signal, onStep }) {
      signal.throwIfAborted();
      if (closed)
        throw new StudioError("busy", "The studio is shutting down. Try again in a minute.", { retryAfterS: 60 });
      const heavy = task.kind === "render";
      if (!heavy) await turn(signal);
      try {
        const child = (heavy ? undefined : idle.pop()) ?? start();
        const result = await converse(child, task, signal, onStep);
        // What a film was written with keeps the file open until its process ends.
        if (heavy || closed || child.exitCode !== null) child.kill("SIGKILL");
        else idle.push(child);
        return result as Results[(typeof task)["kind"]];
      } finally {
        if (!heavy) {
          light--;
          waiting.shift()?.();
        }
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

/** One task and its answer. A child that fails is not used again. */
function converse(
  child: ChildProcess,
  task: Task,
  signal: AbortSignal,
  onStep: ((step: Step) => void) | undefined,
): Promise<Results[keyof Results]> {
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
          onStep?.(message.step);
          return;
        case "done":
          end();
          resolve(message.result);
          return;
        case "failed":
          fail(new WorkFailed(message.message, { name: message.name, code: message.code }, message.fault));
      }
    };
    child.on("message", onMessage);
    child.once("exit", onExit);
    signal.addEventListener("abort", onAbort, { once: true });
    say({ type: "task", task });
  });
}
