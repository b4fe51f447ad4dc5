import type { Sleep } from "./client.ts";

/** Resolves after `ms`; rejects with the signal's reason when that is aborted, so that a wait never outlives its purpose. */
export function sleepFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** What `waitUpTo` waited for, or that the time was up. */
export type Waited<T> = { readonly done: true; readonly value: T } | { readonly done: false };

/**
 * Waits for work, `ms` at most. The work goes on when the time is up: whoever started it stops it.
 * Rejects as the work does, or with the reason of the signal.
 */
export async function waitUpTo<T>(
  work: Promise<T>,
  ms: number,
  sleep: Sleep,
  signal: AbortSignal | undefined,
): Promise<Waited<T>> {
  const over = new AbortController();
  const wait = sleep(ms, signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]));
  try {
    return await Promise.race([
      work.then((value) => ({ done: true, value }) as const),
      wait.then(() => ({ done: false }) as const),
    ]);
  } finally {
    over.abort();
    // Whichever of the two lost may still reject; it has been answered for.
    wait.catch(() => {});
    work.catch(() => {});
  }
}

/** Waits for work that others wait for, too: an abort ends the wait and not the work. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(reasonOf(signal));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** An abort's reason, as an error. */
export function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException("This operation was aborted", "AbortError");
}
