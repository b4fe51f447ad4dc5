export type Stage = "script" | "voice" | "music" | "picture" | "finish";

export interface Progress {
  readonly stage: Stage;
  /** 0 to 1 of the stage. */
  readonly fraction: number;
  /** Seconds that the stage still takes, once that can be told. */
  readonly etaS?: number;
}

export interface Stopwatch {
  /** Ends the stage before. */
  readonly begin: (stage: Stage) => void;
  /** @param fraction 0 to 1 of the stage */
  readonly progress: (fraction: number) => void;
  readonly end: () => { readonly elapsedMs: number; readonly stages: Record<Stage, number> };
}

/**
 * Times the stages of a film and passes their progress on, with the time left once a tenth of a stage is done.
 * @param now milliseconds from any start
 */
export function startStopwatch(now: () => number, onProgress?: (progress: Progress) => void): Stopwatch {
  const stages: Record<Stage, number> = { script: 0, voice: 0, music: 0, picture: 0, finish: 0 };
  const start = now();
  let stage: Stage = "script";
  let began = start;
  const stop = (): void => {
    const time = now();
    stages[stage] += time - began;
    began = time;
  };
  return {
    begin: (next: Stage): void => {
      stop();
      stage = next;
      onProgress?.({ stage, fraction: 0 });
    },
    progress: (fraction: number): void => {
      const etaS = ((now() - began) / 1000) * (1 / fraction - 1);
      onProgress?.(fraction < 0.1 ? { stage, fraction } : { stage, fraction, etaS });
    },
    end: (): { elapsedMs: number; stages: Record<Stage, number> } => {
      stop();
      onProgress?.({ stage, fraction: 1 });
      for (const name of Object.keys(stages) as Stage[]) stages[name] = Math.round(stages[name]);
      return { elapsedMs: Math.round(now() - start), stages };
    },
  };
}
