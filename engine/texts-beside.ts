import { descriptionOf } from "./output/description.ts";
import type { Posting } from "./posting/index.ts";
import { traceOf } from "./script/index.ts";
import type { Storyboard } from "./script/storyboard.ts";
import type { Timeline } from "./timeline/timeline.ts";

/** The story of a film, and what is said in it. */
interface Told {
  readonly storyboard: Storyboard;
  readonly transcript: string;
}

/** The text files that go with a film, by name. */
export function besideFilm(
  timeline: Timeline,
  { storyboard, transcript }: Told,
  posting: Posting,
): Record<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    "transcript.txt": transcript,
    "description.txt": descriptionOf(posting),
    "storyboard.json": json(storyboard),
    "timeline.json": json(timeline),
    "trace.json": json(traceOf(storyboard, posting)),
  };
}

/**
 * The review of a posting, as JSON. Loaded while the film is finished: its tables of words keep nobody waiting.
 * @param now today, `YYYY-MM-DD`
 */
export async function reviewOf(posting: Posting, now: string): Promise<string> {
  const { reviewJson, reviewPosting } = await import("./review/index.ts");
  return reviewJson(reviewPosting(posting, { now }), posting);
}
