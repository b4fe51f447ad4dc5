import { setPriority } from "node:os";
import { DraftError } from "../../draft/draft-error.ts";
import { MediaError } from "../../media/errors.ts";
import { PostingError } from "../../posting/errors.ts";
import { AgentRefusal } from "../agent/refusal.ts";
import type { FromChild, Results, Step, Task, ToChild } from "./tasks.ts";

/**
 * The process in which films are drafted and rendered, started by the studio's workshop: painting keeps a thread busy for
 * minutes, and what a stranger's file does to a native reader ends at most this process.
 */

/** Below the server, which is to answer while films are made. */
const NICENESS = 10;

let abort = new AbortController();

function send(message: FromChild): void {
  process.send?.(message);
}

async function perform(task: Task, signal: AbortSignal): Promise<Results[keyof Results]> {
  const step = (one: Step): void => send({ type: "step", step: one });
  switch (task.kind) {
    case "message": {
      const { actOn } = await import("../agent/act-on.ts");
      return actOn(task, { signal, step });
    }
    case "render": {
      const { renderTask } = await import("../render/render-task.ts");
      return renderTask(task, { signal, step });
    }
    case "probe": {
      const { probe } = await import("../files/probe.ts");
      return probe(task);
    }
  }
}

async function work(task: Task): Promise<void> {
  abort = new AbortController();
  try {
    send({ type: "done", result: await perform(task, abort.signal) });
  } catch (error) {
    const fault =
      error instanceof DraftError ||
      error instanceof MediaError ||
      error instanceof PostingError ||
      error instanceof AgentRefusal;
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    send({ type: "failed", name, code, message, fault });
  }
}

process.on("message", (message: ToChild) => {
  if (message.type === "abort") abort.abort(new Error("The work was called off."));
  else void work(message.task);
});
// The studio is gone: whoever starts it again does the work anew.
process.on("disconnect", () => process.exit(0));
// A Ctrl-C in a terminal reaches the whole group; the studio decides when its children end.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
setPriority(NICENESS);
send({ type: "ready" });
