import { readTextPosting } from "../../engine/posting/read.ts";
import type { Posting } from "../../engine/posting/index.ts";
import { type Finding, type Review, type RuleId, reviewPosting } from "../../engine/review/index.ts";

export const TODAY = "2026-11-24";

export interface Said {
  readonly title?: string;
  readonly front?: readonly string[];
  /** Language and place are the front matter's, so that a test is of the one sentence that it shows. */
  readonly language?: string;
  readonly location?: string;
  readonly pay?: string | null;
}

/** A posting that has nothing to be found, but for what a test puts into its body. */
export function postingFrom(body: string, said: Said = {}): Posting {
  const {
    title = "Archivist",
    front = [],
    language = "en",
    location = "Leeds, UK",
    pay = "£30,000–34,000 a year",
  } = said;
  const head = [
    `title: ${title}`,
    "company: Alder Archive",
    `location: ${location}`,
    `language: ${language}`,
    ...(pay === null ? [] : [`salary: ${pay}`]),
    "apply: https://alder.example/jobs/1",
    ...front,
  ];
  const text = `---\n${head.join("\n")}\n---\n\n${body}\n`;
  const [posting] = readTextPosting({ name: "archivist.md", bytes: new TextEncoder().encode(text) });
  if (!posting) throw new Error("no posting came of the sample");
  return posting;
}

export function reviewOf(body: string, said: Said & { readonly now?: string } = {}): Review {
  return reviewPosting(postingFrom(body, said), { now: said.now ?? TODAY });
}

/** The findings of one rule. */
export function found(rule: RuleId, body: string, said: Said & { readonly now?: string } = {}): readonly Finding[] {
  return reviewOf(body, said).findings.filter((finding) => finding.rule === rule);
}

/** What findings of one rule quote. */
export function quotes(rule: RuleId, body: string, said: Said = {}): readonly (string | null)[] {
  return found(rule, body, said).map(({ quote }) => quote);
}
