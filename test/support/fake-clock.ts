import type { Sleep } from "../../shared/client/index.ts";

interface Sleeper {
  readonly ms: number;
  readonly atMs: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is told to go on. */
export interface FakeClock {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Resolves as soon as somebody sleeps for exactly `ms`. */
  readonly sleepOf: (ms: number) => Promise<void>;
  /** Waits for somebody to sleep for exactly `ms`, and lets that time pass. */
  readonly pass: (ms: number) => Promise<void>;
  /** Lets time pass: wakes everybody whose time has come. */
  readonly advance: (ms: number) => void;
  /** How many sleep. */
  readonly sleepers: () => number;
}

export function createFakeClock(startMs = Date.parse("2026-11-28T12:00:00Z")): FakeClock {
  let nowMs = startMs;
  const sleepers = new Set<Sleeper>();
  const watchers = new Set<{ readonly ms: number; readonly seen: () => void }>();

  const sleep: Sleep = (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const stop = (): void => {
        sleepers.delete(sleeper);
        reject(signal.reason as Error);
      };
      const sleeper: Sleeper = {
        ms,
        atMs: nowMs + ms,
        wake: () => {
          signal.removeEventListener("abort", stop);
          sleepers.delete(sleeper);
          resolve();
        },
      };
      signal.addEventListener("abort", stop, { once: true });
      sleepers.add(sleeper);
      for (const watcher of watchers) if (watcher.ms === ms) watcher.seen();
    });

  const sleepOf = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if ([...sleepers].some((sleeper) => sleeper.ms === ms)) {
        resolve();
        return;
      }
      const watcher = {
        ms,
        seen: () => {
          watchers.delete(watcher);
          resolve();
        },
      };
      watchers.add(watcher);
    });

  const advance = (ms: number): void => {
    nowMs += ms;
    for (const sleeper of sleepers) if (sleeper.atMs <= nowMs) sleeper.wake();
  };

  return {
    now: () => nowMs,
    sleep,
    sleepOf,
    advance,
    pass: async (ms) => {
      await sleepOf(ms);
      advance(ms);
    },
    sleepers: () => sleepers.size,
  };
}
