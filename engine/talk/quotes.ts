/** What a user types to be shown or said is theirs, slips and manners and all: in quotation marks, or behind a colon. */

export const QUOTED = /["“„「『][^"“”„「」『』]*["”“」』]/gu;
/** "Scene 2 should say: …", 旁白念：…: up to the end of its sentence. */
const TYPED =
  /(?<=\b(?:says?|saying|reads?|text|title|call to action|captions?|write|narration|words?|line|show)\b[^.!?。:：\n]{0,40}[:：]\s?)(?!\s?["“„「『]|\/\/)[^\s.!?。！？\n][^.!?。！？\n]*|(?<=(?:写|说|念|文字|字|标题|旁白|文案|号召|台词|名称?)[^，。:：\n]{0,8}[:：]\s?)(?!["“„「『])[^\s。！？\n][^。！？\n]*/giu;
const QUOTE_MASK = /“(\d+)”/gu;
const TYPED_MASK = /“¶(\d+)”/gu;

/** A message rewritten but for what the user types: that stands as “0”, “1”, … while it is. */
export function outsideOwn(message: string, rewrite: (masked: string) => string): string {
  const quotes: string[] = [];
  const typed: string[] = [];
  const masked = message
    .replaceAll(QUOTED, (own) => `“${quotes.push(own) - 1}”`)
    .replaceAll(TYPED, (own) => `“¶${typed.push(own) - 1}”`);
  // What was typed behind a colon may hold a quotation: it comes back first.
  return rewrite(masked)
    .replaceAll(TYPED_MASK, (whole, at: string) => typed[Number(at)] ?? whole)
    .replaceAll(QUOTE_MASK, (whole, at: string) => quotes[Number(at)] ?? whole);
}

/** True for a place in a message where the user's own text stands. */
export function isOwn(message: string, at: number): boolean {
  return [...message.matchAll(QUOTED), ...message.matchAll(TYPED)].some(
    ({ index, 0: own }) => at >= index && at < index + own.length,
  );
}
