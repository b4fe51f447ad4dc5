import { SAMPLE_RATE } from "../speech/voice.ts";
import { peaking } from "./biquad.ts";
import { DUCK_DB, duckingCurve, spokenStretches, type Range } from "./ducking.ts";
import { integratedLoudness } from "./loudness.ts";
import { master } from "./master.ts";
import { silence, type Stereo } from "./stereo.ts";
import { fromDb, toDb } from "./true-peak.ts";

/** Music under speech is this much quieter than the speech, in LU. */
export const MUSIC_UNDER_VOICE_LU = 17;

/** So is the sound of clips, which has words and noises of its own. */
export const CLIPS_UNDER_VOICE_LU = 18;
/** What is recorded more quietly is not raised to more than this: it would be noise. */
const MAX_CLIP_GAIN_DB = 12;

/** While somebody speaks, music also clears the band that consonants live in. */
const CARVE = peaking(2000, SAMPLE_RATE, -7, 0.6);
/** Sound at a place in the film. */
export interface PlacedSound {
  readonly sound: Stereo;
  /** First sample, of the film's. */
  readonly start: number;
}

export interface MixInput {
  /** Mono, as long as the film; null for a film without a voice. */
  readonly narration: Float32Array | null;
  /** When the voice is on. */
  readonly speech: readonly Range[];
  readonly music: Stereo | null;
  /** 0 to 1: how loud the music is beside the voice and clips; 1 if it isn't said. */
  readonly musicVolume?: number;
  /** What clips sound of, each inside the film. */
  readonly clips?: readonly PlacedSound[];
  /** Length of the film. */
  readonly samples: number;
}

export interface MixReport {
  /** Integrated loudness of the result in LUFS; null for silence. */
  readonly loudnessLufs: number | null;
  /** How far music lies under the voice while it speaks, in LU; null unless there are both. */
  readonly musicUnderVoiceLu: number | null;
}

/**
 * Voice, music and clips into one finished sound track.
 * @throws {RangeError} for a part that is not as long as the film, or lies outside it
 */
export function mixFilm(input: MixInput): Stereo & { report: MixReport } {
  const { musicUnderVoiceLu, ...sound } = layTogether(input);
  return { ...sound, report: { loudnessLufs: master(sound), musicUnderVoiceLu } };
}

/**
 * All that is heard, each in its place and beside the others, before it is mastered.
 * @throws as {@link mixFilm} does
 */
export function layTogether({
  narration,
  speech,
  music,
  musicVolume = 1,
  clips = [],
  samples,
}: MixInput): Stereo & Pick<MixReport, "musicUnderVoiceLu"> {
  for (const [name, part] of [
    ["narration", narration],
    ["music", music?.left],
    ["music", music?.right],
  ] as const) {
    if (part && part.length !== samples)
      throw new RangeError(
        `The ${name} has ${part.length} samples where the film has ${samples}: lay it to the film's length first.`,
      );
  }
  for (const { sound, start } of clips) {
    if (start < 0 || start + sound.left.length > samples)
      throw new RangeError(
        `A clip's sound has ${sound.left.length} samples from ${start} on where the film has ${samples}: cut it first.`,
      );
  }
  const mixed = silence(samples);
  const voiceLufs = narration ? integratedLoudness({ left: narration, right: narration }) : -Infinity;
  const musicLufs = music && musicVolume > 0 ? integratedLoudness(music) : -Infinity;
  const both = Number.isFinite(voiceLufs) && Number.isFinite(musicLufs);
  const spoken = Number.isFinite(voiceLufs);
  const ducking = duckingCurve(spoken ? spokenStretches(speech) : [], samples);
  if (music && Number.isFinite(musicLufs)) {
    const level = musicVolume * (both ? fromDb(voiceLufs - MUSIC_UNDER_VOICE_LU + DUCK_DB - musicLufs) : 1);
    addUnder(mixed, { sound: music, start: 0 }, ducking, level);
  }
  for (const clip of clips) {
    const clipLufs = integratedLoudness(clip.sound);
    if (!Number.isFinite(clipLufs)) continue;
    const under = spoken
      ? voiceLufs - CLIPS_UNDER_VOICE_LU + DUCK_DB
      : Number.isFinite(musicLufs)
        ? musicLufs
        : clipLufs;
    const level = fromDb(Math.min(MAX_CLIP_GAIN_DB, under - clipLufs));
    addUnder(mixed, clip, ducking, level);
  }
  if (narration && Number.isFinite(voiceLufs)) addVoice(mixed, narration);
  return { ...mixed, musicUnderVoiceLu: both ? MUSIC_UNDER_VOICE_LU - toDb(musicVolume) : null };
}

function addVoice({ left, right }: Stereo, narration: Float32Array): void {
  for (let i = 0; i < left.length; i++) {
    const x = narration[i] ?? 0;
    left[i] = (left[i] ?? 0) + x;
    right[i] = (right[i] ?? 0) + x;
  }
}

/** Adds what steps back while somebody speaks, and there lacks the band of {@link CARVE}. */
function addUnder({ left, right }: Stereo, { sound, start }: PlacedSound, ducking: Float32Array, level: number): void {
  const { b0, b1, b2, a1, a2 } = CARVE;
  const under = level * fromDb(-DUCK_DB);
  const nepers = Math.log(fromDb(-DUCK_DB));
  let l1 = 0;
  let l2 = 0;
  let r1 = 0;
  let r2 = 0;
  for (let heard = 0; heard < sound.left.length; heard++) {
    const i = start + heard;
    const ducked = ducking[i] ?? 0;
    const gain = ducked === 0 ? level : ducked === 1 ? under : level * Math.exp(nepers * ducked);
    const l = sound.left[heard] ?? 0;
    const r = sound.right[heard] ?? 0;
    const carvedLeft = b0 * l + l1;
    const carvedRight = b0 * r + r1;
    l1 = b1 * l + l2 - a1 * carvedLeft;
    r1 = b1 * r + r2 - a1 * carvedRight;
    l2 = b2 * l - a2 * carvedLeft;
    r2 = b2 * r - a2 * carvedRight;
    left[i] = (left[i] ?? 0) + gain * (l + ducked * (carvedLeft - l));
    right[i] = (right[i] ?? 0) + gain * (r + ducked * (carvedRight - r));
  }
}
