import type { PlacedUtterance } from "../timeline/lay.ts";
import { lengthOf } from "../timeline/lay.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { PlannedLine } from "./film-plan.ts";

/** The narration sentence by sentence, each with its scene: scenes take the words in the order in which they are said. */
export function plannedLines(timeline: Timeline, narration: readonly PlacedUtterance[]): PlannedLine[] {
  const left = narration.toReversed();
  return timeline.scenes.flatMap((scene) => {
    const lines: PlannedLine[] = [];
    let words = 0;
    while (words < scene.words.length) {
      const placed = left.pop();
      if (placed === undefined) break;
      const { utterance, start } = placed;
      words += utterance.words.length;
      lines.push({
        scene: scene.id,
        text: utterance.text,
        start,
        length: lengthOf(utterance),
        words: utterance.words.map((word) => ({ text: word.text, start: start + word.start, end: start + word.end })),
        volume: 1,
      });
    }
    return lines;
  });
}
