/** Why a file can't be shown in a film. */
export type MediaErrorCode =
  | "missing"
  /** A folder, a device or a pipe. */
  | "not-a-file"
  | "empty"
  /** Of a kind that is not shown: a document, a playlist, a drawing that refers to other files. */
  | "unsupported"
  /** More bytes or pixels than any film needs. */
  | "too-large"
  /** Of a kind that is shown, but cut short or corrupt. */
  | "damaged"
  /** A file of sound alone. */
  | "no-picture"
  /** It can't stand where it is asked to. */
  | "no-place";

/**
 * A company's own picture or clip can't be used. The message names the file, says what was found, what was expected and
 * what to do.
 *
 * Not for files that are left out because the film is full: that is a note.
 */
export class MediaError extends Error {
  override readonly name = "MediaError";
  readonly code: MediaErrorCode;
  /** As the user named it. */
  readonly file: string;

  constructor(code: MediaErrorCode, file: string, message: string, cause?: unknown) {
    super(`${file}: ${message}`, cause === undefined ? {} : { cause });
    this.code = code;
    this.file = file;
  }
}

/** What is shown, for messages. */
export const SHOWN = "JPEG, PNG, GIF, WebP, AVIF; MP4, MOV, AVI, WebM, MKV; Lottie";
