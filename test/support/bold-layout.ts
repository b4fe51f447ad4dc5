import type { DisplayList, Picture, Shape, Stencil } from "../../engine/picture/display-list.ts";
import { intersect, type Rect } from "../../engine/picture/rect.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";

/** What is read keeps to these shares of the frame. */
const SAFE: Record<Aspect, { readonly x: readonly [number, number]; readonly y: readonly [number, number] }> = {
  "16:9": { x: [0.08, 0.92], y: [0.08, 0.93] },
  "9:16": { x: [0.08, 0.88], y: [0.12, 0.78] },
  "1:1": { x: [0.08, 0.92], y: [0.06, 0.94] },
  "4:5": { x: [0.08, 0.92], y: [0.06, 0.94] },
};
const TOLERANCE_PX = 4;
/** The x-height of type of 30 px. */
const LEAST_INK_PX = 14;

function nameOf({ id }: Shape): string {
  return id.slice(id.indexOf("/") + 1);
}

/** Shapes that carry type or a code to scan; what lies on the letter repeats what lies beside it. */
export function isReadable(shape: Shape): shape is Stencil {
  return (
    shape.kind === "stencil" &&
    shape.alpha > 0 &&
    !/^letter|^scrim| on$|bar \d| bar |(?:body|end)$|^bar|^icon|^big/u.test(nameOf(shape))
  );
}

/** Where a stencil has ink within its clip. */
export function inkOf({ mask, x, y, clip }: Stencil): Rect {
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (let row = 0; row < mask.height; row++) {
    const line = mask.luma.subarray(row * mask.width, (row + 1) * mask.width);
    const first = line.findIndex((share) => share >= 96);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, line.findLastIndex((share) => share >= 96) + 1);
    top = Math.min(top, row);
    bottom = row + 1;
  }
  const ink = { x: x + left, y: y + top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  return clip === null ? ink : (intersect(ink, clip) ?? { ...ink, width: 0, height: 0 });
}

interface Read {
  readonly id: string;
  readonly ink: Rect;
}

/** All that is read in a list, and where. */
export function readIn(list: DisplayList): readonly Read[] {
  const type = list.filter(isReadable).map((shape) => ({ id: shape.id, ink: inkOf(shape) }));
  const logos = list
    .filter((shape): shape is Picture => shape.kind === "picture" && nameOf(shape) === "logo")
    .map(({ id, x, y, raster }) => ({ id, ink: { x, y, width: raster.width, height: raster.height } }));
  return [...type, ...logos];
}

/** Faults of what is read: outside the safe area, too small, on other type, or below a caption. */
export function layoutFaults(list: DisplayList, aspect: Aspect): readonly string[] {
  const [width, height] = ASPECTS[aspect];
  const { x, y } = SAFE[aspect];
  const faults: string[] = [];
  const all = readIn(list);
  for (const { id, ink } of all) {
    const inside =
      ink.x >= x[0] * width - TOLERANCE_PX &&
      ink.x + ink.width <= x[1] * width + TOLERANCE_PX &&
      ink.y >= y[0] * height - TOLERANCE_PX &&
      ink.y + ink.height <= y[1] * height + TOLERANCE_PX;
    if (!inside) faults.push(`${id} leaves the safe area: ${JSON.stringify(ink)}`);
    // A caption's word may be a dash.
    if (ink.height < LEAST_INK_PX && !id.includes("caption")) faults.push(`${id} is small: ${ink.height}`);
  }
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      const both = intersect(one.ink, other.ink);
      if (both !== null && both.width > 2 && both.height > 2) faults.push(`${one.id} overlaps ${other.id}`);
    }
  });
  for (const shape of list) {
    if (shape.kind !== "box" || !/caption .* strip$/u.test(shape.id)) continue;
    for (const { id, ink } of all) {
      if (!id.includes("caption") && intersect(shape.rect, ink) !== null) faults.push(`${id} lies under a caption`);
    }
  }
  return faults;
}
