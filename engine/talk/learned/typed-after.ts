/** What a user types without quotation marks: after a colon, or after the last words that lead to it. */

const NOT_OURS =
  "(?!(?:the|a|an|me|us|it|that|this)\\s+(?:scene|slide|opening|voice|narrator|end|film|video|link|role|job|title|company|place|city|salary|deadline)\\b)";
/** Words that nothing but a text follows. */
const STRONG_LEADS = new RegExp(
  `\\b(?:(?:should|must|needs to|has to|ought to|just|now) (?:now |just |rather )?(?:say|read|be|become)|saying|reading|reads|says|say|read|called|named)\\s+${NOT_OURS}`,
  "giu",
);
const WEAK_LEADS = new RegExp(`\\b(?:as|to|is|with|for|put|write|be|into|use)\\s+${NOT_OURS}`, "giu");
const CHINESE_LEADS =
  /改成|改为|换成|换为|写成|改叫|更名为|变更为|应该是|应当是|应为|现在叫|全称是|就叫|叫做|写上|写着|写的是|说成|念成|应该?写|是：|为：|写(?![的错])|叫|说|念|是|为|成(?!都)/gu;
/** What belongs to the request, at its end. */
const ENDS =
  /[\s,，]*(?:\b(?:instead|please|pls|plz|now|then|thanks|thank you|ok|okay|on (?:screen|it)|there|correct it|please correct)\b|吧|好吗|好吧|谢谢|呢|麻烦更正|请同步|才对|啦|哦|喔|了)[\s.!。！]*$/iu;
const MOST_CHARS = 200;

/** @returns null where nothing leads to a text */
export function typedAfter(said: string): string | null {
  const colon = /[:：]\s*(?=\S)(?!\/\/)/u.exec(said);
  // Behind "in scene 5:" stands a text, but "16:9" and "at 9:30" are figures.
  if (colon !== null && !/^\d[:：]\d/u.test(said.slice(Math.max(0, colon.index - 1))))
    return tidy(said.slice(colon.index + colon[0].length), false);
  const leads = /\p{Script=Han}/u.test(said)
    ? [...said.matchAll(CHINESE_LEADS)]
    : [...masked(said).matchAll(STRONG_LEADS), ...masked(said).matchAll(WEAK_LEADS)];
  for (const lead of leads) {
    const text = tidy(said.slice(lead.index + lead[0].length), true);
    if (text !== null && text.length > 1) return text;
  }
  return null;
}

/** The "to" of a name leads to nothing. */
function masked(said: string): string {
  return said.replaceAll(/call[- ]to[- ]actions?/giu, (name) => "_".repeat(name.length));
}

function tidy(text: string, toPause: boolean): string | null {
  const end = toPause
    ? /[，。；;！!]|,\s(?=(?:please|thanks|can|could|because|so|instead|that(?:'s)?|without|not|use|as in)\b)|\.\s|\s[-–—]\s/u.exec(
        text,
      )?.index
    : undefined;
  let bare = text.slice(0, end ?? text.length).trim();
  for (let cut = ENDS.exec(bare); cut !== null && cut.index > 0; cut = ENDS.exec(bare)) bare = bare.slice(0, cut.index);
  bare = bare.replace(/^[“"「『]|[”"」』.。!！；;，,、]+$/gu, "").trim();
  // "The place you give is out of date": what it is not.
  if (/^(?:out of date|out-of-date|outdated|wrong|old|not right|incorrect|no longer)\b/iu.test(bare)) return null;
  return bare === "" || bare.length > MOST_CHARS ? null : bare;
}
