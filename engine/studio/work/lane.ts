/** A line before work of which only so much is done at once. */
export interface Lane {
  /** Waits for a turn. @throws the signal's reason; who gives up leaves the line at once */
  readonly enter: (signal: AbortSignal) => Promise<void>;
  /** Hands the turn on to the next in the line. */
  readonly leave: () => void;
}

export function createLane(most: number): Lane {
  const waiting = new Set<() => void>();
  let inside = 0;
  return {
    async enter(signal) {
      if (inside < most) {
        inside++;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const giveUp = (): void => {
          waiting.delete(take);
          reject(signal.reason as Error);
        };
        const take = (): void => {
          waiting.delete(take);
          signal.removeEventListener("abort", giveUp);
          resolve();
        };
        waiting.add(take);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    },
    leave() {
      // Whoever takes the turn over need not count it.
      const [next] = waiting;
      if (next === undefined) inside--;
      else next();
    },
  };
}
