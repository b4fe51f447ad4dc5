import type { Piece, Run } from "../piece.ts";

/** Bullets, bars and rules alone say nothing. */
export const SAYS_SOMETHING = /[^\s|·•–—*_-]/u;

/** The words of a heading: bold type means nothing in them. */
export function plain(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const { text, href } of runs) {
    const last = kept.at(-1);
    if (last && last.href === href) kept[kept.length - 1] = { ...last, text: last.text + text };
    else kept.push({ text, ...(href !== undefined && { href }) });
  }
  return trimmed(kept);
}

/** All words of a piece. */
export function runsIn(piece: Piece): readonly Run[] {
  if (piece.kind === "field") return [{ text: piece.value }];
  return piece.kind === "row" ? piece.cells.flatMap((cell) => [{ text: " " }, ...cell]) : piece.runs;
}

/** Without blanks at either end; nothing if they say nothing. */
export function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  while (kept[0] && kept[0].text.trimStart() === "") kept.shift();
  while (kept.at(-1)?.text.trimEnd() === "") kept.pop();
  const [first] = kept;
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.some((run) => SAYS_SOMETHING.test(run.text)) ? kept : [];
}
