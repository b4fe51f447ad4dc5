import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { COLOURS } from "./vocabulary.ts";

/** What numbers, paths, colours and names are written with; anything else is no value of a drawing. */
const PLAIN = /^[\p{L}\p{N}\s#%.,()+_:-]*$/u;
/** Colours as the SVG of the canvas doesn't know them, and CSS does. */
const CSS_COLOUR =
  /^(?:#[0-9a-f]{4}|#[0-9a-f]{8}|(?:rgba|hsla?|hwb|lab|lch|oklab|oklch)\(.*\)|rgb\([^,]*\)|transparent)$/iu;

const context: SKRSContext2D = createCanvas(1, 1).getContext("2d");

/** Attributes in the form that the canvas's SVG understands; what isn't a plain value is left out. */
export function paintOf(attributes: ReadonlyMap<string, string>): [string, string][] {
  const plain = new Map<string, string>();
  for (const [name, written] of attributes) {
    const value = written
      .replace(/url\(\s*["']?(#[^)"']*)["']?\s*\)/giu, "url($1)")
      .replace(/["']/gu, "")
      .trim();
    if (PLAIN.test(value) && value !== "")
      plain.set(name, name === "transform" ? value.replace(/px|deg/gu, "") : value);
  }
  for (const name of COLOURS) {
    const value = plain.get(name);
    if (value === undefined || !CSS_COLOUR.test(value)) continue;
    const { colour, alpha } = cssColour(value);
    if (alpha === 0 && name !== "stop-color") {
      plain.set(name, "none");
      continue;
    }
    plain.set(name, colour);
    const opacity = name === "stop-color" ? "stop-opacity" : `${name}-opacity`;
    if (alpha < 1) plain.set(opacity, String(alpha * Number(plain.get(opacity) ?? 1)));
  }
  return [...plain];
}

function cssColour(value: string): { readonly colour: string; readonly alpha: number } {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = "#000000";
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("");
  return { colour: `#${hex}`, alpha: Math.round((alpha / 255) * 1000) / 1000 };
}
