import { endsOpen } from "./caveats.ts";
import type { FactCell, SceneContent } from "./storyboard.ts";
import type { Part, Telling, View } from "./telling.ts";

/**
 * The last look before tellings are chosen: what ends in a word that waits for another one is neither said nor shown,
 * whoever cut it.
 */

/** @param language BCP 47 */
export function withoutOpenEnds(parts: readonly Part[], language: string): Part[] {
  return parts.map((part) =>
    part.purpose === "hook" || part.purpose === "cta"
      ? part
      : { ...part, tellings: part.tellings.flatMap((telling) => closed(telling, language) ?? []) },
  );
}

function closed(telling: Telling, language: string): Telling | null {
  if (telling.sentences.some((sentence) => endsOpen(sentence, language))) return null;
  const { content, views } = telling;
  const shown = content === undefined ? undefined : closedContent(content, language);
  if (shown === null) return null;
  return {
    ...telling,
    ...(shown === undefined ? {} : { content: shown }),
    ...(views === undefined ? {} : { views: views.map((view) => closedView(view, language)) }),
  };
}

function closedView(view: View, language: string): View {
  return { ...view, content: view.content === null ? null : closedContent(view.content, language) };
}

/** null: nothing whole is left to see. */
function closedContent(content: SceneContent, language: string): SceneContent | null {
  const whole = (...texts: readonly string[]): boolean => !endsOpen(texts.join(" ").trim(), language);
  switch (content.purpose) {
    case "why":
    case "do":
      return whole(content.lead, content.hero, content.tail) ? content : null;
    case "bring": {
      const figure =
        content.figure === null || whole(content.figure.text, content.figure.label) ? content.figure : null;
      const items = content.items.filter((item) => whole(item));
      return figure === null && items.length === 0 ? null : { ...content, figure, items };
    }
    case "pay": {
      const cells = content.cells.filter((cell: FactCell) => whole(cell.figure, cell.label));
      return content.pay === null && cells.length === 0 && content.cells.length > 0 ? null : { ...content, cells };
    }
    case "hook":
    case "quote":
    case "cta":
      return content;
  }
}
