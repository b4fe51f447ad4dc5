import { alignWords, type WordFrames } from "../align/align-words.ts";
import { featuresOf, FRAMES_PER_S } from "../align/features.ts";
import { SpeechError } from "../errors.ts";
import { japanesePhrases } from "../japanese/phrases.ts";
import { inOwnWords, type Lexicon } from "../own-words.ts";
import { resample } from "../resample.ts";
import { asksSomething, checkLength, checkSpeed, pausesAfter, unspeakable } from "../sentence.ts";
import { baseLanguage, type SpokenToken, timedForm } from "../spoken.ts";
import { fadeEnds, polishVoice, soundingRange } from "../voice-chain.ts";
import { SAMPLE_RATE, type Utterance, type Voice } from "../voice.ts";
import { type Pcm, pcmOfWav } from "../wav.ts";
import { runEspeak } from "./host.ts";
import { ESPEAK_LANGUAGES, espeakName } from "./languages.ts";
import { espeakModule } from "./module.ts";
import { withoutPulses, withoutSteps } from "./steps.ts";

/** The names of its two voices: each language's own, and a higher one. */
export const ESPEAK_VOICES = ["espeak", "espeak-f"] as const;
export type EspeakVoiceName = (typeof ESPEAK_VOICES)[number];

const VARIANTS: Readonly<Record<EspeakVoiceName, string>> = { espeak: "", "espeak-f": "+f1" };

/** Its own measure of pace, words a minute, at which narration is unhurried. */
const PACE = 158;
/** A little lower than its default of 50, and livelier. */
const PITCH = 46;
const WAV_FILE = "said.wav";
/** Put between words, so that they can be told apart; longer than any silence inside a word, ms. */
const BREAK_MS = 300;
const LEAST_BREAK_S = 0.22;
const HAN = /\p{Script=Han}/u;
/** What is as quiet as this is its silence. */
const SILENCE = 6 / 32768;

/**
 * espeak-ng (https://github.com/espeak-ng/espeak-ng) as WebAssembly: robotic, and at home in many languages. The same text gives
 * the same samples on every machine.
 *
 * @param language BCP 47
 * @throws {SpeechError} `unsupported_language`
 */
export function espeakVoice(name: EspeakVoiceName, language: string, lexicon?: Lexicon): Voice {
  const own = espeakName(language);
  if (own === null) {
    throw new SpeechError(
      "unsupported_language",
      `espeak-ng does not speak ${JSON.stringify(language)} well enough; it speaks ${ESPEAK_LANGUAGES.join(", ")}.`,
    );
  }
  const voice = `${own}${VARIANTS[name]}`;
  return {
    name,
    languages: [language],
    async say(text, { speed = 1, signal } = {}) {
      signal?.throwIfAborted();
      checkSpeed(speed);
      const words = await wordsOf(text, language, lexicon);
      if (!words.some(({ given }) => sounds(given))) throw unspeakable(text);
      const module = await espeakModule();
      signal?.throwIfAborted();
      return sayWords(module, voice, text, words, speed);
    },
  };
}

/** A word as shown, as it is said, and as espeak-ng is given it, with the signs that it breathes by. */
interface Word extends SpokenToken {
  readonly given: string;
}

async function wordsOf(text: string, language: string, lexicon: Lexicon | undefined): Promise<Word[]> {
  if (baseLanguage(language) === "ja") {
    const phrases = await japanesePhrases(text, lexicon);
    return phrases.map(({ shown, spoken, kana, pauses }, i) => {
      const given = kana + (kana === "" ? "" : signAfter(shown, pauses, i === phrases.length - 1));
      return { shown, spoken, given };
    });
  }
  const tokens = inOwnWords(timedForm(text, language), lexicon);
  return tokens.map(({ shown, spoken }, i) => {
    const plain = spoken.replace(/[\p{Cc}\p{Cf}]/gu, " ").replace(/[,.;:!?，。、；：！？…\s]+$/u, "");
    return { shown, spoken, given: plain + signAfter(shown, pausesAfter(shown), i === tokens.length - 1) };
  });
}

function signAfter(shown: string, pauses: boolean, last: boolean): string {
  if (last) return asksSomething(shown) ? "?" : ".";
  return pauses ? "," : "";
}

