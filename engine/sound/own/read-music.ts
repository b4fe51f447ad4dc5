import { readClipSound } from "../../media/clip-sound.ts";
import { MediaError } from "../../media/errors.ts";
import { readHead } from "../../media/read-file.ts";
import { SAMPLE_RATE } from "../../speech/voice.ts";
import { integratedLoudness } from "../loudness.ts";
import type { Stereo } from "../stereo.ts";
import { fitMusic } from "./fit-music.ts";
import { HEARD, soundFormats } from "./sound-format.ts";

/** Silence at a file's beginning that is read over. */
const MOST_LEAD_S = 10;
/** Shorter sounds are no music that could be repeated. */
const LEAST_MUSIC_S = 2;
/** What is quieter than this (absolute value, −66 dBFS) at a file's ends is silence. */
const SILENT = 5e-4;

/**
 * The user's own music, fitted to a film: as much of the file as the film takes is decoded, however long it is.
 * @throws {MediaError} for a file that can't be read, and for one in which nothing is to be heard
 */
export async function readMusic(file: string, lengthS: number, signal?: AbortSignal): Promise<Stereo> {
  const sound = trimmed(await decoded(file, lengthS + MOST_LEAD_S));
  signal?.throwIfAborted();
  const seconds = sound.left.length / SAMPLE_RATE;
  if (sound.left.length === 0 || (seconds >= LEAST_MUSIC_S && !Number.isFinite(integratedLoudness(sound)))) {
    throw new MediaError(
      "empty",
      file,
      `nothing is to be heard in the first ${lengthS + MOST_LEAD_S} s of it; expected music. Name another file, or cut its beginning.`,
    );
  }
  if (seconds < LEAST_MUSIC_S) {
    throw new MediaError(
      "no-place",
      file,
      `it sounds for ${seconds.toFixed(1)} s; expected at least ${LEAST_MUSIC_S} s of music. Name a longer file.`,
    );
  }
  return fitMusic(sound, lengthS * SAMPLE_RATE);
}

/**
 * The music that a film's options name a file for; null where they name none.
 * @throws as {@link readMusic}
 */
export async function musicFileOf(
  {
    musicFile,
    musicVolume,
    lengthS,
  }: { readonly musicFile?: string | null; readonly musicVolume?: number; readonly lengthS: number },
  signal?: AbortSignal,
): Promise<Stereo | null> {
  return musicFile == null || musicVolume === 0 ? null : readMusic(musicFile, lengthS, signal);
}

async function decoded(file: string, seconds: number): Promise<Stereo> {
  for (const format of soundFormats(file, await headOf(file))) {
    const sound = await readClipSound({ file, format }, 0, seconds).catch((error: unknown) => {
      // Said anew below: to who wants to hear, it is no clip.
      if (!(error instanceof MediaError)) throw error;
      return null;
    });
    if (sound !== null) return sound;
  }
  throw new MediaError(
    "damaged",
    file,
    "no sound can be decoded from this file: it is cut short, corrupt, or holds none. Export or copy it again.",
  );
}

/** Without the silence at both ends; numbers that are none (some files of 32-bit floats hold them) are silent. */
function trimmed({ left, right }: Stereo): Stereo {
  let first = left.length;
  let last = -1;
  for (let i = 0; i < left.length; i++) {
    if (!Number.isFinite(left[i])) left[i] = 0;
    if (!Number.isFinite(right[i])) right[i] = 0;
    if (Math.abs(left[i] ?? 0) < SILENT && Math.abs(right[i] ?? 0) < SILENT) continue;
    first = Math.min(first, i);
    last = i;
  }
  return { left: left.subarray(first, last + 1), right: right.subarray(first, last + 1) };
}

async function headOf(file: string): Promise<Uint8Array> {
  try {
    return await readHead(file);
  } catch (error) {
    if (!(error instanceof MediaError) || error.code !== "not-a-file") throw error;
    throw new MediaError(error.code, file, `this is no file; expected ${HEARD}. Name the file itself.`, error);
  }
}
