/**
 * A figure counts up in this time (ms) from when it appears: until it has, it is not yet the posting's, and somebody may stop the
 * film to read it.
 */
export const COUNT_UP_MS = 400;
