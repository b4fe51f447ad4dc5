/** What is left of a key's month. */
export interface Quota {
  readonly granted: boolean;
  /** Films a month; null: unlimited. */
  readonly limit: number | null;
  readonly remaining: number | null;
}

/** "2026-11", in UTC. @param now ms since 1970 */
export function monthOf(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}

/** Seconds until the month ends, in UTC. */
export function secondsLeftOfMonth(now: number): number {
  const date = new Date(now);
  return Math.ceil((Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) - now) / 1000);
}
