import { type Canvas, createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { BrandError } from "../errors.ts";
import { type Part, safeSvg } from "../svg/safe-svg.ts";
import { RefusedSvg } from "../svg/xml.ts";
import { type Artwork, artworkOf } from "./artwork.ts";
import { isLottie, openLottieLogo } from "./lottie-logo.ts";
import { damageIn, otherKind, type PictureKind, pictureKind, sizeInHeader } from "./picture-file.ts";

export const MAX_LOGO_BYTES = 5 * 1024 * 1024;
const MAX_SIDE_PX = 4096;
/** The longer side that drawings are kept at: more than a film shows. */
const KEPT_PX = 1600;
/** Where less than this share of the drawing can be seen, it is drawn again, larger. */
const MOSTLY_EMPTY = 0.6;
/** A raster whose shorter side is smaller is blown up in a film. */
const SHARP_PX = 90;

export interface OpenLogo {
  readonly artwork: Artwork;
  /** What a person should know, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Opens a logo: SVG, PNG, JPG, WebP or a Lottie animation (JSON or .lottie), told by content. Nothing that it refers to is ever read or fetched.
 * @param source the file or address for messages
 * @throws {BrandError} `logo` for what is none, is broken, too large, empty or refers to anything outside of it
 */
export async function openLogo(bytes: Buffer, source: string): Promise<OpenLogo> {
  if (bytes.length > MAX_LOGO_BYTES) throw refused(source, `this is larger than ${MAX_LOGO_BYTES / 1024 / 1024} MB`);
  if (isLottie(bytes)) return openAnimated(bytes, source);
  const kind = pictureKind(bytes);
  if (kind === null) throw refused(source, `this is ${otherKind(bytes)}`);
  return kind === "svg" ? openSvg(bytes, source) : openRaster(kind, bytes, source);
}

function openAnimated(bytes: Buffer, source: string): OpenLogo {
  const artwork = openLottieLogo(bytes, source);
  if (artwork === null) throw refused(source, "nothing can be seen in the last frame of this animation");
  if (typeof artwork === "string") throw new BrandError("logo", source, artwork);
  return { artwork, notes: [] };
}

async function openRaster(kind: Exclude<PictureKind, "svg">, bytes: Buffer, source: string): Promise<OpenLogo> {
  const named = { png: "PNG", jpeg: "JPG", webp: "WebP" }[kind];
  const size = sizeInHeader(kind, bytes);
  if (size === null || size.width === 0 || size.height === 0) throw refused(source, `this ${named} is corrupt`);
  if (Math.max(size.width, size.height) > MAX_SIDE_PX)
    throw refused(
      source,
      `this ${named} is ${size.width.toLocaleString("en")}×${size.height.toLocaleString("en")} pixels large`,
    );
  const damage = damageIn(kind, bytes);
  if (damage !== null) throw refused(source, `this ${named} ${damage}`);
  const image = await decoded(bytes, named, source);
  const scale = Math.min(1, KEPT_PX / Math.max(image.width, image.height));
  const artwork = artworkOf(drawn(image, image.width * scale, image.height * scale));
  if (artwork === null) throw refused(source, `nothing can be seen in this ${named}`);
  const shorter = Math.min(artwork.canvas.width, artwork.canvas.height);
  const notes =
    shorter < SHARP_PX
      ? [
          `The logo ${source} is only ${artwork.canvas.width}×${artwork.canvas.height} pixels large and will look soft: use an SVG or a larger picture.`,
        ]
      : [];
  return { artwork, notes };
}

async function openSvg(bytes: Buffer, source: string): Promise<OpenLogo> {
  try {
    const svg = safeSvg(textOf(bytes));
    const draw = async (part: Part): Promise<Canvas> => {
      const ratio = (svg.ratio * part.width) / part.height;
      const width = ratio >= 1 ? KEPT_PX : KEPT_PX * ratio;
      const [w, h] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(width / ratio))];
      return drawn(await decoded(Buffer.from(svg.at(w, h, part)), "SVG", source), w, h);
    };
    let artwork = artworkOf(await draw({ x: 0, y: 0, width: 1, height: 1 }));
    if (artwork === null) throw new RefusedSvg("shows nothing");
    const longer = Math.max(artwork.canvas.width, artwork.canvas.height);
    if (longer < KEPT_PX * MOSTLY_EMPTY) artwork = artworkOf(await draw(withAir(artwork.part))) ?? artwork;
    const notes: string[] = [];
    if (svg.hasText)
      notes.push(
        `The logo ${source} holds letters as text: they are drawn in a font of this machine. Convert them to outlines.`,
      );
    if (svg.leftOut.length > 0)
      notes.push(
        `Of the logo ${source} these are left out: ${svg.leftOut
          .slice(0, 6)
          .map((name) => `<${name.slice(0, 30)}>`)
          .join(", ")}.`,
      );
    return { artwork, notes };
  } catch (error) {
    if (error instanceof RefusedSvg) throw refused(source, `this SVG ${error.message}`, error);
    throw error;
  }
}

/** A part with a little more round it: where its edge runs is known to a pixel only. */
function withAir({ x, y, width, height }: Part): Part {
  const air = 1 / KEPT_PX;
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

/** By its mark, or as its first line declares; UTF-8 unless. */
function textOf(bytes: Buffer): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const declared = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,20})/iu.exec(
    bytes.subarray(0, 200).toString("latin1"),
  )?.[1];
  try {
    return new TextDecoder(utf16 ?? declared ?? "utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new RefusedSvg("is in no encoding that is known, or is corrupt", { cause: error });
  }
}

async function decoded(bytes: Buffer, named: string, source: string): Promise<Image> {
  try {
    return await loadImage(bytes);
  } catch (error) {
    throw refused(source, `this ${named} is corrupt`, error);
  }
}

function drawn(image: Image, width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function refused(source: string, what: string, cause?: unknown): BrandError {
  return new BrandError(
    "logo",
    source,
    `${what}; expected a logo: a whole SVG, PNG, JPG, WebP or Lottie animation of at most ${MAX_LOGO_BYTES / 1024 / 1024} MB and ${MAX_SIDE_PX.toLocaleString("en")} pixels a side, with nothing in it but shapes. Export it again as a plain SVG (letters as outlines) or as a PNG.`,
    { cause },
  );
}
