import type { Timeline } from "../timeline/timeline.ts";
import type { CheckFinding } from "./finding.ts";
import { readFilm } from "./read-film.ts";
import { blank } from "./rules/blank.ts";
import { flashing } from "./rules/flashing.ts";
import { frozen } from "./rules/frozen.ts";
import { matchFacts, matchFrame } from "./rules/match.ts";
import type { FilmRuleFor } from "./watch.ts";

/** All rules about the pictures in the file. */
const FILM_RULES: readonly FilmRuleFor[] = [blank, frozen, flashing];

/**
 * Checks the picture of a film's file.
 * @param painted the luma of some frames as they were painted, to be compared with what is in the file
 * @throws {UnreadableFilm}; the signal's reason
 */
export async function checkFile(
  path: string,
  timeline: Timeline,
  painted: ReadonlyMap<number, Uint8Array>,
  io: { readonly signal?: AbortSignal | undefined; readonly onFrame?: (frame: number) => void } = {},
): Promise<readonly CheckFinding[]> {
  const rules = FILM_RULES.map((rule) => rule(timeline));
  const unlike: CheckFinding[] = [];
  let facts = { width: 0, height: 0, fps: 0 };
  const frames = await readFilm(path, io.signal, (told) => {
    facts = told;
    return (frame, picture) => {
      for (const rule of rules) rule.see(frame, picture);
      const expected = painted.get(frame);
      if (expected !== undefined) unlike.push(...matchFrame(timeline, frame, expected, picture));
      io.onFrame?.(frame);
    };
  });
  return [...matchFacts(timeline, { ...facts, frames }), ...unlike, ...rules.flatMap((rule) => rule.findings())];
}
