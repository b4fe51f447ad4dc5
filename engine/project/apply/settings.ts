import { AUTO_THEME, THEME_NAMES } from "../../picture/themes/index.ts";
import { primaryOf } from "../../script/phrases/index.ts";
import { NEURAL_VOICES } from "../../speech/neural/catalogue.ts";
import { VOICE_NAMES } from "../../speech/voices.ts";
import type { ProjectChoices } from "../choices.ts";
import { fits } from "../clock.ts";
import { rewritten } from "../rewrite.ts";
import type { ProjectState } from "../state.ts";
import { hasTones } from "../tone.ts";
import { type Apply, film, type Outcome, refuse } from "./outcome.ts";
import { logoTold, musicTold, onOff, percent, voiceTold, volumeTold, wordsOf } from "./told.ts";

/** Edits of what a film is, but for its story: each sets one choice. */

function chosen(
  state: ProjectState,
  choice: Partial<ProjectChoices>,
  before: string | number | null,
  after: string | number | null,
): Outcome {
  return { state: { ...state, choices: { ...state.choices, ...choice } }, changes: [film(before, after)] };
}

/** A choice that the story is written by: it is written anew. */
function told(
  state: ProjectState,
  choice: Partial<ProjectChoices>,
  [before, after]: readonly [string | number | null, string | number | null],
  posting: Parameters<typeof rewritten>[1],
): Outcome {
  const next = { ...state, choices: { ...state.choices, ...choice } };
  const written = rewritten(next, posting);
  if (written === null) return refuse("too-long", { lengthS: next.choices.lengthS, overrunS: 0 });
  return { state: written, changes: [film(before, after)] };
}

export const setLength: Apply<"setLength"> = (state, { lengthS }, { posting }) =>
  told(state, { lengthS }, [state.choices.lengthS, lengthS], posting);

export const setTone: Apply<"setTone"> = (state, { tone }, { posting }) => {
  if (!hasTones(state.storyboard.language)) return refuse("no-tones", { language: state.storyboard.language });
  return told(state, { tone }, [state.choices.tone, tone], posting);
};

export const setSpeed: Apply<"setSpeed"> = (state, { speed }, { posting }) => {
  if (state.choices.recording !== null) return refuse("recorded");
  const next = { ...state, choices: { ...state.choices, speed } };
  // The story stays word for word unless a slower voice has no time for it.
  if (fits(next)) return { state: next, changes: [film(state.choices.speed, speed)] };
  return told(state, { speed }, [state.choices.speed, speed], posting);
};

export const tightenCopy: Apply<"tightenCopy"> = (state, { factor }, { posting }) => {
  const tightness = Math.max(LEAST_TIGHTNESS, Math.round(state.tightness * factor * 100) / 100);
  const written = rewritten({ ...state, tightness }, posting);
  if (written === null) return refuse("too-long", { lengthS: state.choices.lengthS, overrunS: 0 });
  const words = [wordsOf(state), wordsOf(written)] as const;
  if (words[1] >= words[0]) return refuse("not-shorter", { scene: "" });
  return { state: written, changes: [film(...words)] };
};

const LEAST_TIGHTNESS = 0.5;

export const setAspects: Apply<"setAspects"> = (state, { aspects }) => {
  const asked = [...new Set(aspects)];
  return chosen(state, { aspects: asked }, state.choices.aspects.join(", "), asked.join(", "));
};

export const setTheme: Apply<"setTheme"> = (state, { theme }) => {
  if (theme !== AUTO_THEME && !THEME_NAMES.some((name) => name === theme))
    return refuse("no-theme", { theme, themes: THEME_NAMES.join(", ") });
  return chosen(state, { theme }, state.choices.theme, theme);
};

export const setColour: Apply<"setColour"> = (state, { colour }) =>
  chosen(state, { brand: colour }, state.choices.brand, colour);

export const setBrand: Apply<"setBrand"> = (state, { kit }, { brands }) =>
  brands ? chosen(state, { kit }, state.choices.kit, kit) : refuse("no-kit");

export const setLogo: Apply<"setLogo"> = (state, { shown }, { brands }) =>
  brands ? chosen(state, { logo: shown }, logoTold(state), onOff(shown)) : refuse("no-kit");

export const setMusic: Apply<"setMusic"> = (state, { music }) =>
  // Whoever asks for a mood, or for silence, is done with a file of their own.
  chosen(state, { music, musicFile: null }, musicTold(state), music);

export const setMusicFile: Apply<"setMusicFile"> = (state, { file }) =>
  chosen(state, { musicFile: file }, musicTold(state), file ?? state.choices.music);

export const setMusicVolume: Apply<"setMusicVolume"> = (state, { volume }) =>
  chosen(state, { musicVolume: volume }, volumeTold(state), percent(volume));

export const setVoice: Apply<"setVoice"> = (state, { voice }, { posting }) => {
  if (voice !== null && voice !== "auto" && !isVoice(voice))
    return refuse("no-voice", { voice, voices: VOICE_NAMES.join(", ") });
  const choice = { voice, recording: null };
  const before = voiceTold(state);
  // A slower voice may have no time for the story as it is.
  if (fits({ ...state, choices: { ...state.choices, ...choice } })) return chosen(state, choice, before, voice);
  return told(state, choice, [before, voice], posting);
};

/** Whether an installed or hosted one is there is known by the machine that speaks. */
function isVoice(voice: string): boolean {
  return (
    VOICE_NAMES.some((name) => name === voice) ||
    NEURAL_VOICES.some(({ name }) => name === voice) ||
    (/^[\w.-]+(?::[\w.:/-]+)?$/u.test(voice) && voice.includes(":"))
  );
}

export const setRecording: Apply<"setRecording"> = (state, { file }) =>
  chosen(state, { recording: file }, state.choices.recording, file);

export const setCaptions: Apply<"setCaptions"> = (state, { captions }) =>
  chosen(state, { captions }, state.choices.captions, captions);

export const setLanguage: Apply<"setLanguage"> = (state, { language }, { posting, translates }) => {
  const own = posting.facts.language;
  const wanted = language !== null && primaryOf(language) === primaryOf(own) ? null : language;
  if (wanted !== null && !translates) return refuse("needs-model", { language: wanted, own });
  return chosen(state, { language: wanted }, state.choices.language ?? own, wanted ?? own);
};
