/** Why no voice, or no speech, could be had. */
export type SpeechErrorCode =
  | "unknown_voice"
  | "unsupported_language"
  | "bad_speed"
  | "unspeakable"
  | "synthesis_failed";

/**
 * Something about the narration's voice went wrong. The message says what was received, what was expected and what
 * to do next. Not for cancelled work: that rejects with the signal's own reason.
 */
export class SpeechError extends Error {
  override readonly name = "SpeechError";
  readonly code: SpeechErrorCode;

  constructor(code: SpeechErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
