import { namesColumns } from "./columns.ts";
import { fieldName } from "./headings.ts";
import { type Job, MAX_JOBS } from "./job.ts";
import { isNameLike, isTitle } from "./job-name.ts";
import type { Outline } from "./outline.ts";

/** A table of jobs: a row of names ("Position", "Place", "Number"), and a row for each job. */

const PEOPLE = /^(?:name|vorname|nom|nombre|nome|姓名|氏名)$/iu;

export function byTable(outline: Outline): Job[] | null {
  for (const [at, block] of outline.entries()) {
    if (block.kind !== "row" || !namesColumns(block)) continue;
    // "Position | Vacancy" over "Location | Kiel": names beside their values; "Name | Position" lists people.
    const below = outline[at + 1];
    if (below?.kind !== "row" || fieldName(below.cells[0]?.plain ?? "") !== null) continue;
    if (PEOPLE.test(block.cells[0]?.plain ?? "")) continue;
    const column = block.cells.findIndex(({ plain }) => fieldName(plain) === "title");
    if (column === -1) continue;
    const rows: number[] = [];
    const table: number[] = [];
    for (let next = at + 1; next < outline.length; next += 1) {
      const row = outline[next];
      if (row?.kind !== "row") break;
      table.push(next);
      if (row.cells.length === block.cells.length && isNameLike(row.cells[column]?.plain ?? "")) rows.push(next);
    }
    const titles = rows.flatMap((row) => {
      const own = outline[row];
      const title = own?.kind === "row" ? own.cells[column] : undefined;
      return title === undefined ? [] : [{ row, title }];
    });
    const named = titles.filter(({ title }) => isTitle(title.plain)).length;
    if (titles.length < 2 || titles.length > MAX_JOBS || named * 2 < titles.length) continue;
    const isShared = (i: number): boolean => !table.includes(i);
    return titles.map(({ row, title }) => ({
      title,
      blocks: new Set([...outline.keys()].filter((i) => i === row || isShared(i))),
    }));
  }
  return null;
}
