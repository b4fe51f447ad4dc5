import type { FactCell, PayContent } from "../storyboard.ts";
import type { View } from "../telling.ts";

/** Cells go one by one, the last first, as long as what is told stays; the place goes last of all. */
export function briefer(content: PayContent, told: readonly View[]): readonly PayContent[] {
  const kept = new Set(told.flatMap((view) => (view.content?.purpose === "pay" ? view.content.cells : [])).map(keyOf));
  const found: PayContent[] = [];
  let { cells } = content;
  for (let at = cells.length - 1; at >= 0 && cells.length > (content.pay === null ? 1 : 0); at -= 1) {
    const cell = cells[at];
    if (cell === undefined || kept.has(keyOf(cell))) continue;
    cells = cells.toSpliced(at, 1);
    found.push({ ...content, cells });
  }
  return found;
}

/** What a cell says. */
export const keyOf = ({ figure, label }: FactCell): string => `${figure} ${label}`;
