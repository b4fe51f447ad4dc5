import { type Passage, cut } from "../passage.ts";

/** What the names of towns' and districts' administrations begin with, in any case. */
const BODY =
  /^(?:(?:la )?(?:commune|mairie|ville) d(?:e |u |es |['’])|(?:stadtverwaltung|gemeindeverwaltung|gemeinde|stadt) |(?:ayuntamiento|ajuntament|concello) de |(?:prefeitura(?: municipal)?|câmara municipal|município|junta de freguesia) d(?:e|o|a) )/iu;
const TOWN =
  /^\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|la|do|da|dos|am|an der|sur|im) )*\p{Lu}[\p{L}'’-]+){0,3}(?: \([^()]{2,30}\))?$/u;
const LONGEST_NAME_CHARS = 60;

/** True for "Commune de Whitby (Jura)" in a line of its own. */
export function namesPublicBody(plain: string): boolean {
  return townAt(plain) > 0;
}

/** "Whitby (Jura)" of "Commune de Whitby (Jura)"; null for what is no such name. */
export function townOfBody(line: Passage): Passage | null {
  const at = townAt(line.plain);
  return at > 0 ? cut(line, at, line.plain.replace(/ \([^()]*\)$/u, "").length) : null;
}

function townAt(plain: string): number {
  if (plain.length > LONGEST_NAME_CHARS) return 0;
  const at = BODY.exec(plain)?.[0].length ?? 0;
  return at > 0 && TOWN.test(plain.slice(at)) ? at : 0;
}
