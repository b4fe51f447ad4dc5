import { numberIn } from "../amounts.ts";
import type { Context, Made } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";

/** Undoing, doing again, going to a version, starting over. */
export function history(items: readonly Item[], _context: Context): Made {
  const version = items.findIndex(({ is }) => is === "version");
  if (version !== -1 && has(items, "back", "undo", "set", "show", "restart", "to", "redo", "number", "ordinal")) {
    const number = numberNear(items, version);
    if (number !== null && !has(items, "add")) return { edits: [{ op: "goToVersion", version: number }] };
  }
  const all = steps0(items);
  if (all) return { edits: [{ op: "startOver" }] };
  if (has(items, "restart")) return { edits: [{ op: "startOver" }] };
  const steps = items.findIndex(({ is }) => is === "step");
  const undone = items.some(({ is, value }) => is === "step" && value === "undone");
  if (has(items, "redo") || (undone && has(items, "show", "back", "undo", "set", "keep", "request")))
    return { edits: [{ op: "redo", steps: stepsOf(items) }] };
  const last = steps !== -1 && (has(items, "last", "previous", "that") || items[steps]?.value === "last");
  if (steps === -1 && (numberIn(items) ?? 0) > MOST_STEPS) return null;
  if (has(items, "undo") || (has(items, "back") && steps !== -1) || (last && has(items, "remove", "not", "restart")))
    return { edits: [{ op: "undo", steps: stepsOf(items) }] };
  return null;
}

/** "Forget all my changes". */
function steps0(items: readonly Item[]): boolean {
  return has(items, "all") && has(items, "step") && has(items, "undo", "remove", "restart") && !has(items, "number");
}

/** "version 2", "the second version", 第2版; "two versions" and "a 15 s version" name none. */
function numberNear(items: readonly Item[], version: number): number | null {
  const after = items.slice(version + 1, version + 3).find(({ is }) => is === "number" || is === "ordinal");
  const found = after ?? items.slice(Math.max(0, version - 2), version).find(({ is }) => is === "ordinal");
  const next = found === undefined ? undefined : items[items.indexOf(found) + 1];
  if (found === undefined || next?.is === "unit" || next?.is === "scene") return null;
  return Number(found.value) < 1 ? null : Number(found.value);
}

/** Greater numbers count something else: "go back to 400 robots". */
const MOST_STEPS = 30;

function stepsOf(items: readonly Item[]): number {
  if (has(items, "double")) return 2;
  const number = numberIn(items) ?? 1;
  return Math.max(1, Math.min(1000, Math.round(number)));
}
