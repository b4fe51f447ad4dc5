/** Why a recording can't be a film's voice. */
export type RecordingErrorCode =
  | "missing"
  | "not-a-file"
  | "empty"
  /** Not sound, or of a kind that is not read. */
  | "unsupported"
  | "damaged"
  | "too-long"
  /** Nothing is to be heard in it. */
  | "silent"
  /** Recorded too loud: what was cut off can't be brought back. */
  | "clipped"
  /** More channels than a voice needs. */
  | "channels"
  /** It says something else than the script. */
  | "other-words";

/** A recording can't be used. The message names the file, says what was found, what was expected and what to do. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
  readonly code: RecordingErrorCode;
  /** As the user named it. */
  readonly file: string;

  constructor(code: RecordingErrorCode, file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.code = code;
    this.file = file;
  }
}
