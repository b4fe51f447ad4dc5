import { createFramePainter } from "../picture/film-frames.ts";
import type { Staging } from "../picture/themes/theme.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { FilmWriter } from "./film-writer.ts";

/**
 * Paints and encodes every frame. While the encoder works on a frame the next is painted; it is never more than one
 * ahead, so memory does not grow with the film. The writer is finished, or closed where that fails.
 * @throws the reason of `io.signal`, and what the writer throws
 */
export async function renderFilm(
  writer: FilmWriter,
  timeline: Timeline,
  staging: Staging,
  io: { readonly signal?: AbortSignal | undefined; readonly onFrame?: (done: number) => void },
): Promise<void> {
  const painter = createFramePainter(timeline, staging);
  const starts = new Set(timeline.scenes.map((scene) => scene.start));
  let taken: Promise<void> = Promise.resolve();
  try {
    for (let frame = 0; frame < timeline.frames; frame++) {
      io.signal?.throwIfAborted();
      await staging.ready(frame);
      const changed = painter.show(frame);
      await taken;
      taken = writer.write(painter.picture, changed, starts.has(frame));
      io.onFrame?.(frame);
    }
    await taken;
    await writer.finish();
  } finally {
    await taken.catch(() => {}); // It is told above; here the encoder only has to be done with the frame.
    await writer.close();
  }
}
