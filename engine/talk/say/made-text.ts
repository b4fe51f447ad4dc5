import type { TalkLanguage } from "./say.ts";
import { SAY_CHINESE } from "./chinese.ts";
import { SAY_ENGLISH } from "./english.ts";
import { filled, type Say } from "./phrases.ts";

/** A film that was just made of a posting. */
export interface Made {
  readonly title: string;
  readonly company: string | null;
  /** The file or address that the posting is from; null for the message itself. */
  readonly source: string | null;
  readonly lengthS: number;
  readonly scenes: readonly { readonly id: string; readonly copy: readonly string[] }[];
  /** Titles of further jobs in the same text, of which there is no film. */
  readonly otherJobs: readonly string[];
  /** One sentence each. */
  readonly remarks: readonly string[];
}

/** Tells of a new film: its job, its length, what each scene shows, and what else is to be known. */
export function madeText(
  { title, company, source, lengthS, scenes, otherJobs, remarks }: Made,
  language: TalkLanguage,
): string {
  const say = language === "zh" ? SAY_CHINESE : SAY_ENGLISH;
  const purposes: Readonly<Record<string, string>> = say.purposes;
  const named = (id: string): string => purposes[id.split("-")[0] ?? id] ?? id;
  return [
    filled(say.made, {
      job: [title, ...(company === null ? [] : [company])].join(say.at),
      from: source === null ? "" : filled(say.madeFrom, { source }),
      length: lengthS,
      count: scenes.length,
    }),
    ...scenes.map(({ id, copy }, index) => `${index + 1}. ${named(id)}${say.shows}${copy.join(" · ")}`),
    ...(otherJobs.length === 0 ? [] : [filled(say.remark, { text: otherJobsText(otherJobs, say) })]),
    ...remarks.map((text) => filled(say.remark, { text })),
  ].join("\n");
}

const MOST_NAMED = 5;

function otherJobsText(titles: readonly string[], say: Say): string {
  const more = titles.length > MOST_NAMED ? [filled(say.more, { count: titles.length - MOST_NAMED })] : [];
  return filled(say.otherJobs, {
    count: titles.length + 1,
    titles: [...titles.slice(0, MOST_NAMED).map((title) => filled(say.quoted, { title })), ...more].join(say.list),
  });
}
