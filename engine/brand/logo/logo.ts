import { type Canvas, createCanvas } from "@napi-rs/canvas";
import type { Logo } from "../../picture/assets.ts";
import { contrast } from "../../picture/colour.ts";
import { type Raster, rasterFromRgba } from "../../picture/raster.ts";
import type { Artwork } from "./artwork.ts";

/** WCAG's floor for what is no text: 3:1. */
const LEAST_CONTRAST = 3;
/** Share of a logo's area that must reach it: a pale detail may vanish, the mark may not. */
const LEAST_SHARE = 0.66;

/** A ground that a drawing brings along and one of the film are one to the eye up to here. */
const ALIKE = 1.25;

const WHITE = "#ffffff";
const NEAR_BLACK = "#16161a";
/** Of a plate, in shares of its height. */
const PLATE = { corner: 0.16, air: 0.16 };
/** Rasters kept; a film asks for a few places on a few grounds. */
const MAX_RASTERS = 64;

/**
 * A logo of one or two variants. Which is meant for which ground nobody has to say: what can be read there, is taken.
 * @param variants at least one
 */
export function logoOf(variants: readonly [Artwork, ...Artwork[]]): Logo {
  const rasters = new Map<string, Raster>();
  const settings = new WeakMap<Raster, SetIn>();
  const moving = new Map<string, Raster>();
  return {
    ratio: variants[0].canvas.width / variants[0].canvas.height,
    on: (ground, width, height) => {
      const key = `${ground} ${width} ${height}`;
      let raster = rasters.get(key);
      if (raster === undefined) {
        if (rasters.size >= MAX_RASTERS) rasters.clear();
        const set = { setting: settingOf(variants, ground), width: evenWithin(width), height: evenWithin(height), key };
        raster = drawn(set.setting, set.width, set.height);
        settings.set(raster, set);
        rasters.set(key, raster);
      }
      return raster;
    },
    inMotion: (raster, timeMs) => {
      const set = settings.get(raster);
      const moves = set?.setting.artwork.moving;
      // A drawing that brings its ground along stands still: its frames have other grounds.
      if (set === undefined || moves === undefined || timeMs >= moves.lengthMs || set.setting.artwork.ground !== null) {
        return raster;
      }
      const key = `${set.key} ${Math.round(timeMs)}`;
      let frame = moving.get(key);
      if (frame === undefined) {
        const { setting, width, height } = set;
        if (moving.size >= MAX_RASTERS) moving.clear();
        frame = drawn({ ...setting, artwork: { ...setting.artwork, canvas: moves.at(timeMs) } }, width, height);
        moving.set(key, frame);
      }
      return frame;
    },
  };
}

/** How a raster came to be. */
interface SetIn {
  readonly setting: Setting;
  readonly width: number;
  readonly height: number;
  readonly key: string;
}

/** How a logo is set on a ground. */
export interface Setting {
  readonly artwork: Artwork;
  /** In this colour instead of its own; null for its own. */
  readonly recoloured: string | null;
  /** Without the ground that it brings along. */
  readonly bare: boolean;
  /** The colour of a plate under it; null for none. */
  readonly plate: string | null;
}

/** The variant that is read best on a ground, or what makes it read. */
export function settingOf(variants: readonly [Artwork, ...Artwork[]], ground: string): Setting {
  const own = { recoloured: null, bare: false, plate: null };
  const best = variants.reduce((one, other) => (readShare(other, ground) > readShare(one, ground) ? other : one));
  if (readShare(best, ground) >= LEAST_SHARE) {
    const bare = best.ground !== null && contrast(best.ground, ground) <= ALIKE;
    return { ...own, artwork: best, bare };
  }
  const plain = variants.find(({ oneColour }) => oneColour);
  if (plain !== undefined) return { ...own, artwork: plain, recoloured: against(ground) };
  const [, plate, artwork] = [WHITE, NEAR_BLACK]
    .flatMap((colour) => variants.map((each) => [readShare(each, colour), colour, each] as const))
    .reduce((one, other) => (other[0] > one[0] ? other : one));
  return { ...own, artwork, plate };
}

/** White or near black, whichever is read better. */
function against(ground: string): string {
  return contrast(WHITE, ground) >= contrast(NEAR_BLACK, ground) ? WHITE : NEAR_BLACK;
}

/** Share of a drawing's area that can be told from a ground; all of one that brings its own ground along. */
function readShare({ colours, ground: own }: Artwork, ground: string): number {
  if (own !== null) return 1;
  return colours.reduce(
    (sum, { colour, share }) => (contrast(colour, ground) >= LEAST_CONTRAST ? sum + share : sum),
    0,
  );
}

function drawn({ artwork, recoloured, bare, plate }: Setting, width: number, height: number): Raster {
  const ratio = artwork.canvas.width / artwork.canvas.height;
  const air = plate === null ? 0 : PLATE.air * Math.min(height, width / ratio);
  const scale = Math.min((width - 2 * air) / artwork.canvas.width, (height - 2 * air) / artwork.canvas.height);
  const inner = { width: artwork.canvas.width * scale, height: artwork.canvas.height * scale };
  const outer = { width: even(inner.width + 2 * air), height: even(inner.height + 2 * air) };
  const canvas = createCanvas(outer.width, outer.height);
  const context = canvas.getContext("2d");
  if (plate !== null) {
    context.fillStyle = plate;
    context.beginPath();
    context.roundRect(0, 0, outer.width, outer.height, PLATE.corner * outer.height);
    context.fill();
  }
  const [x, y] = [(outer.width - inner.width) / 2, (outer.height - inner.height) / 2];
  context.imageSmoothingQuality = "high";
  if (artwork.ground !== null && !bare) {
    context.beginPath();
    context.roundRect(0, 0, outer.width, outer.height, (PLATE.corner / 2) * outer.height);
    context.clip();
  }
  context.drawImage(
    halved(bare ? (artwork.bare ?? artwork.canvas) : artwork.canvas, inner.width),
    x,
    y,
    inner.width,
    inner.height,
  );
  if (recoloured !== null) {
    context.globalCompositeOperation = "source-in";
    context.fillStyle = recoloured;
    context.fillRect(0, 0, outer.width, outer.height);
  }
  return rasterFromRgba(context.getImageData(0, 0, outer.width, outer.height).data, outer.width, outer.height);
}

/** The even number at or below, at least 2. */
function evenWithin(length: number): number {
  return Math.max(2, Math.floor(length / 2) * 2);
}

/** The next even number at or above, at least 2. */
function even(length: number): number {
  return Math.max(2, Math.ceil(length / 2 - 0.01) * 2);
}

/** Halved until it is less than twice as wide as it will be: scaled down in one go, thin strokes would break. */
function halved(canvas: Canvas, width: number): Canvas {
  let current = canvas;
  while (current.width >= width * 2 && current.width > 2 && current.height > 2) {
    const next = createCanvas(Math.ceil(current.width / 2), Math.ceil(current.height / 2));
    const context = next.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(current, 0, 0, next.width, next.height);
    current = next;
  }
  return current;
}
