import { cubicBezier } from "../picture/easing.ts";
import type { Part } from "./focus.ts";

/** A slow movement of a window over a still: towards something, or back from it. */
export interface Push {
  /** How much larger the picture is at the near end, from 1. */
  readonly zoom: number;
  readonly outward: boolean;
  /** What the window closes in on, as shares of the picture. */
  readonly towards: { readonly x: number; readonly y: number };
}

const LEAST_ZOOM = 1.04;
const MOST_ZOOM = 1.06;
/** It moves from the first frame on, and comes to rest in the last. */
const SLOWING = cubicBezier(0.3, 0.25, 0.6, 1);

/** @param seed 0 to 2³²−1 */
export function pushFor(seed: number): Push {
  const share = (shift: number): number => ((seed >>> shift) & 0xff) / 255;
  return {
    zoom: LEAST_ZOOM + (MOST_ZOOM - LEAST_ZOOM) * share(0),
    outward: (seed >>> 31) % 2 === 1,
    towards: { x: 0.2 + 0.6 * share(8), y: 0.25 + 0.4 * share(16) },
  };
}

/** @param share how far the scene is, 0 to 1; outside it stands still */
export function windowAt({ zoom, outward, towards }: Push, share: number): Part {
  const eased = SLOWING(share);
  const size = 1 / (1 + (zoom - 1) * (outward ? 1 - eased : eased));
  return { left: (1 - size) * towards.x, top: (1 - size) * towards.y, width: size, height: size };
}
