import type { Claim, FactCell } from "../storyboard.ts";
import type { Material, View } from "../telling.ts";
import { spanOf } from "../telling.ts";
import { capital } from "../tidy.ts";

/** Where the work is done, as a cell among the offers. */

const MAX_PLACE_CHARS = 14;

/** Place and way of working in a cell; null where neither is known, or short enough. */
export function placeCell({ place }: Material): FactCell | null {
  const name = place.name?.split(",")[0]?.trim() ?? null;
  if (name !== null && name.length <= MAX_PLACE_CHARS)
    return { icon: "map-pin", figure: name, label: place.mode ?? "" };
  return place.mode === null ? null : { icon: "house", figure: capital(place.mode), label: "" };
}

/** What a sentence about the place shows. */
export function placeView(material: Material, told: readonly Claim[]): View {
  const cell = placeCell(material);
  const where = material.facts.location ?? material.facts.workplace;
  if (cell === null || where === null) return { claims: told, content: null };
  const shown = { text: `${cell.figure} ${cell.label}`.trim(), evidence: spanOf(where.evidence) };
  return { claims: [...told, shown], content: { purpose: "pay", pay: null, cells: [cell] } };
}
