import { namesColumns } from "./columns.ts";
import { fieldName } from "./headings.ts";
import { type Job, MAX_JOBS } from "./job.ts";
import { isNameLike, isTitle } from "./job-name.ts";
import type { Outline } from "./outline.ts";

/** A table of jobs: a row of names ("Position", "Place", "Number"), and a row for each job. */

export function byTable(outline: Outline): Job[] | null {
  for (const [at, block] of outline.entries()) {
    if (block.kind !== "row" || !namesColumns(block)) continue;
    const column = block.cells.findIndex(({ plain }) => fieldName(plain) === "title");
    if (column === -1) continue;
    const rows: number[] = [];
    for (let next = at + 1; next < outline.length; next += 1) {
      const row = outline[next];
      if (row?.kind !== "row" || row.cells.length !== block.cells.length) break;
      if (isNameLike(row.cells[column]?.plain ?? "")) rows.push(next);
    }
    const titles = rows.flatMap((row) => {
      const own = outline[row];
      const title = own?.kind === "row" ? own.cells[column] : undefined;
      return title === undefined ? [] : [{ row, title }];
    });
    const named = titles.filter(({ title }) => isTitle(title.plain)).length;
    if (titles.length < 2 || titles.length > MAX_JOBS || named * 2 < titles.length) continue;
    const isShared = (i: number): boolean => !rows.includes(i);
    return titles.map(({ row, title }) => ({
      title,
      blocks: new Set([...outline.keys()].filter((i) => i === row || isShared(i))),
    }));
  }
  return null;
}
