import type { BringContent, Claim, PayContent, SceneContent } from "./storyboard.ts";
import { shownStrings } from "./shown.ts";

/** What a part of a cut scene shows, put together from its sentences. */

const MOST_SHOWN = 4;

/** What single sentences show, in one picture; null where they show nothing. The first decides of what kind it is. */
export function together(views: readonly SceneContent[]): SceneContent | null {
  const [first] = views;
  if (first === undefined) return null;
  if (first.purpose === "pay") {
    const pays = views.filter((view): view is PayContent => view.purpose === "pay");
    const cells = pays.flatMap((view) => view.cells);
    const pay = pays.find((view) => view.pay !== null)?.pay ?? null;
    return { ...first, pay, cells: distinct(cells, (cell) => `${cell.figure} ${cell.label}`) };
  }
  if (first.purpose === "bring") {
    const items = views.flatMap((view) => (view.purpose === "bring" ? view.items : []));
    return { ...first, items: distinct(items, (item) => item.toLowerCase()) };
  }
  return first;
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const keys = all.map(keyOf);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? "") === index).slice(0, MOST_SHOWN);
}

/** A scene's picture with what is told while it stands, where it lacks that. */
export function including(content: SceneContent, told: SceneContent | null): SceneContent {
  if (told === null || told.purpose !== content.purpose) return content;
  if (content.purpose === "bring") {
    const has = (item: string): boolean => content.items.includes(item) || isSetBig(item, content.figure);
    const missing = linesOf(told).filter((item) => !has(item));
    const most = MOST_SHOWN - (content.figure === null ? 0 : 1);
    return { ...content, items: [...missing, ...content.items].slice(0, most) };
  }
  // Cells that stand for the whole offer are chosen already; only an empty picture needs more.
  return shownStrings(content).length > 0 ? content : told;
}

/** True for a demand whose figure is set big, with the rest of it beside: "3年以上" | "开发经验", also of 3年以上の開発経験. */
function isSetBig(item: string, figure: BringContent["figure"]): boolean {
  if (figure === null) return false;
  const [whole, text, label] = [item, figure.text, figure.label].map((part) => part.replaceAll(/\s+/gu, ""));
  return whole === `${text}${label}` || whole === `${text}の${label}` || whole === `${text}的${label}`;
}

/**
 * A scene's picture without what the parts after it show, as long as something is left to see.
 * @param later what the parts after it show, in order
 */
export function without(content: SceneContent, later: readonly SceneContent[]): SceneContent {
  for (const parts of [later, later.slice(0, 1)]) {
    const shown = new Set(parts.flatMap(linesOf));
    const left = less(content, shown);
    if (left !== null) return left;
  }
  return content;
}

function less(content: SceneContent, shown: ReadonlySet<string>): SceneContent | null {
  if (content.purpose === "pay") {
    const cells = content.cells.filter((cell) => !shown.has(`${cell.figure} ${cell.label}`));
    return cells.length > 0 ? { ...content, cells } : null;
  }
  if (content.purpose === "bring") {
    const items = content.items.filter((item) => !shown.has(item));
    return items.length > 0 || content.figure !== null ? { ...content, items } : null;
  }
  return content;
}

function linesOf(content: SceneContent): string[] {
  if (content.purpose === "pay") return content.cells.map((cell) => `${cell.figure} ${cell.label}`);
  return content.purpose === "bring" ? [...content.items] : [];
}

/** The claims of a part: those of what it says, and those of `all` that its picture shows. */
export function claimsOf(content: SceneContent, said: readonly Claim[], all: readonly Claim[]): Claim[] {
  const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
  const lines = new Set([...shownStrings(content), ...linesOf(content)].map(plain));
  const seen = new Set<string>();
  return [...said, ...all.filter(({ text }) => lines.has(plain(text)))].filter(({ text, evidence }) => {
    const key = `${text}@${evidence[0]}`;
    return !seen.has(key) && seen.add(key);
  });
}
