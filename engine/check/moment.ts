import { boundsOf, type DisplayList, type Shape, type Stencil, type TypeSaid } from "../picture/display-list.ts";
import { intersect, type Rect } from "../picture/rect.ts";
import type { Timeline, TimelineScene } from "../timeline/timeline.ts";

/** One frame, and what can be read in it. */
export interface Moment {
  readonly frame: number;
  readonly scene: TimelineScene;
  readonly list: DisplayList;
  /** Type that has ink and is not art, back to front. */
  readonly type: readonly SeenType[];
}

/** A line of type in a frame. */
export interface SeenType {
  readonly id: string;
  readonly text: string;
  /** Pixels an em. */
  readonly size: number;
  readonly shape: Stencil & { readonly type: TypeSaid };
  /** Its place in the list. */
  readonly index: number;
  /** Where it has ink, in the frame; may leave it. */
  readonly ink: Rect;
  /** What of `ink` is inside its clip and the frame; null if nothing is. */
  readonly visible: Rect | null;
  /** Share of `ink` that is to be seen: inside clip and frame, and not under something solid. */
  readonly shown: number;
  readonly alpha: number;
  /** True if it belongs to the captions. */
  readonly caption: boolean;
  /** For how many frames it has stood so: the same letters, place, clip and opacity. */
  readonly restFrames: number;
}

/** From this many frames on something is at rest. */
export const AT_REST_FRAMES = 6;

/** Opacity from which something over type hides it. */
const SOLID = 0.98;

/** Names of figures and letters that are art where a theme does not say so itself. */
const ART = /^(?:numeral|ghost|letter)\b/u;

/**
 * True for what belongs to a frame's captions: its ids bear no scene's name (see `stagingOf`), or say so where a theme
 * leaves captions standing through a pause.
 */
export function isCaption(id: string, scene: TimelineScene): boolean {
  return !id.startsWith(`${scene.id}/`) || id.startsWith(`${scene.id}/caption`);
}

/** Looks at frames one after the other. */
export function createObserver(
  timeline: Pick<Timeline, "width" | "height">,
): (frame: number, scene: TimelineScene, list: DisplayList) => Moment {
  const whole: Rect = { x: 0, y: 0, width: timeline.width, height: timeline.height };
  let before = new Map<string, { readonly shape: Stencil; readonly since: number }>();
  return (frame, scene, list) => {
    const now = new Map<string, { readonly shape: Stencil; readonly since: number }>();
    const type: SeenType[] = [];
    list.forEach((shape, index) => {
      if (!saysSomething(shape)) return;
      const { type: said } = shape;
      const known = before.get(shape.id);
      const since = known !== undefined && stands(known.shape, shape) ? known.since : frame;
      now.set(shape.id, { shape, since });
      const local = shape.id.slice(shape.id.indexOf("/") + 1);
      if (said.decorative === true || ART.test(local) || shape.alpha <= 0) return;
      const ink = { ...said.ink, x: shape.x + said.ink.x, y: shape.y + said.ink.y };
      const inClip = shape.clip === null ? ink : intersect(ink, shape.clip);
      const visible = inClip === null ? null : intersect(inClip, whole);
      type.push({
        id: shape.id,
        text: said.text,
        size: said.size,
        shape,
        index,
        ink,
        visible,
        shown: visible === null ? 0 : (areaOf(visible) - hiddenArea(visible, list, index)) / areaOf(ink),
        alpha: shape.alpha,
        caption: isCaption(shape.id, scene),
        restFrames: frame - since,
      });
    });
    before = now;
    return { frame, scene, list, type };
  };
}

/** True for type with letters in it. */
function saysSomething(shape: Shape): shape is Stencil & { readonly type: TypeSaid } {
  return (
    shape.kind === "stencil" &&
    shape.type !== undefined &&
    shape.type.ink.width > 0 &&
    /[\p{L}\p{N}]/u.test(shape.type.text)
  );
}

function stands(before: Stencil, now: Stencil): boolean {
  return (
    before.mask === now.mask &&
    before.x === now.x &&
    before.y === now.y &&
    before.alpha === now.alpha &&
    before.colour === now.colour &&
    sameClip(before.clip, now.clip)
  );
}

function sameClip(a: Rect | null, b: Rect | null): boolean {
  if (a === null || b === null) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** The same text in two colours, parted by what lies behind it. */
export function isTwin(one: SeenType, other: SeenType): boolean {
  const both = intersect(one.ink, other.ink);
  return one.text === other.text && both !== null && areaOf(both) > 0.5 * areaOf(one.ink);
}

function areaOf(rect: Rect): number {
  return rect.width * rect.height;
}

/** The most that one solid thing over `area` hides of it. */
function hiddenArea(area: Rect, list: DisplayList, index: number): number {
  let most = 0;
  for (const shape of list.slice(index + 1)) {
    if (shape.alpha < SOLID || shape.kind === "stencil") continue;
    if (shape.kind === "picture" && shape.raster.coverage !== null) continue;
    const limit = shape.kind === "picture" && shape.clip !== null ? shape.clip : boundsOf(shape);
    const bounds = intersect(boundsOf(shape), limit);
    const both = bounds === null ? null : intersect(area, bounds);
    if (both !== null) most = Math.max(most, areaOf(both));
  }
  return most;
}
