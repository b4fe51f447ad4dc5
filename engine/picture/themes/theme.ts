import type { Timeline } from "../../timeline/timeline.ts";
import type { Assets } from "../assets.ts";
import type { DisplayList } from "../display-list.ts";

/** A look: how the scenes of a timeline are set and how they move. */
export interface Theme {
  readonly name: string;
  /** How many characters a caption line may have, by aspect. */
  readonly captionCharacters: (timeline: Pick<Timeline, "width" | "height">) => number;
  /**
   * Lays a film out once; what it returns gives the display list of any frame, in any order, the same every time.
   * @param assets what the company brings; nothing if it isn't said
   */
  readonly stage: (timeline: Timeline, assets?: Assets) => Staging;
}

export interface Staging {
  /** Has what {@link Staging.frame} needs at hand: a clip is decoded. To be awaited before each `frame`. */
  readonly ready: (frame: number) => Promise<void>;
  /** @param frame 0 to `timeline.frames` − 1 */
  readonly frame: (frame: number) => DisplayList;
  /** The designed still that stands for the film; the first scene's footage is to be ready. */
  readonly poster: () => DisplayList;
}
