import type { Timeline } from "../../../timeline/timeline.ts";
import type { Logo } from "../../assets.ts";
import { box, type Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import type { Crop } from "./crop.ts";
import type { Grid } from "./grid.ts";
import type { Palette } from "./palette.ts";
import type { Styles } from "./styles.ts";

/** All that laying out a scene needs. */
export interface Stage {
  readonly grid: Grid;
  readonly palette: Palette;
  readonly styles: Styles;
  readonly timeline: Timeline;
  /** Null if the posting names no company. */
  readonly company: string | null;
  /** Stands in the place of the company's name. */
  readonly logo: Logo | null;
  /** A line for the last scene. */
  readonly endLine: string | null;
  /** The one letter: the company's initial, else the role's. */
  readonly initial: string;
  /** Where the letter stands in the scenes that have been laid out: filled as they are. */
  readonly taken: Crop[];
}

/** A scene that has been laid out. */
export interface StagedScene {
  /** What stands at a time (ms from the scene's start), ground first. Shape ids are unique within the scene. */
  readonly list: (timeMs: number) => Shape[];
}

/** All of a frame. */
export function whole({ width, height }: Grid): Rect {
  return { x: 0, y: 0, width, height };
}

/** The ground of a whole frame. */
export function ground(grid: Grid, colour: string): Shape {
  return box("ground", 0, 0, grid.width, grid.height, colour);
}

/** The first letter or digit of a name, as a capital. */
export function initialOf(name: string, language: string): string {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? "A";
  return Array.from(first.toLocaleUpperCase(language))[0] ?? "A";
}

/** Whole even pixels: what moves by them keeps its mask. */
export function even(value: number): number {
  return Math.round(value / 2) * 2;
}
