import type { CtaContent } from "../../../script/storyboard.ts";
import type { TypeStyle } from "../../type.ts";
import { headAndTail, squeezed } from "./head-and-tail.ts";
import { type SetLogo, setLogo } from "./logo.ts";
import { smallLine, type SmallLine, smallLines } from "./small-line.ts";
import type { Stage } from "./stage.ts";

/** Of a longer role only the head is shown at the end, characters. */
const MOST_ROLE = 36;
/** A logo begins this far over the wordmark's baseline, px. */
const LOGO_RISE_PX = 46;
const LEAST_LINE_PX = 30;
const LEADING_EM = 1.12;

/** Who asks, and the company's line. */
export interface SignOff {
  readonly rows: readonly SmallLine[];
  readonly logo: SetLogo | null;
}

/** Company, or its logo on the brand's ground, and the role, where there is room for them. */
export function signOff(content: CtaContent, stage: Stage): SignOff {
  const { grid, styles, palette } = stage;
  const { x, wordmark, role } = grid.cta.signOff;
  const width = grid.right - x;
  const logo =
    stage.logo === null ? null : setLogo(stage.logo, palette.brand, { x, top: wordmark - LOGO_RISE_PX, most: width });
  const rows: SmallLine[] = [];
  if (logo === null && content.company !== null) {
    rows.push(...smallLines(content.company, styles.wordmark, 60, { x, y: wordmark }, width));
  }
  const roleY = logo === null && content.company === null ? wordmark : role;
  if (roleY !== null) {
    rows.push(smallLine(headAndTail(content.role, MOST_ROLE).head, styles.small, 46, { x, y: roleY }, width));
  }
  return { rows: [...rows, ...endLines(stage)], logo };
}

function endLines(stage: Stage): readonly SmallLine[] {
  const { grid, styles, endLine } = stage;
  if (endLine === null) return [];
  const { x, y, width, size, lines } = grid.cta.endLine;
  const room = { width, mostLines: lines, mostSize: size, leastSize: LEAST_LINE_PX };
  const set: { readonly lines: readonly string[]; readonly style: TypeStyle } = squeezed(endLine, styles.slim, room);
  return set.lines.map((text, index) => ({ text, style: set.style, x, y: y + index * set.style.size * LEADING_EM }));
}
