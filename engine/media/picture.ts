import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { type Raster, rasterFromRgba } from "../picture/raster.ts";
import type { PictureFormat } from "./content.ts";
import { MediaError, SHOWN } from "./errors.ts";
import { type PictureHeader, pictureHeader } from "./picture-header.ts";

/** Pixels of a file; decoded they take four bytes each. */
const MAX_PIXELS = 100_000_000;
/** Pixels that are kept: enough for the largest film with a push into it, and 7.5 MB. */
const KEPT_PIXELS = 5_000_000;
const MAX_KEPT_SIDE_PX = 8192;
const LEAST_SIDE_PX = 16;

/** What lies behind a picture's transparent parts: the one that its visible parts stand out from. */
const LIGHT_GROUND = "#ececea";
const DARK_GROUND = "#2b2b2d";

/**
 * Checks a picture's header.
 * @throws {MediaError} for a file that is cut short, and for one with too many pixels: before they are unpacked
 */
export function checkedHeader(file: string, format: PictureFormat, bytes: Uint8Array): PictureHeader {
  const header = pictureHeader(format, bytes);
  if (header === null || header.width === 0 || header.height === 0) throw damaged(file, format);
  const { width, height, whole } = header;
  if (width * height > MAX_PIXELS) {
    throw new MediaError(
      "too-large",
      file,
      `this picture has ${width}×${height} pixels; expected at most ${MAX_PIXELS / 1_000_000} million. Export it smaller, 3840 pixels wide are plenty.`,
    );
  }
  if (Math.min(width, height) < LEAST_SIDE_PX) {
    throw new MediaError(
      "unsupported",
      file,
      `this picture has ${width}×${height} pixels, too few to be seen in a film; expected 1920×1080 or more.`,
    );
  }
  if (!whole) throw damaged(file, format);
  return header;
}

/**
 * Decodes a picture upright, on a ground where it is transparent, at most {@link KEPT_PIXELS} large.
 * @throws {MediaError} for one that is corrupt
 */
export async function decodePicture(file: string, format: PictureFormat, bytes: Buffer): Promise<Raster> {
  const image = await loadImage(bytes).catch((error: unknown) => {
    throw damaged(file, format, error);
  });
  const { width, height } = image;
  if (width === 0 || height === 0) throw damaged(file, format);
  const scale = Math.min(
    1,
    Math.sqrt(KEPT_PIXELS / (width * height)),
    MAX_KEPT_SIDE_PX / width,
    MAX_KEPT_SIDE_PX / height,
  );
  const opaque = format === "jpeg";
  const pixels = drawn(image, even(width * scale), even(height * scale), !opaque);
  // What could not be decoded has been left out.
  if (opaque ? pixels.data.at(-1) !== 255 : !showsAnything(pixels.data)) throw damaged(file, format);
  return rasterFromRgba(pixels.data, pixels.width, pixels.height);
}

function even(pixels: number): number {
  return Math.max(2, 2 * Math.round(pixels / 2));
}

function drawn(
  image: Image,
  width: number,
  height: number,
  maySeeThrough: boolean,
): { data: Uint8ClampedArray; width: number; height: number } {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const ground = maySeeThrough ? groundFor(data) : null;
  if (ground === null || !showsAnything(data)) return { data, width, height };
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}

function showsAnything(rgba: Uint8ClampedArray): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 0) return true;
  return false;
}

/** Null for a picture that covers all of itself. */
function groundFor(rgba: Uint8ClampedArray): string | null {
  let opacity = 0;
  let light = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    opacity += alpha;
    light += alpha * (0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0));
  }
  if (opacity === (rgba.length / 4) * 255) return null;
  return light / Math.max(1, opacity) > 140 ? DARK_GROUND : LIGHT_GROUND;
}

function damaged(file: string, format: PictureFormat, cause?: unknown): MediaError {
  const name = format === "webp" ? "WebP" : format.toUpperCase();
  return new MediaError(
    "damaged",
    file,
    `this ${name} picture is cut short or corrupt; expected a whole one (${SHOWN}). Export or copy it again.`,
    cause,
  );
}
