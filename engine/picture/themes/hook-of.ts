import type { HookContent } from "../../script/storyboard.ts";
import type { Timeline } from "../../timeline/timeline.ts";

/** The opening's content; undefined for a film without one. */
export function hookOf(timeline: Pick<Timeline, "scenes">): HookContent | undefined {
  return timeline.scenes
    .map(({ content }) => content)
    .find((content): content is HookContent => content.purpose === "hook");
}
