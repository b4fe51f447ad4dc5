import { caseless } from "../lexicon/caseless.ts";
import { type Passage, cut, factOf } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, frontValues } from "../reading.ts";
import { townOfBody } from "./public-body.ts";
import { workplaceOf } from "./workplace.ts";

/** "74219 Möckmühl" on a line of its own: the postcode and town of an address. */
const TOWN_LINE =
  /^(?:D-|F-|A-|CH-)?\d{4,5}\s(?<it>\p{Lu}[\p{L}.'’-]+(?:[ -](?:am |an der |a\. d\. )?\p{L}[\p{L}.'’-]+){0,3})(?: \(\p{Lu}[\p{L} .-]{1,20}\))?$/u;

/** "〒999-0001 山形県鶴岡市…" */
const JAPANESE_LINE = /^〒?\s?\d{3}-\d{4}\s(?<it>\p{Script=Han}.{3,40})$/u;

/** The town of the only address that is given. */
export function fromAddress(reading: Reading): Fact | null {
  const towns = reading.outline
    .filter((block) => block.kind === "line" && block.words.plain.length <= 40)
    .map((block) => ({
      words: block.words,
      it: (TOWN_LINE.exec(block.words.plain) ?? JAPANESE_LINE.exec(block.words.plain))?.groups?.["it"],
    }))
    .filter((one) => one.it !== undefined);
  const [first] = towns.length > 0 ? towns : addressesIn(reading);
  if (first?.it === undefined || towns.some(({ it }) => it !== first.it)) return null;
  const at = first.words.plain.lastIndexOf(first.it);
  return factOf(cut(first.words, at, at + first.it.length));
}

const TOWN = String.raw`\d{5}\s(?<it>\p{Lu}[\p{L}'’-]+(?: (?:am |an der )?\p{Lu}[\p{L}'’-]+){0,2})`;
/** "Lindenweg 33, 50765 Köln" and "20 avenue de la Gare - 75008 Paris", within a line. */
const STREETS: readonly RegExp[] = [
  String.raw`\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm)(?:\s\d{1,4}\s?[a-z]?)?,?\s${TOWN}`,
  String.raw`\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|quai|chemin|cours|all[ée]e)\s[^,\n\d]{2,40}[\s,–-]{1,3}${TOWN}`,
].map((source) => new RegExp(caseless(source), "u"));

/** The address that a line gives, where the posting gives but one. */
function addressesIn(reading: Reading): { readonly words: Passage; readonly it: string | undefined }[] {
  const found = reading.statements
    .filter(({ topic, words }) => topic !== "notice" && words.plain.length <= 400)
    .flatMap(({ words }) =>
      STREETS.map((form) => ({ words, it: form.exec(words.plain)?.groups?.["it"] })).filter(
        ({ it }) => it !== undefined,
      ),
    );
  return new Set(found.map(({ it }) => it)).size === 1 ? found : [];
}

/** "Commune de Whitby" over the posting: who works for a town works there. */
export function fromBody(reading: Reading): Fact | null {
  const [first] = reading.masthead;
  const town = first ? townOfBody(first) : null;
  return town ? factOf(town) : null;
}

/** Where the page's owner is, if the posting itself says nothing of where or how people work. */
export function fromFoot(reading: Reading): Fact | null {
  const [town] = frontValues(reading, "ownerTown");
  return town && workplaceOf(reading) === null ? factOf(town) : null;
}
