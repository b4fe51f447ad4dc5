import type { RecordedLine } from "./media/index.ts";
import type { Purpose, Storyboard } from "./script/storyboard.ts";
import type { SpokenScene } from "./timeline/lay.ts";

/** A line stands before the facts that a film ends with. */
const BEFORE: ReadonlySet<Purpose> = new Set(["bring", "pay", "cta"]);
/** The scene's own pause, s. */
const PAUSE_S = 0.5;
/** Root mean square of a line in a film that nobody else speaks in. */
const ALONE_LEVEL = 0.08;
const MAX_GAIN = 16;

/**
 * How much slower the rest of a film is to be written, for a line to have its time.
 * @param lineS length of the line
 */
export function paceBeside(lineS: number, lengthS: number): number {
  return lengthS / (lengthS - lineS - PAUSE_S);
}

/** Puts a line into a story that has been spoken, as loud as the voice. A quote of the posting's makes room for it. */
export function insertLine(
  storyboard: Storyboard,
  spoken: readonly SpokenScene[],
  line: RecordedLine,
): { readonly storyboard: Storyboard; readonly spoken: readonly SpokenScene[] } {
  const others = spoken.filter(({ scene }) => scene.id !== line.scene.id);
  const place = others.findIndex(({ scene }) => BEFORE.has(scene.purpose));
  const voice = levelOf(others.flatMap(({ utterances }) => utterances.map(({ samples }) => samples)));
  const own = levelOf([line.utterance.samples]);
  const gain = own === 0 ? 1 : Math.min(MAX_GAIN, (voice === 0 ? ALONE_LEVEL : voice) / own);
  const utterance = { ...line.utterance, samples: line.utterance.samples.map((sample) => sample * gain) };
  const whole = others.toSpliced(place < 0 ? others.length : place, 0, { scene: line.scene, utterances: [utterance] });
  return { storyboard: { ...storyboard, scenes: whole.map(({ scene }) => scene) }, spoken: whole };
}

/** Root mean square of all samples; 0 for none. */
function levelOf(parts: readonly Float32Array[]): number {
  let sum = 0;
  let count = 0;
  for (const samples of parts) {
    for (const sample of samples) sum += sample * sample;
    count += samples.length;
  }
  return count === 0 ? 0 : Math.sqrt(sum / count);
}
