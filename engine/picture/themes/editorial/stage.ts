import type { Shape } from "../../display-list.ts";
import type { Timeline, TimelineScene } from "../../../timeline/timeline.ts";
import { FPS, SAMPLES_PER_FRAME } from "../../../timeline/timeline.ts";
import type { Grid } from "./grid.ts";
import type { Palette } from "./palette.ts";
import type { Styles } from "./styles.ts";

/** All that laying out a scene needs. */
export interface Stage {
  readonly grid: Grid;
  readonly palette: Palette;
  readonly styles: Styles;
  readonly timeline: Timeline;
  /** The name over every scene; null if the posting names no company. */
  readonly company: string | null;
}

/** A scene that has been laid out. */
export interface StagedScene {
  /** What stands at a time (ms from the scene's start), ground first. Shape ids are unique within the scene. */
  readonly list: (timeMs: number) => Shape[];
  /** Where captions begin, and what they lie on. */
  readonly captions: { readonly x: number; readonly ground: "paper" | "ink" | "accent" };
  /** Where the edge of the measure is at a time (ms from the scene's start). */
  readonly edgeAt: (timeMs: number) => number;
}

export const MS_PER_FRAME = 1000 / FPS;
const SAMPLES_PER_MS = (SAMPLES_PER_FRAME * FPS) / 1000;

export function sceneMs(scene: TimelineScene): number {
  return scene.frames * MS_PER_FRAME;
}

const LETTERS = /[^\p{L}\p{N}+€$£¥%]/gu;

function folded(word: string): string {
  return word.toLowerCase().replace(LETTERS, "");
}

/**
 * When (ms from the scene's start) the first word of a phrase is said; `otherwise` if it isn't said as shown.
 * The whole phrase is looked for first, then the beginning of it.
 */
export function whenSaid(phrase: string, scene: TimelineScene, otherwise: number): number {
  const wanted = phrase
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== "");
  const said = scene.words.map((word) => folded(word.text));
  for (let length = wanted.length; length > 0; length--) {
    for (let i = 0; i + length <= said.length; i++) {
      if (wanted.slice(0, length).every((word, k) => said[i + k] === word)) return startMs(scene, i);
    }
  }
  // Scripts without spaces, and words within words ("TypeScript," in "TypeScript/Rust").
  const first = wanted[0];
  const inside =
    first === undefined
      ? -1
      : said.findIndex((word) => word.includes(first) || (word !== "" && first.startsWith(word)));
  return inside < 0 ? otherwise : startMs(scene, inside);
}

function startMs(scene: TimelineScene, index: number): number {
  const word = scene.words[index];
  if (word === undefined) return 0;
  return word.start / SAMPLES_PER_MS - scene.start * MS_PER_FRAME;
}

/** A plain filled rectangle. */
export function box(id: string, x: number, y: number, width: number, height: number, colour: string, alpha = 1): Shape {
  return { kind: "box", id, rect: { x, y, width: Math.max(0, width), height: Math.max(0, height) }, colour, alpha };
}

/** The ground of a whole frame. */
export function ground(grid: Grid, colour: string): Shape {
  return box("ground", 0, 0, grid.width, grid.height, colour);
}

/** A hairline over the text column. */
export const HAIRLINE_PX = 2;

/** True for films whose type has no italic, no tracking and tall letters. */
export function isEastAsian(stage: Stage): boolean {
  return /^(?:zh|ja)/u.test(stage.timeline.language);
}

/** A title as a headline: with a capital, however it was typed. */
export function headline(title: string, language: string): string {
  const [first = ""] = title;
  return first.toLocaleUpperCase(language) + title.slice(first.length);
}
