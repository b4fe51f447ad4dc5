import { writeFile } from "node:fs/promises";
import { ESPEAK_LANGUAGES } from "../speech/espeak/languages.ts";
import { AUTO_VOICE, voiceFor } from "../speech/choose-voice.ts";
import { installedVoices, NEURAL_VOICES } from "../speech/neural/index.ts";
import { baseLanguage } from "../speech/spoken.ts";
import { SAMPLE_RATE, type Voice } from "../speech/voice.ts";
import { createVoice, embeddedVoice, speaks, VOICE_NAMES } from "../speech/voices.ts";
import { wavFile } from "../speech/wav.ts";
import { CommandError, EXIT, type ExitCode } from "./failure.ts";
import type { Terminal } from "./terminal.ts";
import { voicesFolder, voiceSources } from "../speech/voice-sources.ts";
import { voiceName } from "./voice-name.ts";
import { sampleSentence } from "./voice-sample.ts";

export interface AskedVoices {
  /** BCP 47; only voices that speak it. */
  readonly lang?: string;
  /** Whose sample; all that speak the language unless it is said. */
  readonly voice?: string;
  /** A file that gets a sample. */
  readonly sample?: string;
  readonly json?: boolean;
}

interface ListedVoice {
  readonly name: string;
  readonly here: boolean;
  /** BCP 47 base languages. */
  readonly languages: readonly string[];
  readonly about: string;
  /** Null for those that come with jobreel. */
  readonly licence: string | null;
  /** About as much is downloaded, MB; null for what is here or not known. */
  readonly downloadMb: number | null;
}

const ABOUT: Readonly<Record<string, string>> = {
  slt: "woman, US English",
  rms: "man, US English",
  awb: "man, Scottish English",
  espeak: "robotic, many languages",
  "espeak-f": "robotic and higher, many languages",
};

const PAUSE_S = 0.6;
const NAME_CHARACTERS = 20;

/** `jobreel voices`: the voices there are, those that can be installed, and what they sound like. */
export async function voices(asked: AskedVoices, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  if (asked.sample !== undefined) return sample(asked.sample, asked, terminal, signal);
  const listed = list(voicesFolder(terminal.env)).filter(
    ({ name, languages }) =>
      (asked.lang === undefined || languages.includes(baseLanguage(asked.lang))) &&
      (asked.voice === undefined || name === asked.voice),
  );
  if (asked.json === true) terminal.stdout.write(`${JSON.stringify({ voices: listed })}\n`);
  else terminal.stdout.write(tableOf(listed, asked.lang));
  return EXIT.made;
}

function list(folder: string | null): ListedVoice[] {
  const here = new Set((folder === null ? [] : installedVoices(folder)).map(({ entry }) => entry.name));
  const embedded = VOICE_NAMES.map((name): ListedVoice => {
    const languages = name.startsWith("espeak") ? ESPEAK_LANGUAGES : createVoice(name).languages;
    return { name, here: true, languages, about: ABOUT[name] ?? "", licence: null, downloadMb: null };
  });
  const neural = NEURAL_VOICES.map((entry): ListedVoice => {
    const bytes = entry.files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
    return {
      name: entry.name,
      here: here.has(entry.name),
      languages: [entry.language],
      about: entry.about,
      licence: entry.licence,
      downloadMb: here.has(entry.name) ? null : Math.round(bytes / 1_000_000),
    };
  });
  return [...embedded, ...neural];
}

function tableOf(listed: readonly ListedVoice[], language: string | undefined): string {
  const row = ({ name, about, languages, licence, downloadMb }: ListedVoice): string => {
    const tongues = languages.length > 3 ? `${languages.length} languages` : languages.join(", ");
    const more = [
      downloadMb === null ? null : `about ${downloadMb} MB`,
      licence === null ? null : `licence: ${licence}`,
    ];
    return `  ${name.padEnd(NAME_CHARACTERS)}${[`${tongues}: ${about}`, ...more.filter((part) => part !== null)].join("; ")}\n`;
  };
  const here = listed.filter((voice) => voice.here);
  const others = listed.filter((voice) => !voice.here);
  const auto =
    language === undefined
      ? ""
      : `\n--voice auto takes ${here.find(({ licence }) => licence !== null)?.name ?? embeddedVoice(language)}.\n`;
  return [
    here.length === 0 ? "No voice here speaks this language.\n" : `Here:\n${here.map(row).join("")}`,
    others.length === 0 ? "" : `\nTo install (jobreel voices install NAME):\n${others.map(row).join("")}`,
    "\nAt an endpoint of OpenAI's form: --voice openai:NAME (OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_SPEECH_MODEL).\n",
    here.length === 0 ? "" : auto,
  ].join("");
}

async function sample(path: string, asked: AskedVoices, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  const language = asked.lang ?? languageOf(asked.voice);
  const sentence = sampleSentence(language);
  const speakers = speakersOf(asked.voice, language, terminal);
  const parts: Float32Array[] = [];
  let passed = 0;
  for (const voice of speakers) {
    const { samples } = await voice.say(sentence, { signal });
    terminal.stdout.write(`${(passed / SAMPLE_RATE).toFixed(1).padStart(6)} s  ${voice.name}\n`);
    const pause = new Float32Array(Math.round(PAUSE_S * SAMPLE_RATE));
    parts.push(samples, pause);
    passed += samples.length + pause.length;
  }
  await writeFile(path, wavFile(parts, SAMPLE_RATE));
  terminal.stdout.write(`${path}\n`);
  return EXIT.made;
}

/** An installed voice speaks its own language; all others are asked for English. */
function languageOf(voice: string | undefined): string {
  return NEURAL_VOICES.find(({ name }) => name === voice)?.language ?? "en";
}

function speakersOf(asked: string | undefined, language: string, { env }: Terminal): Voice[] {
  const name = asked === undefined ? null : voiceName(asked);
  if (asked !== undefined && name === null) {
    throw new CommandError(
      EXIT.badInput,
      `There is no voice ${JSON.stringify(asked)}. \`jobreel voices\` lists those there are.`,
    );
  }
  if (name !== null) {
    const { voice, warning } = voiceFor({ voice: name, voices: voiceSources(name, env) }, language);
    if (voice === null || warning !== null)
      throw new CommandError(EXIT.badInput, warning ?? `No voice speaks ${language}.`);
    return [voice];
  }
  const voices = voiceSources(AUTO_VOICE, env);
  const names = [...voices.installed.map(({ entry }) => entry.name), ...VOICE_NAMES];
  const speaking = names.flatMap((each) => {
    const { voice, warning } = voiceFor({ voice: each, voices }, language);
    return voice !== null && warning === null && speaks(voice, language) ? [voice] : [];
  });
  if (speaking.length > 0) return speaking;
  throw new CommandError(
    EXIT.badInput,
    `No voice here speaks "${language}". \`jobreel voices\` lists what can be installed.`,
  );
}
