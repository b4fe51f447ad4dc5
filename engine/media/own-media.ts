import type { Footage } from "../picture/assets.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { seedOf } from "../timeline/seed.ts";
import type { TimelineScene } from "../timeline/timeline.ts";
import { FPS } from "../timeline/timeline.ts";
import { type Clip, openClip } from "./clip.ts";
import { type ClipFootage, clipFootage } from "./clip-footage.ts";
import { focusOf } from "./focus.ts";
import type { MediaFile } from "./gather.ts";
import { type Lottie, lottieFootage, openLottie } from "./lottie-footage.ts";
import { decodePicture } from "./picture.ts";
import type { Placement } from "./place-media.ts";
import { readLottieFile, readPictureFile } from "./read-file.ts";
import type { RecordedLine } from "./recorded-line.ts";
import { type Still, stillFootage } from "./still-footage.ts";

/** A company's own pictures and clips, open for the films of one story. */
export interface OwnMedia {
  /** What stands behind the scenes of one film; films in other shapes share what is open. */
  readonly footageFor: (film: {
    readonly scenes: readonly TimelineScene[];
    readonly seed: number;
  }) => ReadonlyMap<string, Footage>;
  /** The clips that were placed, by their scene's id, without the one whose words are a scene of their own. */
  readonly clips: ReadonlyMap<string, Clip>;
  /** Lets go of files and frames. No footage can be shown after. */
  readonly close: () => Promise<void>;
}

/**
 * Opens what has been placed: pictures are decoded, of clips the first frames.
 * @param line the line that one of them is, if any
 * @throws `MediaError` for what is corrupt; the signal's reason
 */
export async function openPlaced(
  files: readonly MediaFile[],
  { places }: Placement,
  line: RecordedLine | null,
  signal?: AbortSignal,
): Promise<OwnMedia> {
  const opened = new Map<string, Still | Clip | Lottie>();
  const clips = new Map<string, Clip>();
  const lent: ClipFootage[] = [];
  const close = async (): Promise<void> => {
    for (const footage of lent) footage.release();
    lent.length = 0;
    for (const medium of opened.values()) if (medium.kind === "clip") await medium.close();
    clips.clear();
    opened.clear();
  };
  try {
    for (const [scene, index] of places) {
      signal?.throwIfAborted();
      const file = files[index];
      if (file === undefined) continue;
      const medium = await open(file);
      opened.set(scene, medium);
      if (medium.kind === "clip" && scene !== line?.scene.id) clips.set(scene, medium);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    clips,
    footageFor: ({ scenes, seed }) => {
      const footage = new Map<string, Footage>();
      for (const scene of scenes) {
        const { id, frames } = scene;
        const medium = opened.get(id);
        if (medium === undefined) continue;
        const sceneMs = (frames / FPS) * 1000;
        if (medium.kind === "lottie") footage.set(id, lottieFootage(medium));
        else if (medium.kind === "still") footage.set(id, stillFootage(medium, sceneMs, seedOf(`${seed} ${id}`)));
        else {
          const moving = clipFootage(medium, sceneMs, line?.scene.id === id ? syncOf(line, scene) : null);
          lent.push(moving);
          footage.set(id, moving);
        }
      }
      return footage;
    },
    close,
  };
}

/** Where in the clip a scene begins whose first word is on the film's clock. */
function syncOf({ startS, utterance }: RecordedLine, scene: TimelineScene): number {
  const saidS = (scene.words[0]?.start ?? 0) / SAMPLE_RATE - scene.start / FPS;
  return startS + (utterance.words[0]?.start ?? 0) / SAMPLE_RATE - saidS;
}

async function open({ file, format }: MediaFile): Promise<Still | Clip | Lottie> {
  if (format.kind === "lottie") return openLottie(file, await readLottieFile(file));
  if (format.kind === "clip") return openClip(file, format.of);
  const picture = await decodePicture(file, format.of, await readPictureFile(file));
  return { kind: "still", file, picture, focus: focusOf(picture) };
}
