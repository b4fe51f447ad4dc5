import { isPlace } from "../lexicon/places.ts";
import { namesJob } from "../lexicon/roles.ts";
import { type Passage, cut } from "../passage.ts";

/** What employers in Chinese and Japanese end in, or begin with. */
const ORGANISATION =
  /^(?:株式会社|有限会社|合同会社|(?:医療|社会福祉|学校|財団|社団|一般社団|独立行政)法人)|(?:株式会社|有限会社|法人|病院|クリニック|医院|診療所|薬局|保育園|幼稚園|学園|学校|工場|本社|ホーム|有限公司|公司|集团|诊所|学校|酒店)$/u;

/** What only names of employers hold, or end in. */
export const EMPLOYER =
  /(?:&|\bund|\band) (?:Co|Sons?|Söhne|Partners?|Brothers|Daughters)\b|\b(?:Group|Ltd|Limited|Inc|LLC|GmbH|AG|Hotel|Gasthaus|Gasthof|Restaurant|Café|Cafe|Bakery|Bäckerei|Brewery|Brauerei|Praxis|Klinik|Clinic|Hospital|Surgery|Dental|School|Schule|Kita|Nursery|Farm|Farms|Studio|Studios|Museum|Apotheke|Pharmacy|Salon|Garage|Autohaus|Pub|Inn|Arms|Bistro|Brasserie|Hôtel|Boulangerie|Cabinet|Clinique|Hostal|Restaurante|Panadería|Clínica|Padaria|Hospital|Residencia|Colegio|Ferretería|Residência|Colégio|Pflegeheim|Pflegedienst|Seniorenheim|Tischlerei|Schreinerei|Metzgerei|Kindergarten|Résidence|EHPAD|Lycée|Collège|Garderie|Crèche|Librairie|Librería|Livraria|Taller|Gartencenter|Escuela|Escola|École|Mairie|Ville|Commune|Stadt|Gemeinde|Landkreis|Universität|Université|Universidad|Universidade|University|Klinikum|Stiftung|Fondation|Fundación|Fundação|Ayuntamiento|Prefeitura|Museo|Musée|Council|Association|Asociación|Associação|Tortillería)\b|\p{Lu}\p{Ll}+(?:praxis|bäckerei|werkstatt|apotheke|klinik|verlag|brauerei|gärtnerei|kanzlei|agentur)(?!\p{L})/u;
/** "Bristol BS1", "Hull HU3 2AB", "83022 Rosenheim" */
const POSTCODED =
  /^(?:\p{Lu}[\p{L}' -]{1,30} [A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?|\d{4,5} \p{Lu}[\p{L} .-]{1,30})$/u;
/** "شركة …" */
const ARABIC_EMPLOYER = /^(?:شركة|مؤسسة|مستشفى|مدرسة|مطعم|فندق|جامعة|مصنع) /u;
const TOWN = /^\p{Lu}[\p{L}'’.-]{1,24}(?: (?:am |an der |upon |sur |del? )?\p{Lu}[\p{L}'’.-]{1,24}){0,2}$/u;

/**
 * "Crumb & Co, Bristol BS1", "Gasthaus Zum Hirschen, Rosenheim": a line under the title that says who and where.
 * @returns null for any other line; a town that isn't known by name needs an employer that is sure
 */
export function employerLine(line: Passage): { readonly name: Passage; readonly place: Passage } | null {
  const bracket = /^(?<who>[^()]{3,60}) \((?<where>[^()]{2,40})\)$/u.exec(line.plain)?.groups;
  const { who = "", where = "" } = bracket ?? {};
  if ((EMPLOYER.test(who) || (where.includes(",") && !namesJob(who))) && isPlace(where)) {
    return { name: cut(line, 0, who.length), place: cut(line, who.length + 2, who.length + 2 + where.length) };
  }
  const last = Math.max(line.plain.lastIndexOf(", "), line.plain.lastIndexOf("، "));
  // "Taller Los Hermanos, Monterrey, N.L."
  const first = line.plain.indexOf(", ");
  const comma = EMPLOYER.test(line.plain.slice(0, first)) && isPlace(line.plain.slice(first + 2)) ? first : last;
  if (comma < 2 || line.plain.length > 90 || /[!?:;|]$|(?<!\p{Lu})\.$/u.test(line.plain)) return null;
  const name = cut(line, 0, comma);
  const place = cut(line, comma + 2);
  if (
    /[,،|:·•–—@]| - /u.test(name.plain) ||
    !/^[\p{Lu}\p{Lo}\d]/u.test(name.plain) ||
    (namesJob(name.plain) && !EMPLOYER.test(name.plain)) ||
    isPlace(name.plain)
  )
    return null;
  const sure = isPlace(place.plain) || POSTCODED.test(place.plain);
  const likely =
    (TOWN.test(place.plain) && EMPLOYER.test(name.plain)) ||
    (ARABIC_EMPLOYER.test(name.plain) && place.plain.split(" ").length <= 2);
  return sure || likely ? { name, place } : null;
}

/**
 * "医療法人… 加藤病院 羽幌町南6条": who has the place, and where it is.
 * @returns null where the value begins with no organisation
 */
export function partedPlace(value: Passage): { readonly name: Passage; readonly place: Passage } | null {
  const blank = /[\s　]/u.exec(value.plain)?.index ?? -1;
  if (blank < 2) return null;
  const name = cut(value, 0, blank);
  const place = cut(value, blank);
  return ORGANISATION.test(name.plain) && /[都道府県市区町村郡省路街号丁目\d]/u.test(place.plain)
    ? { name, place }
    : null;
}
