import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Image } from "@napi-rs/canvas";
import type { IconName } from "../script/storyboard.ts";
import type { Mask } from "./mask.ts";
import { drawMask } from "./draw-mask.ts";

const require = createRequire(import.meta.url);
const cache = new Map<string, Mask>();

/**
 * An icon of Lucide (24 units square) as a mask.
 * @param size pixels, even
 * @param stroke width of its lines in units of its 24
 * @throws if Lucide has no icon of that name
 */
export function iconMask(name: IconName, size: number, stroke: number): Mask {
  const key = `${name} ${size} ${stroke}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const folder = dirname(require.resolve("lucide-static/package.json"));
  const svg = readFileSync(join(folder, "icons", `${name}.svg`), "utf8")
    .replace(/stroke-width="[^"]*"/u, `stroke-width="${stroke}"`)
    .replace(/width="24"/u, `width="${size}"`)
    .replace(/height="24"/u, `height="${size}"`)
    .replaceAll("currentColor", "#000");
  const image = new Image();
  image.src = Buffer.from(svg);
  const drawn = drawMask(size, size, (context) => context.drawImage(image, 0, 0, size, size));
  const mask = { ...drawn, upright: true };
  if (mask.luma.every((coverage) => coverage === 0)) throw new Error(`The icon "${name}" came out empty.`);
  cache.set(key, mask);
  return mask;
}
