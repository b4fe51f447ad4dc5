import type { Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import { drawMask } from "../../draw-mask.ts";
import type { Crop } from "./crop.ts";
import { drawLetter } from "./letter.ts";
import type { Stage } from "./stage.ts";

/** Crops that are looked at are drawn at a tenth. */
const SCALE = 0.1;

/** Crops that suit many letters, for a frame of 1920 × 1080. */
const OTHERS: readonly Crop[] = [
  [2600, -28, 240, 1060],
  [2600, -40, 300, 1150],
  [3000, -16, 500, 600],
  [2200, -16, 1700, 1000],
  [2200, 164, 600, 500],
  [2800, -16, 1500, 1300],
  [2600, -106, 1100, 900],
  [2000, -28, 1100, 760],
  [1700, -16, 1250, 620],
  [2400, 74, 1200, 700],
].map(([height = 0, angle = 0, x = 0, y = 0]) => ({ height, angle, x, y }));

/** Where none of these will do, every one of these is looked at: the theme's slants, and stems that stand or lie. */
const ANGLES = [-16, 74, 164, -106, 12, 90];
const HEIGHTS = [2000, 2800, 3600];
const PLACES_X = [-200, 500, 960, 1420, 2120];
const PLACES_Y = [-200, 540, 1280];

/** Sums of weighted faults; below this a crop is as good as any. */
const GOOD = 0.02;
/** The scene's own crop is kept up to this; above it, more crops are looked at. */
const BAD = 0.22;
const SAME_AGAIN = 0.3;
/** Shares of a scene that a letter covers, and one that a picture is seen through. */
const HALF = [0.3, 0.7] as const;
export const PICTURE_SHARE = [0.5, 0.8] as const;
/** Edges may run through so much of the lines, and of the worst of them, in heights of a line; so often may one change its colours. */
const MOST_SLICED = 1.5;
const WORST_SLICED = 2.6;
const MOST_CHANGES = 2;
/** No edge runs along the ends of lines, within so much of them (px) for longer than `LEAST_BESIDE_PX`. */
const BESIDE_PX = 20;
const LEAST_BESIDE_PX = 100;
/** Without an edge through its type a scene is a plain one: the least, in widths of the type. */
const LEAST_EDGES = 0.25;
/** What a crop with a fault is shifted by, px. */
const SHIFTS = [-120, -60, 60, 120];

/** What the letter should do in a scene. */
export interface CropWish {
  /** The part of the frame that the letter is seen in. */
  readonly seen: Rect;
  /** How much of that it should cover; a third to two thirds if it isn't said. */
  readonly share?: readonly [number, number];
  /** Its edges should cross this. */
  readonly display: Rect;
  /** They should cross lines of type, not run along them. */
  readonly lines: readonly Rect[];
  /** They should not cross these. */
  readonly small: readonly Rect[];
  /** Which of the other crops is looked at first, so that scenes differ; null where none will do. */
  readonly first: number | null;
}

interface Cells {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function tenth(rect: Rect, mask: Mask): Cells {
  return {
    left: Math.max(0, Math.floor(rect.x * SCALE)),
    top: Math.max(0, Math.floor(rect.y * SCALE)),
    right: Math.min(mask.width, Math.ceil((rect.x + rect.width) * SCALE)),
    bottom: Math.min(mask.height, Math.ceil((rect.y + rect.height) * SCALE)),
  };
}

/** Share of a part of the frame that the letter covers. */
function shareOf(mask: Mask, rect: Rect): number {
  const { left, top, right, bottom } = tenth(rect, mask);
  let ink = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) ink += mask.luma[y * mask.width + x] ?? 0;
  return ink / 255 / Math.max(1, (right - left) * (bottom - top));
}

function isOn(mask: Mask, x: number, y: number): boolean {
  return (mask.luma[y * mask.width + x] ?? 0) > 127;
}

/** How much edge of the letter runs through a part of the frame, in widths of it. */
function edgesIn(mask: Mask, rect: Rect): number {
  const { left, top, right, bottom } = tenth(rect, mask);
  let edges = 0;
  for (let y = top; y < bottom - 1; y++) {
    for (let x = left; x < right - 1; x++) {
      const on = isOn(mask, x, y);
      if (on !== isOn(mask, x + 1, y) || on !== isOn(mask, x, y + 1)) edges++;
    }
  }
  return edges / Math.max(1, right - left);
}

/** What an edge does to a line of type. */
interface Cut {
  /** How much of its length an edge runs through, in heights: a level one slices letter after letter, a steep one a single one. */
  readonly sliced: number;
  /** How often the line changes its colours, at half its height. */
  readonly changes: number;
}

function cutOf(mask: Mask, line: Rect): Cut {
  const { left, right, top, bottom } = tenth(line, mask);
  let sliced = 0;
  for (let x = left; x < right; x++) {
    let crossed = false;
    for (let y = top; y < bottom - 1; y++) crossed ||= isOn(mask, x, y) !== isOn(mask, x, y + 1);
    if (crossed) sliced++;
  }
  const middle = Math.round((top + bottom) / 2);
  let changes = 0;
  for (let x = left; x < right - 1; x++) if (isOn(mask, x, middle) !== isOn(mask, x + 1, middle)) changes++;
  return { sliced: sliced / Math.max(1, bottom - top), changes };
}

/** How hard lines are to read through the edges: 0 for not at all. */
function hardToRead(mask: Mask, lines: readonly Rect[]): number {
  if (lines.length === 0) return 0;
  const cuts = lines.map((line) => cutOf(mask, line));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const sliced = mean(cuts.map((cut) => cut.sliced));
  const worst = Math.max(...cuts.map((cut) => cut.sliced));
  const changes = mean(cuts.map((cut) => cut.changes));
  return (
    0.3 * Math.max(0, sliced - MOST_SLICED) +
    0.2 * Math.max(0, worst - WORST_SLICED) +
    0.4 * Math.max(0, changes - MOST_CHANGES)
  );
}

/** How far an edge runs beside the left or right end of a line, px. */
function besideLine(mask: Mask, { x, y, width, height }: Rect): number {
  const besides = [x, x + width].map((end) => {
    const { left, right, top, bottom } = tenth({ x: end - BESIDE_PX, y, width: 2 * BESIDE_PX, height }, mask);
    let rows = 0;
    for (let row = top; row < bottom; row++) {
      let crossed = false;
      for (let column = left; column < right - 1; column++) {
        crossed ||= isOn(mask, column, row) !== isOn(mask, column + 1, row);
      }
      if (crossed) rows++;
    }
    return rows / SCALE;
  });
  return Math.max(...besides);
}

function penaltyOf(mask: Mask, wish: CropWish): number {
  const share = shareOf(mask, wish.seen);
  const [least, most] = wish.share ?? HALF;
  const edges = edgesIn(mask, wish.display);
  const mixed = wish.small.reduce((sum, rect) => {
    const covered = shareOf(mask, rect);
    return sum + Math.min(covered, 1 - covered);
  }, 0);
  const beside = wish.lines.reduce((sum, line) => sum + Math.max(0, besideLine(mask, line) - LEAST_BESIDE_PX), 0);
  return (
    4 * Math.max(0, least - share) +
    4 * Math.max(0, share - most) +
    6 * mixed +
    (edges < LEAST_EDGES ? 2 : 0) +
    hardToRead(mask, wish.lines) +
    beside / 200
  );
}

function sameCrop(a: Crop, b: Crop): boolean {
  return a.height === b.height && a.angle === b.angle && a.x === b.x && a.y === b.y;
}

function* everywhere(): Generator<Crop> {
  for (const angle of ANGLES)
    for (const height of HEIGHTS) for (const x of PLACES_X) for (const y of PLACES_Y) yield { height, angle, x, y };
}

/** The scene's own crop if it suits the letter, else the one that suits it best; rather none that a scene has already. */
export function findCrop(stage: Stage, own: Crop, wish: CropWish): Crop {
  const { width, height, cropScale } = stage.grid;
  let best = own;
  let least = Number.POSITIVE_INFINITY;
  const look = (crop: Crop): void => {
    if (least <= GOOD) return;
    const mask = drawMask(Math.ceil((width * SCALE) / 2) * 2, Math.ceil((height * SCALE) / 2) * 2, (context) => {
      context.scale(SCALE, SCALE);
      drawLetter(context, stage, crop);
    });
    const again = stage.taken.some((taken) => sameCrop(taken, crop)) ? SAME_AGAIN : 0;
    const penalty = penaltyOf(mask, wish) + again;
    if (penalty >= least - 0.001) return;
    best = crop;
    least = penalty;
  };
  const toFrame = (crop: Crop): Crop => ({
    ...crop,
    height: crop.height * cropScale,
    x: (crop.x * width) / 1920,
    y: (crop.y * height) / 1080,
  });
  const others = wish.first === null ? [] : [...OTHERS.slice(wish.first), ...OTHERS.slice(0, wish.first)];
  look(own);
  if (least > BAD) {
    for (const crop of others) look(toFrame(crop));
    if (wish.first !== null && least > GOOD) for (const crop of everywhere()) look(toFrame(crop));
  }
  const almost = best;
  for (const by of SHIFTS) {
    look({ ...almost, x: almost.x + by });
    look({ ...almost, y: almost.y + by });
  }
  stage.taken.push(best);
  return best;
}

/** The middle of the letter's widest stroke in the frame, and how far it is from there to an edge, px. */
export function widestStroke(
  stage: Stage,
  crop: Crop,
): { readonly x: number; readonly y: number; readonly radius: number } {
  const { width, height } = stage.grid;
  const coarse = SCALE / 2;
  const mask = drawMask(Math.ceil((width * coarse) / 2) * 2, Math.ceil((height * coarse) / 2) * 2, (context) => {
    context.scale(coarse, coarse);
    drawLetter(context, stage, crop);
  });
  const off: { readonly x: number; readonly y: number }[] = [];
  const on: { readonly x: number; readonly y: number }[] = [];
  for (let y = 0; y < mask.height; y++) {
    for (let x = 0; x < mask.width; x++) ((mask.luma[y * mask.width + x] ?? 0) > 200 ? on : off).push({ x, y });
  }
  // Only edges count: a point off the letter beside one on it.
  const edge = off.filter(({ x, y }) =>
    [-1, 0, 1, mask.width, -mask.width].some((step) => (mask.luma[y * mask.width + x + step] ?? 0) > 200),
  );
  let best = { x: mask.width / 2, y: mask.height / 2, radius: 1 };
  for (const point of on) {
    let nearest = Math.hypot(mask.width, mask.height);
    for (const other of edge) {
      nearest = Math.min(nearest, Math.hypot(point.x - other.x, point.y - other.y));
      if (nearest <= best.radius) break;
    }
    if (nearest > best.radius) best = { ...point, radius: nearest };
  }
  return { x: best.x / coarse, y: best.y / coarse, radius: Math.max(20, (best.radius - 1.5) / coarse) };
}
