/** Speech: what a narration says, in which voice, how long it takes and when each word is heard. */
export { SAMPLE_RATE, type SpokenWord, type Utterance, type Voice } from "./voice.ts";
export { createVoice, DEFAULT_VOICE, requireLanguage, VOICE_NAMES, type VoiceName } from "./voices.ts";
export { spokenForm, type SpokenToken } from "./spoken.ts";
export { estimateS } from "./pace.ts";
export { imaginedUtterance } from "./imagined.ts";
export { SpeechError, type SpeechErrorCode } from "./errors.ts";
