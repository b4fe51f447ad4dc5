import { LENGTHS_S, type LengthS } from "../script/storyboard.ts";
import type { Item } from "./item.ts";

/** How much and how long: quantities of a clause. */

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60 };

/** A stretch of time that a clause names, in seconds; null for none. */
export function secondsIn(items: readonly Item[]): number | null {
  let total: number | null = null;
  for (const [index, item] of items.entries()) {
    if (item.is !== "unit") continue;
    const each = SECONDS[item.value] ?? 1;
    const before = items.slice(Math.max(0, index - 3), index);
    const number = before.findLast(({ is }) => is === "number" || is === "ordinal");
    const half = before.some(({ is }) => is === "half");
    if (number !== undefined) total = (total ?? 0) + Number(number.value) * each;
    else if (half) total = (total ?? 0) + each / 2;
    // "a minute"; "a second" is a moment.
    else if (item.value === "minutes" && !items.slice(index + 1).some(({ is }) => is === "unit"))
      total = (total ?? 0) + each;
  }
  return total;
}

/** The length that films come in for a length that is asked for. */
export function lengthFor(seconds: number, items: readonly Item[]): LengthS {
  const bounded = (fits: (length: number) => boolean): LengthS | undefined => {
    const found = LENGTHS_S.filter(fits);
    return items.some(({ is }) => is === "least") ? found[0] : found.at(-1);
  };
  const [shortest] = LENGTHS_S;
  const longest = LENGTHS_S.at(-1) ?? shortest;
  // "under half a minute", "半分钟以内" of a film that has half a minute is less than that.
  if (items.some(({ is }) => is === "under")) return bounded((length) => length < seconds) ?? shortest;
  if (items.some(({ is, value }) => is === "most" || (is === "longer" && value === "most")))
    return bounded((length) => length <= seconds) ?? shortest;
  if (items.some(({ is }) => is === "least")) return bounded((length) => length >= seconds) ?? longest;
  return LENGTHS_S.reduce((best, length) => (Math.abs(length - seconds) < Math.abs(best - seconds) ? length : best));
}

/** The next length of films, shorter or longer; the same at the end. */
export function nextLength(now: number, shorter: boolean): LengthS {
  const found = shorter ? LENGTHS_S.findLast((length) => length < now) : LENGTHS_S.find((length) => length > now);
  const [shortest] = LENGTHS_S;
  return found ?? (shorter ? shortest : (LENGTHS_S.at(-1) ?? shortest));
}

/** A share that a clause names: "half", "30%", 四成; null for none. */
export function shareIn(items: readonly Item[]): number | null {
  const percent = items.findIndex(({ is }) => is === "percent");
  if (percent !== -1) {
    const before = items[percent - 1];
    const after = items[percent + 1];
    const number = before?.is === "number" ? before : after?.is === "number" ? after : undefined;
    if (number !== undefined) return Number(number.value) / 100;
  }
  if (items.some(({ is }) => is === "half")) return 0.5;
  return null;
}

/** How much a comparative means: "a bit shorter" is 10%. */
export function degreeOf(items: readonly Item[]): "bit" | "plain" | "much" {
  if (items.some(({ is, value }) => is === "bit" || value === "bit")) return "bit";
  return items.some(({ is }) => is === "much") ? "much" : "plain";
}

export function numberIn(items: readonly Item[]): number | null {
  const found = items.find(({ is }) => is === "number");
  return found === undefined ? null : Number(found.value);
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
