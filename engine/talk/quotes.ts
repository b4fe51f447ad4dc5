/** What a user types to be shown or said stands in quotation marks, and is theirs. */

export const QUOTED = /["“„「『][^"“”„「」『』]*["”“」』]/gu;
const MASK = /“(\d+)”/gu;

/** A message rewritten but for what is in quotation marks: that stands for itself, as “0”, “1”, … while it is. */
export function outsideQuotes(message: string, rewrite: (masked: string) => string): string {
  const quotes: string[] = [];
  const masked = message.replaceAll(QUOTED, (quoted) => {
    quotes.push(quoted);
    return `“${quotes.length - 1}”`;
  });
  return rewrite(masked).replaceAll(MASK, (mask, at: string) => quotes[Number(at)] ?? mask);
}
