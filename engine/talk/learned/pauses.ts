import type { Concept, Item } from "../item.ts";

/** What may stand between two wishes. */
export const PARTING: ReadonlySet<Concept> = new Set<Concept>(["comma", "stop", "and", "also"]);

/** True at a comma and at the end of a sentence. */
export function isPause({ is }: Item): boolean {
  return is === "comma" || is === "stop";
}
