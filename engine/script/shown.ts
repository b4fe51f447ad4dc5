import type { PayShown, SceneContent } from "./storyboard.ts";

/** All strings that a scene's content sets, in reading order. */
export function shownStrings(content: SceneContent): string[] {
  const found = ((): readonly (string | null)[] => {
    switch (content.purpose) {
      case "hook":
        return [content.company, content.title, ...content.place, ...payStrings(content.pay)];
      case "why":
      case "do":
        return [content.lead, content.hero, content.tail];
      case "quote":
        return [content.text, content.speaker];
      case "bring":
        return [...(content.figure === null ? [] : [content.figure.text, content.figure.label]), ...content.items];
      case "pay":
        return [...payStrings(content.pay), ...content.cells.flatMap((cell) => [cell.figure, cell.label])];
      case "cta":
        return [
          content.lead,
          ...(content.deadline === null ? [] : [content.deadline.day, content.deadline.rest]),
          content.link,
          content.company,
          content.role,
        ];
    }
  })();
  return found.filter((text): text is string => text !== null && text !== "");
}

function payStrings(pay: PayShown | null): string[] {
  return pay === null ? [] : [pay.text, pay.unit];
}
