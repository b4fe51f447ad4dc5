/** Why no voice, or no speech, could be had. */
export type SpeechErrorCode =
  | "unknown_voice"
  | "unsupported_language"
  | "bad_speed"
  | "unspeakable"
  | "synthesis_failed"
  /** The endpoint's address or key can't serve. */
  | "bad_endpoint"
  /** The endpoint can't be reached, is too slow, refuses, or answers with something else than sound. */
  | "endpoint_failed"
  /** A voice's files could not be downloaded or are not what they should be. */
  | "install_failed"
  /** A voice's files are here, and incomplete. */
  | "broken_voice";

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