function sayWords(
  module: WebAssembly.Module,
  voice: string,
  text: string,
  words: readonly Word[],
  speed: number,
): Utterance {
  const parts = words.map(({ given }) => given);
  // Kana is given phrase by phrase, as it is spoken; Han as it is written.
  const gap = parts.some((part) => HAN.test(part)) ? "" : " ";
  checkLength(parts.join(gap));
  const full = synthesise(module, voice, parts.map(escaped).join(gap), speed);
  const apart = synthesise(
    module,
    voice,
    parts.filter(sounds).map(escaped).join(`${gap}<break time="${BREAK_MS}ms"/> `),
    speed,
  );
  const polished = resample(full.samples, full.sampleRate, SAMPLE_RATE);
  polishVoice(polished);
  const [start, end] = soundingRange(polished);
  const samples = polished.slice(start, end);
  if (samples.length === 0) throw unspeakable(text);
  fadeEnds(samples, 96, 480);
  const times = timesOf(full, apart, parts);
  const sample = (frame: number): number =>
    Math.min(samples.length, Math.max(0, Math.round((frame * SAMPLE_RATE) / FRAMES_PER_S) - start));
  return {
    text,
    samples,
    words: words.map(({ shown, spoken }, i) => ({
      text: shown,
      spoken,
      start: sample(times[i]?.from ?? 0),
      end: sample(times[i]?.to ?? 0),
    })),
  };
}

function sounds(spoken: string): boolean {
  return /[\p{L}\p{N}]/u.test(spoken);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** @param markup SSML */
function synthesise(module: WebAssembly.Module, voice: string, markup: string, speed: number): Pcm {
  const pace = String(Math.round(PACE * speed));
  const run = runEspeak(module, ["-v", voice, "-s", pace, "-p", String(PITCH), "-m", "-w", WAV_FILE, markup]);
  const wav = run.files.get(WAV_FILE);
  if (run.exitCode !== 0 || wav === undefined) {
    throw new SpeechError(
      "synthesis_failed",
      `espeak-ng stopped with code ${run.exitCode}: ${run.stderr.trim().slice(0, 200) || "no sound"}. Reword the sentence or choose another voice.`,
    );
  }
  const pcm = pcmOfWav(wav);
  withoutSteps(pcm.samples, pcm.sampleRate);
  withoutPulses(pcm.samples, pcm.sampleRate);
  return pcm;
}

/** When each part is heard: by a rendition in which the words stand apart, with the same sounds. */
function timesOf(full: Pcm, apart: Pcm, parts: readonly string[]): readonly WordFrames[] {
  const sounding = parts.filter(sounds);
  const said = featuresOf(full.samples, full.sampleRate);
  const words = wordsApart(apart);
  const found =
    words.length === sounding.length
      ? alignWords(said, featuresOf(apart.samples, apart.sampleRate), words).words
      : spread(said.frames, sounding);
  let next = 0;
  let end = 0;
  return parts.map((part) => {
    // What is not said stands between its neighbours, without length.
    const time = (sounds(part) ? found[next++] : undefined) ?? { from: end, to: end };
    end = time.to;
    return time;
  });
}

/** The words of a rendition with silence between them. */
function wordsApart({ samples, sampleRate }: Pcm): WordFrames[] {
  const words: WordFrames[] = [];
  const frame = (sample: number): number => (sample * FRAMES_PER_S) / sampleRate;
  let from = -1;
  let last = -1;
  const add = (): void => {
    if (from >= 0) words.push({ from: Math.floor(frame(from)), to: Math.ceil(frame(last + 1)) });
  };
  for (let i = 0; i < samples.length; i++) {
    if (Math.abs(samples[i] ?? 0) <= SILENCE) continue;
    if (from >= 0 && i - last > LEAST_BREAK_S * sampleRate) {
      add();
      from = i;
    }
    if (from < 0) from = i;
    last = i;
  }
  add();
  return words;
}

/** By their length in letters, where words can't be told apart. */
function spread(frames: number, parts: readonly string[]): WordFrames[] {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let passed = 0;
  return parts.map((part) => {
    const from = Math.round((passed / total) * frames);
    passed += part.length;
    return { from, to: Math.round((passed / total) * frames) };
  });
}
