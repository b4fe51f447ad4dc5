/**
 * One picture in planar YCbCr 4:2:0, 8 bit, BT.709, limited range: what the encoder takes.
 *
 * The compositor paints into these planes directly. Blending two colours by coverage is linear and the way from
 * R'G'B' to Y'CbCr is linear, so blending here gives the same picture as blending in R'G'B' and converting after,
 * without a whole frame's conversion.
 */
export interface YuvPicture {
  readonly width: number;
  readonly height: number;
  /** width × height */
  readonly y: Uint8Array;
  /** (width/2) × (height/2), as is `v` */
  readonly u: Uint8Array;
  readonly v: Uint8Array;
}

/** A colour as Y'CbCr, 8 bit, limited range. */
export interface YuvColour {
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

/** @param width even, in pixels; `height` likewise */
export function createPicture(width: number, height: number): YuvPicture {
  if (width % 2 !== 0 || height % 2 !== 0) {
    throw new RangeError(`A 4:2:0 picture has even sides; got ${width}×${height}.`);
  }
  return {
    width,
    height,
    y: new Uint8Array(width * height),
    u: new Uint8Array((width * height) / 4),
    v: new Uint8Array((width * height) / 4),
  };
}

/** R'G'B' 0 to 255 as Y'CbCr by ITU-R BT.709, limited range. */
export function toYuv(r: number, g: number, b: number): YuvColour {
  const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return {
    y: Math.round(16 + (luma * 219) / 255),
    u: Math.round(128 + (((b - luma) / 1.8556) * 224) / 255),
    v: Math.round(128 + (((r - luma) / 1.5748) * 224) / 255),
  };
}

const colours = new Map<string, YuvColour>();

/** "#rrggbb" as Y'CbCr. */
export function colourToYuv(hex: string): YuvColour {
  let colour = colours.get(hex);
  if (colour === undefined) {
    const value = Number.parseInt(hex.slice(1), 16);
    colour = toYuv((value >> 16) & 255, (value >> 8) & 255, value & 255);
    colours.set(hex, colour);
  }
  return colour;
}

/** The picture as interleaved R'G'B'A, for posters, sheets and tests. Chroma is taken from the nearest sample. */
export function toRgba(picture: YuvPicture): Uint8ClampedArray<ArrayBuffer> {
  const { width, height } = picture;
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const chroma = (row >> 1) * (width >> 1) + (column >> 1);
      const luma = (((picture.y[row * width + column] ?? 0) - 16) * 255) / 219;
      const cb = (((picture.u[chroma] ?? 0) - 128) * 255) / 224;
      const cr = (((picture.v[chroma] ?? 0) - 128) * 255) / 224;
      const at = (row * width + column) * 4;
      const red = luma + 1.5748 * cr;
      const blue = luma + 1.8556 * cb;
      rgba[at] = red;
      rgba[at + 1] = (luma - 0.2126 * red - 0.0722 * blue) / 0.7152;
      rgba[at + 2] = blue;
      rgba[at + 3] = 255;
    }
  }
  return rgba;
}
