import type { Step } from "../work/tasks.ts";

/** What a tool call is answered, with what comes of it. */
export type Called<T> = readonly [result: T, response: Readonly<Record<string, unknown>>];

/** Tells of what the agent does, a tool call each, and how far it is with all of it. */
export interface Telling {
  call<T>(name: string, args: Readonly<Record<string, unknown>>, work: () => Promise<Called<T>>): Promise<T>;
  /** @param share 0 to 1 of everything; what is less than was told is not told */
  progress(stage: string, share: number): void;
}

/** Progress is told when it has grown by this share. */
const TOLD_EVERY = 0.02;

export function telling(step: (step: Step) => void): Telling {
  let calls = 0;
  let told = 0;
  return {
    async call(name, args, work) {
      const id = `call_${++calls}`;
      step({ kind: "call", id, name, args });
      try {
        const [result, response] = await work();
        step({ kind: "result", id, name, response });
        return result;
      } catch (error) {
        step({ kind: "result", id, name, response: { error: error instanceof Error ? error.message : String(error) } });
        throw error;
      }
    },
    progress(stage, share) {
      if (share - told < TOLD_EVERY) return;
      told = share;
      step({ kind: "progress", stage, share });
    },
  };
}
