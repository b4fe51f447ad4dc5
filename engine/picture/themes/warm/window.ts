import type { Shape } from "../../display-list.ts";
import { intersect } from "../../rect.ts";
import { type FigurePlace, type Pose, stageFigure } from "./figure.ts";
import type { Piece } from "./figures.ts";
import { lightSprite, type Opening, sheetsSprite, UNDER_SHEET } from "./opening.ts";
import { evenly, once, place } from "./paper.ts";
import type { Stage } from "./stage.ts";

/** An opening with what is seen in it: light, a figure, the sheets around. */
export interface Window {
  readonly opening: Opening;
  readonly shapes: (pose?: Pose) => readonly Shape[];
}

/** @param id unique in the scene */
export function stageWindow(
  id: string,
  opening: Opening,
  figure: { readonly pieces: readonly Piece[]; readonly at: FigurePlace } | null,
  stage: Stage,
): Window {
  const { frame } = stage.grid;
  const inner = evenly(opening.inner, frame);
  const light = once(() => lightSprite(opening, frame));
  const sheets = once(() => sheetsSprite(opening, stage.palette, frame));
  const last = opening.holes.at(-1);
  const shown =
    figure === null || last === undefined
      ? null
      : stageFigure(figure.pieces, figure.at, stage.palette, intersect(inner, frame) ?? inner, (context) =>
          last.trace(context, UNDER_SHEET),
        );
  return {
    opening,
    shapes: (pose) => [
      place(`${id} light`, light()),
      ...(shown === null ? [] : shown(pose)),
      place(`${id} sheets`, sheets()),
    ],
  };
}
