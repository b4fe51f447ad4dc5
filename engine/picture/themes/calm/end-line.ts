import { hang, type Row } from "./rows.ts";
import { setParagraph } from "./paragraph.ts";
import type { Light } from "./palette.ts";
import type { Stage } from "./stage.ts";

const SIZES = [44, 40, 37, 34, 32, 30];
const LEADING = 1.22;

/**
 * The company's line at the film's end, small; nothing where it finds no room.
 * @param y baseline of its last line
 */
export function endLineRows(
  stage: Stage,
  light: Light,
  place: { readonly y: number; readonly width: number; readonly mostLines: number; readonly most: number },
  at: number,
): Row[] {
  const { assets, grid, styles } = stage;
  if (assets.endLine === null) return [];
  const { width, mostLines, most, y } = place;
  const sizes = SIZES.filter((size) => size <= most);
  const room = { width, mostLines, sizes, height: 4 * most + 40, leading: LEADING, capitalEm: styles.capitalEm };
  const set = setParagraph(assets.endLine, styles.plain, room);
  if (set.lines.length > mostLines || set.size < (SIZES.at(-1) ?? 30)) return [];
  const style = { ...styles.plain, size: set.size };
  const paint = { colour: light.quiet, at };
  return hang("end line", set.lines, style, { x: grid.left, last: y, leading: set.size * LEADING }, paint);
}
