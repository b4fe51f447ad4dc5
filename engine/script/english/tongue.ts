import type { Tongue } from "../clause.ts";
import { titled } from "./article.ts";
import { benefit } from "./benefit.ts";
import { cuts, endsWell } from "./cuts.ts";
import { duty } from "./duty.ts";
import { requirement } from "./requirement.ts";
import { isVerb } from "./verbs.ts";
import { BOILERPLATE, COMMONPLACE, NOUNS_TOO, TELLING } from "./words.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
};
const NUMBER = new RegExp(`\\b(?:${Object.keys(NUMBERS).join("|")})\\b`, "iu");
const FREQUENCY =
  /\b(?:(?:every|each) (?:single )?(?:day|week|month|year|morning|night|shift|quarter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend)|(?:once|twice) a (?:day|week|month|year)|(?:daily|weekly|monthly)(?=$|[,.;]))/iu;

/** English, knowing the names of one posting. */
export function english(names: ReadonlySet<string>): Tongue {
  return {
    duty: (posted) => duty(posted, names),
    requirement: (posted) => requirement(posted, names),
    benefit: (posted) => benefit(posted, names),
    cuts,
    endsWell,
    pairs: (word) => endsWell(word) && (!isVerb(word) || NOUNS_TOO.has(word.toLowerCase())),
    appeal,
    isBoilerplate: (text) => BOILERPLATE.some((pattern) => pattern.test(text)),
    withArticle: titled,
    heroWords(text) {
      const found = NUMBER.exec(text) ?? FREQUENCY.exec(text);
      return found === null ? null : [found.index, found.index + found[0].length];
    },
    numberOf: (word) => NUMBERS[word.toLowerCase()] ?? null,
    isFrequency: (text) => FREQUENCY.test(text),
  };
}

function appeal(text: string): number {
  let value = 0;
  if (/[€$£¥]\s?\d|\d/u.test(text)) value += 2.5;
  if (NUMBER.test(text)) value += 1.5;
  if (FREQUENCY.test(text)) value += 1.5;
  TELLING.forEach((pattern, index) => {
    if (pattern.test(text)) value += [2, 1.5, 1][index] ?? 1;
  });
  for (const pattern of COMMONPLACE) if (pattern.test(text)) value -= 1.5;
  // A name or a tool makes a phrase concrete.
  if (/(?<=\s)(?:\p{Lu}\p{L}+|[A-Z]{2,})/u.test(text)) value += 0.6;
  return value;
}
