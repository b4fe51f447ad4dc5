import { isTown } from "../lexicon/places.ts";
import { endsInJob, namesJob } from "../lexicon/roles.ts";
import { isNote, notedIn, sentencesOf } from "../note.ts";
import { type Passage, cut } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { isName } from "./employer-name.ts";
import { type AddName, WEIGHT } from "./employer-weight.ts";

/** Who a note is by: of each sentence the surest. */
export function addNoted(reading: Reading, add: AddName): void {
  if (!isNote(reading)) return;
  for (const sentence of sentencesOf(reading)) {
    const found = [...notedIn(sentence, reading, "employer")]
      .map(withoutKind)
      .find(({ plain }) => isName(plain) && !endsInJob(plain) && !(/\p{Lo}$/u.test(plain) && namesJob(plain)));
    add(found === undefined ? null : withoutTown(found), WEIGHT.sentence);
  }
}

/** "boutique Pivoine & Cie": what is written small is said of it. */
function withoutKind(name: Passage): Passage {
  const kind = /^\p{Ll}[\p{Ll}-]* (?:del? \p{Ll}+ )?(?=\p{Lu})/u.exec(name.plain)?.[0].length ?? 0;
  return cut(name, kind);
}

/** "Bar La Esquina de Zaragoza" */
function withoutTown(name: Passage): Passage {
  const tail = / (?:de|in|en|em|à|aus) (?<town>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u.exec(name.plain);
  return tail !== null && tail.index > 2 && isTown(tail.groups?.["town"] ?? "") ? cut(name, 0, tail.index) : name;
}
