import type { PlacedSound } from "../sound/mix.ts";
import type { Stereo } from "../sound/stereo.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { FPS, SAMPLES_PER_FRAME, type TimelineScene } from "../timeline/timeline.ts";
import type { Clip } from "./clip.ts";
import { readClipSound } from "./clip-sound.ts";

/** A clip's sound comes and goes with its scene, without a click. */
const FADE_SAMPLES = Math.round(0.12 * SAMPLE_RATE);

/**
 * The sound of the clips of a film, each in its scene. A clip that begins again is heard once.
 * @param clips by their scene's id
 * @throws the signal's reason
 */
export async function sceneSounds(
  clips: ReadonlyMap<string, Clip>,
  scenes: readonly Pick<TimelineScene, "id" | "start" | "frames">[],
  signal?: AbortSignal,
): Promise<readonly PlacedSound[]> {
  const sounds: PlacedSound[] = [];
  for (const { id, start, frames } of scenes) {
    signal?.throwIfAborted();
    const clip = clips.get(id);
    if (clip === undefined) continue;
    const lastsS = clip.endS === null ? Number.POSITIVE_INFINITY : clip.endS - clip.startS;
    const sound = await readClipSound(clip, clip.startS, Math.min(frames / FPS, lastsS));
    if (sound !== null) sounds.push({ sound: faded(sound), start: start * SAMPLES_PER_FRAME });
  }
  return sounds;
}

function faded(sound: Stereo): Stereo {
  for (const samples of [sound.left, sound.right]) {
    const length = Math.min(FADE_SAMPLES, samples.length >> 1);
    for (let i = 0; i < length; i++) {
      const gain = i / length;
      const last = samples.length - 1 - i;
      samples[i] = (samples[i] ?? 0) * gain;
      samples[last] = (samples[last] ?? 0) * gain;
    }
  }
  return sound;
}
