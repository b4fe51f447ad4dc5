import type { IconName } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { iconMask } from "../../icon.ts";
import { roundBlob, traceBlob } from "./blob.ts";
import type { Palette } from "./palette.ts";
import { evenly, once, place, shadeHole, type Sprite, sprite } from "./paper.ts";
import type { Point } from "./stage.ts";

const RING = 0.13;
const SHADOW_SCALE = 0.35;
const BEHIND = "#fff3d2";
/** Lucide's 24 units, as a share of the radius, and the stroke in those units. */
const ICON = { size: 0.88, stroke: 2 };

/** A small opening with an icon in it. */
export function stagePort(
  id: string,
  icon: IconName,
  at: Point & { readonly r: number },
  palette: Palette,
): (alpha?: number) => Shape[] {
  const { x, y, r } = at;
  const drawn = once((): Sprite => {
    const area = evenly({ x: x - r - 4, y: y - r - 4, width: 2 * r + 8, height: 2 * r + 8 }, FRAME);
    return sprite(area, (context) => {
      const rings = [palette.sage, palette.brand, BEHIND];
      for (const [index, colour] of rings.entries()) {
        const blob = roundBlob(x, y, r * (1 - RING * index), 5 + index);
        context.beginPath();
        traceBlob(context, blob);
        context.fillStyle = colour;
        context.fill();
        shadeHole(context, area, (onto) => traceBlob(onto, blob), SHADOW_SCALE);
      }
    });
  });
  const size = Math.round((r * ICON.size) / 2) * 2;
  return (alpha = 1) => [
    place(`port ${id}`, drawn(), { alpha }),
    {
      kind: "stencil",
      id: `icon ${id}`,
      mask: iconMask(icon, size, ICON.stroke),
      x: Math.round((x - size / 2) / 2) * 2,
      y: Math.round((y - size / 2) / 2) * 2,
      colour: palette.ink,
      alpha,
      clip: null,
    },
  ];
}

const FRAME = { x: -2000, y: -2000, width: 8000, height: 8000 };

/** Small holes in a row, one a beat; the present one is lit. */
export function stageDots(
  count: number,
  lit: number,
  at: Point & { readonly r: number; readonly pitch: number },
  palette: Palette,
): () => Shape[] {
  const drawn = once(() => {
    const { x, y, r, pitch } = at;
    const area = evenly(
      { x: x - r - 4, y: y - r - 4, width: (count - 1) * pitch + 2 * r + 8, height: 2 * r + 8 },
      FRAME,
    );
    return sprite(area, (context) => {
      for (let index = 0; index < count; index++) {
        const blob = roundBlob(x + index * pitch, y, r, 3 + index);
        context.beginPath();
        traceBlob(context, blob);
        context.fillStyle = index === lit ? palette.apricot : palette.oat;
        context.fill();
        shadeHole(context, area, (onto) => traceBlob(onto, blob), SHADOW_SCALE);
      }
    });
  });
  return () => (count < 2 ? [] : [place("dots", drawn())]);
}
