import { boundsOf, type Shape } from "../../picture/display-list.ts";
import { inkOf } from "../../picture/mask.ts";
import { intersect, type Rect } from "../../picture/rect.ts";
import { type CheckFinding, quoted } from "../finding.ts";
import { TOUCH_PX } from "../floors.ts";
import { isCaption, isTwin, type Moment, type SeenType } from "../moment.ts";
import type { LayoutRuleFor } from "../survey.ts";

/** Below this opacity type is on its way and not read yet. */
const LEAST_ALPHA = 0.5;
/** Share that has to be seen of both. */
const LEAST_SHOWN = 0.25;
/** How far close lines may reach into each other, in em of the smaller one. */
const SHALLOW_EM = 0.3;
/** Figures that count up are one thing. */
const COUNTED = /[\d.,]+/gu;
/** Ink of a mask's pixel, 0 to 255. */
const INK = 96;

/** Type that lies on other type, or under a caption. */
export const overlap: LayoutRuleFor = () => {
  const found = new Map<string, CheckFinding>();
  const tell = (moment: Moment, key: string, text: string, message: string, where: Rect): void => {
    const measured = Math.round(Math.min(where.width, where.height));
    const known = found.get(key);
    if (known !== undefined && (known.measured ?? 0) >= measured) return;
    const frame = known?.frame ?? moment.frame;
    found.set(key, {
      rule: "overlap",
      scene: moment.scene.id,
      frame,
      text,
      message: `${message} by ${Math.round(where.width)}×${Math.round(where.height)} px, at most ${TOUCH_PX}`,
      measured,
      floor: TOUCH_PX,
      where,
    });
  };
  return {
    see: (moment) => {
      const read = moment.type.filter((one) => one.alpha >= LEAST_ALPHA && one.shown >= LEAST_SHOWN);
      read.forEach((one, i) => {
        for (const other of read.slice(i + 1)) {
          const where = overlapOf(one, other);
          if (where === null) continue;
          const key = [moment.scene.id, one.text, other.text].join("\n").replaceAll(COUNTED, "0");
          tell(moment, key, one.text, `${quoted(one.text)} and ${quoted(other.text)} overlap`, where);
        }
      });
      const furniture = captionFurniture(moment);
      for (const one of read) {
        if (one.caption || one.visible === null) continue;
        for (const { index, bounds } of furniture) {
          const where = index > one.index ? intersect(bounds, one.visible) : null;
          if (where === null || isTouch(where)) continue;
          tell(
            moment,
            [moment.scene.id, one.text].join("\n"),
            one.text,
            `${quoted(one.text)} lies under a caption`,
            where,
          );
        }
      }
    },
    findings: () => [...found.values()],
  };
};

function isTouch({ width, height }: Rect): boolean {
  return width <= TOUCH_PX || height <= TOUCH_PX;
}

function overlapOf(one: SeenType, other: SeenType): Rect | null {
  if (one.visible === null || other.visible === null) return null;
  const both = intersect(one.visible, other.visible);
  if (both === null || isTouch(both)) return null;
  if (isTwin(one, other)) return null;
  // Lines set close reach between each other's ascenders, descenders and commas: there the ink itself must not meet.
  const isShallow = both.height <= SHALLOW_EM * Math.min(one.size, other.size);
  if (isShallow && one.caption === other.caption && !inkMeets(one, other, both)) return null;
  return both;
}

function inkMeets(one: SeenType, other: SeenType, within: Rect): boolean {
  const right = Math.ceil(within.x + within.width);
  const bottom = Math.ceil(within.y + within.height);
  for (let y = Math.floor(within.y); y < bottom; y++) {
    for (let x = Math.floor(within.x); x < right; x++) {
      if (!hasInk(one, x, y)) continue;
      for (const dy of [-TOUCH_PX, 0, TOUCH_PX]) {
        for (const dx of [-TOUCH_PX, 0, TOUCH_PX]) if (hasInk(other, x + dx, y + dy)) return true;
      }
    }
  }
  return false;
}

function hasInk({ shape }: SeenType, x: number, y: number): boolean {
  const column = x - shape.x;
  const row = y - shape.y;
  if (column < 0 || row < 0 || column >= shape.mask.width || row >= shape.mask.height) return false;
  return (shape.mask.luma[row * shape.mask.width + column] ?? 0) >= INK;
}

/** What captions stand on. */
function captionFurniture({ list, scene }: Moment): { readonly index: number; readonly bounds: Rect }[] {
  const found: { index: number; bounds: Rect }[] = [];
  list.forEach((shape, index) => {
    if (!isCaption(shape.id, scene) || shape.alpha < LEAST_ALPHA) return;
    if (shape.kind === "stencil" && shape.type !== undefined) return;
    const bounds = solidBounds(shape);
    if (bounds !== null) found.push({ index, bounds });
  });
  return found;
}

/** Where a shape covers something: not the soft shadow around it. */
function solidBounds(shape: Shape): Rect | null {
  if (shape.kind === "box") return shape.rect;
  const mask = shape.kind === "stencil" ? shape.mask : shape.raster.coverage;
  const ink = mask === null ? boundsOf(shape) : offset(inkOf(mask), shape.x, shape.y);
  return shape.clip === null ? ink : intersect(ink, shape.clip);
}

function offset(rect: Rect, x: number, y: number): Rect {
  return { ...rect, x: rect.x + x, y: rect.y + y };
}
