import type { Aspect, Mood } from "../timeline/timeline.ts";
import {
  ASPECT_WORDS,
  COLOURS,
  FILLER,
  INSTRUMENTAL,
  MOOD_WORDS,
  MUSIC_NOUN,
  NEGATION,
  SHADES,
  SILENT,
  THEME_NOUN,
  THEME_WORDS,
  VOICE_NOUN,
  VOICE_WORDS,
} from "./prompt-words.ts";
import { words } from "./segment.ts";
import type { LengthS } from "./storyboard.ts";
import { LENGTHS_S } from "./storyboard.ts";

/** What a user's words ask for. What they don't mention is absent. */
export interface Wish {
  readonly lengthS?: LengthS;
  readonly aspect?: Aspect;
  /** A voice's name; null: none. */
  readonly voice?: string | null;
  /** null: none. */
  readonly music?: Mood | null;
  readonly theme?: string;
  /** "#rrggbb", lower case. */
  readonly brand?: string;
  /** Words that nothing was made of. */
  readonly unknown?: readonly string[];
  /** What was understood otherwise than said, one sentence each. */
  readonly notes?: readonly string[];
}

/** Prompts longer than this are read up to here. */
const MAX_PROMPT_CHARS = 4000;

/** Understands plain words, English and Chinese. */
export function understandPrompt(text: string): Wish {
  const prompt = text.normalize("NFKC").replace(/[‘’]/gu, "'").slice(0, MAX_PROMPT_CHARS);
  const used: string[] = [];
  const wish: { -readonly [K in keyof Wish]: Wish[K] } = {};
  const notes: string[] = [];

  const length = lengthIn(prompt);
  if (length !== null) {
    used.push(length.words);
    wish.lengthS = nearest(length.seconds);
    if (wish.lengthS !== length.seconds)
      notes.push(
        `Asked for ${length.seconds} s; films come in ${LENGTHS_S.join(", ")} s, so this one has ${wish.lengthS} s.`,
      );
  }
  const aspect = wanted(prompt, ASPECT_WORDS);
  if (aspect !== null) {
    wish.aspect = aspect.value;
    used.push(...aspect.words);
  }
  const colour = colourIn(prompt);
  if (colour !== null) {
    wish.brand = colour.value;
    used.push(colour.words);
  }
  const theme = themeIn(prompt);
  if (theme !== null) {
    wish.theme = theme.value;
    used.push(theme.words);
  }
  const voice = wanted(prompt, VOICE_WORDS);
  const silent = SILENT.exec(prompt);
  if (silent !== null || negated(prompt, VOICE_NOUN)) wish.voice = null;
  else if (voice !== null) wish.voice = voice.value;
  used.push(...(voice?.words ?? []), silent?.[0] ?? "");

  // The theme's own words must not be taken for the music's.
  const rest = theme === null ? prompt : prompt.replace(theme.words, " ");
  const mood = wanted(rest, MOOD_WORDS);
  if (negated(prompt, MUSIC_NOUN)) wish.music = null;
  else if (mood !== null) wish.music = mood.value;
  used.push(...(mood?.words ?? []), INSTRUMENTAL.exec(prompt)?.[0] ?? "");

  const unknown = unknownIn(prompt, used);
  if (unknown.length > 0) wish.unknown = unknown;
  if (notes.length > 0) wish.notes = notes;
  return wish;
}

interface Found<T> {
  readonly value: T;
  readonly words: readonly string[];
}

/** The first row that is named and not negated. */
function wanted<T>(prompt: string, rows: readonly (readonly [RegExp, T])[]): Found<T> | null {
  let first: { value: T; at: number } | null = null;
  const said: string[] = [];
  for (const [pattern, value] of rows) {
    for (const found of prompt.matchAll(new RegExp(pattern.source, "giu"))) {
      said.push(found[0]);
      if (isNegated(prompt, found.index)) continue;
      if (first === null || found.index < first.at) first = { value, at: found.index };
    }
  }
  return first === null ? null : { value: first.value, words: said };
}

function isNegated(prompt: string, at: number): boolean {
  return NEGATION.test(prompt.slice(Math.max(0, at - 40), at));
}

/** "no music", "without a female voice", "music: none". */
function negated(prompt: string, noun: RegExp): boolean {
  for (const found of prompt.matchAll(noun)) {
    const after = prompt.slice(found.index + found[0].length);
    if (/^\s*[:=]?\s*(?:none|off|no)\b/iu.test(after)) return true;
    const before = prompt.slice(0, found.index);
    if (isNegated(prompt, found.index)) return true;
    // "no voice or music", "no music, voice": one negation for a short list.
    if (/\b(?:no|without)\s+(?:any\s+)?[\p{L}-]+\s*(?:,|\bor\b|\band\b|\bnor\b)\s*(?:no\s+|any\s+)?$/iu.test(before)) {
      const listed =
        /\b(?:no|without)\s+(?:any\s+)?([\p{L}-]+)\s*(?:,|\bor\b|\band\b|\bnor\b)\s*(?:no\s+|any\s+)?$/iu.exec(before);
      const other = listed?.[1] ?? "";
      if (
        /^(?:voice(?:-?over)?|music|narration|sound)$/iu.test(other) &&
        /\b(?:or|nor)\b\s*(?:any\s+)?$/iu.test(before)
      )
        return true;
    }
    if (/(?:不要|不用|无需|没有)\S{1,4}[和或、与]$/u.test(before)) return true;
  }
  return false;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  fifteen: 15,
  thirty: 30,
  "forty-five": 45,
  "forty five": 45,
  sixty: 60,
  ten: 10,
  twenty: 20,
  forty: 40,
  fifty: 50,
  ninety: 90,
};
const HAN_NUMBERS: Readonly<Record<string, number>> = {
  十: 10,
  十五: 15,
  二十: 20,
  三十: 30,
  四十: 40,
  四十五: 45,
  五十: 50,
  六十: 60,
  九十: 90,
};

