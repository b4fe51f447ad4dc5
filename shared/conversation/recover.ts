import type { NemoClient, SessionState, Sleep } from "../client/index.ts";
import { type Change, changes, type Draft } from "../draft/index.ts";
import { NemoError } from "../errors/index.ts";

/** After a broken connection the state is read so often, */
const MAX_READS = 5;
/** each time after a longer wait. */
const WAITS_MS = [2000, 5000, 10_000, 20_000, 30_000] as const;

/** What became of a message whose stream broke. */
export interface Recovered {
  /** The last state that was read, or null if none could be. */
  readonly state: SessionState | null;
  /** What changed since before the message; empty if nothing was seen to. */
  readonly changes: readonly Change[];
  /** Why the state could not be read, if it could not. */
  readonly error: NemoError | null;
}

/**
 * Finds out what became of a message whose stream broke: waits and reads the state, five times at most, until it differs from
 * the draft `before`. Never sends anything.
 * @throws the reason of `signal`
 */
export async function recover(
  client: Pick<NemoClient, "state">,
  sessionId: string,
  before: Draft | null,
  sleep: Sleep,
  signal: AbortSignal | undefined,
): Promise<Recovered> {
  let state: SessionState | null = null;
  let error: NemoError | null = null;
  for (const waitMs of WAITS_MS.slice(0, MAX_READS)) {
    await sleep(waitMs, signal ?? new AbortController().signal);
    try {
      state = await client.state(sessionId, { signal });
      error = null;
    } catch (failure) {
      if (!(failure instanceof NemoError)) throw failure;
      error = failure;
      // It won't come back by waiting.
      if (failure.type === "session_not_found" || failure.type === "token_refused") break;
      continue;
    }
    const changed = changes(before, state.draft);
    if (changed.length > 0) return { state, changes: changed, error: null };
  }
  return { state, changes: [], error };
}

/** Whether it is not known what became of a message. */
export function isUnsure(error: NemoError): boolean {
  return error.type === "stream_broken" || error.type === "timeout" || error.type === "unavailable";
}
