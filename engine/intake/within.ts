/**
 * Does work under a signal that is aborted when its time is over or when `parent` is, and then rejects with the reason
 * of that, whatever the work makes of it. The work must heed the signal: it is not left behind.
 * @param late made when the time is over
 */
export async function within<T>(
  limitMs: number,
  parent: AbortSignal | undefined,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  parent?.throwIfAborted();
  const controller = new AbortController();
  const stop = (): void => controller.abort(parent?.reason);
  parent?.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(() => controller.abort(late()), limitMs);
  try {
    return await work(controller.signal);
  } catch (error) {
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener("abort", stop);
  }
}

/** What a promise that knows of no signal gives, unless the signal is aborted first: then it rejects with its reason. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
