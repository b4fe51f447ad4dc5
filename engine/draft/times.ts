import { SAMPLE_RATE } from "../speech/voice.ts";
import { FPS } from "../timeline/timeline.ts";

/** Milliseconds have three decimals on the wire: a sample of 48 kHz lasts 0.0208 ms and must not be lost. */
const DECIMALS = 1000;

/** Samples as milliseconds. */
export function msOfSamples(samples: number): number {
  return Math.round((samples * 1000 * DECIMALS) / SAMPLE_RATE) / DECIMALS;
}

/** The sample nearest to a time in ms; the inverse of {@link msOfSamples}. */
export function samplesOfMs(ms: number): number {
  return Math.round((ms * SAMPLE_RATE) / 1000);
}

/** Frames as whole milliseconds. */
export function msOfFrames(frames: number): number {
  return Math.round((frames * 1000) / FPS);
}

/** The frame nearest to a time in ms; the inverse of {@link msOfFrames}. */
export function framesOfMs(ms: number): number {
  return Math.round((ms * FPS) / 1000);
}
