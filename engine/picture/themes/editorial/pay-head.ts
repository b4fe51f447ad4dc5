import type { PayShown } from "../../../script/storyboard.ts";
import { breakLines } from "../../line-breaking.ts";
import { fit, inkWidth, measure, type TypeStyle } from "../../type.ts";
import type { PayPlaces } from "./grid.ts";
import type { Stage } from "./stage.ts";

/** A figure that would be smaller on one line takes two. */
const LEAST_LINE_PX = 120;

/** The pay and its unit, laid out. */
export interface PayHead {
  readonly lines: readonly string[];
  /** Splits another text of the same form into as many lines. */
  readonly split: (text: string) => readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  readonly ys: readonly number[];
  readonly unit: { readonly text: string; readonly style: TypeStyle; readonly x: number; readonly y: number } | null;
}

export function payHead(pay: PayShown | null, stage: Stage): PayHead {
  const { grid, styles } = stage;
  const unitStyle = { ...styles.sans, weight: 500, size: grid.pay.unit };
  const text = pay?.text ?? "";
  const unitText = pay?.unit ?? "";
  const unitSize = fit([unitText], unitStyle, grid.right - grid.left, grid.pay.unit);
  if (!grid.below) {
    const places = grid.pay;
    const size = fit([text], styles.hero, places.width, places.size);
    const baseline = places.y - Math.max(0, 250 - size) * 0.12;
    const unitY = Math.max(places.unitY, baseline + measure(text, { ...styles.hero, size }).bottom + 60);
    return {
      lines: [text],
      split: (other) => [other],
      style: { ...styles.hero, size },
      x: grid.left - size * 0.04,
      ys: [baseline],
      unit:
        unitText === "" ? null : { text: unitText, style: { ...unitStyle, size: unitSize }, x: grid.left, y: unitY },
    };
  }
  const { pair, single, width } = grid.pay;
  const lines = linesBelow(text, stage, grid.pay);
  const largest = fit(lines, styles.hero, width, lines.length > 1 && pair !== null ? pair.size : single.size);
  const fitsBeside = (size: number): boolean =>
    inkWidth(lines.at(-1) ?? "", { ...styles.hero, size }) + inkWidth(unitText, unitStyle) + 40 <=
    grid.right - grid.left;
  // Where the unit needs a line of its own, the figures leave room for it.
  const size =
    pair !== null && lines.length > 1 && unitText !== "" && !fitsBeside(largest)
      ? Math.min(largest, pair.tight.size)
      : largest;
  const style = { ...styles.hero, size };
  const beside = fitsBeside(size);
  const first = pair === null ? single.y : beside ? pair.first : pair.tight.first;
  const ys = lines.length > 1 ? [first, first + size * 0.94] : [single.y];
  const last = ys.at(-1) ?? single.y;
  const unitWidth = inkWidth(unitText, { ...unitStyle, size: unitSize });
  return {
    lines,
    split: (other) => (lines.length === 1 ? [other] : splitRange(other)),
    style,
    x: grid.left - size * 0.035,
    ys,
    unit:
      unitText === ""
        ? null
        : {
            text: unitText,
            style: { ...unitStyle, size: unitSize },
            x: beside && lines.length > 1 ? grid.right - unitWidth : grid.left,
            y: beside && lines.length > 1 ? last : lines.length > 1 && pair !== null ? pair.tight.unitY : single.unitY,
          },
  };
}

function splitRange(text: string): string[] {
  const at = text.search(/[–—-]/u);
  return at < 0 ? [text] : [text.slice(0, at + 1).trim(), text.slice(at + 1).trim()];
}

function linesBelow(text: string, stage: Stage, { pair, single, width }: PayPlaces): readonly string[] {
  if (pair === null) return [text];
  const halves = splitRange(text);
  if (halves.length === 2 && halves.every((half) => half !== "")) return halves;
  if (fit([text], stage.styles.hero, width, single.size) >= LEAST_LINE_PX) return [text];
  return breakLines(text, stage.styles.hero, { width, mostLines: 2, mostSize: pair.size }).lines;
}