function lengthIn(prompt: string): { readonly seconds: number; readonly words: string } | null {
  const seconds = /(\d{1,3}(?:\.\d+)?)\s*-?\s*(?:s|secs?|seconds?|秒钟?)(?![\p{Script=Latin}\d])/iu.exec(prompt);
  if (seconds !== null) return { seconds: Number(seconds[1]), words: seconds[0] };
  const worded = new RegExp(`\\b(${Object.keys(NUMBER_WORDS).join("|")})[- ]seconds?\\b`, "iu").exec(prompt);
  if (worded !== null) return { seconds: NUMBER_WORDS[(worded[1] ?? "").toLowerCase()] ?? 30, words: worded[0] };
  const han = /([一二三四五六七八九十]{1,3})秒/u.exec(prompt);
  const hanSeconds = HAN_NUMBERS[han?.[1] ?? ""];
  if (han !== null && hanSeconds !== undefined) return { seconds: hanSeconds, words: han[0] };
  const half = /\bhalf[- ]an?[- ]minute\b|\bhalf[- ]minute\b|半分钟/iu.exec(prompt);
  if (half !== null) return { seconds: 30, words: half[0] };
  const minute = /\b(?:one|1|a|an)[- ]?(?:full )?min(?:ute)?s?\b|(?:1|一)\s*分钟/iu.exec(prompt);
  if (minute !== null) return { seconds: 60, words: minute[0] };
  const clock = /\b0:(\d\d)\b/u.exec(prompt);
  return clock === null ? null : { seconds: Number(clock[1]), words: clock[0] };
}

function nearest(seconds: number): LengthS {
  return LENGTHS_S.reduce((best, length) => (Math.abs(length - seconds) < Math.abs(best - seconds) ? length : best));
}

function themeIn(prompt: string): { readonly value: string; readonly words: string } | null {
  // "bold theme", "theme: calm", "in the style editorial", "温暖的风格"; "editorial" and "bold" mean no music.
  for (const [pattern, value] of THEME_WORDS) {
    const name = pattern.source;
    const noun = THEME_NOUN.source;
    const near = new RegExp(
      `(?:(?<![\\p{L}])(?:${name})(?:的)?[ -]*(?:${noun})|(?:${noun})\\s*(?:(?:is|should be)\\s+)?[:=]?\\s*["“]?(?:${name}))`,
      "iu",
    ).exec(prompt);
    if (near !== null && !isNegated(prompt, near.index)) return { value, words: near[0] };
  }
  for (const [pattern, value] of THEME_WORDS) {
    if (value === "warm" || value === "calm") continue;
    const alone = new RegExp(`(?<![\\p{L}])(?:${pattern.source})`, "iu").exec(prompt);
    if (
      alone !== null &&
      !isNegated(prompt, alone.index) &&
      !/^\s*(?:music|soundtrack|音乐)/iu.test(prompt.slice(alone.index + alone[0].length))
    )
      return { value, words: alone[0] };
  }
  return null;
}

function colourIn(prompt: string): { readonly value: string; readonly words: string } | null {
  const hex = /#([\da-f]{6}|[\da-f]{3})(?![\da-z])/iu.exec(prompt);
  if (hex !== null) {
    const digits = (hex[1] ?? "").toLowerCase();
    return {
      value: `#${digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join("") : digits}`,
      words: hex[0],
    };
  }
  for (const found of prompt.matchAll(/\b(?:[a-z]+)\b|[红橙黄绿青蓝紫粉棕灰黑金](?=色|$|[，。,、\s的调])/giu)) {
    const value = COLOURS[found[0].toLowerCase()];
    if (value === undefined) continue;
    const before = prompt.slice(0, found.index);
    const shade = SHADES.find(([pattern]) => pattern.test(before));
    const shadeWords = shade === undefined ? "" : (shade[0].exec(before)?.[0] ?? "");
    if (isNegated(prompt, found.index - shadeWords.length)) continue;
    return { value: shade === undefined ? value : shaded(value, shade[1]), words: shadeWords + found[0] };
  }
  return null;
}

/** Moves a colour towards black (below 0) or white. */
export function shaded(hex: string, by: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((channel) => Math.round(by < 0 ? channel * (1 + by) : channel + (255 - channel) * by));
  return `#${moved.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** English words that were not understood; at most {@link MAX_UNKNOWN_WORDS}. */
const MAX_UNKNOWN_WORDS = 12;
function unknownIn(prompt: string, used: readonly string[]): string[] {
  let rest = prompt;
  for (const said of used) if (said !== "") rest = rest.replace(said, " ");
  const left = words(rest, "en").filter(
    (word) => /^\p{Script=Latin}{2,}$/u.test(word.replace(/['-]/gu, "")) && !FILLER.test(word),
  );
  return Array.from(new Set(left)).slice(0, MAX_UNKNOWN_WORDS);
}
