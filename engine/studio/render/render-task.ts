import { renderDraft } from "../../draft/index.ts";
import type { Rendered, RenderTask, Step } from "../work/tasks.ts";

/** Progress is told when it has grown by this share. */
const TOLD_EVERY = 0.005;

export async function renderTask(
  { draft, out, quality, files }: RenderTask,
  { signal, step }: { readonly signal: AbortSignal; readonly step: (step: Step) => void },
): Promise<Rendered> {
  let told = 0;
  return renderDraft(JSON.parse(draft), out, {
    quality,
    signal,
    fileOf: (hash) => files[hash] ?? null,
    onProgress: (share) => {
      if (share - told < TOLD_EVERY) return;
      told = share;
      step({ kind: "progress", stage: "render", share });
    },
  });
}
