import { box, type Shape } from "../../display-list.ts";
import type { Assets } from "../../assets.ts";
import type { Timeline } from "../../../timeline/timeline.ts";
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
  readonly assets: Assets;
}

/** A scene that has been laid out. */
export interface StagedScene {
  /** What stands at a time (ms from the scene's start), ground first. Shape ids are unique within the scene. */
  readonly list: (timeMs: number) => Shape[];
  /** Where captions begin, and what they lie on. */
  readonly captions: {
    readonly x: number;
    readonly ground: "paper" | "ink" | "accent" | "picture";
    /** Where they end, if not with the column. */
    readonly right?: number;
  };
  /** Where the edge of the measure is at a time (ms from the scene's start). */
  readonly edgeAt: (timeMs: number) => number;
}

/** The ground of a whole frame. */
export function ground(grid: Grid, colour: string): Shape {
  return box("ground", 0, 0, grid.width, grid.height, colour);
}

/** A hairline over the text column. */
export const HAIRLINE_PX = 2;

/** The stage with a text column that ends sooner. */
export function narrowed(stage: Stage, right: number): Stage {
  return { ...stage, grid: { ...stage.grid, right } };
}

/** True for films whose type has no italic, no tracking and tall letters. */
export function isEastAsian(stage: Stage): boolean {
  return /^(?:zh|ja)/u.test(stage.timeline.language);
}
