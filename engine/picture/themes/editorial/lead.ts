import { breakLines, wrap } from "../../line-breaking.ts";
import { clearLeading } from "../../leading.ts";
import { fit } from "../../type.ts";
import { inkBottom } from "./ink.ts";
import type { Stage } from "./stage.ts";

/** From the running head's baseline to below its rule. */
export const RULE_PX = 40;
/** Leads are broken at this width if they can. */
const LEAD_PX = 1000;

/** Em from line to line, where nothing else is asked for. */
const LEADING = 1;

export interface FittedLead {
  readonly lines: readonly string[];
  readonly size: number;
  /** Em from line to line. */
  readonly leading: number;
  /** How far its last line hangs, in pixels, beyond what letters in Latin script do. */
  readonly hang: number;
}

/** Descenders of Latin letters, in em. */
const DESCENDER_EM = 0.28;

/** The lead in at most `mostLines` lines, smaller only where it must be. */
export function fittedLead(
  text: string,
  style: Stage["styles"]["lead"],
  width: number,
  mostLines: number,
  leading = LEADING,
): FittedLead {
  const set = sized(text, style, width, mostLines);
  const bottom = inkBottom(set.lines.at(-1) ?? "", style);
  return {
    ...set,
    leading: clearLeading(set.lines, style, leading),
    hang: Math.max(0, bottom - DESCENDER_EM) * set.size,
  };
}

function sized(
  text: string,
  style: Stage["styles"]["lead"],
  width: number,
  mostLines: number,
): Pick<FittedLead, "lines" | "size"> {
  if (text === "") return { lines: [], size: style.size };
  // Two short lines stand better over a hero than one long one.
  const narrow = mostLines > 1 ? wrap(text, style, Math.min(width, LEAD_PX), mostLines) : null;
  if (narrow !== null) return { lines: narrow, size: style.size };
  for (let size = style.size; size >= 60; size -= 4) {
    const lines = wrap(text, { ...style, size }, width, mostLines);
    if (lines !== null) return { lines, size };
  }
  const set = breakLines(text, style, { width, mostLines: mostLines + 1, mostSize: 60 });
  return { lines: set.lines, size: fit(set.lines, style, width, 60) };
}
