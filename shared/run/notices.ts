/** By what a backend excuses itself after its work is done. Said last and after an answer, it is dropped. */
const NOTICE =
  /\btemporar(?:y|ily)\s+(?:\w+\s+)?(?:issues?|problems?|errors?|difficult\w*|glitch\w*|unavailable|down)\b|(?:暂时|临时)[^。！]{0,8}(?:问题|故障|错误|不可用|无法)/iu;

/** Longer messages say something besides. */
export const MAX_NOTICE_CHARS = 240;

/** Whether a message is such an excuse and nothing else. */
export function isNotice(message: string): boolean {
  return message.length <= MAX_NOTICE_CHARS && NOTICE.test(message);
}
