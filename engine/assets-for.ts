import type { OwnMedia } from "./media/own-media.ts";
import { type Assets, NO_ASSETS } from "./picture/assets.ts";
import type { Timeline } from "./timeline/timeline.ts";

/** All that a company brings to one film. */
export function assetsFor(timeline: Timeline, media: OwnMedia): Assets {
  return { ...NO_ASSETS, footage: media.footageFor(timeline) };
}
