import { chinese } from "./zh/tongue.ts";
import { french } from "./fr/tongue.ts";
import { german } from "./de/tongue.ts";
import { japanese } from "./ja/tongue.ts";
import { portuguese } from "./pt/tongue.ts";
import { spanish } from "./es/tongue.ts";
import type { Tongue } from "./tongue.ts";

/** Spoken forms of languages other than English: one folder for each, and what they share. */
export { phrasesIn } from "./phrases.ts";
export { sayIn } from "./say.ts";
export type { Tongue } from "./tongue.ts";

/** How a language is said, by its base language ("de"); undefined for those that pass as they are. */
export const TONGUES: ReadonlyMap<string, Tongue> = new Map([
  ["de", german],
  ["fr", french],
  ["es", spanish],
  ["pt", portuguese],
  ["zh", chinese],
  ["ja", japanese],
]);
