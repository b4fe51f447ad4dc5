import type { Row } from "../item.ts";
import { ENGLISH_DEEDS } from "./english-deeds.ts";
import { ENGLISH_FACTS } from "./english-facts.ts";
import { ENGLISH_MANNERS } from "./english-manners.ts";
import { ENGLISH_MEASURES } from "./english-measures.ts";
import { ENGLISH_QUALITIES } from "./english-qualities.ts";
import { ENGLISH_THINGS } from "./english-things.ts";

/** What English words mean. Inflections ("scenes", "removed", "removing") and typing mistakes are found by rule. */
export const ENGLISH: readonly Row[] = [
  ...ENGLISH_THINGS,
  ...ENGLISH_FACTS,
  ...ENGLISH_QUALITIES,
  ...ENGLISH_MEASURES,
  ...ENGLISH_DEEDS,
  ...ENGLISH_MANNERS,
];
