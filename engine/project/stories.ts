import type { Posting } from "../posting/posting.ts";
import { writeStoryboard } from "../script/index.ts";
import type { LengthS, Storyboard } from "../script/storyboard.ts";
import { estimateS } from "../speech/index.ts";

/** Edits look at the same stories again and again; they live as long as their posting, so many of each. */
const MOST_STORIES = 64;
const written = new WeakMap<Posting, Map<string, Storyboard>>();

/** jobreel's story of a posting, remembered. Pure: the same posting, length and pace give the same story. */
export function storyAt(posting: Posting, lengthS: LengthS, pace = 1): Storyboard {
  const known = written.get(posting) ?? new Map<string, Storyboard>();
  written.set(posting, known);
  const key = `${lengthS} ${pace}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const { language } = posting.facts;
  const { storyboard } = writeStoryboard(posting, {
    lengthS,
    estimate: (sentence) => estimateS(sentence, language) * pace,
  });
  if (known.size >= MOST_STORIES) known.clear();
  known.set(key, storyboard);
  return storyboard;
}
