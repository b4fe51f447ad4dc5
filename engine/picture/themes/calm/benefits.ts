import type { FactCell } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { iconMask } from "../../icon.ts";
import { enter } from "../entrance.ts";
import type { Light } from "./palette.ts";
import { ENTER_MS, ENTER_PX, settle } from "./motion.ts";
import { stepped } from "./setting.ts";
import type { Stage } from "./stage.ts";
import { emphasised, joined, type StatementLine, statementShapes } from "./statement.ts";

const ICON_STROKE = 1.5;
const LEADING = 1.15;
const CAPITAL_EM = 0.7;

/** Cells beside each other on the plate: an icon, and what it stands for in up to three lines. */
export function benefits(
  cells: readonly FactCell[],
  starts: readonly number[],
  stage: Stage,
  light: Light,
): (timeMs: number) => Shape[] {
  const { grid, styles } = stage;
  const { icon, indent, sizes, mostLines, ...places } = grid.pay.benefits;
  const [mostColumns, leastColumns] = places.columns;
  const columns = Math.min(mostColumns, Math.max(leastColumns, cells.length));
  const measure = grid.right - grid.left;
  const pitch = places.pitch ?? measure / columns;
  const room = (columns === 1 ? measure : pitch - places.air) - indent;
  const texts = cells.map((cell) =>
    cell.icon === "map-pin" && cell.label !== ""
      ? `${cell.figure}${styles.comma}${cell.label}`
      : joined(cell.figure, cell.label),
  );
  const fits = (size: number): boolean =>
    texts.every((text) => stepped(text, styles.label, { width: room, mostLines, sizes: [size] }).size >= size);
  const size = sizes.find(fits) ?? 30;
  const faces = { plain: { ...styles.plain, size }, strong: { ...styles.label, size } };
  const laid = texts.map((text, index) => {
    const x = grid.left + (index % columns) * pitch;
    const y = places.y + Math.floor(index / columns) * places.rowPitch;
    const { lines } = stepped(text, faces.strong, { width: room, mostLines, sizes: [size] });
    const leading = size * LEADING;
    const block = size * CAPITAL_EM + (lines.length - 1) * leading;
    const first = Math.max(y + size * CAPITAL_EM - 6, y + icon / 2 - block / 2 + size * CAPITAL_EM);
    const set: StatementLine[] = emphasised(lines, cells[index]?.figure ?? "", faces, {
      x: x + indent,
      first,
      leading,
    });
    return { x, y, set };
  });
  return (time) =>
    laid.flatMap(({ x, y, set }, index): Shape[] => {
      const cell = cells[index];
      if (cell === undefined) return [];
      const entrance = enter(time, starts[index] ?? 0, ENTER_MS, ENTER_PX, settle);
      return [
        {
          kind: "stencil",
          id: `icon ${index}`,
          mask: iconMask(cell.icon, icon, ICON_STROKE),
          x: Math.round(x / 2) * 2,
          y: Math.round((y + entrance.offset) / 2) * 2,
          colour: light.lume,
          alpha: entrance.alpha,
          clip: null,
        },
        ...statementShapes(`cell ${index}`, set, faces, { plain: light.text, strong: light.text }, () => entrance),
      ];
    });
}
