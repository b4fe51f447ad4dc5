import type { Posting } from "../posting/posting.ts";
import { phrasesOf, primaryOf } from "../script/phrases/index.ts";

/**
 * The text to put beside the film where it is published: the facts as posted, how to apply, and the legal notices, which
 * a film never reads out.
 */
export function descriptionOf({ facts, slug }: Posting): string {
  const { language, title, company, location, salary, apply, deadline, mission, notices } = facts;
  const named = [title?.value, company?.value].filter((part) => part !== undefined);
  const head = named.length > 0 ? named.join(" – ") : slug;
  const details = [location?.value, salary?.value.text].filter((part) => part !== undefined).join(" · ");
  const reach = [apply?.value.url, apply?.value.email, apply?.value.phone].filter((part) => part !== undefined);
  const paragraphs = [
    head,
    details,
    mission?.value ?? "",
    [...reach, ...(deadline === null ? [] : [applyBy(deadline.value, language)])].join("\n"),
    ...notices.map((notice) => notice.text),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** "Apply by 15 January 2027", in the posting's language; what names no day stands as posted. */
function applyBy(deadline: string, language: string): string {
  if (!/\d/u.test(deadline)) return deadline;
  // A language without phrases gets English ones: a date alone could be any.
  const known = phrasesOf(language).deadlineLead !== "";
  const lead = phrasesOf(known ? language : "en").deadlineLead;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(deadline) ? writtenOut(deadline, known ? language : "en") : deadline;
  return /\p{Script=Han}$/u.test(lead) ? `${lead}：${day}` : `${lead} ${day}`;
}

/** @param day `YYYY-MM-DD` */
function writtenOut(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const base = primaryOf(language);
  // Day first, as the film says it.
  return date.toLocaleDateString(base === "en" ? "en-GB" : base, { dateStyle: "long", timeZone: "UTC" });
}
