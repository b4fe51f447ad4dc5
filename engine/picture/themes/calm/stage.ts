import type { Timeline } from "../../../timeline/timeline.ts";
import type { Assets } from "../../assets.ts";
import type { Shape } from "../../display-list.ts";
import type { Grid } from "./grid.ts";
import type { Point } from "./place.ts";
import type { Light, Palette } from "./palette.ts";
import type { Styles } from "./styles.ts";

/** All that laying out a scene needs. */
export interface Stage {
  readonly grid: Grid;
  readonly palette: Palette;
  readonly styles: Styles;
  readonly timeline: Timeline;
  readonly assets: Assets;
  /** The wordmark; null if the posting names no company. */
  readonly company: string | null;
}

/** A scene that has been laid out. All times are ms from the scene's start; ids are unique within the scene. */
export interface StagedScene {
  readonly light: Light;
  /** The instrument: ground, plates, ticks, ground first. */
  readonly dial: (timeMs: number) => readonly Shape[];
  /** What is read, with the lit marks that belong to it. */
  readonly type: (timeMs: number) => readonly Shape[];
  /** From where the scene opens where the light changes. */
  readonly centre: Point;
}
