import type { Assets, Logo } from "../picture/assets.ts";
import type { Mood } from "../timeline/timeline.ts";

/** What a company brings to all its films. */
export interface BrandKit {
  /** The file or address that it comes from, as the user named it. */
  readonly source: string;
  /** The company where a posting names none. */
  readonly name: string | null;
  /** "#rrggbb"; null for one of the house's. */
  readonly colour: string | null;
  readonly logo: Logo | null;
  readonly faces: Assets["faces"];
  /** What the last scene ends with: the end card's text, or the tagline. */
  readonly endLine: string | null;
  /** Where to apply if a posting does not say. */
  readonly url: string | null;
  /** A voice's name; null for none; undefined where the kit does not say. */
  readonly voice: string | null | undefined;
  /** Null for none; undefined where the kit does not say. */
  readonly music: Mood | null | undefined;
  /** How words are said, by word. */
  readonly lexicon: ReadonlyMap<string, string>;
  /** What a person should know of it, a sentence each. */
  readonly notes: readonly string[];
}
