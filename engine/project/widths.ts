import { isUnspaced } from "../script/segment.ts";
import { shownStrings } from "../script/shown.ts";
import type { SceneContent } from "../script/storyboard.ts";

/** Most characters of what a picture sets; what the pictures were tried with, for texts that nobody measured. */
const MOST_CHARS = {
  title: 80,
  company: 60,
  place: 40,
  pay: 32,
  lead: 56,
  hero: 20,
  tail: 32,
  quote: 120,
  item: 40,
  figure: 14,
  label: 24,
  call: 28,
  link: 48,
  rest: 20,
} as const;

/** A Han character is as wide as this many letters. */
const HAN_WIDTH = 1.7;

export interface TooWide {
  readonly text: string;
  readonly mostChars: number;
}

/**
 * What of a picture is longer than it can be set.
 * @param before what stood there: what was as long already is let be
 */
export function tooWide(content: SceneContent, before: SceneContent | null): TooWide | null {
  const known = new Set(before === null ? [] : shownStrings(before));
  for (const [text, mostChars] of partsOf(content)) {
    if (text === null || known.has(text)) continue;
    const wide = isUnspaced(text) ? HAN_WIDTH : 1;
    if (text.length * wide > mostChars) return { text, mostChars: Math.floor(mostChars / wide) };
  }
  return null;
}

function partsOf(content: SceneContent): readonly (readonly [string | null, number])[] {
  switch (content.purpose) {
    case "hook":
      return [
        [content.title, MOST_CHARS.title],
        [content.company, MOST_CHARS.company],
        ...content.place.map((each) => [each, MOST_CHARS.place] as const),
        [content.pay?.text ?? null, MOST_CHARS.pay],
      ];
    case "why":
    case "do":
      return [
        [content.lead, MOST_CHARS.lead],
        [content.hero, MOST_CHARS.hero],
        [content.tail, MOST_CHARS.tail],
      ];
    case "quote":
      return [[content.text, MOST_CHARS.quote]];
    case "bring":
      return [
        [content.figure?.text ?? null, MOST_CHARS.figure],
        [content.figure?.label ?? null, MOST_CHARS.item],
        ...content.items.map((item) => [item, MOST_CHARS.item] as const),
      ];
    case "pay":
      return [
        [content.pay?.text ?? null, MOST_CHARS.pay],
        ...content.cells.flatMap(
          ({ figure, label }) =>
            [
              [figure, MOST_CHARS.figure],
              [label, MOST_CHARS.label],
            ] as const,
        ),
      ];
    case "cta":
      return [
        [content.lead, MOST_CHARS.call],
        [content.deadline?.rest ?? null, MOST_CHARS.rest],
        [content.link, MOST_CHARS.link],
        [content.role, MOST_CHARS.title],
        [content.company, MOST_CHARS.company],
      ];
  }
}
