import { InvalidArgumentError } from "commander";
import type { BrandKit } from "../brand/brand-kit.ts";
import type { FilmOptions } from "../film.ts";
import type { MediaChoice } from "../media/index.ts";
import { AUTO_THEME } from "../picture/themes/index.ts";
import { parseWriter, type WriterEnvironment } from "../script/model-writer/config.ts";
import { understandPrompt } from "../script/prompt.ts";
import { LENGTHS_S, type LengthS } from "../script/storyboard.ts";
import { AUTO_VOICE } from "../speech/choose-voice.ts";
import { SPEED_RANGE } from "../speech/sentence.ts";
import { VOICE_NAMES } from "../speech/voices.ts";
import { namesRecording, voiceName, voiceSources } from "./voice-sources.ts";
import type { Selection } from "./selection.ts";
import { askedColour } from "./asked-brand.ts";
import { ASPECTS, type Aspect, CAPTION_MODES, type CaptionMode, MOODS, type Mood } from "../timeline/timeline.ts";

/** How a command line asks for no voice or no music; commander takes a null for an option that was not parsed. */
const NONE = "none";

/** A mood, none, or a file of one's own. */
type AskedMusic = Mood | typeof NONE | { readonly file: string };

/** What a command line says about a film; what it doesn't say is undefined. */
export interface AskedFilm {
  readonly length?: LengthS;
  /** At least one; the film is made in each. */
  readonly aspect?: readonly Aspect[];
  readonly voice?: string;
  /** 0.8 to 1.3. */
  readonly speed?: number;
  readonly music?: AskedMusic;
  /** 0 to 1. */
  readonly musicVolume?: number;
  readonly theme?: string;
  /** "#rrggbb", or what names a brand file or page. */
  readonly brand?: string;
  /** A model that phrases the copy, "openai:<model>". */
  readonly writer?: string;
  /** The film's language, BCP 47. */
  readonly lang?: string;
  /** Files and folders of the company's own pictures and clips. */
  readonly media?: readonly MediaChoice[];
  readonly clipSound?: boolean;
  readonly captions?: CaptionMode;
  /** Which job of each file. */
  readonly select?: Selection;
  /** All this in plain words. */
  readonly prompt?: string;
}

/** A film as most want it. */
export const DEFAULT_FILM: FilmOptions = {
  lengthS: 30,
  aspect: "16:9",
  voice: AUTO_VOICE,
  speed: 1,
  voices: { installed: [], endpoint: null },
  recording: null,
  music: "lofi",
  theme: AUTO_THEME,
  brand: null,
  kit: null,
  writer: null,
  language: null,
  media: [],
  clipSound: false,
  captions: "both",
};

/** Options for a film, and what was understood otherwise than asked, a sentence each. */
export interface Understood {
  /** `aspect` is the first of `aspects`. */
  readonly options: FilmOptions;
  /** The shapes that the film is made in, at least one. */
  readonly aspects: readonly Aspect[];
  readonly notes: readonly string[];
}

/**
 * What is asked for by option wins over what is asked for in words, that over what the kit proposes, and that over the
 * default. A kit is asked for by option: its colour wins over one in words.
 * @param themes the themes there are
 * @param env what names a model's endpoint and key
 * @param kit opened from `asked.brand` where that names a file or page
 * @throws {WriterError} for a writer that can't serve
 */
export function filmOptions(
  asked: AskedFilm,
  themes: readonly string[],
  env: WriterEnvironment,
  kit: BrandKit | null = null,
): Understood {
  const { unknown = [], notes = [], ...wish } = asked.prompt === undefined ? {} : understandPrompt(asked.prompt);
  const said = [...notes];
  if (unknown.length > 0) said.push(`Nothing was made of these words of the prompt: ${unknown.join(", ")}.`);
  const wishedTheme = themes.find((name) => name === wish.theme);
  if (wish.theme !== undefined && wishedTheme === undefined) {
    said.push(`There is no theme ${wish.theme} yet; themes are: ${themes.join(", ")}.`);
  }
  const defaults = DEFAULT_FILM;
  const { musicFile, mood } =
    typeof asked.music === "object" ? { musicFile: asked.music.file } : { mood: unlessNone(asked.music) };
  const recording = asked.voice !== undefined && namesRecording(asked.voice) ? asked.voice : null;
  const voice =
    recording === null ? first(unlessNone(asked.voice), wish.voice, kit?.voice, defaults.voice) : AUTO_VOICE;
  const aspects = asked.aspect ?? [wish.aspect ?? defaults.aspect];
  return {
    notes: said,
    aspects,
    options: {
      lengthS: asked.length ?? wish.lengthS ?? defaults.lengthS,
      aspect: aspects[0] ?? defaults.aspect,
      voice,
      voices: voiceSources(voice, env),
      recording,
      speed: asked.speed ?? defaults.speed ?? 1,
      music: first(mood, wish.music, kit?.music, defaults.music),
      ...(musicFile === undefined ? {} : { musicFile }),
      ...(asked.musicVolume === undefined ? {} : { musicVolume: asked.musicVolume }),
      theme: asked.theme ?? wishedTheme ?? defaults.theme,
      brand: askedColour(asked.brand) ?? kit?.colour ?? wish.brand ?? defaults.brand,
      kit,
      writer: asked.writer === undefined ? null : parseWriter(asked.writer, env),
      language: asked.lang ?? null,
      media: asked.media ?? [],
      clipSound: asked.clipSound ?? false,
      captions: asked.captions ?? "both",
    },
  };
}

