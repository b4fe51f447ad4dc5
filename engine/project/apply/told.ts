import { clockOf } from "../clock.ts";
import type { ProjectState } from "../state.ts";

/** How what a film has is named in changes: the same whether an edit changes it or another version has it otherwise. */

export function logoTold({ choices }: ProjectState): string {
  return onOff(choices.logo);
}

/** The user's own file, a mood, or null for silence. */
export function musicTold({ choices }: ProjectState): string | null {
  return choices.musicFile ?? choices.music;
}

export function volumeTold({ choices }: ProjectState): string {
  return percent(choices.musicVolume);
}

/** The user's own recording, a voice, or null for none. */
export function voiceTold({ choices }: ProjectState): string | null {
  return choices.recording ?? choices.voice;
}

/** Words that the film says; of Chinese, characters. */
export function wordsOf({ storyboard }: ProjectState): number {
  return storyboard.scenes.reduce((sum, { narration }) => sum + narration.split(/\s+|(?<=\p{Script=Han})/u).length, 0);
}

/** How long a scene stands, s; 0 where it does not. */
export function standOf(state: ProjectState, id: string): number {
  const clock = clockOf(state);
  const stand = "stands" in clock ? clock.stands.find((one) => one.id === id) : undefined;
  return stand === undefined ? 0 : stand.endS - stand.startS;
}

export function seconds(s: number): string {
  return `${s.toFixed(1)} s`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function onOff(on: boolean): string {
  return on ? "on" : "off";
}
