import type { Shape } from "../../display-list.ts";
import { drawMask } from "../../draw-mask.ts";
import type { Grid } from "./grid.ts";
import { bead, lumeStroke, segment, strokeShapes } from "./lume.ts";
import type { Light } from "./palette.ts";
import type { Plate } from "./relief.ts";

const LIT_PX = 5;
const MAJOR_PX = 34;
const MINOR_PX = 14;
const MINORS = 5;
/** Without a range the scale has this pitch, in pixels along the arc. */
const PITCH_PX = 96;

/** The finest step, 1, 2 or 5 × 10ᵏ, that cuts a range into 4 to 12. */
export function stepOf(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 4));
  return [1, 2, 5].map((unit) => unit * power).find((step) => range / step <= 12) ?? 10 * power;
}

export interface PayArc {
  /** The scale itself, unlit. */
  readonly scale: Shape;
  /** What is lit of it, from the low end to `share`, and the ticks on it; `running` is the tick that shines. */
  readonly lit: (share: number, running: number | null) => Shape[];
  readonly ticks: number;
  readonly yAt: (x: number) => number;
}

/**
 * The rim of a plate as a scale of pay.
 * @param from where its lit part begins and ends (x); null for a scale on which nothing is lit
 */
export function payArc(
  grid: Grid,
  light: Light,
  plate: Plate,
  lit: { readonly from: number; readonly to: number; readonly min: number | null; readonly max: number | null } | null,
): PayArc {
  const angleAt = (x: number): number => Math.asin((x - plate.x) / plate.r);
  const yAt = (x: number): number => plate.y - Math.sqrt(plate.r ** 2 - (x - plate.x) ** 2);
  const [low, high] = lit === null ? [0, 0] : [angleAt(lit.from), angleAt(lit.to)];
  const parts =
    lit?.min === null || lit?.max === null || lit === null || lit.max <= lit.min
      ? Math.max(1, Math.round(((high - low) * plate.r) / PITCH_PX))
      : Math.max(1, (lit.max - lit.min) / stepOf(lit.max - lit.min));
  const pitch = lit === null ? PITCH_PX / plate.r : (high - low) / parts;
  const top = Math.floor((plate.y - plate.r - 8) / 2) * 2;
  const height = Math.ceil((yAt(0) + MAJOR_PX + 12 - top) / 2) * 2;
  const tick = (angle: number, length: number): readonly [number, number, number, number] => {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return [
      plate.x + plate.r * sin,
      plate.y - plate.r * cos,
      plate.x + (plate.r - length) * sin,
      plate.y - (plate.r - length) * cos,
    ];
  };
  const [first, last] = [angleAt(grid.left), angleAt(grid.right)];
  const mask = drawMask(grid.width, height, (context) => {
    context.beginPath();
    context.rect(0, 0, grid.width, height);
    context.clip();
    context.translate(0, -top);
    context.lineWidth = 1.5;
    const from = Math.ceil(((first - low) / pitch) * MINORS);
    const to = Math.floor(((last - low) / pitch) * MINORS);
    for (let index = from; index <= to; index++) {
      const major = index % MINORS === 0;
      const [x1, y1, x2, y2] = tick(low + (index * pitch) / MINORS, major ? MAJOR_PX * 0.8 : MINOR_PX);
      const out = Math.min(1, Math.min(x1 - grid.left + 20, grid.right - x1 + 20) / 90);
      context.globalAlpha = (major ? 0.9 : 0.55) * Math.max(0, out);
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    }
  });
  const scale: Shape = { kind: "stencil", id: "scale", mask, x: 0, y: top, colour: light.line, alpha: 1, clip: null };
  if (lit === null) return { scale, lit: () => [], ticks: 0, yAt };
  const bound = Math.min(yAt(lit.from), yAt(lit.to), plate.y - plate.r);
  const arc = lumeStroke(
    { x: lit.from, y: bound - 4, width: lit.to - lit.from, height: Math.max(yAt(lit.from), yAt(lit.to)) - bound + 8 },
    LIT_PX,
    [{ kind: "arc", centre: plate, r: plate.r, start: low - Math.PI / 2, end: high - Math.PI / 2 }],
  );
  const ticks = Array.from({ length: Math.floor(parts + 1e-6) + 1 }, (_, index) => {
    const [x1, y1, x2, y2] = tick(low + index * pitch, MAJOR_PX + 6);
    const stroke = lumeStroke({ x: Math.min(x1, x2) - 2, y: y1, width: Math.abs(x2 - x1) + 4, height: y2 - y1 }, 3, [
      segment(x1, y1, x2, y2),
    ]);
    return { x: x1, stroke };
  });
  return {
    scale,
    ticks: ticks.length,
    yAt,
    lit: (share, running) => {
      const to = Math.round(lit.from + (lit.to - lit.from) * share);
      if (share <= 0) return [];
      const clip = {
        x: lit.from - 40,
        y: arc.y,
        width: to - lit.from + 40 + (share >= 1 ? 40 : 0),
        height: arc.core.height,
      };
      const shapes = strokeShapes("arc", arc, light, clip);
      ticks.forEach(({ x, stroke }, index) => {
        if (x > to + 1) return;
        const [glow, core] = strokeShapes(`arc tick ${index}`, stroke, light, null);
        if (index === running && glow !== undefined) shapes.push({ ...glow, alpha: 0.8 });
        if (core !== undefined) shapes.push(core);
      });
      shapes.push(...bead("low", lit.from, yAt(lit.from), light));
      shapes.push(...bead("high", to, yAt(to), light));
      return shapes;
    },
  };
}
