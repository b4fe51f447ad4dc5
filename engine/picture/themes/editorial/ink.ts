import { measure, type TypeStyle } from "../../type.ts";

/** How far a line of a style reaches above its baseline, in em. */
export function inkTop(text: string, style: TypeStyle): number {
  return -measure(text, { ...style, size: 100 }).top / 100;
}

/** How far a line of a style reaches below its baseline, in em. */
export function inkBottom(text: string, style: TypeStyle): number {
  return measure(text, { ...style, size: 100 }).bottom / 100;
}
