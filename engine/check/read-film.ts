import { AV_PIX_FMT_YUV420P } from "node-av/constants";
import { Frame } from "node-av/lib";
import { openClipFile } from "../media/clip-file.ts";
import { MediaError } from "../media/errors.ts";
import { createPicture, type YuvPicture } from "../picture/yuv.ts";

/** What a film's file says of its picture. */
export interface FilmFacts {
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly fps: number;
}

/** A file that is no film, or one that can't be read to its end. */
export class UnreadableFilm extends Error {
  override readonly name = "UnreadableFilm";
}

/**
 * Decodes a film's picture.
 * @param see is shown each frame; the picture is painted over after the call
 * @returns how many frames there are
 * @throws {UnreadableFilm}
 */
export async function readFilm(
  path: string,
  signal: AbortSignal | undefined,
  open: (facts: FilmFacts) => (frame: number, picture: YuvPicture) => void,
): Promise<number> {
  const film = await openClipFile(path, "mov").catch((error: unknown) => unreadable(path, error));
  const frame = new Frame();
  frame.alloc();
  try {
    const { width, height } = film.stream.codecpar;
    const { num, den } = film.stream.avgFrameRate;
    const see = open({ width, height, fps: den === 0 ? 0 : num / den });
    const picture = createPicture(even(width), even(height));
    let frames = 0;
    while ((await film.next(frame)) !== null) {
      signal?.throwIfAborted();
      copyFrame(path, frame, picture);
      see(frames, picture);
      frames++;
    }
    return frames;
  } catch (error) {
    signal?.throwIfAborted();
    return unreadable(path, error);
  } finally {
    frame.free();
    await film.close();
  }
}

/** Tells of a film that its reader could make nothing of. */
export function unreadable(path: string, error: unknown): never {
  if (!(error instanceof MediaError)) throw error;
  throw new UnreadableFilm(`${path}: this is not a film that can be read. Make it again.`, { cause: error });
}

function even(side: number): number {
  return side - (side % 2);
}

function copyFrame(path: string, frame: Frame, to: YuvPicture): void {
  if (frame.format !== AV_PIX_FMT_YUV420P || frame.width < to.width || frame.height < to.height) {
    throw new UnreadableFilm(
      `${path}: frames of ${to.width}×${to.height} in yuv420p were expected, and there is one of ${frame.width}×${frame.height} in another form. Make the film again.`,
    );
  }
  [to.y, to.u, to.v].forEach((samples, index) => {
    const plane = frame.data?.[index];
    const stride = frame.linesize[index] ?? 0;
    const width = index === 0 ? to.width : to.width >> 1;
    if (plane === undefined) throw new UnreadableFilm(`${path}: a frame has no picture in it. Make the film again.`);
    for (let row = 0, at = 0; at < samples.length; row++, at += width) {
      samples.set(plane.subarray(row * stride, row * stride + width), at);
    }
  });
}
