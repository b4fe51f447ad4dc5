import type { Shape, Stencil } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import { at } from "../../easing.ts";
import type { DotField } from "./grid.ts";
import { instrument } from "./instrument.ts";
import { settle } from "./motion.ts";
import type { Light } from "./palette.ts";
import type { Point } from "./place.ts";
import type { Stage } from "./stage.ts";

/** Fewer dots are no field, more can't be told apart. */
const LEAST = 100;
const MOST = 40_000;
const GOLDEN_DEGREES = 137.508;
/** Dots' radius as a share of the room each has, and its bounds in pixels. */
const DOT = { share: 0.16, least: 1.6, most: 7 };
const LIT_DOT = 1.4;
const ALPHA = { rim: 0.3, middle: 0.55 };
/** Waves of light: they run out, then drift; the second is fainter. */
const WAVES = {
  sigma: [24, 20],
  strength: [1, 0.38],
  runMs: 1100,
  lagMs: 180,
  driftPxPerS: 12,
} as const;
/** A wave moves by whole steps of this many pixels: each is a mask of its own. */
const WAVE_STEP_PX = 2;
const KEPT_WAVES = 4;

interface Dot extends Point {
  readonly from: number;
  readonly alpha: number;
}

/** As many dots as the number says, and a wave of light that runs out through them; null for other numbers. */
export function sunflower(
  count: number,
  stage: Stage,
  light: Light,
): { readonly centre: Point; readonly list: (sinceMs: number) => readonly Shape[] } | null {
  if (count < LEAST || count > MOST) return null;
  const { grid } = stage;
  const { dial, dots: places } = grid.why;
  const drawn = instrument(dial, stage, light, []);
  const { centre } = dial;
  const r = Math.min(DOT.most, Math.max(DOT.least, (DOT.share * places.field) / Math.sqrt(count)));
  let shown: { readonly dots: readonly Dot[]; readonly still: Mask } | null = null;
  const kept = new Map<string, Mask>();
  const whole = (id: string, mask: Mask, colour: string): Stencil => ({
    kind: "stencil",
    id,
    mask,
    x: 0,
    y: 0,
    colour,
    alpha: 1,
    clip: null,
  });
  return {
    centre,
    list: (since) => {
      shown ??= drawField();
      const shapes = [...drawn(0), whole("dots", shown.still, light.line)];
      if (since <= 0) return shapes;
      const radii = places.waves.map((to, index) => {
        const run = at(since - index * WAVES.lagMs, 0, WAVES.runMs, 0, to, settle);
        const drift = (Math.max(0, since - WAVES.runMs - WAVES.lagMs) / 1000) * WAVES.driftPxPerS;
        return Math.round((run + drift) / WAVE_STEP_PX) * WAVE_STEP_PX;
      });
      radii.forEach((radius, index) => {
        if (radius > 0) shapes.push(wave(radius, index));
      });
      return shapes;
    },
  };

  function drawField(): { readonly dots: readonly Dot[]; readonly still: Mask } {
    const dots: Dot[] = [];
    for (let index = 0; index < count; index++) {
      const from = places.field * Math.sqrt((index + 0.5) / count);
      const angle = (index * GOLDEN_DEGREES * Math.PI) / 180;
      const x = centre.x + from * Math.cos(angle);
      const y = centre.y + from * Math.sin(angle);
      const alpha = visible(places, x, y);
      if (alpha > 0.01 && x > -8 && y > -8 && x < grid.width + 8 && y < grid.height + 8)
        dots.push({ x, y, from, alpha });
    }
    const alphaAt = ({ from }: Dot): number => ALPHA.middle + ((ALPHA.rim - ALPHA.middle) * from) / places.field;
    return { dots, still: field(grid, dots, r, alphaAt) };
  }

  function wave(radius: number, index: number): Shape {
    const key = `${index} ${radius}`;
    const sigma = WAVES.sigma[index] ?? 20;
    const reach = radius + 3 * sigma + 8;
    const x = Math.max(0, Math.floor((centre.x - reach) / 2) * 2);
    const y = Math.max(0, Math.floor((centre.y - reach) / 2) * 2);
    const area = {
      x,
      y,
      width: Math.floor((Math.min(grid.width, centre.x + reach) - x) / 2) * 2,
      height: Math.floor((Math.min(grid.height, centre.y + reach) - y) / 2) * 2,
    };
    let mask = kept.get(key);
    if (mask === undefined) {
      const near = (shown ??= drawField()).dots.filter(({ from }) => Math.abs(from - radius) < 3 * sigma);
      mask = field(area, near, r * LIT_DOT, ({ from }) => {
        const away = (from - radius) / sigma;
        return (WAVES.strength[index] ?? 1) * Math.exp((-away * away) / 2);
      });
      kept.set(key, mask);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT_WAVES) break;
        kept.delete(oldest);
      }
    }
    return { ...whole(`wave ${index}`, mask, light.lume), x: area.x, y: area.y };
  }
}

/** Dots fade before they reach type. */
function visible({ appear, window }: DotField, x: number, y: number): number {
  const smooth = (from: number, to: number, value: number): number => {
    const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
    return share * share * (3 - 2 * share);
  };
  const across = window.right === null ? 1 : 1 - smooth(...window.right, x);
  const behind = smooth(...window.enter, y) * (1 - smooth(...window.leave, y)) * across;
  return smooth(appear.from, appear.to, appear.along === "x" ? x : y) * (1 - window.share * behind);
}

/** Small discs, each as visible as its own alpha times a weight. */
function field(
  area: { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number },
  dots: readonly Dot[],
  r: number,
  weight: (dot: Dot) => number,
): Mask {
  const { x: left = 0, y: top = 0, width, height } = area;
  const luma = new Uint8Array(width * height);
  for (const dot of dots) {
    const full = 255 * dot.alpha * weight(dot);
    if (full < 1) continue;
    const [cx, cy] = [dot.x - left, dot.y - top];
    const lastX = Math.min(width - 1, Math.ceil(cx + r));
    const lastY = Math.min(height - 1, Math.ceil(cy + r));
    for (let y = Math.max(0, Math.floor(cy - r)); y <= lastY; y++) {
      for (let x = Math.max(0, Math.floor(cx - r)); x <= lastX; x++) {
        const cover = r - Math.sqrt((x + 0.5 - cx) ** 2 + (y + 0.5 - cy) ** 2) + 0.5;
        if (cover <= 0) continue;
        const at = y * width + x;
        luma[at] = Math.max(luma[at] ?? 0, full * Math.min(1, cover));
      }
    }
  }
  return createMask(width, height, luma);
}
