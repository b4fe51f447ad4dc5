/** Why a draft can't be made into a film. */
export type DraftErrorCode =
  /** Not of a draft's form: a field is missing, of another kind, or out of its range. */
  | "malformed"
  /** More tracks, segments or text than any film has. */
  | "too-large"
  /** Without a scene there is nothing to see. */
  | "empty"
  /** Scenes overlap, or leave a gap. */
  | "scenes"
  /** A segment of a kind that is not rendered here. */
  | "unsupported"
  /** It names a theme, voice or file that is not here. */
  | "unknown-name";

/**
 * A draft can't be rendered. The message says where in the draft, what was found, what was expected and what to do.
 *
 * Not for failures of rendering itself.
 */
export class DraftError extends Error {
  override readonly name = "DraftError";
  readonly code: DraftErrorCode;

  constructor(code: DraftErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
