import { setPriority } from "node:os";
import { BrandError } from "../../brand/index.ts";
import { DraftError } from "../../draft/draft-error.ts";
import { MediaError } from "../../media/errors.ts";
import { PostingError } from "../../posting/errors.ts";
import type { Project } from "../../project/index.ts";
import { SpeechError } from "../../speech/errors.ts";
import { RecordingError } from "../../speech/recording/errors.ts";
import { voiceSources, type VoicesFor } from "../../speech/voice-sources.ts";
import { NarrationTooLong } from "../../timeline/lay.ts";
import { AgentRefusal } from "../agent/refusal.ts";
import type { FromChild, Results, Step, Task, ToChild } from "./tasks.ts";

/**
 * The process in which films are drafted and rendered, started by the studio's workshop: painting keeps a thread busy for
 * minutes, and what a stranger's file does to a native reader ends at most this process.
 */

/** Below the server, which is to answer while films are made. */
const NICENESS = 10;

type Work = Extract<ToChild, { readonly type: "task" }>;

let abort = new AbortController();

function send(message: FromChild): void {
  // Who is gone hears nothing; that ends this process by "disconnect", and not by an error.
  process.send?.(message, undefined, undefined, () => {});
}

async function perform({ task, voices }: Work, signal: AbortSignal): Promise<Results[keyof Results]> {
  const step = (one: Step): void => send({ type: "step", step: one });
  const voicesFor: VoicesFor = (voice) => voiceSources(voice, voices);
  switch (task.kind) {
    case "message": {
      const { actOn } = await import("../agent/act-on.ts");
      return actOn(task, { signal, step, voicesFor });
    }
    case "render": {
      const { renderTask } = await import("../render/render-task.ts");
      return renderTask(task, { signal, step, voicesFor });
    }
    case "probe": {
      const { probe } = await import("../files/probe.ts");
      return probe(task);
    }
  }
}

async function work(asked: Work): Promise<void> {
  abort = new AbortController();
  try {
    const result = await perform(asked, abort.signal);
    send({ type: "done", result, rssBytes: process.memoryUsage.rss() });
    if (asked.task.kind === "message" && asked.task.project === null && "project" in result)
      await awaitWords(result.project);
  } catch (error) {
    const fault =
      error instanceof DraftError ||
      error instanceof BrandError ||
      error instanceof MediaError ||
      error instanceof PostingError ||
      error instanceof AgentRefusal ||
      error instanceof SpeechError ||
      error instanceof RecordingError ||
      error instanceof NarrationTooLong;
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    send({ type: "failed", name, code, message: named(message, asked.task), fault });
  }
}

/** The film's first draft is told: while it is looked at there is time to get ready for what is said of it. */
async function awaitWords(project: string | null): Promise<void> {
  if (project === null) return;
  const { readyToTalk } = await import("../../talk/index.ts");
  readyToTalk(JSON.parse(project) as Project);
}

/** A message that calls the session's files what the user does: where they lie is nobody's business. */
function named(message: string, task: Task): string {
  const files = task.kind === "message" ? [...task.documents, ...task.files.media] : [];
  return files.reduce((text, { path, filename }) => text.replaceAll(path, filename), message);
}

process.on("message", (message: ToChild) => {
  if (message.type === "abort") abort.abort(new Error("The work was called off."));
  else void work(message);
});
// The studio is gone: whoever starts it again does the work anew.
process.on("disconnect", () => process.exit(0));
// A Ctrl-C in a terminal reaches the whole group; the studio decides when its children end.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
setPriority(NICENESS);
send({ type: "ready" });
