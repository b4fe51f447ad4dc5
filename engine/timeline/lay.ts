import { standsS } from "../script/reading.ts";
import type { Scene, Storyboard } from "../script/storyboard.ts";
import type { Utterance } from "../speech/voice.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { LEAD, pauseAfter, type PausePlace, type PauseWidths } from "./pauses.ts";
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

interface Pause {
  readonly kind: PausePlace;
  readonly widths: PauseWidths;
  /** Index of the scene it belongs to: the one before it. */
  readonly scene: number;
  seconds: number;
}

/** No pause is made longer than this (s) so that a picture can be read. */
const MOST_AIR_S = 1.4;
/** A scene that shows little stands this long (s) all the same, if there is time. */
const SHORT_SCENE_S = 3;
/** Air is given in steps of this (s). */
const AIR_STEP_S = 0.05;

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
  // What must be read comes before what only stands briefly.
  for (const leastS of [0, SHORT_SCENE_S]) slack = giveAir(pauses, slack, spoken, leastS);
  slack = grow(pauses, slack, (pause) => pause.widths.steps[0]);
  slack = grow(pauses, slack, (pause) => pause.widths.steps[1]);
  slack = grow(pauses, slack, (pause) => pause.widths.steps[2]);
  // A posting that says little leaves a film with long pauses rather than with invented words.
  grow(pauses, slack, (pause) => pause.seconds + (pause.kind === "lead" ? 0 : slack));
  return place(spoken, pauses, storyboard.lengthS * FPS);
}

/** Samples of an utterance; an imagined one has no sound but its words' times. */
export function lengthOf(utterance: Utterance): number {
  return Math.max(utterance.samples.length, utterance.words.at(-1)?.end ?? 0);
}

function pausesOf(spoken: readonly SpokenScene[]): Pause[] {
  const pauses: Pause[] = [{ kind: "lead", widths: LEAD, scene: 0, seconds: LEAD.least }];
  spoken.forEach(({ utterances }, scene) => {
    // A scene without words still stands for a moment.
    const count = Math.max(1, utterances.length);
    for (let i = 0; i < count; i++) {
      const { place: kind, widths } = pauseAfter(spoken, scene, i);
      pauses.push({ kind, widths, scene, seconds: widths.least });
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

/** Seconds from a scene's end of speech to the cut, where the next picture has most of the pause; and how far it can be moved. */
function cutIn(pauseS: number): { readonly usual: number; readonly first: number; readonly last: number } {
  const half = pauseS / 2;
  return {
    usual: Math.min(pauseS * 0.4, Math.max(0.1, pauseS - 0.4)),
    first: Math.min(0.1, half),
    last: Math.max(pauseS - 0.1, half),
  };
}

/** The pauses after each scene, and how long each scene speaks, its own pauses included. */
function scenesOf(pauses: readonly Pause[], spoken: readonly SpokenScene[], leastS: number) {
  const lead = pauses[0]?.seconds ?? 0;
  return spoken.map((one, scene) => {
    const own = pauses.filter((pause) => pause.scene === scene && pause.kind !== "lead");
    const within = own.slice(0, -1).reduce((sum, pause) => sum + pause.seconds, 0);
    const speech = one.utterances.reduce((sum, utterance) => sum + lengthOf(utterance), 0) / SAMPLE_RATE;
    return { spokenS: speech + within + (scene === 0 ? lead : 0), after: own.at(-1), needS: needS(one, leastS) };
  });
}

/** Seconds that a scene is to stand, so that what it shows can be read. */
function needS(one: SpokenScene | undefined, leastS: number): number {
  if (one === undefined) return leastS;
  const { scene } = one;
  return Math.max(leastS, standsS(scene.purpose, scene.copy));
}

/** Seconds after the end of each scene's speech at which its picture is cut; the last stands to the end. */
function cutsOf(
  pauses: readonly Pause[],
  spoken: readonly SpokenScene[],
  leastS: number,
): { readonly cuts: readonly number[]; readonly stands: readonly number[] } {
  const scenes = scenesOf(pauses, spoken, leastS);
  const cuts: number[] = [];
  const stands: number[] = [];
  let before = 0;
  scenes.forEach(({ spokenS, after, needS }, i) => {
    const pauseS = after?.seconds ?? 0;
    if (i === scenes.length - 1) {
      cuts.push(pauseS);
      stands.push(before + spokenS + pauseS);
      return;
    }
    const { usual, first, last } = cutIn(pauseS);
    const next = scenes[i + 1];
    const spare = before + spokenS + usual - needS;
    const lacking =
      next === undefined ? 0 : next.needS - (pauseS - usual + next.spokenS + cutIn(next.after?.seconds ?? 0).usual);
    // Who lacks time gets of the pause what the other can spare.
    const cut =
      spare < 0 ? Math.min(last, usual - spare) : Math.max(first, usual - Math.max(0, Math.min(spare, lacking)));
    cuts.push(cut);
    stands.push(before + spokenS + cut);
    before = pauseS - cut;
  });
  return { cuts, stands };
}

/** Cuts that let short scenes stand a moment, unless another one then stood too short to be read. */
function readableCuts(pauses: readonly Pause[], spoken: readonly SpokenScene[]): readonly number[] {
  const { cuts, stands } = cutsOf(pauses, spoken, SHORT_SCENE_S);
  const readable = stands.every((stand, i) => stand >= needS(spoken[i], 0));
  return readable ? cuts : cutsOf(pauses, spoken, 0).cuts;
}

/** Lengthens the pauses beside scenes that stand too short to be read, those that lack most first; returns the slack left. */
function giveAir(pauses: readonly Pause[], slack: number, spoken: readonly SpokenScene[], leastS: number): number {
  const needs = spoken.map((one) => needS(one, leastS));
  let left = slack;
  const full = new Set<number>();
  while (left > AIR_STEP_S && full.size < spoken.length) {
    const { stands } = cutsOf(pauses, spoken, leastS);
    const lacking = stands.map((stand, i) => (full.has(i) ? 0 : (needs[i] ?? 0) - stand));
    const most = Math.max(...lacking);
    const scene = lacking.indexOf(most);
    if (most <= 0) break;
    const beside = pauses.filter(
      (pause) =>
        (pause.kind === "scene" && (pause.scene === scene || pause.scene === scene - 1)) ||
        (pause.kind === "tail" && pause.scene === scene),
    );
    const shortest = beside
      .filter(({ seconds, kind }) => seconds < (kind === "tail" ? 2 : 1) * MOST_AIR_S)
      .sort((a, b) => a.seconds - b.seconds)[0];
    if (shortest === undefined) {
      full.add(scene);
      continue;
    }
    shortest.seconds += AIR_STEP_S;
    left -= AIR_STEP_S;
  }
  return left;
}

function place(spoken: readonly SpokenScene[], pauses: readonly Pause[], frames: number): Laid {
  const narration: PlacedUtterance[] = [];
  const starts: number[] = [0];
  const cuts = readableCuts(pauses, spoken);
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
        // The cut comes shortly after the sentence's end and leaves most of the pause to the next picture, if that needs it.
        const cut = spokenSamples / SAMPLE_RATE + pausedS + (cuts[scene] ?? 0);
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
