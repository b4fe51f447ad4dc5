import type { NemoErrorType } from "./error-type.ts";

/** The protocol's codes, wherever they stand: in an envelope, in the stream, or as an HTTP status. */
const TYPES: Readonly<Record<number, NemoErrorType>> = {
  1001: "token_refused",
  1010: "token_refused",
  1011: "token_refused",
  1002: "session_not_found",
  2001: "no_credits",
  4001: "unsupported_file",
  4002: "file_too_large",
  402: "export_blocked",
  429: "rate_limited",
  // What gateways say in HTTP's own words.
  401: "token_refused",
  413: "file_too_large",
  415: "unsupported_file",
};

/** Which error a code is. 400 means a missing client id only where that id is asked for: see the token call. */
export function errorTypeOf(code: number): NemoErrorType {
  return TYPES[code] ?? (code >= 500 && code <= 599 ? "unavailable" : "refused");
}
