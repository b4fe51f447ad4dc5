import type { Footage } from "../../assets.ts";
import type { Shape } from "../../display-list.ts";
import { intersect, type Rect } from "../../rect.ts";
import { type FigurePlace, type Pose, stageFigure } from "./figure.ts";
import type { Piece } from "./figures.ts";
import { even, settle } from "./motion.ts";
import { lightSprite, movingSheetsSprite, type Opening, sheetsSprite, UNDER_SHEET } from "./opening.ts";
import { evenly, EVERYWHERE, once, place, type Sprite } from "./paper.ts";
import type { PaperName } from "./palette.ts";
import type { Stage } from "./stage.ts";

/** How an opening opens: its sheets one after another, the outermost first. Times in ms. */
export interface Opens {
  /** Size of a hole at the start, as a share of that at rest. */
  readonly from: (hole: number) => number;
  readonly stagger: number;
  readonly duration: number;
}

/** A picture or clip that is seen through the opening, in place of light and figure. */
export interface Seen {
  readonly footage: Footage;
  /** The sheet that the outermost hole is in: it hides the picture's corners. */
  readonly ground: PaperName;
}

/** A scene's picture, if it has one. */
export function seenIn(sceneId: string, ground: PaperName, { assets }: Stage): Seen | null {
  const footage = assets.footage.get(sceneId);
  return footage === undefined ? null : { footage, ground };
}

/** An opening with what is seen in it: light, a figure, the sheets around. */
export interface Window {
  /** `alpha` is the figure's; `wander` is how far (px) the light has wandered to the right. */
  readonly shapes: (
    timeMs: number,
    pose?: Pose,
    more?: { readonly alpha?: number; readonly wander?: number },
  ) => readonly Shape[];
}

/** @param id unique in the scene */
export function stageWindow(
  id: string,
  opening: Opening,
  figure: { readonly pieces: readonly Piece[]; readonly at: FigurePlace } | null,
  stage: Stage,
  opens: Opens | null = null,
  seen: Seen | null = null,
): Window {
  const { palette } = stage;
  const { frame } = stage.grid;
  const inner = evenly(opening.inner, frame);
  const whole = evenly(opening.inner, EVERYWHERE);
  const light = once(() => lightSprite(opening, frame));
  const resting = once(() => sheetsSprite(opening, palette, frame, seen?.ground ?? null));
  const last = opening.holes.at(-1);
  const shown =
    figure === null || last === undefined
      ? null
      : stageFigure(figure.pieces, figure.at, palette, intersect(inner, frame) ?? inner, (context) =>
          last.trace(context, UNDER_SHEET),
        );
  const moving = latest((key: string): Sprite => {
    const sizes = key.split(" ").map(Number);
    return movingSheetsSprite(opening, palette, frame, (hole) => sizes[hole] ?? 1);
  });
  return {
    shapes: (timeMs, pose, { alpha = 1, wander = 0 } = {}) => {
      if (seen !== null) {
        const { x, y, width, height } = inner;
        const raster = seen.footage.at(timeMs, width, height);
        return [
          { kind: "picture", id: `${id} footage`, raster, x, y, alpha: 1, clip: null },
          place(`${id} sheets`, resting()),
        ];
      }
      const sizes = opens === null ? null : sizesAt(timeMs, opening, opens);
      return [
        place(`${id} light`, light(), { dx: wander }),
        ...(shown === null || alpha === 0 ? [] : shown(pose, alpha, sizes === null ? undefined : shrunk(whole, sizes))),
        place(`${id} sheets`, sizes === null ? resting() : moving(sizes)),
      ];
    },
  };
}

/** The holes' sizes, as one text, in even pixels of their radii; null once all are at rest. */
function sizesAt(timeMs: number, { holes }: Opening, { from, stagger, duration }: Opens): string | null {
  if (timeMs >= duration + stagger * (holes.length - 1)) return null;
  const sizes = holes.map(({ bounds }, hole) => {
    const start = from(hole);
    const size = start + (1 - start) * settle((timeMs - hole * stagger) / duration);
    const radius = bounds.width / 2;
    return even(size * radius) / radius;
  });
  return sizes.join(" ");
}

/** What is seen through the last hole on its way. */
function shrunk(inner: Rect, sizes: string): Rect {
  const size = Math.min(1, Number(sizes.split(" ").at(-1) ?? 1));
  const [width, height] = [even(inner.width * size), even(inner.height * size)];
  return {
    x: inner.x + even((inner.width - width) / 2),
    y: inner.y + even((inner.height - height) / 2),
    width,
    height,
  };
}

/** Remembers what was made last, for frames that follow each other. */
function latest<Made>(make: (key: string) => Made): (key: string) => Made {
  let known: { readonly key: string; readonly made: Made } | null = null;
  return (key) => {
    if (known?.key !== key) known = { key, made: make(key) };
    return known.made;
  };
}
