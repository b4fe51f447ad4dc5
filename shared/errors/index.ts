/** What goes wrong between a client and its upstream: one class, its types, its words in English and Chinese. */
export { NemoError, type NemoErrorOptions } from "./nemo-error.ts";
export type { NemoErrorType } from "./error-type.ts";
export { errorTypeOf } from "./codes.ts";
export { ownTokenRemedy, registerRemedy } from "./remedies.ts";
export { redact } from "./redact.ts";
