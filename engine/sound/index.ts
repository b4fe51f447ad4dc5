/** Sound: the film's music, and the mix of voice and music. Pure functions over samples at 48 kHz. */
export { composeScore, type ScoreInput } from "./score/score.ts";
export { mixFilm, MUSIC_UNDER_VOICE_LU, TARGET_LUFS, TRUE_PEAK_DB, type MixInput, type MixReport } from "./mix.ts";
export { integratedLoudness } from "./loudness.ts";
export { truePeak } from "./true-peak.ts";
export type { Range } from "./ducking.ts";
export type { Stereo } from "./stereo.ts";
