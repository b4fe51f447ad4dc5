import { excerpt } from "./excerpt.ts";
import type { Document } from "./formats/compose.ts";
import { fold, sectionKind } from "./headings.ts";

/** What stands over a list of other jobs, at the end of pages; folded, whole. */
const OTHER_JOBS =
  /^(?:(?:(?:see |view |explore |browse )?(?:similar|related|other|more|recommended|further|latest)(?: open)?(?: our)? (?:jobs?|positions?|vacancies|roles|openings|opportunities)(?: (?:you .{2,30}|at .{2,40}|for you|like this))?)|(?:jobs |roles )?you (?:may|might) also (?:like|be interested in)|people also viewed|(?:ahnliche|weitere|andere) (?:stellen|jobs|stellenangebote|stellenanzeigen|offene stellen)|das konnte dich auch interessieren|(?:d['’]?)?autres (?:offres|postes)(?: d['’]emploi)?|offres similaires|(?:empleos|ofertas|vacantes|puestos) (?:similares|relacionad[oa]s)|otr[oa]s (?:ofertas|empleos|vacantes)|vagas (?:semelhantes|similares|relacionadas)|outras vagas|(?:相似|类似|推荐|其他|更多)(?:职位|岗位|工作)|(?:類似|関連|おすすめ|その他)(?:の|する)?求人.{0,6})$/u;

/** Nothing so far up is the end of a page. */
const LEAST_BLOCKS_BEFORE = 4;

/** A document without the lists of other jobs that pages end in: their places and pay are not this job's. */
export function withoutOtherJobs(document: Document): Document {
  const { outline } = document;
  const kept = new Set<number>();
  let elsewhere = false;
  outline.forEach((block, i) => {
    const alone = block.kind === "heading" || (block.kind === "line" && block.paragraph.plain === block.words.plain);
    if (alone && i >= LEAST_BLOCKS_BEFORE && OTHER_JOBS.test(fold(block.words.plain))) elsewhere = true;
    else if (block.kind === "heading" && sectionKind(block.words.plain) !== null) elsewhere = false;
    if (!elsewhere) kept.add(i);
  });
  return kept.size === outline.length ? document : excerpt(document, kept, null);
}
