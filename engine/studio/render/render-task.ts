import { renderDraft } from "../../draft/index.ts";
import type { VoicesFor } from "../../speech/voice-sources.ts";
import type { Rendered, RenderTask, Step } from "../work/tasks.ts";

/** Progress is told when it has grown by this share. */
const TOLD_EVERY = 0.005;

export async function renderTask(
  { draft, out, poster, quality, files }: RenderTask,
  {
    signal,
    step,
    voicesFor,
  }: { readonly signal: AbortSignal; readonly step: (step: Step) => void; readonly voicesFor: VoicesFor },
): Promise<Rendered> {
  let told = 0;
  return renderDraft(JSON.parse(draft), out, {
    quality,
    posterPath: poster,
    signal,
    voicesFor,
    fileOf: (hash) => files[hash] ?? null,
    onProgress: (share) => {
      if (share - told < TOLD_EVERY) return;
      told = share;
      step({ kind: "progress", stage: "render", share });
    },
  });
}
