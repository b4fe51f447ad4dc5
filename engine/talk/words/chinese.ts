import type { Row } from "../item.ts";
import { CHINESE_DEEDS } from "./chinese-deeds.ts";
import { CHINESE_FACTS } from "./chinese-facts.ts";
import { CHINESE_MANNERS } from "./chinese-manners.ts";
import { CHINESE_MEASURES } from "./chinese-measures.ts";
import { CHINESE_QUALITIES } from "./chinese-qualities.ts";
import { CHINESE_THINGS } from "./chinese-things.ts";

/** What Chinese words mean. The longest that fits is taken at each place. */
export const CHINESE: readonly Row[] = [
  ...CHINESE_THINGS,
  ...CHINESE_FACTS,
  ...CHINESE_QUALITIES,
  ...CHINESE_MEASURES,
  ...CHINESE_DEEDS,
  ...CHINESE_MANNERS,
];

/** Han figures, for numbers up to 99. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
