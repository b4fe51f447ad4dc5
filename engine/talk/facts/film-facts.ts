import type { Detail } from "../../../shared/edit/index.ts";
import type { Project } from "../../project/index.ts";

/** A fact as the film shows it. */
export interface FilmFact {
  readonly detail: Detail;
  readonly text: string;
}

/** The facts that a film tells and a user can set, the longest wording first. */
export function filmFacts({ storyboard }: Project): readonly FilmFact[] {
  const found: FilmFact[] = [];
  for (const { content } of storyboard.scenes) {
    if (content.purpose === "hook") {
      found.push({ detail: "title", text: content.title });
      for (const place of content.place.slice(0, 1)) found.push({ detail: "place", text: place });
    }
    if (content.purpose === "cta" && content.link !== null) found.push({ detail: "link", text: content.link });
    if ((content.purpose === "hook" || content.purpose === "cta") && content.company !== null)
      found.push({ detail: "company", text: content.company });
    if ((content.purpose === "hook" || content.purpose === "pay") && content.pay !== null)
      found.push({ detail: "salary", text: content.pay.text });
  }
  return found
    .filter(({ text }, at) => text.length > 1 && found.findIndex((one) => one.text === text) === at)
    .toSorted((a, b) => b.text.length - a.text.length);
}
