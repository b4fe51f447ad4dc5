import type { PayShown, SceneContent } from "../storyboard.ts";

/**
 * The words of a picture that a model may set otherwise. What is a name, a figure, a sum or an address is none of them;
 * in a translation the words that go with those are, too.
 */
export interface Slot {
  readonly text: string;
  /** What the picture has room for, in UTF-16 code units. */
  readonly mostChars: number;
}

export type SlotMode = "rephrase" | "translate";

const LEAD_CHARS = 56;
const QUOTE_CHARS = 120;
const HERO_CHARS = 20;
const TAIL_CHARS = 32;
const LINE_CHARS = 40;
const LABEL_CHARS = 24;
const CELL_CHARS = 14;
const UNIT_CHARS = 16;

export function slotsOf(content: SceneContent, mode: SlotMode): Slot[] {
  const found: Slot[] = [];
  mapSlots(content, mode, (text, mostChars) => {
    found.push({ text, mostChars: Math.max(mostChars, text.length) });
    return text;
  });
  return found;
}

/** @param texts one for each of {@link slotsOf} */
export function withSlots(content: SceneContent, mode: SlotMode, texts: readonly string[]): SceneContent {
  let next = 0;
  return mapSlots(content, mode, (text) => texts[next++] ?? text);
}

type Replace = (text: string, mostChars: number) => string;

/** Goes through the slots in reading order. */
function mapSlots(content: SceneContent, mode: SlotMode, replace: Replace): SceneContent {
  const set: Replace = (text, most) => (text === "" ? text : replace(text, most));
  const wide: Replace = (text, most) => (mode === "translate" && /\p{L}/u.test(text) ? set(text, most) : text);
  switch (content.purpose) {
    case "hook":
      return {
        ...content,
        place: content.place.map((text) => wide(text, LINE_CHARS)),
        pay: payWith(content.pay, wide),
      };
    case "why":
    case "do":
      return {
        ...content,
        lead: set(content.lead, LEAD_CHARS),
        hero: wide(content.hero, HERO_CHARS),
        tail: set(content.tail, TAIL_CHARS),
      };
    case "quote":
      // Somebody's own words are theirs: they are translated, never put otherwise.
      return { ...content, text: wide(content.text, QUOTE_CHARS) };
    case "bring": {
      const { figure } = content;
      return {
        ...content,
        figure:
          figure === null
            ? null
            : { ...figure, text: wide(figure.text, CELL_CHARS), label: set(figure.label, LINE_CHARS) },
        items: content.items.map((item) => set(item, LINE_CHARS)),
      };
    }
    case "pay":
      return {
        ...content,
        pay: payWith(content.pay, wide),
        cells: content.cells.map((cell) => ({
          ...cell,
          figure: wide(cell.figure, CELL_CHARS),
          label: set(cell.label, LABEL_CHARS),
        })),
      };
    case "cta":
      return {
        ...content,
        lead: wide(content.lead, LABEL_CHARS),
        deadline:
          content.deadline === null ? null : { ...content.deadline, rest: wide(content.deadline.rest, CELL_CHARS) },
      };
  }
}

function payWith(pay: PayShown | null, wide: Replace): PayShown | null {
  return pay === null ? null : { ...pay, unit: wide(pay.unit, UNIT_CHARS) };
}
