import type { BrandKit } from "./brand/brand-kit.ts";
import type { MediaChoice } from "./media/index.ts";
import { brandFor } from "./picture/brand.ts";
import { AUTO_THEME, themeFor, themeNamed } from "./picture/themes/index.ts";
import type { Theme } from "./picture/themes/theme.ts";
import type { Posting } from "./posting/index.ts";
import type { WriterConfig } from "./script/model-writer/index.ts";
import type { LengthS } from "./script/storyboard.ts";
import type { VoiceSources } from "./speech/choose-voice.ts";
import type { Voice } from "./speech/voice.ts";
import type { TimelineChoices } from "./timeline/build.ts";
import { seedOf } from "./timeline/seed.ts";
import { ASPECTS, type Aspect, type CaptionMode, type Mood } from "./timeline/timeline.ts";

/** What a film is to be. */
export interface FilmOptions {
  readonly lengthS: LengthS;
  readonly aspect: Aspect;
  /** A voice's name, or "auto" for the best that speaks the film's language; null for a film without one. */
  readonly voice: string | null;
  /** How fast it is spoken, 0.8 to 1.3; 1 unless it is said. */
  readonly speed?: number;
  /** Voices that the user installed or that are at an endpoint; none if it isn't said. */
  readonly voices?: VoiceSources;
  /** Path of somebody reading the script (`jobreel script`): WAV, MP3, M4A or AAC. Nobody else speaks then. */
  readonly recording?: string | null;
  readonly music: Mood | null;
  /** A file of the user's own music, in place of `music`. */
  readonly musicFile?: string | null;
  /** 0 to 1: how loud the music is beside the voice; 1 if it isn't said. */
  readonly musicVolume?: number;
  /** A theme's name, or "auto" for the one that suits the posting. */
  readonly theme: string;
  /** "#rrggbb"; null for the kit's, or without one for one of the house's, chosen by the posting. */
  readonly brand: string | null;
  /** The company's logo, fonts, name and link (`openBrand`); its voice and music are proposals that `voice` and `music` don't follow. */
  readonly kit?: BrandKit | null;
  /** A model that phrases the copy, checked against the posting; null for jobreel's own words. */
  readonly writer?: WriterConfig | null;
  /** BCP 47; null for the posting's. Another one needs a `writer` that translates. */
  readonly language?: string | null;
  /** The company's own pictures and clips; none if it isn't said. */
  readonly media?: readonly MediaChoice[];
  /** Clips are heard, under the voice; they are silent if it isn't said. */
  readonly clipSound?: boolean;
  /** How captions go with the film; "both" if it isn't said. */
  readonly captions?: CaptionMode;
}

/** Options with their theme at hand, for films of any shape. */
export type Staged = Omit<FilmOptions, "aspect" | "theme"> & { readonly theme: Theme };

export function titleOf(posting: Posting): string {
  return posting.facts.title?.value ?? posting.slug;
}

/**
 * The theme that is asked for, or the one that suits the posting.
 * @throws {RangeError} for a name that no theme has
 */
export function themeOf(posting: Posting, asked: string): Promise<Theme> {
  if (asked !== AUTO_THEME) return themeNamed(asked);
  return themeNamed(themeFor({ title: titleOf(posting), text: posting.text }, seedOf(posting.text)));
}

/** True where captions are set in the picture. */
function inPicture(captions: CaptionMode = "both"): boolean {
  return captions === "burn" || captions === "both";
}

/** True where captions stand in files beside the film. */
export function besideIt(captions: CaptionMode = "both"): boolean {
  return captions === "sidecar" || captions === "both";
}

/** What a timeline is built with: everything that is not asked for is chosen by the posting. */
export function choicesFor(
  posting: Posting,
  options: Staged,
  aspect: Aspect,
  voice: Pick<Voice, "name"> | null,
): TimelineChoices {
  const seed = seedOf(posting.text);
  const [width, height] = ASPECTS[aspect];
  return {
    aspect,
    theme: options.theme.name,
    brand: options.brand ?? options.kit?.colour ?? brandFor(seed),
    seed,
    voice: voice?.name ?? null,
    ...(options.speed === undefined ? {} : { speed: options.speed }),
    music: options.music,
    ...(options.musicFile == null ? {} : { musicFile: options.musicFile }),
    ...(options.musicVolume === undefined ? {} : { musicVolume: options.musicVolume }),
    burnCaptions: inPicture(options.captions),
    captionCharacters: options.theme.captionCharacters({ width, height }),
  };
}
