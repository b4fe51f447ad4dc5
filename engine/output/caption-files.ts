import { SAMPLE_RATE } from "../speech/voice.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { toSrt, toVtt } from "./subtitles.ts";

export const CAPTIONS_VTT = "captions.vtt";

/** The files that hold a film's captions, by name: for players, for editors, and word by word. */
export function captionFiles(
  timeline: Pick<Timeline, "cues" | "language" | "scenes">,
): Readonly<Record<string, string>> {
  const { cues, language } = timeline;
  return {
    [CAPTIONS_VTT]: toVtt(cues, language),
    "captions.srt": toSrt(cues, language),
    "words.json": `${JSON.stringify(wordsOf(timeline), null, 2)}\n`,
  };
}

/** When each word of a film is heard. */
export interface FilmWords {
  readonly version: 1;
  /** BCP 47. */
  readonly language: string;
  readonly words: readonly {
    /** As shown, with its punctuation. */
    readonly text: string;
    /** Seconds from the start of the film, half-open. */
    readonly startS: number;
    readonly endS: number;
    /** Id of the scene. */
    readonly scene: string;
  }[];
}

export function wordsOf({ language, scenes }: Pick<Timeline, "language" | "scenes">): FilmWords {
  const seconds = (samples: number): number => Math.round((samples / SAMPLE_RATE) * 1000) / 1000;
  return {
    version: 1,
    language,
    words: scenes.flatMap(({ id, words }) =>
      words.map(({ text, start, end }) => ({ text, startS: seconds(start), endS: seconds(end), scene: id })),
    ),
  };
}
