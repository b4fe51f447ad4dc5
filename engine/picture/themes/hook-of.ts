import type { HookContent } from "../../script/storyboard.ts";
import type { Timeline, TimelineScene } from "../../timeline/timeline.ts";

/** A scene that opens a film. */
export type HookScene = TimelineScene & { readonly content: HookContent };

/** The opening; undefined for a film without one. */
export function hookOf(timeline: Pick<Timeline, "scenes">): HookScene | undefined {
  return timeline.scenes.find((scene): scene is HookScene => scene.content.purpose === "hook");
}
