import type { Posting } from "../posting/posting.ts";

/**
 * The text to put beside the film where it is published: the facts as posted, how to apply, and the legal notices, which
 * a film never reads out.
 */
export function descriptionOf({ facts, slug }: Posting): string {
  const { title, company, location, salary, apply, deadline, mission, notices } = facts;
  const head = [title?.value ?? slug, company?.value].filter((part) => part !== undefined).join(" – ");
  const details = [location?.value, salary?.value.text].filter((part) => part !== undefined).join(" · ");
  const reach = [apply?.value.url, apply?.value.email, apply?.value.phone].filter((part) => part !== undefined);
  const paragraphs = [
    head,
    details,
    mission?.value ?? "",
    [...reach, deadline?.value].filter((part) => part !== undefined).join("\n"),
    ...notices.map((notice) => notice.text),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
