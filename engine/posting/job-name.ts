import { fold as foldHeading, headingKind } from "./headings.ts";
import { isPageFurniture } from "./lexicon/page-words.ts";
import { isGendered, namesJob } from "./lexicon/roles.ts";
import { topicByStem } from "./lexicon/topic-stems.ts";

const MOST_TITLE_WORDS = 12;
const LONGEST_TITLE_CHARS = 90;

/** True for a short wording that names a job by words that are known, and no heading. */
export function isTitle(plain: string): boolean {
  const name = bare(plain);
  return isNameLike(plain) && (isGendered(name) || namesJob(name));
}

/** Short, no sentence, and no heading that is known. */
export function isNameLike(plain: string): boolean {
  // "Assistant (experience with invoices is needed)"
  const name = bare(plain).replace(/\s*[(（][^()（）]{12,}[)）]$/u, "");
  if (name.length < 2 || name.length > LONGEST_TITLE_CHARS || /[.。!?？]$/u.test(name)) return false;
  if (name.split(/\s+/u).length > MOST_TITLE_WORDS || isPageFurniture(foldHeading(name))) return false;
  return headingKind(name) === null && topicByStem(foldHeading(name)) === null;
}

/** Without its number, its sign and a closing colon. */
function bare(plain: string): string {
  return plain
    .replace(/^(?:\d{1,2}\s?[.)、．]|[A-Z]、|[(（]\d{1,2}[)）]|[●■◆・【[])\s*/u, "")
    .replace(/[】\]\s:：]+$/u, "");
}

/** A name made comparable: lower case, without blanks and outer signs. */
export function foldName(plain: string): string {
  return plain
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
