import type { QuoteContent, Scene } from "../script/storyboard.ts";
import type { SpokenWord, Utterance } from "../speech/voice.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { readClipSound } from "./clip-sound.ts";
import type { ClipFormat } from "./content.ts";
import { MediaError } from "./errors.ts";
import type { MediaFile } from "./gather.ts";
import { readSidecar, type Sidecar } from "./sidecar.ts";
import { speechIn } from "./speech-in.ts";
import { spreadWords } from "./spread-words.ts";

/** Somebody's own words, recorded: a scene of the film that nobody else speaks. */
export interface RecordedLine {
  readonly scene: Scene;
  /** Its sound and words, as a voice gives them. */
  readonly utterance: Utterance;
  /** Where in the clip the utterance's first sample is, s. */
  readonly startS: number;
}

/** The scene that a recorded line is. */
export const LINE_SCENE = "quote";
/** The most of a film that is one person's line. */
const MOST_SHARE = 0.4;
/** As much of a clip is listened to. */
const MAX_HEARD_S = 90;
/** Before the first word and after the last, s. */
const BREATH_S = 0.12;
const MAX_SHOWN_CHARACTERS = 120;

/**
 * The line that was pinned to the scene {@link LINE_SCENE}, if a clip was.
 * @throws {MediaError} for a clip without sound or words, or with too many for a film of `lengthS`
 */
export async function recordedLine(files: readonly MediaFile[], lengthS: number): Promise<RecordedLine | null> {
  const pinned = files.find(({ scene, format }) => scene === LINE_SCENE && format.kind === "clip");
  if (pinned === undefined || pinned.format.kind !== "clip") return null;
  const { file } = pinned;
  const sidecar = await readSidecar(file);
  const { samples, words, startS } = await heard(file, pinned.format.of, sidecar);
  const mostS = lengthS * MOST_SHARE;
  const tookS = samples.length / SAMPLE_RATE;
  if (tookS > mostS) {
    throw new MediaError(
      "too-large",
      file,
      `this line takes ${tookS.toFixed(1)} s; expected at most ${mostS} s in a film of ${lengthS} s. Cut the clip and its words, or make a longer film with --length.`,
    );
  }
  const text = sidecar.lines.map((line) => line.text).join(" ");
  const content: QuoteContent = { purpose: "quote", text: shown(text), speaker: sidecar.speaker };
  return {
    scene: {
      id: LINE_SCENE,
      purpose: "quote",
      copy: [content.text, ...(content.speaker === null ? [] : [content.speaker])],
      narration: text,
      claims: [],
      content,
    },
    utterance: { text, samples, words },
    startS,
  };
}

async function heard(
  file: string,
  format: ClipFormat,
  sidecar: Sidecar,
): Promise<{ samples: Float32Array; words: readonly SpokenWord[]; startS: number }> {
  const sound = await readClipSound({ file, format }, 0, MAX_HEARD_S);
  const mono = sound === null ? new Float32Array() : sound.left.map((left, at) => (left + (sound.right[at] ?? 0)) / 2);
  const speech = speechIn(mono);
  if (speech === null) {
    throw new MediaError(
      "no-place",
      file,
      "nothing is to be heard in this clip, and a clip for the scene quote is somebody speaking. Export it with its sound, or give a picture.",
    );
  }
  const spoken = spreadWords(sidecar.lines, { startS: speech[0] / SAMPLE_RATE, endS: speech[1] / SAMPLE_RATE });
  const firstS = Math.max(0, (spoken[0]?.startS ?? 0) - BREATH_S);
  const lastS = Math.min(mono.length / SAMPLE_RATE, (spoken.at(-1)?.endS ?? 0) + BREATH_S);
  const sample = (timeS: number): number => Math.round((timeS - firstS) * SAMPLE_RATE);
  const samples = mono.slice(Math.round(firstS * SAMPLE_RATE), Math.round(lastS * SAMPLE_RATE));
  if (samples.length === 0) {
    throw new MediaError("damaged", sidecar.file, "its times lie beyond the end of the clip. Correct them.");
  }
  const words = spoken.map(({ text, startS, endS }) => ({
    text,
    spoken: text,
    start: Math.min(samples.length, Math.max(0, sample(startS))),
    end: Math.min(samples.length, Math.max(0, sample(endS))),
  }));
  return { samples, words, startS: firstS };
}

/** As much of a text as is shown: all, whole sentences, or words. */
function shown(text: string): string {
  if (text.length <= MAX_SHOWN_CHARACTERS) return text;
  const sentence = /^.{20,119}?[.!?。！？](?=\s|$)/u.exec(text)?.[0];
  if (sentence !== undefined) return sentence;
  const words = text.slice(0, MAX_SHOWN_CHARACTERS - 1).replace(/\s+\S*$/u, "");
  return `${words}…`;
}
