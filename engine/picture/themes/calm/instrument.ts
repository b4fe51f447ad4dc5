import type { Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import type { Dial } from "./dials.ts";
import type { Light } from "./palette.ts";
import { reliefShapes } from "./relief.ts";
import type { Stage } from "./stage.ts";
import { clearOf, ticksOf } from "./ticks.ts";

const FADE_PX = 24;

/** Instruments of a film that have been drawn; scenes share them. */
const drawn = new WeakMap<Stage, Map<string, (turn: number) => readonly Shape[]>>();

/**
 * A dial in a light, as shapes by how far it is turned (degrees).
 * @param clear where no tick may stand, beside ruler and captions
 */
export function instrument(
  dial: Dial,
  stage: Stage,
  light: Light,
  clear: readonly Rect[],
  captions: "captions" | "no captions" = "captions",
): (turn: number) => readonly Shape[] {
  const key = JSON.stringify([dial, light.name, clear, captions]);
  const known = drawn.get(stage) ?? new Map<string, (turn: number) => readonly Shape[]>();
  drawn.set(stage, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const { grid } = stage;
  const drawNow = (): ((turn: number) => readonly Shape[]) => {
    const relief = reliefShapes(grid, light, dial.focus ?? dial.centre, dial.plates);
    const fading = clearOf(captions === "captions" ? [grid.caption.clear, ...clear] : clear, FADE_PX);
    const ticks = ticksOf(grid, light, dial.rings, dial.plates, fading);
    return (turn) => [...relief, ticks(turn)];
  };
  // Drawn when it is shown first: a poster needs one dial, a film all of them.
  let shown: ((turn: number) => readonly Shape[]) | null = null;
  const made = (turn: number): readonly Shape[] => (shown ??= drawNow())(turn);
  known.set(key, made);
  return made;
}
