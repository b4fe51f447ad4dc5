import type { ClipFrame } from "./clip-file.ts";
import { openContainer, originOf } from "./clip-file.ts";
import { shownRatio, type Turn, turnOf } from "./clip-geometry.ts";
import { type ClipReader, openClipReader } from "./clip-reader.ts";
import { type ClipRenderer, createClipRenderer } from "./clip-renderer.ts";
import type { ClipFormat } from "./content.ts";
import { type Focus, focusOf } from "./focus.ts";
import { AV_NOPTS_VALUE } from "node-av/constants";
import { Packet } from "node-av/lib";
import type { Raster } from "../picture/raster.ts";
import { FPS } from "../timeline/timeline.ts";

/** A clip that is open and has been looked at. */
export interface Clip {
  readonly kind: "clip";
  readonly file: string;
  readonly format: ClipFormat;
  /** Where it becomes worth seeing, s. */
  readonly startS: number;
  /** Where its last frame ends, s; null for a clip that goes on for {@link LONG_S} and more after its start. */
  readonly endS: number | null;
  /** Width over height as it is looked at. */
  readonly ratio: number;
  readonly turn: Turn;
  readonly focus: Focus;
  readonly reader: ClipReader;
  readonly renderer: ClipRenderer;
  readonly close: () => Promise<void>;
}

/** As long as the longest film: of what is longer the end need not be known. */
const LONG_S = 60;
/** As far as a dark lead-in is followed. */
const MAX_LEAD_IN_S = 12;
/** After the first frame that is not black it may still be fading in. */
const FADE_S = 0.4;
/** Mean luma (16 is black, 235 white) and its spread, both under which a frame is black. */
const DARK_LUMA = 28;
const FLAT_SPREAD = 6;
const LOOK_PX = 160;

/**
 * Opens a clip, finds where its picture begins and where it ends.
 * @throws `MediaError` for one that can't be shown
 */
export async function openClip(file: string, format: ClipFormat): Promise<Clip> {
  const reader = await openClipReader(file, format);
  const renderer = createClipRenderer();
  const close = async (): Promise<void> => {
    renderer.close();
    await reader.close();
  };
  try {
    const { stream, durationS } = reader.file;
    const turn = turnOf(stream);
    const ratio = shownRatio(stream, turn);
    const look = ({ frame }: ClipFrame): Raster =>
      renderer.render(frame, {
        part: WHOLE,
        turn,
        width: LOOK_PX,
        height: 2 * Math.max(8, Math.round(LOOK_PX / ratio / 2)),
      });
    const startS = await leadIn(reader, look);
    const focus = focusOf(look(await reader.frameAt(startS)));
    const long = durationS !== null && durationS > startS + LONG_S;
    const endS = long ? null : await endOf(file, format, startS + LONG_S);
    return { kind: "clip", file, format, startS, endS, ratio, turn, focus, reader, renderer, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const WHOLE = { left: 0, top: 0, width: 1, height: 1 };

/** When the first frame comes that shows something; 0 if there is none. */
async function leadIn(reader: ClipReader, look: (frame: ClipFrame) => Raster): Promise<number> {
  if (showsSomething(look(await reader.frameAt(0)))) return 0;
  let lastS = -1;
  for (let timeS = 0; timeS < MAX_LEAD_IN_S; timeS += 1 / FPS) {
    const shown = await reader.frameAt(timeS);
    if (shown.timeS === lastS) continue;
    lastS = shown.timeS;
    if (!showsSomething(look(shown))) continue;
    const faded = await reader.frameAt(lastS + FADE_S);
    return faded.timeS;
  }
  return 0;
}

function showsSomething({ y }: Raster): boolean {
  const mean = y.reduce((sum, luma) => sum + luma, 0) / y.length;
  const spread = y.reduce((sum, luma) => sum + Math.abs(luma - mean), 0) / y.length;
  return mean > DARK_LUMA || spread > FLAT_SPREAD;
}

/**
 * The end of the last frame, found by reading through the file without decoding, up to a bound.
 * @returns null if it goes on beyond `untilS`
 */
async function endOf(file: string, format: ClipFormat, untilS: number): Promise<number | null> {
  const container = await openContainer(file, format);
  const packet = new Packet();
  packet.alloc();
  try {
    const stream = container.streams.find(({ codecpar }) => codecpar.width > 0);
    if (stream === undefined) return null;
    const { num, den } = stream.timeBase;
    const origin = originOf(container, stream);
    let endS = 0;
    while ((await container.readFrame(packet)) >= 0) {
      if (packet.streamIndex === stream.index && packet.pts !== AV_NOPTS_VALUE) {
        endS = Math.max(endS, (Number(packet.pts - origin + packet.duration) * num) / den);
      }
      packet.unref();
      if (endS > untilS) return null;
    }
    return endS;
  } finally {
    packet.free();
    await container.closeInput();
  }
}
