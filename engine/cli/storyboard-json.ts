import type { Facts, Posting } from "../posting/posting.ts";
import type { Claim, Purpose, Storyboard } from "../script/storyboard.ts";

/** One posting in the output of `jobreel script --json`. */
export interface ScriptedPosting {
  readonly slug: string;
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  readonly facts: Omit<Facts, "language">;
  readonly storyboard: {
    readonly lengthS: number;
    readonly scenes: readonly {
      readonly id: string;
      readonly purpose: Purpose;
      readonly copy: readonly string[];
      readonly narration: string;
      readonly claims: readonly Claim[];
    }[];
  };
  readonly warnings: readonly string[];
  /** The normalised text: what every span of evidence counts in, in UTF-16 code units. */
  readonly text: string;
}

export function scriptedPosting(
  posting: Posting,
  storyboard: Storyboard,
  warnings: readonly string[],
): ScriptedPosting {
  const { language, ...facts } = posting.facts;
  return {
    slug: posting.slug,
    source: posting.source,
    language,
    facts,
    storyboard: {
      lengthS: storyboard.lengthS,
      scenes: storyboard.scenes.map(({ id, purpose, copy, narration, claims }) => ({
        id,
        purpose,
        copy,
        narration,
        claims,
      })),
    },
    warnings,
    text: posting.text,
  };
}
