import { namesJob } from "../../posting/lexicon/roles.ts";
import { type Finding, findingAt } from "../finding.ts";
import { quoted } from "../phrases.ts";
import type { Subject } from "../subject.ts";
import { ALL_GENDERS, ALL_GENDERS_IN_TITLE, ENGLISH_JOB, TITLE_FORMS } from "../words/title-forms.ts";

/** How much of a posting is searched for a suffix: it stands by the title, or in the first lines. */
const MAX_SEARCHED_CHARS = 20_000;

/** A title in the masculine form alone. In German it is evidence under the AGG. */
export function genderSuffix({ posting, language }: Subject): Finding[] {
  const forms = TITLE_FORMS[language];
  const { title, genders } = posting.facts;
  const span = title?.evidence[0];
  if (!forms || !title || !span || genders !== null) return [];
  const line = lineAround(posting.text, span[0], span[1]);
  const head = posting.text.slice(0, MAX_SEARCHED_CHARS);
  if (ALL_GENDERS.some((pattern) => pattern.test(head)) || ALL_GENDERS_IN_TITLE.test(line)) return [];
  const words = title.value.split(/[^\p{L}]+/u).filter((word) => word !== "" && namesJob(word));
  const named = words.filter((word) => forms.masculine.test(word) && !forms.neutral.test(word));
  const english = named.filter((word) => ENGLISH_JOB.test(word));
  if (named.length === 0 || (english.length === named.length && language !== "de")) return [];
  return [
    findingAt(posting, span, {
      rule: "gender-suffix",
      severity: language === "de" && english.length < named.length ? "warning" : "note",
      message: `${quoted(title.value)} ${forms.why}. Write ${quoted(suffixed(title.value, forms.suffix))}.`,
      suggestions: [suffixed(title.value, forms.suffix)],
    }),
  ];
}

function suffixed(title: string, suffix: string): string {
  return suffix.startsWith("(") ? `${title} ${suffix}` : `${title}${suffix}`;
}

const MAX_LINE_CHARS = 300;

function lineAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(Math.max(from, start - MAX_LINE_CHARS), Math.min(to < 0 ? text.length : to, end + MAX_LINE_CHARS));
}
