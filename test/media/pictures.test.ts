import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { checkedHeader, decodePicture } from "../../engine/media/picture.ts";
import { pictureHeader } from "../../engine/media/picture-header.ts";
import type { Raster } from "../../engine/picture/raster.ts";
import { toRgba } from "../../engine/picture/yuv.ts";

/** Red on the left, blue on the right. */
function halves(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#e02020";
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = "#2030e0";
  context.fillRect(width / 2, 0, width / 2, height);
  return canvas;
}

function pixel(raster: Raster, x: number, y: number): readonly number[] {
  return [...toRgba(raster).subarray((y * raster.width + x) * 4, (y * raster.width + x) * 4 + 3)];
}

/** A JPEG with an Exif orientation (JEITA CP-3451, tag 0x0112) put before its own segments. */
function turnedJpeg(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from("49492a0008000000010012010300010000000000000000000000", "hex");
  tiff.writeUInt16LE(orientation, 18);
  const payload = Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, payload.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, payload, jpeg.subarray(2)]);
}

describe("a picture", () => {
  it.each(["png", "jpeg", "webp", "avif", "gif"] as const)("in %s is decoded in its colours", async (format) => {
    const canvas = halves(64, 48);
    // The overloads take one name each.
    const bytes = await canvas.encode(format as "jpeg");
    expect(checkedHeader("it", format, bytes)).toEqual({ width: 64, height: 48, moves: false, whole: true });
    const raster = await decodePicture("it", format, bytes);
    expect(raster).toMatchObject({ width: 64, height: 48, coverage: null });
    const [red] = pixel(raster, 8, 8);
    const [, , blue] = pixel(raster, 56, 40);
    expect(red).toBeGreaterThan(190);
    expect(blue).toBeGreaterThan(190);
  });

  it("that a camera stored on its side is turned upright", async () => {
    const jpeg = halves(64, 48).toBuffer("image/jpeg");
    const raster = await decodePicture("it", "jpeg", turnedJpeg(jpeg, 6));
    expect([raster.width, raster.height]).toEqual([48, 64]);
    expect(pixel(raster, 24, 8)[0]).toBeGreaterThan(190);
    expect(pixel(raster, 24, 56)[2]).toBeGreaterThan(190);
  });

  it("with transparent parts stands on a ground that its visible parts stand out from", async () => {
    const grounds: number[] = [];
    for (const colour of ["#ffffff", "#101010"]) {
      const canvas = createCanvas(64, 48);
      const context = canvas.getContext("2d");
      context.fillStyle = colour;
      context.fillRect(16, 12, 32, 24);
      const raster = await decodePicture("it", "png", canvas.toBuffer("image/png"));
      expect(raster.coverage).toBeNull();
      grounds.push(pixel(raster, 2, 2)[0] ?? 0);
    }
    expect(grounds[0]).toBeLessThan(70);
    expect(grounds[1]).toBeGreaterThan(200);
  });

  it("of very many pixels is kept small, in its shape", async () => {
    const raster = await decodePicture("it", "jpeg", halves(5200, 2600).toBuffer("image/jpeg"));
    expect(raster.width * raster.height).toBeLessThanOrEqual(5_100_000);
    expect(raster.width / raster.height).toBeCloseTo(2, 2);
  });

  it("that moves is told from one that stands by its header", () => {
    // Two frames of one pixel, and the same file up to the first.
    const frame = Buffer.from("2c000000000100010000020144003b", "hex").subarray(0, 14);
    const head = Buffer.from("47494638396120002000800000000000ffffff", "hex");
    const moving = Buffer.concat([head, frame, frame, Buffer.from([0x3b])]);
    expect(pictureHeader("gif", moving)).toEqual({ width: 32, height: 32, moves: true, whole: true });
    const standing = Buffer.concat([head, frame, Buffer.from([0x3b])]);
    expect(pictureHeader("gif", standing)).toMatchObject({ moves: false, whole: true });
    expect(pictureHeader("gif", moving.subarray(0, moving.length - 4))).toMatchObject({ whole: false });
  });
});
