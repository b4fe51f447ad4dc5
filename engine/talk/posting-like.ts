import { COUNTS_WISHES } from "./list-lead.ts";

/** Telling a posting that was pasted from something that is asked for. */

/** Shorter texts are said, not pasted; Han characters count double. */
const LEAST_CHARS = 100;
/** A text in one piece is a posting only if it is as long as this. */
const LONG_CHARS = 400;
const LEAST_LINES = 4;
/** What postings have and requests have not. */
const SIGNS: readonly RegExp[] = [
  /^\s{0,8}(?:[-*•·●▪◦]|\d{1,2}[.)、])\s/mu,
  /^#{1,4}\s/mu,
  /\b(?:responsibilit|requirement|qualification|we offer|benefits|what you'?ll do|your profile|who we are|about (?:us|the role)|apply (?:by|at|now|via)|full[- ]time|part[- ]time|years of experience|salary|job description)/iu,
  /(?:岗位职责|工作职责|工作内容|任职要求|职位描述|岗位要求|我们提供|福利待遇|投递|简历|招聘|薪资)/u,
  /\b(?:we are (?:looking for|hiring|seeking)|we're (?:looking for|hiring)|is (?:looking for|hiring))/iu,
  /[€$£¥]\s?\d|\d[\d,.]{0,15}\s?(?:€|EUR|USD|GBP|元)/u,
];

/** True for a text that is rather a posting than a command: long, in lines, with what postings have. */
export function isPosting(text: string): boolean {
  const trimmed = text.trim();
  const head = trimmed.slice(0, MOST_LOOKED_AT_CHARS);
  const chars = trimmed.length * (/\p{Script=Han}/u.test(head) ? 2 : 1);
  if (chars < LEAST_CHARS || (chars < LONG_CHARS && LISTS_WISHES.test(head))) return false;
  const lines = head.split("\n").filter((line) => line.trim() !== "").length;
  const signs = SIGNS.filter((sign) => sign.test(head)).length;
  return lines >= LEAST_LINES ? signs >= 2 || (chars >= LONG_CHARS && signs >= 1) : chars >= LONG_CHARS && signs >= 3;
}

/** "Changes from HR:", 三件事：, "- scene 1: …": what follows is asked for, and no posting. */
const LISTS_WISHES = new RegExp(
  `^[^\\n:：]{0,30}(?:${COUNTS_WISHES.source}|\\b(?:to-?do|vo|assets|copy(?: deck)?|versions?)\\b|更新|修改|改动|改一?下|调整|文案|版|意见|如下)[^\\n:：]{0,16}[:：]|^\\W{0,4}(?:\\d[.)、]?\\s?)?(?:第?\\d\\s?[幕页屏]|scene \\d)`,
  "iu",
);

const MOST_LOOKED_AT_CHARS = 20_000;
