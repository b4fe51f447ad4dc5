import type { BrandKit } from "../brand/brand-kit.ts";
import { withKit } from "../brand/kit-facts.ts";
import { choicesFor, themeOf, titleOf } from "../film-choices.ts";
import { rehearse } from "../rehearse.ts";
import type { WriterConfig } from "../script/model-writer/index.ts";
import type { Storyboard } from "../script/storyboard.ts";
import { voiceFor } from "../speech/choose-voice.ts";
import type { Voice } from "../speech/voice.ts";
import { buildTimeline } from "../timeline/build.ts";
import type { PlacedUtterance, SpokenScene } from "../timeline/lay.ts";
import type { Aspect, Timeline } from "../timeline/timeline.ts";
import { writingOf } from "../writing.ts";
import { isUntouched, type Project } from "./state.ts";
import { perform } from "./perform.ts";
import { atSpeed } from "./speed.ts";

export interface LayOutIo {
  readonly signal?: AbortSignal;
  /** Opened from `choices.kit`; null for none. */
  readonly kit?: BrandKit | null;
  /** A model that words the copy of an untouched story; null for jobreel's own words. */
  readonly writer?: WriterConfig | null;
  /** The voice for a language; null for the times of an imagined one. `choices.voice` decides if it isn't told. */
  readonly voiceIn?: (language: string) => Voice | null;
  readonly onSpeak?: () => void;
  /** @param share 0 to 1 of the sentences */
  readonly onProgress?: (share: number) => void;
}

/** A project on a film's clock. */
export interface LaidOut {
  readonly timeline: Timeline;
  readonly narration: readonly PlacedUtterance[];
  /** As it is told: that of an untouched project is written again until the voice fits. */
  readonly storyboard: Storyboard;
  readonly spoken: readonly SpokenScene[];
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Speaks a project's story and lays it over exactly its length.
 * @throws {NarrationTooLong} if what the user wrote does not fit, however fast it is said; `WriterError` for a language
 *   that nobody writes; errors of the voice; the signal's reason
 */
export async function layOut(project: Project, aspect: Aspect, io: LayOutIo = {}): Promise<LaidOut> {
  const { posting, choices } = project;
  const { lengthS, speed } = choices;
  const kit = io.kit ?? null;
  const told = withKit(posting, kit);
  const theme = await themeOf(posting, choices.theme);
  const voiceIn =
    io.voiceIn ?? ((language: string) => voiceFor({ voice: choices.voice, speed: choices.speed }, language).voice);
  const heard = {
    signal: io.signal,
    ...(io.onSpeak ? { onSpeak: io.onSpeak } : {}),
    ...(io.onProgress ? { onProgress: io.onProgress } : {}),
  };
  const performed = isUntouched(project)
    ? await rehearse(
        told.posting,
        lengthS,
        (language) => atSpeed(voiceIn(language), speed, language),
        writingOf(posting, { writer: io.writer ?? null, language: choices.language }, io.signal),
        heard,
      )
    : await perform(project, voiceIn(project.storyboard.language), heard);
  const { storyboard, spoken, warnings } = performed;
  const voice = voiceIn(storyboard.language);
  const staged = {
    ...choices,
    speed: "speed" in performed ? performed.speed : speed,
    theme,
    kit,
    voice: voice?.name ?? null,
  };
  const { timeline, narration } = buildTimeline(
    storyboard,
    spoken,
    titleOf(told.posting),
    choicesFor(posting, staged, aspect, voice),
  );
  return { timeline, narration, storyboard, spoken, warnings };
}
