import { isRegion, isTown } from "../lexicon/places.ts";
import { namesJob } from "../lexicon/roles.ts";
import { type Passage, cut, factOf } from "../passage.ts";
import type { Fact } from "../posting.ts";
import type { Reading } from "../reading.ts";

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const NAME = String.raw`${WORD}(?:[ -](?:(?:de|del|la|do|da|am|an der|sur|upon|les|le) )?${WORD}){0,3}`;
/** "Tyler, Texas", "Tyler, TX". */
const WITH_REGION = new RegExp(String.raw`(?<town>${NAME}), (?<region>${WORD}(?: ${WORD}){0,2})`, "gu");
/** "in Bremen", "à Nantes". */
const AFTER_WORD = new RegExp(
  String.raw`(?<![\p{L}])(?:in|at|near|from|à|sur|en|em|bei|beim|Raum|nach) (?:(?:downtown|central|sunny|beautiful|der Nähe von|plein cœur de) )?(?<town>${NAME})`,
  "gu",
);
/** "Auckland, Albany location, good pay." */
const SITE = new RegExp(String.raw`^(?<town>${NAME}(?:, ${NAME})?) (?:location|site|branch)\b`, "gu");
/** "位于上海", "在上海工作"; "我在上海" is a visitor's setting. */
const EASTERN =
  /(?:位于|坐标[:： ]?|base[:： ]?|勤務地は|在(?=\p{Script=Han}{2,5}(?:工作|办公|上班)))(?<town>\p{Script=Han}{2,5})/giu;

/** What a town may be named for besides the work there. */
const ELSEWHERE =
  /\b(?:founded|born|established|clients?|customers?|users?|conferences?|events?|summits?|trips?|travel\p{L}*|universit\p{L}*|gegründet|kunden|fundada|clientes|nativ[oa]s|natives|originari\p{L}*|fondée?|clients?|voyages?)\b/iu;

/** The town that sentences name where the work is, if it is the only one that the posting names. */
export function onlyTown(reading: Reading): Fact | null {
  const found = new Map<string, Passage>();
  for (const { topic, sentences } of reading.statements) {
    if (topic === "notice" || topic === "must" || topic === "nice") continue;
    for (const sentence of sentences) {
      if (ELSEWHERE.test(sentence.plain)) continue;
      for (const town of townsIn(sentence)) {
        const name = (town.plain.split(",")[0] ?? "").toLowerCase();
        const before = found.get(name);
        if (!before || before.plain.length < town.plain.length) found.set(name, town);
      }
    }
  }
  const [only] = found.values();
  return only && found.size === 1 ? factOf(only) : null;
}

export function townsIn(sentence: Passage): Passage[] {
  const towns: Passage[] = [];
  for (const match of sentence.plain.matchAll(WITH_REGION)) {
    const { town = "" } = match.groups ?? {};
    const region = (match.groups?.["region"] ?? "").replace(/\.$/u, "");
    if (isRegion(region) && !namesJob(town))
      towns.push(cut(sentence, match.index, match.index + town.length + 2 + region.length));
  }
  for (const form of [AFTER_WORD, SITE, EASTERN]) {
    for (const match of sentence.plain.matchAll(form)) {
      const town = townIn(match.groups?.["town"] ?? "");
      if (town === null) continue;
      const at = match.index + match[0].lastIndexOf(match.groups?.["town"] ?? "");
      towns.push(cut(sentence, at, at + town.length));
    }
  }
  return towns;
}

/** "Bremen" and "Bremen-Mitte" are towns, "Bremen Software Days" is not. */
export function townIn(name: string): string | null {
  if (/\p{Script=Han}/u.test(name)) {
    for (let length = Math.min(4, name.length); length >= 2; length--)
      if (isTown(name.slice(0, length))) return name.slice(0, length);
    return null;
  }
  const bare = name.replace(/[.,]$/u, "");
  return isTown(bare) || isTown(bare.split(/[-,]/u)[0] ?? "") ? bare : null;
}
