import type { Mask } from "./mask.ts";
import type { Raster } from "./raster.ts";
import type { Rect } from "./rect.ts";

/**
 * What one frame shows, back to front. The first entry is the ground and covers the frame.
 *
 * A frame's display list is a pure function of the timeline and the frame's number; everything else (what has to be
 * painted again, the pixels) follows from the lists.
 */
export type DisplayList = readonly Shape[];

export type Shape = Box | Stencil | Picture;

interface ShapeBase {
  /** Names the same thing from frame to frame; unique within a list. */
  readonly id: string;
  /** Opacity, 0 to 1. */
  readonly alpha: number;
}

/** A filled rectangle. Fractional edges are anti-aliased. */
export interface Box extends ShapeBase {
  readonly kind: "box";
  /** "#rrggbb" */
  readonly colour: string;
  readonly rect: Rect;
}

/** A mask (type, an icon, a code) filled with one colour. */
export interface Stencil extends ShapeBase {
  readonly kind: "stencil";
  /** "#rrggbb" */
  readonly colour: string;
  readonly mask: Mask;
  /** Where the mask's left top corner stands; whole, even pixels (a mask carries its own fraction). */
  readonly x: number;
  readonly y: number;
  /** Nothing is painted outside; null for no limit. Fractional edges are anti-aliased. */
  readonly clip: Rect | null;
  /** What it says, where it is type; nothing is painted by it. What is made of a stencil's copy says the same. */
  readonly type?: TypeSaid;
}

/** What a stencil of type says: for those who check what can be read. */
export interface TypeSaid {
  readonly text: string;
  /** Pixels an em. */
  readonly size: number;
  /** Where the letters have ink, relative to the mask's corner. */
  readonly ink: Rect;
  /** True for letters and figures used as art: they need not be read. */
  readonly decorative?: boolean;
}

/** A raster in its own colours: a photograph, a clip's frame, a logo. */
export interface Picture extends ShapeBase {
  readonly kind: "picture";
  /** What looks the same is the same object from frame to frame: only then nothing is painted again. */
  readonly raster: Raster;
  /** Where its left top corner stands; whole, even pixels. */
  readonly x: number;
  readonly y: number;
  /** Nothing is painted outside; null for no limit. Fractional edges are anti-aliased. */
  readonly clip: Rect | null;
}

/** The area that a shape can touch. */
export function boundsOf(shape: Shape): Rect {
  if (shape.kind === "box") return shape.rect;
  if (shape.kind === "picture") {
    return { x: shape.x, y: shape.y, width: shape.raster.width, height: shape.raster.height };
  }
  return { x: shape.x, y: shape.y, width: shape.mask.width, height: shape.mask.height };
}

/** A plain filled rectangle. */
export function box(id: string, x: number, y: number, width: number, height: number, colour: string, alpha = 1): Shape {
  return { kind: "box", id, rect: { x, y, width: Math.max(0, width), height: Math.max(0, height) }, colour, alpha };
}
