import { shownStrings } from "../script/shown.ts";
import type { Scene, SceneContent } from "../script/storyboard.ts";

/** One of several things that a scene sets: a benefit, a requirement. */
export interface Line {
  /** As it is shown: "30 days of holiday". */
  readonly text: string;
}

/** The things that a scene sets side by side; none where it sets one statement. */
export function linesOf(content: SceneContent): readonly Line[] {
  if (content.purpose === "pay") return content.cells.map(({ figure, label }) => ({ text: joined(figure, label) }));
  if (content.purpose !== "bring") return [];
  const { figure, items } = content;
  const first = figure === null ? [] : [{ text: joined(figure.text, figure.label) }];
  return [...first, ...items.map((text) => ({ text }))];
}

/** Chinese and Japanese set nothing between them. */
function joined(figure: string, label: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(figure)
    ? figure + label
    : `${figure} ${label}`.trim();
}

/** The picture without a line, the others as they are; null where it sets nothing any more. */
export function withoutLine(content: SceneContent, line: string): SceneContent | null {
  const left = leaving(content, line);
  return shownStrings(left).length === 0 ? null : left;
}

function leaving(content: SceneContent, line: string): SceneContent {
  if (content.purpose === "pay")
    return { ...content, cells: content.cells.filter(({ figure, label }) => joined(figure, label) !== line) };
  if (content.purpose !== "bring") return content;
  const { figure, items } = content;
  return {
    ...content,
    figure: figure !== null && joined(figure.text, figure.label) === line ? null : figure,
    items: items.filter((item) => item !== line),
  };
}

/** What a scene says of the posting that one of its lines tells. */
export function evidenceOfLine({ claims }: Scene, line: string): Scene["claims"][number]["evidence"] | null {
  return claims.find(({ text }) => same(text, line))?.evidence ?? null;
}

function same(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\s+/gu, "")
      .replace(/[.。]$/u, "");
  return plain(one) === plain(other);
}
