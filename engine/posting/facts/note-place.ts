import { namesJob } from "../lexicon/roles.ts";
import { isNote, notedIn, sentencesOf } from "../note.ts";
import { type Passage, cut } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { townIn, townsIn } from "./named-town.ts";

/**
 * Where a note says that the employer is: the first place that it names as one, else the first town that is known.
 * @param isPlace false for wordings that are none, "remote"
 */
export function placeInNote(reading: Reading, isPlace: (plain: string) => boolean): Passage | null {
  if (!isNote(reading)) return null;
  const all = [...sentencesOf(reading)];
  for (const sentence of all)
    for (const found of notedIn(sentence, reading, "place"))
      if (isPlace(found.plain) && !namesJob(found.plain)) return found;
  for (const sentence of all) {
    const town = firstTown(sentence);
    if (town !== null) return town;
  }
  return null;
}

/** "round Taunton", "de Leiria" */
const BEHIND_WORD =
  /(?<![\p{Lu}\p{Ll}])(?:round|around|outside|aus|de|da|do|no|na|of|d['’]) (?<town>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/gu;
/** A town with its part, 成都郫都区, and no name of a company that begins with it. */
const HAN_TOWN =
  /(?<=^|[，。“在于是的])(?<town>\p{Script=Han}{2,3}?)(?<part>\p{Script=Han}{1,3}[区县镇])?(?=\p{Script=Han})(?!\p{Script=Han}{2,14}(?:公司|集团))/gu;

function firstTown(sentence: Passage): Passage | null {
  const [town] = townsIn(sentence);
  if (town) return town;
  for (const match of sentence.plain.matchAll(BEHIND_WORD)) {
    const name = match.groups?.["town"] ?? "";
    if (townIn(name) === null) continue;
    const at = match.index + match[0].length - name.length;
    return cut(sentence, at, at + name.length);
  }
  for (const match of sentence.plain.matchAll(HAN_TOWN)) {
    const name = townIn(match.groups?.["town"] ?? "");
    if (name !== null)
      return cut(sentence, match.index, match.index + name.length + (match.groups?.["part"] ?? "").length);
  }
  return null;
}
