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
  if (chars < LEAST_CHARS) return false;
  const lines = head.split("\n").filter((line) => line.trim() !== "").length;
  const signs = SIGNS.filter((sign) => sign.test(head)).length;
  return lines >= LEAST_LINES ? signs >= 2 || (chars >= LONG_CHARS && signs >= 1) : chars >= LONG_CHARS && signs >= 3;
}

const MOST_LOOKED_AT_CHARS = 20_000;
