import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reading } from "../postings/reading.ts";
import type { World } from "../world.ts";
import { annotationsOf } from "./annotations.ts";
import type { Outcome, Reviewed } from "./outcome.ts";
import type { PlaceOf } from "./source-links.ts";
import { summaryOf } from "./summary.ts";

const SARIF_NAME = "jobreel-review.sarif";
/** GitHub takes outputs of 1 MB in all. */
const MAX_FILMS_CHARS = 700_000;

/** What the review found in the postings that were read. */
export function reviewedOf(readings: ReadonlyMap<string, Reading>): readonly Reviewed[] {
  return [...readings].map(([path, { jobs }]) => ({ path, findings: jobs.flatMap(({ findings }) => findings) }));
}

/** Tells of a run: summary, remarks at the postings' lines, outputs for the steps after it. */
export async function report(
  outcome: Outcome,
  { surroundings, reporter }: World,
  { sarif, placeOf }: { readonly sarif: string | null; readonly placeOf: PlaceOf },
): Promise<void> {
  const { made, moved, skipped, failed, reviewed, releaseUrls, planned } = outcome;
  for (const annotation of annotationsOf(failed, reviewed)) reporter.annotate(annotation);
  // Of a proposal the plan is the summary.
  if (outcome.planned === null) await reporter.summary(summaryOf(outcome, placeOf));
  const films = [...made, ...moved].flatMap(({ path, films: each }) =>
    each.map(({ title, aspect, durationS, video, poster, captions }) => ({
      path,
      title,
      aspect,
      durationS,
      video: video.url,
      poster: poster?.url ?? null,
      captions: captions?.url ?? null,
    })),
  );
  reporter.output("films", bounded(films));
  reporter.output("release-url", releaseUrls[0] ?? "");
  reporter.output("made", String(made.length));
  reporter.output("skipped", String(skipped.length + (planned ?? 0)));
  reporter.output("failed", String(failed.length));
  if (sarif !== null) {
    const path = join(surroundings.temp, SARIF_NAME);
    await writeFile(path, reporter.redact(sarif));
    reporter.output("sarif", path);
  }
}

/** As many as an output holds. */
function bounded(films: readonly unknown[]): string {
  let kept = films;
  while (JSON.stringify(kept).length > MAX_FILMS_CHARS) kept = kept.slice(0, Math.floor(kept.length / 2));
  return JSON.stringify(kept);
}
