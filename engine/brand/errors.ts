/** Which part of a brand kit is to blame. */
export type BrandErrorCode = "file" | "schema" | "colour" | "logo" | "font" | "page";

/**
 * What was named as a brand can't be used. The message says what was received, what was expected and what to do.
 *
 * Not for failures of the disk: a brand file that isn't there is the system's own error.
 */
export class BrandError extends Error {
  override readonly name = "BrandError";
  readonly code: BrandErrorCode;
  /** The file or address to blame, as the user named it. */
  readonly source: string;

  constructor(code: BrandErrorCode, source: string, message: string, options?: ErrorOptions) {
    super(`${source}: ${message}`, options);
    this.code = code;
    this.source = source;
  }
}
