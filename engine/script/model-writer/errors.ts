/** Why no model can be asked. */
export type WriterErrorCode =
  /** `--writer` names nothing that jobreel knows. */
  | "unknown_writer"
  | "bad_endpoint"
  | "missing_key"
  | "bad_key"
  /** `--lang` is no language tag. */
  | "bad_language"
  /** `--lang` asks for a translation, and no model is there to make it. */
  | "no_translator";

/**
 * What was asked of the model writer can't be done; known before any work. The message is ready to be read, and never
 * holds the key. Not for a model that fails later: then the film keeps its own copy, and says so.
 */
export class WriterError extends Error {
  override readonly name = "WriterError";
  readonly code: WriterErrorCode;

  constructor(code: WriterErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
