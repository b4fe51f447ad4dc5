/** Telling a posting that was pasted from something that is asked for. */

/** Shorter texts are said, not pasted. */
const LEAST_CHARS = 220;
const LEAST_LINES = 5;
/** What postings have and requests have not. */
const SIGNS: readonly RegExp[] = [
  /^\s{0,8}(?:[-*•·●▪◦]|\d{1,2}[.)、])\s/mu,
  /^#{1,4}\s/mu,
  /\b(?:responsibilit|requirement|qualification|we offer|benefits|what you'?ll do|your profile|who we are|about (?:us|the role)|apply (?:by|at|now|via)|full[- ]time|part[- ]time|years of experience|salary|job description)/iu,
  /(?:岗位职责|工作职责|工作内容|任职要求|职位描述|岗位要求|我们提供|福利待遇|投递|简历|招聘|薪资)/u,
  /\b(?:we are (?:looking for|hiring|seeking)|we're (?:looking for|hiring)|is (?:looking for|hiring))/iu,
  /[€$£¥]\s?\d|\d[\d,.]*\s?(?:€|EUR|USD|GBP|元)/u,
];

/** True for a text that is rather a posting than a command: long, in lines, with what postings have. */
export function isPosting(text: string): boolean {
  const trimmed = text.trim();
  const han = /\p{Script=Han}/u.test(trimmed.slice(0, 400));
  if (trimmed.length < (han ? LEAST_CHARS / 2 : LEAST_CHARS)) return false;
  const lines = trimmed.split("\n").filter((line) => line.trim() !== "").length;
  const head = trimmed.slice(0, MOST_LOOKED_AT_CHARS);
  const signs = SIGNS.filter((sign) => sign.test(head)).length;
  return signs >= 3 || (lines >= LEAST_LINES && signs >= 1) || (trimmed.length > LONG_CHARS && signs >= 1);
}

const MOST_LOOKED_AT_CHARS = 20_000;
const LONG_CHARS = 1200;
