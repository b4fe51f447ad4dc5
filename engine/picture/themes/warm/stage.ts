import type { Timeline } from "../../../timeline/timeline.ts";
import type { Assets } from "../../assets.ts";
import type { Shape } from "../../display-list.ts";
import type { Grid } from "./grid.ts";
import type { Opening } from "./opening.ts";
import type { PaperName, Palette } from "./palette.ts";
import type { Styles } from "./styles.ts";

/** All that laying out a scene needs. */
export interface Stage {
  readonly grid: Grid;
  readonly palette: Palette;
  readonly styles: Styles;
  readonly timeline: Timeline;
  readonly assets: Assets;
  /** Null if the posting names no company. */
  readonly company: string | null;
  /** A whole sheet, as the ground of a scene. */
  readonly ground: (paper: PaperName) => readonly Shape[];
}

/** A scene that has been laid out. All times are ms from the scene's start; ids are unique within the scene. */
export interface StagedScene {
  /**
   * Paper and light: ground, figures, sheets, ground first.
   * @param leaving how far (0 to 1) what is seen in the opening has left it
   */
  readonly paper: (timeMs: number, leaving: number) => readonly Shape[];
  /** What is read, with the slips it is on. */
  readonly type: (timeMs: number) => readonly Shape[];
  /** What the film can go through, or come out of. */
  readonly opening: Opening | null;
}
