import { createRequire } from "node:module";
import { join } from "node:path";
import { SpeechError } from "../errors.ts";
import { checkSpeed } from "../sentence.ts";
import { referenceFor, scriptOf, utteranceOf } from "../timed-speech.ts";
import type { Voice } from "../voice.ts";
import type { VoiceSetting } from "../voices.ts";
import type { InstalledVoice } from "./installed.ts";

/** The part of sherpa-onnx that speaks; the package has no types. */
interface Speaker {
  readonly sampleRate: number;
  readonly numSpeakers: number;
  generateAsync(request: {
    readonly text: string;
    readonly sid: number;
    readonly speed: number;
    /** Its own memory can't be handed over in every Node. */
    readonly enableExternalBuffer: false;
  }): Promise<{ readonly samples: Float32Array; readonly sampleRate: number }>;
}

interface Sherpa {
  readonly OfflineTts: { createAsync(config: unknown): Promise<Speaker> };
}

const require = createRequire(import.meta.url);

/** Two at once are as many as a small machine has processors. */
const THREADS = 2;

/**
 * A neural voice that runs on this machine (https://github.com/k2-fsa/sherpa-onnx). Its model is loaded when it first speaks.
 */
export function neuralVoice(installed: InstalledVoice, setting: VoiceSetting): Voice {
  const { entry } = installed;
  const { language = entry.language } = setting;
  const reference = referenceFor({ ...setting, language });
  let speaker: Promise<Speaker> | null = null;
  return {
    name: entry.name,
    languages: [entry.language],
    async say(text, { speed = 1, signal } = {}) {
      signal?.throwIfAborted();
      checkSpeed(speed);
      const script = scriptOf(text, { ...setting, language });
      speaker ??= load(installed);
      const { samples, sampleRate } = await (
        await speaker
      ).generateAsync({
        text: script,
        sid: entry.speaker,
        speed,
        enableExternalBuffer: false,
      });
      signal?.throwIfAborted();
      return utteranceOf({ samples, sampleRate }, text, reference, language, signal);
    },
  };
}

async function load(installed: InstalledVoice): Promise<Speaker> {
  const { entry } = installed;
  try {
    const sherpa: Sherpa = require("sherpa-onnx-node");
    return await sherpa.OfflineTts.createAsync({ model: modelOf(installed), maxNumSentences: 1 });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n", 1).join("") : String(cause);
    throw new SpeechError(
      "broken_voice",
      `The voice ${entry.name} in ${installed.folder} can't be loaded (${why}). Install it again: jobreel voices install ${entry.name}`,
      { cause },
    );
  }
}

function modelOf({ entry, folder, data }: InstalledVoice): Record<string, unknown> {
  const model = {
    model: join(folder, "model.onnx"),
    tokens: join(folder, "tokens.txt"),
    dataDir: data,
    lengthScale: 1,
  };
  const shared = { numThreads: THREADS, provider: "cpu", debug: 0 };
  // The library has its own names for the kinds; Piper's are VITS.
  if (entry.kind === "piper") return { vits: model, ...shared };
  return { [entry.kind]: { ...model, voices: join(folder, "voices.bin") }, ...shared };
}
