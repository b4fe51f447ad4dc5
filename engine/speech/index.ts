/** Speech: what a narration says, in which voice, how long it takes and when each word is heard. */
export { SAMPLE_RATE, type SpokenWord, type Utterance, type Voice } from "./voice.ts";
export { AUTO_VOICE, type ChosenVoice, voiceFor, type VoiceWish } from "./choose-voice.ts";
export { createVoice, DEFAULT_VOICE, VOICE_NAMES, type VoiceName, type VoiceSetting } from "./voices.ts";
export { inOwnWords, type Lexicon } from "./own-words.ts";
export { spokenForm, type SpokenToken, timedForm } from "./spoken.ts";
export { estimateS } from "./pace.ts";
export { imaginedUtterance } from "./imagined.ts";
export { SpeechError, type SpeechErrorCode } from "./errors.ts";
