/** Sound: the film's music, and the mix of voice and music. Pure functions over samples at 48 kHz. */
export { composeScore, type ScoreInput } from "./score/score.ts";
export { layTogether, mixFilm, MUSIC_UNDER_VOICE_LU, type MixInput, type MixReport } from "./mix.ts";
export { master, TARGET_LUFS, TRUE_PEAK_DB } from "./master.ts";
export { integratedLoudness } from "./loudness.ts";
export { truePeak } from "./true-peak.ts";
export type { Range } from "./ducking.ts";
export type { Stereo } from "./stereo.ts";
