import { box, type Shape } from "../../display-list.ts";
import { setLine } from "../../type.ts";
import type { HeadPlace } from "./room.ts";
import type { Light } from "./palette.ts";
import { inkAt } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage } from "./stage.ts";

/** Of the name, as shares of its largest size. */
const TICK = { width: 4, height: 0.78, gap: 20 };
const LEAST_PX = 30;
const LEADING = 1.12;

/**
 * The employer's logo; without one its name after a tick of lume, which takes two lines where it is too long for one, the
 * first above.
 */
export function wordmark(stage: Stage, light: Light, width: number, place: HeadPlace = stage.grid.head): Shape[] {
  const { grid, styles, company, assets } = stage;
  if (assets.logo !== null) {
    const [, ground = light.floor] = light.grounds;
    const raster = assets.logo.on(ground, Math.min(width, place.logo.width), place.logo.height);
    const y = Math.round((place.y + place.logo.below - raster.height) / 2) * 2;
    return [{ kind: "picture", id: "company logo", raster, x: grid.left, y, alpha: 1, clip: null }];
  }
  if (company === null) return [];
  const x = grid.left + TICK.gap;
  const room = width - TICK.gap;
  const [largest = LEAST_PX] = place.sizes;
  const least = place.sizes.at(-1) ?? LEAST_PX;
  const one = stepped(company, styles.label, { width: room, mostLines: 1, sizes: place.sizes });
  const set =
    one.size >= least ? one : stepped(company, styles.label, { width: room, mostLines: 2, sizes: place.pairSizes });
  if (set.size < LEAST_PX) return [];
  const style = { ...styles.label, size: set.size };
  const more = set.lines.length - 1;
  // The first of two lines must not leave the safe area.
  const last = place.y + more * place.pairDrop;
  const lines = set.lines.map((text, index) =>
    setLine(`company ${index}`, text, style, inkAt(text, style, x), last - (more - index) * set.size * LEADING, {
      colour: light.text,
    }),
  );
  const height = Math.round(TICK.height * largest) + more * set.size * LEADING;
  return [
    box("company tick", grid.left, Math.round(last - height + 2), TICK.width, Math.round(height), light.lume),
    ...lines,
  ];
}

/** What a scene by day is about, in the wordmark's place. */
export function labelShape(text: string, stage: Stage, light: Light, x: number, y = stage.grid.head.y): Shape[] {
  if (text === "") return [];
  const style = { ...stage.styles.label, size: 50 };
  return [setLine("label", text, style, inkAt(text, style, x), y, { colour: light.text })];
}
