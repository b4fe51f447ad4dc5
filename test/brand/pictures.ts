import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { deflateSync, crc32 } from "node:zlib";

/** An SVG of 100 × 100 with this in it. */
export function svg(content: string, attributes = 'viewBox="0 0 100 100"'): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
  );
}

/** A mark in this colour, 60 × 40, in the middle of nothing. */
export function mark(colour: string): Buffer {
  return svg(`<rect x="20" y="30" width="60" height="40" fill="${colour}"/>`);
}

/** What is drawn, as a PNG, JPG or WebP. */
export function raster(
  type: "image/png" | "image/jpeg" | "image/webp",
  draw: (context: SKRSContext2D) => void,
  width = 300,
  height = 200,
): Buffer {
  const canvas = createCanvas(width, height);
  draw(canvas.getContext("2d"));
  if (type === "image/png") return canvas.toBuffer(type);
  return type === "image/jpeg" ? canvas.toBuffer(type) : canvas.toBuffer(type);
}

/** A disc, so that corners are empty. */
export function disc(context: SKRSContext2D): void {
  context.fillStyle = "#c02020";
  context.beginPath();
  context.arc(150, 100, 90, 0, Math.PI * 2);
  context.fill();
}

/** A PNG of a few bytes that says that it is this large, and unpacks to zeros. */
export function pngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001A\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
