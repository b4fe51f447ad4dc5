import type { Timeline } from "../../timeline/timeline.ts";
import type { DisplayList } from "../display-list.ts";

/** A look: how the scenes of a timeline are set and how they move. */
export interface Theme {
  readonly name: string;
  /** How many characters a caption line may have, by aspect. */
  readonly captionCharacters: (timeline: Pick<Timeline, "width" | "height">) => number;
  /**
   * Lays a film out once; what it returns gives the display list of any frame, in any order, the same every time.
   */
  readonly stage: (timeline: Timeline) => Staging;
}

export interface Staging {
  /** @param frame 0 to `timeline.frames` − 1 */
  readonly frame: (frame: number) => DisplayList;
  /** The designed still that stands for the film. */
  readonly poster: () => DisplayList;
}
