import type { Statement } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { measure, setLine, type TypeStyle } from "../../type.ts";
import { type Entrance } from "../entrance.ts";
import { inkAt } from "./rows.ts";

const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u;

/** The statement as one text. */
export function textOf({ lead, hero, tail }: Statement): string {
  return [lead, hero, tail].filter((part) => part !== "").reduce(joined, "");
}

/** Sets parts together as their script does: with a space, but for Han and kana. */
export function joined(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const close = UNSPACED.test(before.at(-1) ?? "") || UNSPACED.test(after[0] ?? "") || /^[,.;:!?]/u.test(after);
  return `${before}${close ? "" : " "}${after}`;
}

/** A stretch of a line in one style. */
interface Run {
  readonly text: string;
  readonly x: number;
  readonly strong: boolean;
}

export interface StatementLine {
  readonly runs: readonly Run[];
  readonly y: number;
}

/** Broken lines of a text, with the stretch that counts set in a stronger weight. */
export function emphasised(
  lines: readonly string[],
  emphasis: string,
  styles: { readonly plain: TypeStyle; readonly strong: TypeStyle },
  place: { readonly x: number; readonly first: number; readonly leading: number },
): StatementLine[] {
  const found = lines.join(" ").indexOf(emphasis);
  // Lines of scripts without spaces are joined by nothing; there the emphasis is looked for line by line.
  // A phrase that breaks within such a script, or at a hyphen, is looked for in all of them.
  const joinedAt = found >= 0 || lines.some((line) => line.includes(emphasis)) ? -1 : lines.join("").indexOf(emphasis);
  let offset = 0;
  return lines.map((line, index) => {
    const inLine = line.indexOf(emphasis);
    const from = found >= 0 ? found - offset : inLine >= 0 ? inLine : joinedAt - offset;
    const to = from + emphasis.length;
    offset += line.length + (found >= 0 ? 1 : 0);
    const none = emphasis === "" || (found < 0 && inLine < 0 && joinedAt < 0);
    const cut = (at: number): number => Math.min(line.length, Math.max(0, at));
    const pieces = none
      ? [{ text: line, strong: false }]
      : [
          { text: line.slice(0, cut(from)), strong: false },
          { text: line.slice(cut(from), cut(to)), strong: true },
          { text: line.slice(cut(to)), strong: false },
        ];
    let x = place.x;
    const runs: Run[] = [];
    for (const { text, strong } of pieces) {
      if (text.trim() === "") {
        if (text !== "") x += measure(text, styles.plain).advance;
        continue;
      }
      const style = strong ? styles.strong : styles.plain;
      if (runs.length === 0) x = inkAt(text, style, x);
      runs.push({ text, x, strong });
      x += measure(text, style).advance;
    }
    return { runs, y: place.first + index * place.leading };
  });
}

export function statementShapes(
  id: string,
  lines: readonly StatementLine[],
  styles: { readonly plain: TypeStyle; readonly strong: TypeStyle },
  colours: { readonly plain: string; readonly strong: string },
  entrance: (line: number) => Entrance,
): Shape[] {
  return lines.flatMap(({ runs, y }, line) => {
    const { offset, alpha } = entrance(line);
    return runs.map(({ text, x, strong }, index) =>
      setLine(`${id} ${line} ${index}`, text, strong ? styles.strong : styles.plain, x, y + offset, {
        colour: strong ? colours.strong : colours.plain,
        alpha,
      }),
    );
  });
}
