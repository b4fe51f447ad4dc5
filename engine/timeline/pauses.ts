import type { Purpose } from "../script/storyboard.ts";

/** Where a pause stands: before all speech, between sentences of a scene, between scenes, after all speech. */
export type PausePlace = "lead" | "sentence" | "scene" | "tail";

/** How long a pause is: never shorter than `least`, and grown step by step to the widths after it, in seconds. */
export interface PauseWidths {
  readonly least: number;
  readonly steps: readonly [number, number, number];
}

/** By what the pause means; with room for all of them, the widest is before what the viewer is asked to do. */
const WIDTHS = {
  /** The first frame is read before anybody speaks. */
  lead: { least: 0.3, steps: [0.45, 0.6, 0.8] },
  /** What comes is what was announced: "Requirements:". */
  announced: { least: 0.2, steps: [0.28, 0.42, 0.7] },
  /** A thought goes on. */
  sentence: { least: 0.2, steps: [0.38, 0.6, 1] },
  /** The next item of the same list: tasks, requirements. */
  link: { least: 0.3, steps: [0.45, 0.7, 1.3] },
  /** Another subject. */
  scene: { least: 0.3, steps: [0.55, 0.85, 1.6] },
  /** The hook is let sink in. */
  hook: { least: 0.3, steps: [0.65, 0.95, 1.7] },
  /** A breath before the call to action, so that it is heard as one. */
  action: { least: 0.3, steps: [0.7, 1.05, 1.8] },
  /** The address stands until it is read. */
  tail: { least: 1.2, steps: [2.2, 2.3, 2.4] },
} as const satisfies Record<string, PauseWidths>;

/** What is asked of a scene that has been spoken. */
interface Spoken {
  readonly scene: { readonly purpose: Purpose };
  readonly utterances: readonly { readonly text: string }[];
}

/** The pause before all speech. */
export const LEAD: PauseWidths = WIDTHS.lead;

/** The pause after a sentence. @param at which of its scene */
export function pauseAfter(
  spoken: readonly Spoken[],
  scene: number,
  at: number,
): { readonly place: PausePlace; readonly widths: PauseWidths } {
  const here = spoken[scene];
  const next = spoken[scene + 1];
  const sentence = here?.utterances[at];
  if (here !== undefined && at < here.utterances.length - 1) {
    const announces = /[:：]$/u.test(sentence?.text.trim() ?? "");
    return { place: "sentence", widths: announces ? WIDTHS.announced : WIDTHS.sentence };
  }
  if (here === undefined || next === undefined) return { place: "tail", widths: WIDTHS.tail };
  const [from, to] = [here.scene.purpose, next.scene.purpose];
  if (to === "cta") return { place: "scene", widths: WIDTHS.action };
  if (from === "hook") return { place: "scene", widths: WIDTHS.hook };
  return { place: "scene", widths: from === to && from !== "why" ? WIDTHS.link : WIDTHS.scene };
}
