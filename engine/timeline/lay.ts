import type { Scene, Storyboard } from "../script/storyboard.ts";
import type { Utterance } from "../speech/voice.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { FPS, SAMPLES_PER_FRAME, type TimedWord, type TimelineScene } from "./timeline.ts";

/** What one scene's narration is made of, a sentence each. */
export interface SpokenScene {
  readonly scene: Scene;
  readonly utterances: readonly Utterance[];
}

/** A sentence on the film's clock. */
export interface PlacedUtterance {
  readonly utterance: Utterance;
  /** First sample. */
  readonly start: number;
}

export interface Laid {
  readonly scenes: readonly TimelineScene[];
  readonly narration: readonly PlacedUtterance[];
}

/** The narration is longer than the film, even with the shortest pauses. */
export class NarrationTooLong extends Error {
  override readonly name = "NarrationTooLong";
  /** By how many seconds. */
  readonly overrunS: number;
  constructor(overrunS: number, lengthS: number) {
    super(`The narration is ${overrunS.toFixed(1)} s too long for ${lengthS} s of film; it needs shorter copy.`);
    this.overrunS = overrunS;
  }
}

type PauseKind = "lead" | "sentence" | "scene" | "tail";

interface Pause {
  readonly kind: PauseKind;
  /** Index of the scene it belongs to: the one before it. */
  readonly scene: number;
  seconds: number;
}

/** How long pauses are: never shorter than `least`, and grown step by step to the widths after it, in seconds. */
const PAUSES_S: Record<PauseKind, { readonly least: number; readonly steps: readonly number[] }> = {
  lead: { least: 0.3, steps: [0.45, 0.6, 0.8] },
  sentence: { least: 0.2, steps: [0.38, 0.6, 1.0] },
  scene: { least: 0.3, steps: [0.55, 0.85, 1.6] },
  tail: { least: 1.2, steps: [2.2, 2.3, 2.4] },
};

/** Scenes shorter than this (s) are given air before the others. */
const SHORT_SCENE_S = 3;
const MOST_AIR_S = 1.2;

/**
 * Lays the narration over exactly `storyboard.lengthS` seconds: speech keeps its pace, pauses take up what is left.
 * @throws {NarrationTooLong} if the speech and the least pauses don't fit
 */
export function lay(storyboard: Pick<Storyboard, "lengthS">, spoken: readonly SpokenScene[]): Laid {
  const total = storyboard.lengthS * SAMPLE_RATE;
  const pauses = pausesOf(spoken);
  const speech = spoken.reduce((sum, { utterances }) => sum + utterances.reduce((s, u) => s + lengthOf(u), 0), 0);
  let slack = (total - speech) / SAMPLE_RATE - pauses.reduce((sum, pause) => sum + pause.seconds, 0);
  if (slack < 0) throw new NarrationTooLong(-slack, storyboard.lengthS);
  slack = grow(pauses, slack, (pause) => airFor(pause, spoken));
  slack = grow(pauses, slack, (pause) => PAUSES_S[pause.kind].steps[0] ?? 0);
  slack = grow(pauses, slack, (pause) => PAUSES_S[pause.kind].steps[1] ?? 0);
  slack = grow(pauses, slack, (pause) => PAUSES_S[pause.kind].steps[2] ?? 0);
  // A posting that says little leaves a film with long pauses rather than with invented words.
  grow(pauses, slack, (pause) => pause.seconds + (pause.kind === "lead" ? 0 : slack));
  return place(spoken, pauses, storyboard.lengthS * FPS);
}

/** Samples of an utterance; an imagined one has no sound but its words' times. */
export function lengthOf(utterance: Utterance): number {
  return Math.max(utterance.samples.length, utterance.words.at(-1)?.end ?? 0);
}

function pausesOf(spoken: readonly SpokenScene[]): Pause[] {
  const pauses: Pause[] = [{ kind: "lead", scene: 0, seconds: PAUSES_S.lead.least }];
  spoken.forEach(({ utterances }, scene) => {
    // A scene without words still stands for a moment.
    const count = Math.max(1, utterances.length);
    for (let i = 0; i < count; i++) {
      const last = i === count - 1;
      const kind: PauseKind = !last ? "sentence" : scene === spoken.length - 1 ? "tail" : "scene";
      pauses.push({ kind, scene, seconds: PAUSES_S[kind].least });
    }
  });
  return pauses;
}

/** Widens pauses towards their targets as far as the slack goes; returns what is left of it. */
function grow(pauses: Pause[], slack: number, target: (pause: Pause) => number): number {
  const wishes = pauses.map((pause) => Math.max(0, target(pause) - pause.seconds));
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  if (wished <= 0 || slack <= 0) return Math.max(0, slack);
  const share = Math.min(1, slack / wished);
  for (const [index, pause] of pauses.entries()) pause.seconds += (wishes[index] ?? 0) * share;
  return slack - wished * share;
}

function airFor(pause: Pause, spoken: readonly SpokenScene[]): number {
  if (pause.kind !== "scene") return pause.seconds;
  const length = (spoken[pause.scene]?.utterances ?? []).reduce((sum, u) => sum + lengthOf(u), 0) / SAMPLE_RATE;
  return Math.min(MOST_AIR_S, Math.max(pause.seconds, SHORT_SCENE_S - length));
}

function place(spoken: readonly SpokenScene[], pauses: readonly Pause[], frames: number): Laid {
  const narration: PlacedUtterance[] = [];
  const starts: number[] = [0];
  const words: TimedWord[][] = [];
  let pauseIndex = 0;
  // Seconds are added up exactly and rounded once for each position, so nothing drifts.
  let pausedS = pauses[pauseIndex++]?.seconds ?? 0;
  let spokenSamples = 0;
  spoken.forEach(({ utterances }, scene) => {
    const sceneWords: TimedWord[] = [];
    const sentences = utterances.length === 0 ? [null] : utterances;
    for (const utterance of sentences) {
      if (utterance !== null) {
        const start = spokenSamples + Math.round(pausedS * SAMPLE_RATE);
        narration.push({ utterance, start });
        for (const word of utterance.words) {
          sceneWords.push({ text: word.text, start: start + word.start, end: start + word.end });
        }
        spokenSamples += lengthOf(utterance);
      }
      const pause = pauses[pauseIndex++];
      const pauseS = pause?.seconds ?? 0;
      if (pause?.kind === "scene") {
        // The cut comes shortly after the sentence's end and leaves most of the pause to the next picture.
        const cut = spokenSamples / SAMPLE_RATE + pausedS + Math.min(pauseS * 0.4, Math.max(0.1, pauseS - 0.4));
        starts.push(Math.round((cut * SAMPLE_RATE) / SAMPLES_PER_FRAME));
      }
      pausedS += pauseS;
    }
    words[scene] = sceneWords;
  });
  const scenes = spoken.map(({ scene }, index): TimelineScene => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? frames;
    return { ...scene, start, frames: end - start, words: words[index] ?? [] };
  });
  return { scenes, narration };
}
