import type { IconName } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { iconMask } from "../../icon.ts";
import { roundBlob, traceBlob } from "./blob.ts";
import { settle } from "./motion.ts";
import type { Palette } from "./palette.ts";
import { EVERYWHERE, evenly, once, place, shadeHole, type Sprite, sprite } from "./paper.ts";
import type { Point } from "./point.ts";

const RING = 0.13;
const SHADOW_SCALE = 0.35;
const BEHIND = "#fff3d2";
/** Lucide's 24 units, as a share of the radius, and the stroke in those units. */
const ICON = { size: 0.88, stroke: 2 };

/** Sizes that a port is drawn at on its way. */
const SIZE_STEPS = 20;
const POP_FROM = 0.6;
const POP_MS = 320;

/** A small opening with an icon in it, which pops open. */
export function stagePort(
  id: string,
  icon: IconName,
  at: Point & { readonly r: number },
  palette: Palette,
): (sinceMs: number) => Shape[] {
  const { x, y } = at;
  const drawn = new Map<number, Sprite>();
  return (sinceMs) => {
    if (sinceMs < 0) return [];
    const share = Math.round((POP_FROM + (1 - POP_FROM) * settle(sinceMs / POP_MS)) * SIZE_STEPS) / SIZE_STEPS;
    const r = at.r * share;
    let port = drawn.get(share);
    if (port === undefined) {
      port = portSprite({ x, y, r }, palette);
      drawn.set(share, port);
    }
    const size = Math.round((r * ICON.size) / 2) * 2;
    return [
      place(`port ${id}`, port),
      {
        kind: "stencil",
        id: `icon ${id}`,
        mask: iconMask(icon, size, ICON.stroke),
        x: Math.round((x - size / 2) / 2) * 2,
        y: Math.round((y - size / 2) / 2) * 2,
        colour: palette.ink,
        alpha: 1,
        clip: null,
      },
    ];
  };
}

function portSprite({ x, y, r }: Point & { readonly r: number }, palette: Palette): Sprite {
  const area = evenly({ x: x - r - 4, y: y - r - 4, width: 2 * r + 8, height: 2 * r + 8 }, EVERYWHERE);
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
}

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
      EVERYWHERE,
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
