import type { Storyboard } from "../script/storyboard.ts";
import { isUnspaced } from "../script/segment.ts";
import { cuesOf, withoutOverlap } from "./cues.ts";
import { lay, type PlacedUtterance, type SpokenScene } from "./lay.ts";
import { ASPECTS, type Aspect, type Cue, FPS, type Mood, type Timeline } from "./timeline.ts";

export interface TimelineChoices {
  readonly aspect: Aspect;
  readonly theme: string;
  readonly brand: string;
  readonly seed: number;
  readonly voice: string | null;
  readonly music: Mood | null;
  readonly burnCaptions: boolean;
  /** Most characters of a caption line. */
  readonly captionCharacters: number;
}

/**
 * Puts a spoken storyboard on the film's clock.
 * @throws {NarrationTooLong} if it does not fit
 */
export function buildTimeline(
  storyboard: Storyboard,
  spoken: readonly SpokenScene[],
  title: string,
  choices: TimelineChoices,
): { readonly timeline: Timeline; readonly narration: readonly PlacedUtterance[] } {
  const { scenes, narration } = lay(storyboard, spoken);
  const { captionCharacters, ...rest } = choices;
  const [width, height] = ASPECTS[choices.aspect];
  const timeline: Timeline = {
    version: 1,
    title,
    language: storyboard.language,
    lengthS: storyboard.lengthS,
    width,
    height,
    frames: storyboard.lengthS * FPS,
    ...rest,
    scenes,
    cues: cuesFor(narration, captionCharacters),
  };
  return { timeline, narration };
}

function cuesFor(narration: readonly PlacedUtterance[], characters: number): Cue[] {
  const cues = narration.flatMap(({ utterance, start }) => {
    const words = utterance.words.map((word) => ({
      text: word.text,
      start: start + word.start,
      end: start + word.end,
    }));
    return cuesOf(words, characters, isUnspaced(utterance.text));
  });
  return withoutOverlap(cues);
}
