import { Frame } from "node-av/lib";
import { type ClipFile, type ClipFrame, openClipFile } from "./clip-file.ts";
import type { ClipFormat } from "./content.ts";

/** Gives a clip's frames by time, whichever was asked for before. */
export interface ClipReader {
  readonly file: ClipFile;
  /**
   * The frame that is shown at a time (s from the clip's start); at the end the last. It stays until the next call.
   * @throws `MediaError` for a clip of which nothing can be decoded
   */
  readonly frameAt: (timeS: number) => Promise<ClipFrame>;
  readonly close: () => Promise<void>;
}

/** Farther ahead than this, going to a key frame is quicker than decoding up to there. */
const JUMP_S = 3;
/** A time that stands a rounding before a frame means that frame. */
export const HAIR_S = 0.0005;

interface Held {
  readonly frame: Frame;
  timeS: number;
}

/** Opens a clip. It holds two frames: the one that is shown, and the next. */
export async function openClipReader(path: string, format: ClipFormat): Promise<ClipReader> {
  let file = await openClipFile(path, format);
  let shown: Held = held();
  let next: Held = held();
  /** The times are −1 for none. */
  let ended = false;
  /** Of the first frame: some clips begin later than their container. */
  let firstS = 0;

  const reset = (): void => {
    shown.timeS = -1;
    next.timeS = -1;
    ended = false;
  };
  const advance = async (): Promise<void> => {
    [shown, next] = [next, shown];
    const timeS = await file.next(next.frame);
    next.timeS = timeS ?? -1;
    ended = timeS === null;
  };
  const rewind = async (): Promise<void> => {
    await file.close();
    file = await openClipFile(path, format);
    reset();
    await advance();
  };
  const goTo = async (timeS: number): Promise<void> => {
    if (REWOUND.has(format) || !(await file.seek(timeS))) return rewind();
    reset();
    await advance();
    // An index may be wrong: what is asked for then lies before.
    if (ended || next.timeS > timeS) await rewind();
  };
  const frameAt = async (timeS: number): Promise<ClipFrame> => {
    const asked = Math.max(firstS, timeS) + HAIR_S;
    const started = shown.timeS >= 0 || next.timeS >= 0;
    if (!started) {
      await advance();
      firstS = Math.max(0, next.timeS);
    } else if (shown.timeS > asked || (!ended && asked > Math.max(shown.timeS, next.timeS) + JUMP_S)) await goTo(asked);
    while (!ended && (shown.timeS < 0 || next.timeS <= asked)) await advance();
    // Before the first frame that one is shown, too.
    const fromS = shown.timeS <= firstS ? 0 : shown.timeS;
    return { frame: shown.frame, timeS: fromS, untilS: ended ? Number.POSITIVE_INFINITY : next.timeS };
  };
  // One after the other: decoder and frames are one.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task);
    queue = result.catch(() => {}); // Told to whoever asked.
    return result;
  };
  return {
    get file() {
      return file;
    },
    frameAt: (timeS) => inTurn(() => frameAt(timeS)),
    close: () =>
      inTurn(async () => {
        shown.frame.free();
        next.frame.free();
        await file.close();
      }),
  };
}

/** Containers in which one can only go forward. */
const REWOUND: ReadonlySet<ClipFormat> = new Set(["gif", "webp_anim"]);

function held(): Held {
  const frame = new Frame();
  frame.alloc();
  return { frame, timeS: -1 };
}
