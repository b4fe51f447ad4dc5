import { sentences } from "./script/segment.ts";
import type { Storyboard } from "./script/storyboard.ts";
import { openRecording, type Recording, RecordingError, sentencesIn } from "./speech/recording/index.ts";
import type { Voice } from "./speech/voice.ts";
import { lay, NarrationTooLong, type SpokenScene } from "./timeline/lay.ts";

/** What is recorded of a film's script; null for a film that a voice speaks. */
export async function recordingOf(
  { recording = null }: { readonly recording?: string | null },
  signal?: AbortSignal,
): Promise<Recording | null> {
  return recording === null ? null : openRecording(recording, signal);
}

/**
 * A storyboard as a recording says it. The script is never worded again: it is what has been read.
 * @param reference says the storyboard's language; null where no voice does
 * @throws {RecordingError} for other words, and for a recording that leaves no time for pauses
 */
export async function recordedNarration(
  storyboard: Storyboard,
  recording: Recording,
  reference: Voice | null,
  signal?: AbortSignal,
): Promise<SpokenScene[]> {
  const { scenes, language } = storyboard;
  const texts = scenes.map((scene) => sentences(scene.narration, language).map(({ text }) => text));
  const said = await sentencesIn(recording, texts.flat(), reference, language, signal);
  let next = 0;
  const spoken = scenes.map((scene, i) => {
    const count = texts[i]?.length ?? 0;
    next += count;
    return { scene, utterances: said.slice(next - count, next) };
  });
  try {
    lay(storyboard, spoken);
  } catch (error) {
    if (!(error instanceof NarrationTooLong)) throw error;
    throw new RecordingError(
      "too-long",
      recording.file,
      `read like this the script takes ${error.overrunS.toFixed(1)} s more than a film of ${storyboard.lengthS} s has. Read it faster, or make a longer film with --length and its own script.`,
      { cause: error },
    );
  }
  return spoken;
}
