/** Why a file could not be read as a posting. */
export type PostingErrorCode =
  | "empty"
  | "binary"
  | "too-long"
  | "unsupported-format"
  | "broken-front-matter"
  | "not-a-posting"
  /** A file of a known format that is cut short or corrupt. */
  | "damaged"
  /** A PDF that holds pictures of text and no text. */
  | "scanned"
  /** Encrypted, and a password is needed. */
  | "locked"
  /** Took more time or memory than any posting does. */
  | "too-complex";

/**
 * The source is not a posting that jobreel can read.
 *
 * Not for failures of the disk or the network: whoever fetches the bytes reports those.
 */
export class PostingError extends Error {
  override readonly name = "PostingError";
  /** What kind of refusal this is. */
  readonly code: PostingErrorCode;
  /** Where the bytes came from, as the user named it. */
  readonly source: string;
  /** Line in the source, from 1, where one line is to blame. */
  readonly line: number | null;

  constructor(code: PostingErrorCode, source: string, message: string, line: number | null = null) {
    super(`${source}: ${message}`);
    this.code = code;
    this.source = source;
    this.line = line;
  }
}
