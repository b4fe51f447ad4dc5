import type { Storyboard } from "../script/storyboard.ts";
import { sentences } from "../script/segment.ts";
import { besideEachOther, cuesOf } from "./cues.ts";
import { lay, type PlacedUtterance, type SpokenScene } from "./lay.ts";
import { ASPECTS, type Aspect, type Cue, FPS, type Mood, type TimedWord, type Timeline } from "./timeline.ts";

export interface TimelineChoices {
  readonly aspect: Aspect;
  readonly theme: string;
  readonly brand: string;
  readonly seed: number;
  readonly voice: string | null;
  readonly speed?: number;
  readonly music: Mood | null;
  readonly musicFile?: string | null;
  readonly musicVolume?: number;
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
    cues: cuesFor(narration, captionCharacters, storyboard.language),
  };
  return { timeline, narration };
}

function cuesFor(narration: readonly PlacedUtterance[], characters: number, language: string): Cue[] {
  const cues = narration.flatMap(({ utterance, start }) => {
    const words = utterance.words.map((word) => ({
      text: word.text,
      start: start + word.start,
      end: start + word.end,
    }));
    return bySentence(words, utterance.text, language).flatMap((sentence) => cuesOf(sentence, characters, language));
  });
  return besideEachOther(cues);
}

/** A voice says one sentence at a time; a recording says several, and none begins in another's caption. */
function bySentence(words: readonly TimedWord[], text: string, language: string): readonly (readonly TimedWord[])[] {
  const lengths = sentences(text, language).map((sentence) => lettersIn(sentence.text));
  if (lengths.length < 2) return [words];
  const parts: TimedWord[][] = [[]];
  let room = lengths.shift() ?? 0;
  for (const word of words) {
    parts.at(-1)?.push(word);
    room -= lettersIn(word.text);
    if (room > 0 || lengths.length === 0) continue;
    room += lengths.shift() ?? 0;
    parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

function lettersIn(text: string): number {
  return text.replaceAll(/\s/gu, "").length;
}
