import { writeFile } from "node:fs/promises";
import type { Results, Task, Workshop } from "../../engine/studio/index.ts";

/** A workshop that makes nothing: its films are a few bytes, and it waits where a test wants it to. */
export interface FakeWorkshop extends Workshop {
  /** All tasks that were begun. */
  readonly begun: Task[];
  /** Renders wait until they are let go. */
  hold: boolean;
  /** Lets all go that wait. */
  release(): void;
}

export function fakeWorkshop(): FakeWorkshop {
  const begun: Task[] = [];
  const waiting = new Set<() => void>();
  const result = async (task: Task): Promise<Results[keyof Results]> => {
    switch (task.kind) {
      case "render":
        await writeFile(task.out, `film of ${task.draft.length} characters`);
        return { durationS: 1, width: 1080, height: 1080 };
      case "probe":
        return { kind: "document", fileType: "txt", durationS: null, width: null, height: null, fps: null };
      case "message":
        return { draft: '{"t":[],"d":1000,"m":{}}', project: "{}", text: `Did: ${task.message}` };
    }
  };
  return {
    begun,
    hold: false,
    release() {
      for (const go of waiting) go();
      waiting.clear();
    },
    async perform(task, { signal, onStep }) {
      signal.throwIfAborted();
      begun.push(task);
      onStep?.({ kind: "progress", stage: "fake", share: 0.5 });
      if (this.hold) {
        await new Promise<void>((resolve, reject) => {
          waiting.add(resolve);
          signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
        });
      }
      return (await result(task)) as Results[(typeof task)["kind"]];
    },
    close: () => Promise.resolve(),
  };
}
