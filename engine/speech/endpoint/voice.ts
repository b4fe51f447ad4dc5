import { checkSpeed } from "../sentence.ts";
import { referenceFor, scriptOf, utteranceOf } from "../timed-speech.ts";
import type { Voice } from "../voice.ts";
import type { VoiceSetting } from "../voices.ts";
import { pcmOfFile, type Pcm } from "../wav.ts";
import { type Answer, askForSpeech, failure, type SpeechIo } from "./ask.ts";
import { ENDPOINT_PREFIX, type SpeechEndpoint } from "./config.ts";

/** What OpenAI calls "pcm": 16 bits, one channel, at this rate. */
const RAW_RATE = 24_000;
const RAW_TYPES: ReadonlySet<string> = new Set(["audio/pcm", "audio/l16", "audio/raw"]);

/** A voice at a speech endpoint of OpenAI's form; what it says it is told in words, as any other voice of jobreel. */
export function endpointVoice(endpoint: SpeechEndpoint, setting: VoiceSetting, io: SpeechIo = {}): Voice {
  const { language = "en" } = setting;
  const reference = referenceFor(setting);
  return {
    name: `${ENDPOINT_PREFIX}${endpoint.voice}`,
    languages: [language],
    async say(text, { speed = 1, signal } = {}) {
      checkSpeed(speed);
      const input = scriptOf(text, setting);
      const answer = await askForSpeech(endpoint, input, speed, io, signal);
      return utteranceOf(pcmOf(endpoint, answer), text, reference, language, signal);
    },
  };
}

function pcmOf(endpoint: SpeechEndpoint, { bytes, type }: Answer): Pcm {
  const pcm = RAW_TYPES.has(type) ? rawPcm(bytes) : pcmOfFile(bytes);
  if (pcm === null) throw failure(endpoint, `answered with ${type || "something"} that is neither WAV nor PCM`);
  return pcm;
}

function rawPcm(bytes: Uint8Array): Pcm {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = Float32Array.from({ length: bytes.length >> 1 }, (_, i) => view.getInt16(2 * i, true) / 32768);
  return { sampleRate: RAW_RATE, samples };
}
