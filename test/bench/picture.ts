import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_NONE } from "node-av/constants";
import { openFilm } from "../../engine/output/film-writer.ts";
import { createVideoEncoder, createVideoFrame, fillFrame } from "../../engine/output/video-encoder.ts";
import { renderFilm } from "../../engine/output/render-film.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { themeNamed } from "../../engine/picture/themes/index.ts";
import type { YuvPicture } from "../../engine/picture/yuv.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../../engine/timeline/timeline.ts";

/** Frames that are kept in memory at once while encoding alone: 10 s, about 930 MB at 1080p. */
const DUMP_FRAMES = 300;

/** Frames a second of staging, painting, encoding and container together; the sound is there already, as in a film. */
export async function wholePipelineFps(timeline: Timeline): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "jobreel-bench-"));
  const silence = new Float32Array(timeline.frames * SAMPLES_PER_FRAME);
  try {
    const writer = await openFilm(join(folder, "film.mp4"), timeline, { left: silence, right: silence }, timeline);
    const begin = performance.now();
    const staging = (await themeNamed(timeline.theme)).stage(timeline);
    await renderFilm(writer, timeline, staging, {});
    return timeline.frames / ((performance.now() - begin) / 1000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Frames a second of encoding the very same frames, painted beforehand and not timed. */
export async function encodingAloneFps(timeline: Timeline): Promise<number> {
  const painter = createFramePainter(timeline, (await themeNamed(timeline.theme)).stage(timeline));
  const starts = new Set(timeline.scenes.map((scene) => scene.start));
  const encoder = await createVideoEncoder();
  const frame = createVideoFrame(timeline.width, timeline.height);
  const whole = [{ x: 0, y: 0, width: timeline.width, height: timeline.height }];
  let encodingMs = 0;
  for (let first = 0; first < timeline.frames; first += DUMP_FRAMES) {
    const dumped: YuvPicture[] = [];
    for (let n = first; n < Math.min(first + DUMP_FRAMES, timeline.frames); n++) {
      painter.show(n);
      dumped.push({
        ...painter.picture,
        y: painter.picture.y.slice(),
        u: painter.picture.u.slice(),
        v: painter.picture.v.slice(),
      });
    }
    const begin = performance.now();
    for (const [index, picture] of dumped.entries()) {
      fillFrame(frame, picture, whole);
      frame.pts = BigInt(first + index);
      frame.pictType = starts.has(first + index) ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
      for (const packet of await encoder.encodeAll(frame)) packet.free();
    }
    encodingMs += performance.now() - begin;
  }
  const begin = performance.now();
  for await (const packet of encoder.flushPackets()) packet.free();
  encodingMs += performance.now() - begin;
  encoder.close();
  frame.free();
  return timeline.frames / (encodingMs / 1000);
}
