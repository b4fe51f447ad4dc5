import type { MediaChoice } from "../media/index.ts";
import type { LengthS } from "../script/storyboard.ts";
import type { Aspect, Mood } from "../timeline/timeline.ts";

/** How captions go with a film: in the picture, beside it as files, both, or not at all. */
export const CAPTION_MODES = ["burn", "sidecar", "both", "none"] as const;
export type CaptionMode = (typeof CAPTION_MODES)[number];

/** How the copy that we derive is worded, by rules and within the facts. */
export const TONES = ["plain", "friendly", "formal"] as const;
export type Tone = (typeof TONES)[number];

/** What a film is to be, but for its story. Plain data. */
export interface ProjectChoices {
  readonly lengthS: LengthS;
  /** At least one, no two alike; the first is the one that is shown. */
  readonly aspects: readonly Aspect[];
  /** A theme's name, or "auto" for the one that suits the posting. */
  readonly theme: string;
  /** "#rrggbb"; null for the kit's, or one of the house's. */
  readonly brand: string | null;
  /** The file or address that the brand kit comes from; null for none. */
  readonly kit: string | null;
  /** Whether the kit's logo is shown; a wordmark stands in its place if not. */
  readonly logo: boolean;
  readonly media: readonly MediaChoice[];
  /** "auto", a voice's name, or null for a film without one. */
  readonly voice: string | null;
  /** 0.8 to 1.3; 1 is natural. */
  readonly speed: number;
  /** Path of the user's own recording of the narration; null for none. */
  readonly recording: string | null;
  readonly music: Mood | null;
  /** Path of the user's own music; null for ours. */
  readonly musicFile: string | null;
  /** 0 to 1; 1 is as composed. */
  readonly musicVolume: number;
  readonly captions: CaptionMode;
  /** BCP 47; null for the posting's. */
  readonly language: string | null;
  readonly tone: Tone;
  /** What the user asked for in words at the beginning; "" for nothing. */
  readonly prompt: string;
}

/** What a film is where nothing is asked for. */
export const DEFAULT_CHOICES: ProjectChoices = {
  lengthS: 30,
  aspects: ["16:9"],
  theme: "auto",
  brand: null,
  kit: null,
  logo: true,
  media: [],
  voice: "auto",
  speed: 1,
  recording: null,
  music: "lofi",
  musicFile: null,
  musicVolume: 1,
  captions: "both",
  language: null,
  tone: "plain",
  prompt: "",
};
