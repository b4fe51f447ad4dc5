import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import type { Form } from "./grid.ts";
import { through } from "./motion.ts";
import { type Hole, type Opening, solidSprite } from "./opening.ts";
import type { Palette, PaperName } from "./palette.ts";
import { once, place } from "./paper.ts";

interface Arch {
  /** Left edge, top and width; it stands on the frame's lower edge. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly shows: PaperName | null;
}

function arches(x: number, y: number, width: number, ring: readonly number[]): readonly Arch[] {
  const papers: readonly (PaperName | null)[] = ["mint", "sage", "brand", null];
  let inset = 0;
  let down = 0;
  return papers.map((shows, index) => {
    inset += ring[index] ?? 0;
    down += index === 0 ? 0 : (ring[index] ?? 0) * 1.04;
    return { x: x + inset, y: y + down, width: width - 2 * inset, shows };
  });
}

const ARCHES: Readonly<Record<Form, readonly Arch[]>> = {
  wide: arches(1190, 86, 640, [0, 38, 40, 37]),
  tall: arches(188, 850, 660, [0, 43, 44, 40]),
  feed: arches(224, 590, 632, [0, 38, 40, 36]),
  square: arches(634, 150, 410, [0, 26, 27, 24]),
};

/** How far below the frame an arch stands on. */
const SUNK_PX = 80;

/** A door of arches with a round head, down to the floor. */
export function doorOf(form: Form, frame: Rect): Opening {
  const holes = ARCHES[form].map(({ x, y, width, shows }): Hole => {
    const bottom = frame.height + SUNK_PX;
    const bounds = { x, y, width, height: bottom - y };
    return { shows, bounds, trace: (context) => traceArch(context, bounds) };
  });
  const outer = holes[0]?.bounds ?? frame;
  const inner = holes.at(-1)?.bounds ?? frame;
  return {
    holes,
    bounds: outer,
    inner,
    light: "pay",
    lamp: { x: inner.x + inner.width / 2, y: frame.height - inner.width * 0.4, r: (frame.height - inner.y) * 0.8 },
  };
}

function traceArch(context: SKRSContext2D, { x, y, width, height }: Rect): void {
  const r = width / 2;
  context.moveTo(x, y + height);
  context.lineTo(x, y + r);
  context.arc(x + r, y + r, r, Math.PI, 0);
  context.lineTo(x + width, y + height);
  context.closePath();
}

const RISE = { ms: 640, stagger: 40 };

/** The arches rise from the floor, the inmost last; null once they stand. */
export function stageRise(door: Opening, palette: Palette, frame: Rect): (timeMs: number) => readonly Shape[] | null {
  const arch = door.holes.map((hole) => once(() => solidSprite(door, hole, palette, frame)));
  const end = RISE.ms + RISE.stagger * (door.holes.length - 1);
  return (timeMs) => {
    if (timeMs >= end) return null;
    return arch.map((made, index): Shape => {
      const share = through((timeMs - index * RISE.stagger) / RISE.ms);
      const drawn = made();
      return place(`arch ${index}`, drawn, { dy: (1 - share) * (frame.height - drawn.y) });
    });
  };
}
