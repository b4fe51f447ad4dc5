import { createFramePainter } from "../picture/film-frames.ts";
import type { Staging } from "../picture/themes/theme.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { openFilm, type Stereo } from "./film-writer.ts";

/**
 * Paints and encodes every frame. While the encoder works on a frame the next is painted; it is never more than one
 * ahead, so memory does not grow with the film.
 */
export async function renderFilm(
  path: string,
  timeline: Timeline,
  staging: Staging,
  sound: Stereo,
  io: { readonly signal?: AbortSignal | undefined; readonly onFrame?: (done: number) => void },
): Promise<void> {
  const painter = createFramePainter(timeline, staging);
  const starts = new Set(timeline.scenes.map((scene) => scene.start));
  const writer = await openFilm(path, timeline, sound, timeline);
  try {
    let taken: Promise<void> = Promise.resolve();
    for (let frame = 0; frame < timeline.frames; frame++) {
      io.signal?.throwIfAborted();
      painter.show(frame);
      await taken;
      taken = writer.write(painter.picture, starts.has(frame));
      io.onFrame?.(frame);
    }
    await taken;
    await writer.finish();
  } finally {
    await writer.close();
  }
}
