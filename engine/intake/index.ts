/**
 * Intake: a posting's address in, its bytes out, and nothing on this machine or its network touched on the way.
 *
 * address → check → resolve, check and pin → robots.txt → request → redirects, each from the start → bounded body
 */
export { isPublicAddress } from "./address.ts";
export { IntakeError, type IntakeErrorCode } from "./errors.ts";
export type { FetchOptions, Lookup } from "./errand.ts";
export { fetchPosting, type FetchedPosting } from "./fetch-posting.ts";
export { DEFAULT_LIMITS, type IntakeLimits } from "./limits.ts";
export { isUrl } from "./url.ts";
