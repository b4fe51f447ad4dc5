import type { Tongue } from "../clause.ts";
import { named, titled } from "./article.ts";
import { benefit } from "./benefit.ts";
import { cuts, endsWell } from "./cuts.ts";
import { duty } from "./duty.ts";
import { labels } from "./label.ts";
import { requirement } from "./requirement.ts";
import { things } from "./things.ts";
import { isVerb } from "./verbs.ts";
import { BOILERPLATE, COMMONPLACE, NOUNS_TOO, TELLING, UNSEEN_VERBS } from "./words.ts";

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
const WORDS = Object.keys(NUMBERS).join("|");
/** "two", "one or two", "a five-year". */
const NUMBER = new RegExp(`\\b(?:one or two|(?:${WORDS})(?: (?:or|to) (?:${WORDS}))?)(?:-[a-zÀ-ɏ]+)?\\b`, "iu");
const FREQUENCY =
  /\b(?:(?:once |twice )?every (?:two|three|four|five|six|eight|other|second) (?:hour|day|week|month|year)s?|(?:every|each) (?:single )?(?:day|week|month|year|morning|night|shift|quarter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend)|(?:once|twice) a (?:day|week|month|year)|(?:daily|weekly|monthly)(?=$|[,.;]))/iu;

/** English, knowing the names of one posting. */
export function english(names: ReadonlySet<string>): Tongue {
  const known = new Map<string, readonly string[]>();
  return {
    duty: (posted) => duty(posted, names),
    requirement: (posted) => requirement(posted, names),
    benefit: (posted) => benefit(posted, names),
    // Scenes ask for the same phrases again and again.
    cuts(text, strict) {
      const key = `${strict ? "strict" : "free"} ${text}`;
      const found = known.get(key) ?? cuts(text, strict);
      known.set(key, found);
      return found;
    },
    endsWell,
    pairs: (word) => endsWell(word) && (!isVerb(word) || NOUNS_TOO.has(word.toLowerCase())),
    appeal,
    isBoilerplate: (text) => BOILERPLATE.some((pattern) => pattern.test(text)),
    withArticle: titled,
    named,
    heroWords(text) {
      const number = NUMBER.exec(text);
      const often = FREQUENCY.exec(text);
      // "once every six weeks" is no six of anything.
      const inside =
        number !== null &&
        often !== null &&
        number.index >= often.index &&
        number.index < often.index + often[0].length;
      const found = inside ? often : (number ?? often);
      return found === null ? null : [found.index, found.index + found[0].length];
    },
    things,
    labels,
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
  if (UNSEEN_VERBS.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "")) value -= 2.4;
  // A name or a tool makes a phrase concrete.
  if (/(?<=\s)(?:\p{Lu}\p{L}+|[A-Z]{2,})/u.test(text)) value += 0.6;
  return value;
}
