import type { QuoteContent, WhyContent } from "../../script/storyboard.ts";

/** A quote for a theme that has no scene of its own for it. */
export function asWhy({ text, speaker }: QuoteContent): WhyContent {
  return { purpose: "why", lead: text, hero: speaker ?? "", tail: "", figure: false, countable: null };
}
