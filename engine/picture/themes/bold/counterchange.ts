import type { Shape, Stencil } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import { setLine, type TypeStyle } from "../../type.ts";

/** An area that the letter divides, and the two colours that type has there. */
export interface Field {
  /** Of type beside the letter. */
  readonly beside: string;
  /** Of type on the letter. */
  readonly on: string;
  /** The letter over the whole frame. */
  readonly letter: Mask;
  /** Nothing of the letter is seen outside; null for all of the frame. */
  readonly clip: Rect | null;
}

/** Kept with the type's masks and gone with them; per type mask by where it stands and on what. */
const products = new WeakMap<Mask, WeakMap<Mask, Map<string, Mask | null>>>();
/** A line on its way stands in few places. */
const MOST_PLACES = 8;

/** The part of a line of type that lies on the letter; null if none does. */
function onLetter(line: Stencil, letter: Mask): Mask | null {
  const byLetter = products.get(line.mask) ?? new WeakMap<Mask, Map<string, Mask | null>>();
  products.set(line.mask, byLetter);
  const places = byLetter.get(letter) ?? new Map<string, Mask | null>();
  byLetter.set(letter, places);
  const key = `${line.x} ${line.y}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const made = product(line, letter);
  if (places.size >= MOST_PLACES) places.clear();
  places.set(key, made);
  return made;
}

function product(line: Stencil, letter: Mask): Mask | null {
  const { width, height, luma } = line.mask;
  const both = new Uint8Array(width * height);
  let any = 0;
  for (let row = 0; row < height; row++) {
    const y = line.y + row;
    if (y < 0 || y >= letter.height) continue;
    const first = Math.max(0, -line.x);
    const last = Math.min(width, letter.width - line.x);
    const under = y * letter.width + line.x;
    const start = row * width;
    for (let column = first; column < last; column++) {
      const covered = Math.round(((luma[start + column] ?? 0) * (letter.luma[under + column] ?? 0)) / 255);
      both[start + column] = covered;
      any |= covered;
    }
  }
  return any === 0 ? null : createMask(width, height, both);
}

/** A line of type that changes its colour where it crosses the letter's edge. */
export function crossed(
  id: string,
  text: string,
  style: TypeStyle,
  x: number,
  y: number,
  field: Field,
  alpha = 1,
): Shape[] {
  const line = setLine(id, text, style, x, y, { colour: field.beside, alpha, clip: field.clip });
  const on = onLetter(line, field.letter);
  return on === null ? [line] : [line, { ...line, id: `${id} on`, mask: on, colour: field.on }];
}
