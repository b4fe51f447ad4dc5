import { LETTER_A } from "./english/lexicon.ts";
import { SpeechError } from "./errors.ts";
import { breathedBefore, breathsOf, withBreaths } from "./breaths.ts";
import { paceOfWords } from "./emphasis.ts";
import { flite, fliteModule, pronounce } from "./flite-program.ts";
import { innerPauses } from "./inner-pauses.ts";
import { inOwnWords, type Lexicon } from "./own-words.ts";
import { parsePhoneTimes, wordOfPhones } from "./phones.ts";
import { resample } from "./resample.ts";
import { asksSomething, checkLength, checkSpeed, pausesAfter, unspeakable } from "./sentence.ts";
import { spokenForm } from "./spoken.ts";
import { fadeEnds, polishVoice, soundingRange } from "./voice-chain.ts";
import { SAMPLE_RATE, type SpokenWord, type Utterance, type Voice } from "./voice.ts";
import { openProgram, type Program } from "./wasi.ts";
import { pcmOfWav } from "./wav.ts";

export const FLITE_VOICES = ["slt", "rms", "awb"] as const;
export type FliteVoiceName = (typeof FLITE_VOICES)[number];

/** How much slower than its training pace each voice speaks, so that narration runs unhurried. */
const STRETCH: Readonly<Record<FliteVoiceName, number>> = { slt: 1.08, rms: 1, awb: 1.06 };

/**
 * The embedded English voices: CMU Flite (https://github.com/festvox/flite) as WebAssembly. The same text gives the
 * same samples on every machine.
 */
export function fliteVoice(name: FliteVoiceName, lexicon?: Lexicon): Voice {
  const pronunciations = new Map<string, readonly string[]>();
  let program: Program | null = null;
  return {
    name,
    languages: ["en"],
    apart: { name, lexicon: lexicon ?? null, program: fliteModule },
    async say(text, { speed = 1, signal } = {}) {
      signal?.throwIfAborted();
      checkSpeed(speed);
      const tokens = inOwnWords(spokenForm(text, "en"), lexicon);
      if (tokens.length === 0) throw unspeakable(text);
      const module = await fliteModule();
      signal?.throwIfAborted();
      program ??= openProgram(module);
      return sayTokens(program, name, text, tokens, speed, pronunciations);
    },
    rest: () => void (program = null),
  };
}

interface Token {
  readonly shown: string;
  readonly spoken: string;
}

function sayTokens(
  program: Program,
  voice: FliteVoiceName,
  text: string,
  tokens: readonly Token[],
  speed: number,
  pronunciations: Map<string, readonly string[]>,
): Utterance {
  const script = scriptFor(tokens);
  if (script.words.length === 0) throw unspeakable(text);
  checkLength(script.words.join(" "));
  const stretch = STRETCH[voice] / speed;
  const { stdout, files } = flite(program, [
    "-voice",
    voice,
    "-psdur",
    "--setf",
    `duration_stretch=${stretch.toFixed(4)}`,
    "-ssml",
    "-t",
    script.text,
    "-o",
    "/said.wav",
  ]);
  const wav = files.get("said.wav");
  const phones = parsePhoneTimes(stdout);
  if (wav === undefined || phones.length === 0) {
    throw new SpeechError(
      "synthesis_failed",
      `The voice "${voice}" gave no sound for ${JSON.stringify(text.slice(0, 80))}. Reword the sentence or choose another voice.`,
    );
  }
  pronounce(program, script.words, pronunciations);
  const wordOf = wordOfPhones(
    phones,
    script.words.map((word) => pronunciations.get(word) ?? []),
  );
  const pauses = innerPauses(tokens.map((token) => token.shown)).map((seconds) => seconds / speed);
  const breaths = breathsOf(phones, (at) => pauses[script.tokenOf[wordOf[at] ?? -1] ?? -1] ?? 0);
  const pcm = pcmOfWav(wav);
  const full = withBreaths(resample(pcm.samples, pcm.sampleRate, SAMPLE_RATE), breaths);
  polishVoice(full);
  const [start, end] = soundingRange(full);
  const samples = full.slice(start, end);
  fadeEnds(samples, 96, 480);

  const words = tokens.map((token, i): SpokenWord & { found: boolean } => {
    const own = phones.filter((_, at) => script.tokenOf[wordOf[at] ?? -1] === i);
    const toSample = (seconds: number): number =>
      Math.min(
        samples.length,
        Math.max(0, Math.round((seconds + breathedBefore(breaths, seconds)) * SAMPLE_RATE) - start),
      );
    const first = own[0];
    const last = own.at(-1);
    return first && last
      ? {
          text: token.shown,
          spoken: token.spoken,
          start: toSample(first.startS),
          end: toSample(last.endS),
          found: true,
        }
      : { text: token.shown, spoken: token.spoken, start: 0, end: 0, found: false };
  });
  return { text, samples, words: placeSilentWords(words, samples.length) };
}

/** A word whose sounds all melted into its neighbours' stands between them, without length. */
function placeSilentWords(words: readonly (SpokenWord & { found: boolean })[], length: number): SpokenWord[] {
  let previousEnd = 0;
  return words.map(({ found, ...word }, i) => {
    const next = words.slice(i + 1).find((later) => later.found);
    const at = Math.min(previousEnd, next?.start ?? length);
    const placed = found ? word : { ...word, start: at, end: next?.start ?? length };
    previousEnd = placed.end;
    return placed;
  });
}

interface Script {
  /** What flite is given. */
  readonly text: string;
  /** Its words in order, as flite is given them, and which token each belongs to. */
  readonly words: readonly string[];
  readonly tokenOf: readonly number[];
}

/** Spells the spoken form the way flite reads it right: one sentence, commas for pauses, its own word for the letter A. */
function scriptFor(tokens: readonly Token[]): Script {
  const words: string[] = [];
  const tokenOf: number[] = [];
  const paces = paceOfWords(tokens.map((token) => token.shown));
  let text = "";
  tokens.forEach((token, i) => {
    const own: string[] = [];
    for (const word of token.spoken.normalize("NFKD").split(/[^A-Za-z']+/)) {
      const plain = word.replace(/^'+|'+$/g, "");
      if (plain === "") continue;
      const name = plain.replace(/^A(?='s$|$)/, LETTER_A).toLowerCase();
      words.push(name);
      tokenOf.push(i);
      own.push(name);
    }
    const pace = paces[i] ?? 1;
    // Markup whose rate is no number never comes back.
    const said = own.join(" ");
    if (said !== "") text += pace === 1 ? `${said} ` : `<prosody rate='${(1 / pace).toFixed(3)}'>${said}</prosody> `;
    if (i < tokens.length - 1 && pausesAfter(token.shown)) text = `${text.trimEnd()}, `;
  });
  const question = asksSomething(tokens.at(-1)?.shown ?? "");
  const sentence = `${text.trimEnd().replace(/,$/, "")}${question ? "?" : "."}`;
  return { text: `<speak>${sentence}</speak>`, words, tokenOf };
}
