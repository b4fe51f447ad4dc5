import { Worker } from "node:worker_threads";
import { setImmediate } from "node:timers/promises";
import type { Lexicon } from "./own-words.ts";
import type { Utterance, Voice } from "./voice.ts";

/** What another thread needs to speak in the same voice. */
export interface SpeakerTask {
  readonly name: string;
  readonly lexicon: Lexicon | null;
  readonly speed: number;
  /** Whether the program that speaks will be sent, once it is compiled. */
  readonly shares: boolean;
  readonly texts: readonly string[];
}

/** Fewer sentences are said before a thread has begun. */
const WORTH_A_THREAD = 4;
const MAX_OLD_GENERATION_MIB = 256;

/** This file and the thread's are both TypeScript in a checkout, both JavaScript when built. */
const WORKER = new URL(`./second-speaker-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

/**
 * Says sentences two at a time: this thread from the first on, another from the last back, until they meet. Each is the
 * same, sample by sample, whoever says it. Does nothing for a voice that is bound to this thread, nor for few sentences; what the
 * other thread can't say is left unsaid.
 * @param said gets each as it is said
 * @throws the signal's reason; errors of the voice
 */
export async function speakInTwo(
  texts: readonly string[],
  voice: Voice,
  said: Map<string, Utterance>,
  io: { readonly signal?: AbortSignal | undefined; readonly onSaid: () => void },
): Promise<void> {
  const waiting = [...new Set(texts)].filter((text) => !said.has(text));
  if (voice.apart === undefined || waiting.length < WORTH_A_THREAD) return;
  const { name, lexicon, program } = voice.apart;
  const shares = program !== undefined;
  const task: SpeakerTask = { name, lexicon, speed: voice.speed ?? 1, shares, texts: waiting.toReversed() };
  const worker = new Worker(WORKER, {
    name: "jobreel speaks",
    workerData: task,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MAX_OLD_GENERATION_MIB },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  let open = true;
  let wake = (): void => {};
  const stop = (): void => {
    open = false;
    wake();
  };
  worker.on("message", (utterance: Utterance) => {
    said.set(utterance.text, utterance);
    io.onSaid();
    wake();
  });
  worker.once("error", stop);
  worker.once("exit", stop);
  io.signal?.addEventListener("abort", stop, { once: true });
  try {
    if (program !== undefined) worker.postMessage(await program());
    for (const [index, text] of waiting.entries()) {
      // What the other has said meanwhile is only heard between two turns of the event loop.
      await setImmediate();
      // The one after this was said by the other, which then is at this one.
      const next = waiting[index + 1];
      while (open && !said.has(text) && next !== undefined && said.has(next)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      io.signal?.throwIfAborted();
      if (said.has(text)) return;
      said.set(text, await voice.say(text, io.signal === undefined ? {} : { signal: io.signal }));
      io.onSaid();
    }
  } finally {
    io.signal?.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
