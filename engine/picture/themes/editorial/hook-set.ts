import type { Picture } from "../../display-list.ts";
import { setLogo } from "./logo.ts";
import type { CrossedLine } from "./slab.ts";
import type { Stage } from "./stage.ts";

/** How far the edge creeps on after its run. */
export const MOST_CREEP_PX = 36;

/** The first scene, laid out. */
export interface HookSet {
  readonly lines: readonly CrossedLine[];
  /** In place of the company's name; null without. */
  readonly logo: Picture | null;
  readonly ruleY: number;
  readonly ruleRight: number;
  readonly edge: number;
}

/** Makes lines that turn to their negative on the slab. */
export function crossed(stage: Stage) {
  return (id: string, text: string, style: CrossedLine["style"], x: number, y: number): CrossedLine => ({
    id,
    text,
    style,
    x,
    y,
    colour: stage.palette.ink,
    on: stage.palette.on,
  });
}

/** The logo over the title. */
export function hookLogo(stage: Stage): Picture | null {
  const { grid, palette } = stage;
  return setLogo(stage, palette.paper, { ...grid.head.logo, x: grid.left });
}
