import { parentPort, workerData } from "node:worker_threads";
import type { SpeakerTask } from "./second-speaker.ts";
import { createVoice } from "./voices.ts";

const { name, lexicon, speed, texts } = workerData as SpeakerTask;
const voice = createVoice(name, lexicon === null ? {} : { lexicon });
for (const text of texts) {
  const utterance = await voice.say(text, { speed });
  parentPort?.postMessage(utterance, [utterance.samples.buffer as ArrayBuffer]);
}
