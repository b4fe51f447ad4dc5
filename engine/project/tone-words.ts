import type { Tone } from "./choices.ts";

/** What a tone makes of jobreel's own sentences: the same said otherwise, nothing more and nothing less. In order. */
export const TONE_WORDS: Readonly<
  Record<string, Readonly<Record<Exclude<Tone, "plain">, readonly (readonly [RegExp, string])[]>>>
> = {
  en: {
    friendly: [
      [/\bis looking for\b/gu, "would love to meet"],
      [/\bWe are\b/gu, "We're"],
      [/\bYou will\b/gu, "You'll"],
      [/\byou will\b/gu, "you'll"],
      [/\bYou are\b/gu, "You're"],
      [/\bdo not\b/gu, "don't"],
      [/^The job is\b/gu, "It's"],
      [/^Apply by\b/gu, "Come and join by"],
      [/^Apply at\b/gu, "Say hello at"],
      [/^Apply to\b/gu, "Say hello to"],
    ],
    formal: [
      [/\bis looking for\b/gu, "is seeking"],
      [/\bWe're\b/gu, "We are"],
      [/\bwe're\b/gu, "we are"],
      [/\bYou'll\b/gu, "You will"],
      [/\byou'll\b/gu, "you will"],
      [/\bYou're\b/gu, "You are"],
      [/\bYou get\b/gu, "You receive"],
      [/\bdon't\b/gu, "do not"],
      [/\bIt's\b/gu, "It is"],
      [/^Apply (by|at|to)\b/gu, "Please apply $1"],
    ],
  },
  zh: {
    friendly: [
      [/正在招聘/gu, "想认识一位"],
      [/您/gu, "你"],
      [/^工作内容：/gu, "你会做："],
      [/^要求：/gu, "希望你："],
      [/^请在/gu, "记得在"],
    ],
    formal: [
      [/正在招聘/gu, "现诚聘"],
      [/你们/gu, "各位"],
      [/你/gu, "您"],
      [/^还有：/gu, "此外："],
    ],
  },
};
