/** How often a call is made in all. */
const MAX_TRIES = 6;
const FIRST_WAIT_MS = 1_000;
/** GitHub asks for a minute or more after a secondary limit; what would take longer is left to another run. */
const MAX_WAIT_MS = 5 * 60_000;
const MAX_STEP_MS = 60_000;

export interface Answered {
  /** 0 where there was no answer. */
  readonly status: number;
  readonly retryAfter: string | null;
  /** `x-ratelimit-remaining` and `x-ratelimit-reset` (seconds since 1970). */
  readonly remaining: string | null;
  readonly reset: string | null;
  readonly isRateLimit: boolean;
}

/**
 * How long to wait before a call is made again; null if it should not be. Pure, so that `nowMs` and `chance` are given.
 * @param tries how often it was made already, at least 1
 * @param chance 0 to 1: spreads the calls of runs that fail together
 */
export function waitBeforeRetryMs(answered: Answered, tries: number, nowMs: number, chance: number): number | null {
  if (tries >= MAX_TRIES) return null;
  const { status, isRateLimit } = answered;
  if (!isRateLimit && status !== 0 && status !== 408 && status < 500) return null;
  const asked = askedWaitMs(answered, nowMs);
  if (asked !== null) return asked <= MAX_WAIT_MS ? asked : null;
  const step = Math.min(MAX_STEP_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  // Without word of how long, a secondary limit lasts at least a minute.
  return isRateLimit ? MAX_STEP_MS : Math.round(step * (0.5 + chance / 2));
}

function askedWaitMs({ retryAfter, remaining, reset }: Answered, nowMs: number): number | null {
  if (retryAfter !== null && /^\d{1,6}$/u.test(retryAfter)) return Number(retryAfter) * 1000;
  if (remaining === "0" && reset !== null && /^\d{1,12}$/u.test(reset))
    return Math.max(FIRST_WAIT_MS, Number(reset) * 1000 - nowMs);
  return null;
}
