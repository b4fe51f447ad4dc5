/** How much of time, redirects and bytes one fetch may take. */
export interface IntakeLimits {
  /** For everything together: names, robots.txt, redirects and the last byte. */
  readonly totalMs: number;
  /** From the start of a connection to the end of the answer's head, for each request. */
  readonly headMs: number;
  /** For a site's robots.txt, with its redirects. */
  readonly robotsMs: number;
  /** Followed one after another; RFC 9309 asks for five for a robots.txt. */
  readonly redirects: number;
  /** Of HTML, text and whatever else is no document, on the wire and unpacked. */
  readonly textBytes: number;
  /** Of a PDF or Word document, on the wire and unpacked. */
  readonly documentBytes: number;
  /** Of a robots.txt; what comes after is not read. RFC 9309 asks for at least 500 KiB. */
  readonly robotsBytes: number;
}

export const DEFAULT_LIMITS: IntakeLimits = {
  totalMs: 15_000,
  headMs: 10_000,
  robotsMs: 5_000,
  redirects: 5,
  textBytes: 20 * 1024 * 1024,
  documentBytes: 200 * 1024 * 1024,
  robotsBytes: 500 * 1024,
};

/** Sizes as messages tell them, in the largest unit that leaves a whole number or more. */
export function sizeOf(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round(bytes / 1024 / 1024).toLocaleString("en")} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`;
}
