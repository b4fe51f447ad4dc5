/** All bounds of the client, in one place. Waits and sizes are the protocol's where it names any. */

/** A call whose answer is JSON, answer included. */
export const CALL_LIMIT_MS = 60_000;
/** A run, from the message to the stream's end. */
export const RUN_LIMIT_MS = 15 * 60_000;
/** A run without anything but heartbeats. */
export const NEWS_LIMIT_MS = 10 * 60_000;
/** How often it is told that work goes on. */
export const STILL_WORKING_MS = 2 * 60_000;
/** An upload: 200 MB at 1 Mbit/s. */
export const UPLOAD_LIMIT_MS = 30 * 60_000;

/** 429 without Retry-After. */
export const RATE_LIMIT_WAIT_MS = 30_000;
/** Nobody waits longer for an answer: a Retry-After beyond it is an error, which tells when to come back. */
export const MAX_RETRY_WAIT_MS = 120_000;
/** A GET that the network failed, in all. */
export const MAX_GET_TRIES = 3;
export const GET_RETRY_WAIT_MS = 1000;

export const MAX_FILE_BYTES = 200 * 1024 * 1024;
export const MAX_FILES = 100;
/** A message with a posting in it. */
export const MAX_MESSAGE_CHARS = 1024 * 1024;

/** Answers of calls that hold no draft. */
export const MAX_ANSWER_BYTES = 1024 * 1024;
/** Answers that hold a draft. */
export const MAX_STATE_BYTES = 64 * 1024 * 1024;
/** A download follows so many redirects. */
export const MAX_REDIRECTS = 5;
