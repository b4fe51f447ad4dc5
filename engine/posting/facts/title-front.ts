import { fold } from "../headings.ts";
import { isPageFurniture } from "../lexicon/page-words.ts";
import { namesJob } from "../lexicon/roles.ts";
import { literal } from "../literal.ts";
import { type Passage, split } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { HEADLINE_SEPARATOR } from "./title-wording.ts";

/** Titles of files and pages that are no job's. */

export const SEEKS =
  /\s(?:recherche|recrute|cherche|sucht|is (?:hiring|looking for|seeking)|busca|procura) (?:une?|un\(e\)|un[·⋅.-]e|eine?n?|an?|uma?) /iu;

/** "Code for Alderbrook", which "is looking for an intern": the page's owner. */
export function isWhoHires({ plain }: Passage, { text }: Reading): boolean {
  if (namesJob(plain) || plain.length > 60) return false;
  const name = literal(plain.replace(/[.!]+$/u, ""));
  return new RegExp(
    `${name}(?: \\([^()]{2,30}\\))?,? (?:(?:is|are) (?:currently |now )?(?:looking|hiring|seeking|recruiting)|seeks|hires|recrute|recherche|sucht|busca|procura)(?!\\p{L})`,
    "u",
  ).test(text);
}

/** "Acruza | The way you want to travel.": a site's own title, where a heading names the job. */
export function isSitesTitle({ plain }: Passage, { outline }: Reading): boolean {
  return (
    /\s\|\s/u.test(plain) &&
    !namesJob(plain) &&
    outline.some(({ kind, words }) => kind === "heading" && namesJob(words.plain))
  );
}

/** "Estágio em Marketing – Vaga de Emprego": a page of one job. */
const ONE_JOB =
  /vaga de emprego|stellenangebot|stellenanzeige|offre d['’]emploi|oferta de (?:empleo|trabajo)|job offer|job posting/iu;

/** "Careers", "Work with us | Acruza": words of a page, and no job. What stands before a page's words is one: "Sexton | Jobs". */
export function isPageWordedAlone(front: Passage): boolean {
  if (isPageFurniture(fold(front.plain))) return true;
  const [first, ...others] = split(front, HEADLINE_SEPARATOR);
  return (
    first !== undefined &&
    others.length > 0 &&
    isPageFurniture(fold(first.plain)) &&
    !others.some(({ plain }) => namesJob(plain)) &&
    !ONE_JOB.test(first.plain)
  );
}
