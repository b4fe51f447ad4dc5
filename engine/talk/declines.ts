const NO = String.raw`no need|not (?:now|yet|today|really)|never ?mind|no|nope|nah|nothing(?: else| more)?|none|neither|stop(?: it)?|i'm (?:good|fine)|(?:no undo[,. ]+)?i'm (?:sticking|staying|happy|fine|good|content) with (?:this|that|it|these|the)(?: \w+){0,3}|we're (?:good|fine)`;
const THANKS = String.raw`thanks?|thank you|thx|cheers`;
const DECLINES = new RegExp(
  String.raw`^\s*(?:(?:${NO})(?![a-z])[\s,.!-]*){1,4}(?:(?:${THANKS})(?: (?:a lot|so much|very much|again))?)?[\s.!]*$|^\s*(?:都|先|暂时|现在)?(?:不用|不必|不需要|不要|不|没有|没什么|没事|没)了?[，,\s]*(?:谢谢你?|多谢|感谢)?[。！!~～\s]*$`,
  "iu",
);

/** True for "no thanks", 不用了谢谢: it turns down what was offered, and names nothing that could be taken out. */
export function declines(text: string): boolean {
  return text.length <= 60 && DECLINES.test(text);
}
