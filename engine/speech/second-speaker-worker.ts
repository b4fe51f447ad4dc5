import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { shareFlite } from "./flite-program.ts";
import type { SpeakerTask } from "./second-speaker.ts";
import { createVoice } from "./voices.ts";

const { name, lexicon, speed, shares, texts } = workerData as SpeakerTask;
const voice = createVoice(name, lexicon === null ? {} : { lexicon });
if (shares && parentPort !== null) {
  const [module] = (await once(parentPort, "message")) as [WebAssembly.Module];
  shareFlite(module);
}
for (const text of texts) {
  const utterance = await voice.say(text, { speed });
  parentPort?.postMessage(utterance, [utterance.samples.buffer as ArrayBuffer]);
}
