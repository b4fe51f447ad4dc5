import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decoder, Demuxer } from "node-av/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderFilm } from "../../engine/output/render-film.ts";
import { openFilm } from "../../engine/output/film-writer.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { editorial } from "../../engine/picture/themes/editorial/index.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../../engine/timeline/timeline.ts";
import { readFilm } from "../support/film-reader.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";

/** The first seconds of the sample: enough for a cut and both streams. */
const FRAMES = 150;

function opening(): Timeline {
  const whole = sampleTimeline("16:9");
  const scenes = whole.scenes.filter((scene) => scene.start < FRAMES);
  const last = scenes.at(-1);
  return {
    ...whole,
    frames: FRAMES,
    scenes: scenes.map((scene) => (scene === last ? { ...scene, frames: FRAMES - scene.start } : scene)),
  };
}

function tone(samples: number): Float32Array {
  return Float32Array.from({ length: samples }, (_, i) => 0.2 * Math.sin((2 * Math.PI * 440 * i) / 48_000));
}

describe("a written film", () => {
  const timeline = opening();
  let folder = "";
  let path = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
    path = join(folder, "film.mp4");
    const samples = tone(FRAMES * SAMPLES_PER_FRAME);
    const writer = await openFilm(path, timeline, { left: samples, right: samples }, timeline);
    await renderFilm(writer, timeline, editorial.stage(timeline), {});
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is H.264 High in BT.709 and AAC stereo at 48 kHz, of the exact length, by a reader that did not write it", async () => {
    const { video, audio, title } = await readFilm(path);
    expect(video.codec).toMatch(/^avc1\.64/u); // profile_idc 100 is High
    expect(video).toMatchObject({ width: 1920, height: 1080, frames: FRAMES, language: "eng" });
    expect(video.colour).toMatchObject({ primaries: "bt709", transfer: "bt709", matrix: "bt709", fullRange: false });
    expect(video.durationS).toBeCloseTo(FRAMES / 30, 3);
    expect(audio).toMatchObject({ codec: "aac", sampleRate: 48_000, channels: 2 });
    expect(audio.durationS).toBeCloseTo(FRAMES / 30, 1);
    expect(title).toBe("Senior Engineer");
  });

  it("starts every scene, and at least every two seconds, with a key frame", async () => {
    const { keyFrames } = (await readFilm(path)).video;
    expect(keyFrames).toEqual(expect.arrayContaining(timeline.scenes.map((scene) => scene.start)));
    for (const [index, key] of keyFrames.entries()) {
      expect((keyFrames[index + 1] ?? FRAMES) - key).toBeLessThanOrEqual(60);
    }
  });

  it("can be played while it loads: the index stands before the media", async () => {
    const bytes = await readFile(path);
    expect(bytes.indexOf("moov")).toBeGreaterThan(0);
    expect(bytes.indexOf("moov")).toBeLessThan(bytes.indexOf("mdat"));
  });

  it("shows the frames that were painted", async () => {
    const wanted = new Set([0, 30, 75, FRAMES - 1]);
    const painter = createFramePainter(timeline, editorial.stage(timeline));
    const input = await Demuxer.open(path);
    const stream = input.video();
    if (stream === undefined) throw new Error("The film has no video stream.");
    const decoder = await Decoder.create(stream);
    let frame = 0;
    const errors: number[] = [];
    for await (const decoded of decoder.frames(input.packets(stream.index))) {
      if (decoded === null) continue;
      if (wanted.has(frame)) {
        painter.show(frame);
        const plane = decoded.data?.[0];
        const stride = decoded.linesize[0] ?? 0;
        let sum = 0;
        for (let row = 0; row < 1080; row += 4) {
          for (let column = 0; column < 1920; column += 4) {
            sum += Math.abs((plane?.[row * stride + column] ?? 0) - (painter.picture.y[row * 1920 + column] ?? 0));
          }
        }
        errors.push(sum / (480 * 270));
      }
      frame++;
      decoded.free();
    }
    decoder.close();
    await input.close();
    expect(frame).toBe(FRAMES);
    expect(errors).toHaveLength(wanted.size);
    // Mean error of luma in levels of 255: an off-by-one frame at a cut or a wrong range would be far above.
    for (const error of errors) expect(error).toBeLessThan(1.5);
  });
});

describe("a film that is given up", () => {
  it("stops at the signal, with its reason", async () => {
    const folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
    const timeline = opening();
    const abort = new AbortController();
    const samples = tone(FRAMES * SAMPLES_PER_FRAME);
    const writer = await openFilm(join(folder, "film.mp4"), timeline, { left: samples, right: samples }, timeline);
    const making = renderFilm(writer, timeline, editorial.stage(timeline), {
      signal: abort.signal,
      onFrame: (frame) => {
        if (frame === 10) abort.abort(new Error("enough"));
      },
    });
    await expect(making).rejects.toThrow("enough");
    await rm(folder, { recursive: true });
  });
});
