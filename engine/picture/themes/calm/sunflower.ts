import type { Shape } from "../../display-list.ts";
import { whyDial } from "./dials.ts";
import { instrument } from "./instrument.ts";
import type { Light } from "./palette.ts";
import type { Point, Stage } from "./stage.ts";

/** Fewer dots are no field, more can't be told apart. */
const LEAST = 100;
const MOST = 40_000;

/** As many dots as the number says, and a wave of light that runs out through them; null for other numbers. */
export function sunflower(
  count: number,
  stage: Stage,
  light: Light,
  _textBottom: number,
): { readonly centre: Point; readonly list: (sinceMs: number) => readonly Shape[] } | null {
  if (count < LEAST || count > MOST) return null;
  const dial = whyDial(stage.grid.tall);
  const drawn = instrument(dial, stage, light, []);
  return { centre: dial.centre, list: () => drawn(0) };
}
