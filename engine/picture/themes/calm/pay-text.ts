import type { PayContent } from "../../../script/storyboard.ts";

/** The pay taken apart for the picture, everything as posted. */
export interface PayParts {
  /** Words over the numbers, left and right: "NOK", "a year". */
  readonly left: string;
  readonly right: string;
  /** Words under a fact that stands in the pay's place: "days of holiday". */
  readonly under: string;
  /** One figure or the two ends of a range, with their signs. */
  readonly figures: readonly [string] | readonly [string, string];
  readonly min: number | null;
  readonly max: number | null;
}

const RANGE = /^(.*?\d[^–—〜～~-]*?)\s*[–—〜～~-]\s*(\D*\d.*)$/u;
const WORD_BEFORE = /^(\p{L}{2}[\p{L}.\s]*)(?=[\d€$£¥])/u;
const WORD_AFTER = /(?<=\d)\s+(\p{L}{2}[\p{L}.\s]*)$/u;

/** The pay, or the first benefit in its place; null for neither. */
export function payParts({ pay, cells }: PayContent): PayParts | null {
  if (pay === null) {
    const [first] = cells;
    return first === undefined
      ? null
      : { left: "", right: "", under: first.label, figures: [first.figure], min: null, max: null };
  }
  // A grade of a pay scale ("E 13 TV-L") is one thing.
  if (pay.min === null) return { left: "", right: pay.unit, under: "", figures: [pay.text], min: null, max: null };
  const before = WORD_BEFORE.exec(pay.text)?.[1] ?? "";
  const rest = pay.text.slice(before.length);
  const after = WORD_AFTER.exec(rest)?.[1] ?? "";
  const core = (after === "" ? rest : rest.slice(0, rest.length - after.length)).trim();
  const range = RANGE.exec(core);
  const right = [after.trim(), pay.unit].filter((part) => part !== "").join(" ");
  const { min, max } = pay;
  const figures: PayParts["figures"] =
    range?.[1] === undefined || range[2] === undefined ? [core] : [range[1].trim(), range[2].trim()];
  return { left: before.trim(), right, under: "", figures, min, max };
}
