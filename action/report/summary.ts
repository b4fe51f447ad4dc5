import { filmSection } from "./film-list.ts";
import { count, type Outcome } from "./outcome.ts";
import type { PlaceOf } from "./source-links.ts";
import { reasonTable, reviewTable } from "./tables.ts";
import { linkAddress } from "./untrusted.ts";

/** GitHub shows no more of a step. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;
const MAX_FILMS_SHOWN = 50;
const CUT = "\n\n… The rest is longer than GitHub shows.\n";

/** The summary of a run: what was made, and what was not and why. */
export function summaryOf(outcome: Outcome, placeOf: PlaceOf): string {
  const { made, moved, marked, removed, skipped, failed, reviewed, releaseUrls } = outcome;
  const links = releaseUrls.map(linkAddress).filter((url) => url !== null);
  const text = [
    `## Job films: ${headline(outcome)}`,
    "",
    ...links.map((url) => `Release: <${url}>\n`),
    ...made.slice(0, MAX_FILMS_SHOWN).map((record) => filmSection(record, placeOf)),
    ...(made.length > MAX_FILMS_SHOWN ? [`… and ${made.length - MAX_FILMS_SHOWN} more.\n`] : []),
    reasonTable("Failed", failed, placeOf),
    reasonTable(
      "Renamed",
      moved.map(({ path }) => ({ path, why: "its film has a new name and was not made again" })),
      placeOf,
    ),
    reasonTable("Removed", removed),
    reasonTable("Marked as closed", marked),
    reasonTable("Skipped", skipped, placeOf),
    reviewTable(reviewed, placeOf),
  ]
    .map((part) => part.trimEnd())
    .filter((part) => part !== "")
    .join("\n\n");
  return withinBytes(`${text}\n`, MAX_SUMMARY_BYTES);
}

/** "2 made, 1 failed": in words, for the log too. */
export function headline({ made, moved, marked, removed, skipped, failed, planned }: Outcome): string {
  if (planned !== null) {
    const others = [...(failed.length > 0 ? [`${failed.length} can't be`] : []), `${skipped.length} left out`];
    return `a plan only, ${[`${count(planned, "posting")} would be filmed`, ...others].join(", ")}`;
  }
  const parts = [
    `${made.length} made`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(moved.length > 0 ? [`${moved.length} renamed`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(marked.length > 0 ? [`${marked.length} marked as closed`] : []),
    `${skipped.length} skipped`,
  ];
  return parts.join(", ");
}

/** Cut at a line's end, so that no markup and no letter is cut through. */
export function withinBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const room = Buffer.from(text)
    .subarray(0, maxBytes - Buffer.byteLength(CUT))
    .toString("utf8");
  return room.slice(0, Math.max(0, room.lastIndexOf("\n"))) + CUT;
}
