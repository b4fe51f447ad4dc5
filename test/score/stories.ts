import type { Posting } from "../../engine/posting/index.ts";
import { traceOf, untraced } from "../../engine/script/index.ts";
import { draftStoryboard } from "../../engine/writing.ts";

export const STORY_LENGTHS_S = [15, 30, 60] as const;

/** What the storyboards of a posting show or say without evidence: numbers, names, scenes that rest on nothing. */
export async function unfoundedIn(posting: Posting): Promise<string[]> {
  const found: string[] = [];
  for (const lengthS of STORY_LENGTHS_S) {
    const { storyboard } = await draftStoryboard(posting, lengthS);
    const tell = (what: string): void => void found.push(`${posting.source} (${posting.slug}, ${lengthS} s): ${what}`);
    for (const { scene, word } of untraced(storyboard, posting))
      tell(`${scene}: ${JSON.stringify(word)} is not posted`);
    for (const { scene, quote, text } of traceOf(storyboard, posting))
      if (quote === "") tell(`${scene}: no evidence for ${JSON.stringify(text)}`);
    if (storyboard.scenes.length === 0) tell("no scene");
  }
  return found;
}
