import type { Timeline } from "../timeline/timeline.ts";
import type { Assets } from "./assets.ts";
import { contrast, toOklch } from "./colour.ts";
import type { DisplayList } from "./display-list.ts";
import type { Staging } from "./themes/theme.ts";

/** How far (0 to 1) into a scene all of it stands. */
const AT_REST = 0.62;
/** Distances in OKLab that the eye does not see, and beyond which two colours are not shades of one. */
const SAME = 0.02;
const RELATED = 0.45;
/** Less chroma is grey. */
const GREY = 0.03;
/** WCAG's floor for type. */
const READABLE = 4.5;
/** From this factor on another colour is there for its contrast. */
const IMPROVED = 1.1;
/** An accent has this share of the chroma of the most colourful shade, or more. */
const VIVID = 0.7;

/**
 * What became of a brand's colour where a theme shows it otherwise, for the sake of contrast; null where the film shows it
 * as it is. Told by the film itself: whatever the theme, its frames hold the colour or they don't.
 * @param brand "#rrggbb"
 * @param footage scenes with pictures are passed over: they would have to be decoded
 */
export function colourNote(
  staging: Staging,
  timeline: Pick<Timeline, "scenes" | "theme">,
  brand: string,
  footage: Assets["footage"],
): string | null {
  const lists = timeline.scenes
    .filter(({ id }) => !footage.has(id))
    .map((scene) => staging.frame(scene.start + Math.floor(scene.frames * AT_REST)));
  const uses = lists.flatMap(usesIn).sort((one, other) => distance(one.colour, brand) - distance(other.colour, brand));
  const [nearest] = uses;
  if (nearest === undefined || distance(nearest.colour, brand) <= SAME) return null;
  const { colour, ground } = accentOf(uses, brand) ?? nearest;
  const weak = contrast(brand, ground);
  if (weak < READABLE && contrast(colour, ground) > weak * IMPROVED) {
    const tooWhat = toOklch(colour).l < toOklch(brand).l ? "light" : "dark";
    return `The brand colour ${brand} is too ${tooWhat} to be read in the theme ${timeline.theme} (${weak.toFixed(1)}:1 on ${ground}): it is set as ${colour}.`;
  }
  return `The theme ${timeline.theme} shows the brand colour ${brand} as ${colour}, for its contrasts.`;
}

/** The colour that stands for the brand's: of its shades the nearest, tints for decoration aside. */
function accentOf(uses: readonly Use[], brand: string): Use | null {
  const kin = uses.filter(({ colour }) => isShadeOf(colour, brand));
  const grey = toOklch(brand).c < GREY;
  const vivid = grey ? 0 : Math.max(0, ...kin.map(({ colour }) => toOklch(colour).c));
  return kin.find(({ colour }) => toOklch(colour).c >= vivid * VIVID) ?? null;
}

interface Use {
  readonly colour: string;
  /** What covers the frame behind it. */
  readonly ground: string;
}

function usesIn(list: DisplayList): Use[] {
  const ground = list.find((shape) => shape.kind === "box")?.colour ?? "#ffffff";
  const colours = new Set(list.flatMap((shape) => (shape.kind === "picture" || shape.alpha < 1 ? [] : [shape.colour])));
  return [...colours].map((colour) => ({ colour, ground }));
}

/** True for a colour that is taken for the brand's, lighter or darker. */
function isShadeOf(colour: string, brand: string): boolean {
  const [one, other] = [toOklch(colour), toOklch(brand)];
  if (distance(colour, brand) > RELATED || one.c < GREY !== other.c < GREY) return false;
  const turn = Math.abs(((one.h - other.h + 540) % 360) - 180);
  return one.c < GREY || turn < 35;
}

/** In OKLab. */
function distance(one: string, other: string): number {
  const [a, b] = [toOklch(one), toOklch(other)];
  const turn = ((a.h - b.h) * Math.PI) / 180;
  return Math.hypot(a.l - b.l, Math.sqrt(Math.max(0, a.c ** 2 + b.c ** 2 - 2 * a.c * b.c * Math.cos(turn))));
}