function unlessNone<T extends string>(asked: T | typeof NONE | undefined): T | null | undefined {
  return asked === NONE ? null : asked;
}

/** The first that says something; null says "none". */
function first<T>(...values: readonly (T | null | undefined)[]): T | null {
  return values.find((value) => value !== undefined) ?? null;
}

const ASPECT_NAMES = Object.keys(ASPECTS);

/** "30", also "30s". */
export function parseLength(text: string): LengthS {
  const seconds = Number(/^(\d+)\s*s?$/.exec(text.trim())?.[1]);
  const length = LENGTHS_S.find((each) => each === seconds);
  if (length === undefined) throw new InvalidArgumentError(`Films are ${either(LENGTHS_S)} seconds long.`);
  return length;
}

/** "16:9", and several with commas between: "16:9,9:16". */
export function parseAspects(text: string): readonly Aspect[] {
  const asked = [...new Set(text.split(",").map((each) => each.trim()))];
  if (!asked.every(isAspect)) {
    throw new InvalidArgumentError(`Films are ${either(ASPECT_NAMES)}; for several: ${ASPECT_NAMES.join(",")}.`);
  }
  return asked;
}

function isAspect(text: string): text is Aspect {
  return Object.hasOwn(ASPECTS, text);
}

export function parseVoice(text: string): string {
  const name = voiceName(text);
  if (name !== null) return name;
  if (namesRecording(text)) return text;
  return oneOf([AUTO_VOICE, ...VOICE_NAMES], text, "It is no file, and voices are");
}

/** "1.1", also "1,1". */
export function parseSpeed(text: string): number {
  const speed = /^\d+(?:[.,]\d+)?$/u.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN;
  const [slowest, fastest] = SPEED_RANGE;
  if (!(speed >= slowest && speed <= fastest)) {
    throw new InvalidArgumentError(`A voice speaks at ${slowest} to ${fastest}; 1 is its natural pace.`);
  }
  return speed;
}

/** "lofi", "none", or a file: what has a dot or a slash in it names one. */
export function parseMusic(text: string): AskedMusic {
  if (/[./\\]/u.test(text)) return { file: text };
  return oneOf(MOODS, text, "Music is", ["a sound file"]);
}

/** "0.6": a part of the usual loudness. */
export function parseVolume(text: string): number {
  const volume = text.trim() === "" ? Number.NaN : Number(text);
  if (!(volume >= 0 && volume <= 1)) {
    throw new InvalidArgumentError("The music's volume is a number from 0 (none) to 1 (as composed), such as 0.6.");
  }
  return volume;
}

export function parseCaptions(text: string): CaptionMode {
  const mode = CAPTION_MODES.find((each) => each === text.trim().toLowerCase());
  if (mode === undefined) throw new InvalidArgumentError(`Captions are ${either(CAPTION_MODES)}.`);
  return mode;
}

/** "team.jpg", a folder, or "why=team.jpg" for a scene; comes once for each file. */
export function parseMedia(text: string, earlier: readonly MediaChoice[] = []): readonly MediaChoice[] {
  const [, scene, pinned] = /^([a-z]+(?:-\d+)?)=(.*)$/isu.exec(text) ?? [];
  const file = pinned ?? text;
  if (file.trim() === "") {
    throw new InvalidArgumentError(
      "Name a picture, a clip or a folder: --media team.jpg, or for a scene --media why=team.jpg.",
    );
  }
  return [...earlier, { file, scene: scene?.toLowerCase() ?? null }];
}

export function parsePrompt(text: string): string {
  if (text.trim() === "")
    throw new InvalidArgumentError('Say what you want: --prompt "a short vertical one, no music".');
  return text;
}

/**
 * One of the names, or {@link NONE}.
 * @param others what else could have been said
 */
function oneOf<T extends string>(
  names: readonly T[],
  text: string,
  lead: string,
  others: readonly string[] = [],
): T | typeof NONE {
  const asked = text.trim().toLowerCase();
  if (asked === NONE) return NONE;
  const name = names.find((each) => each === asked);
  if (name === undefined) throw new InvalidArgumentError(`${lead} ${either([...names, ...others, NONE])}.`);
  return name;
}

function either(values: readonly (string | number)[]): string {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
