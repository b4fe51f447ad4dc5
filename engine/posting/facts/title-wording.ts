import { fold } from "../headings.ts";
import { isPageFurniture } from "../lexicon/page-words.ts";
import { isPlace } from "../lexicon/places.ts";
import { endsInJob, GENDER_SUFFIX, namesJob } from "../lexicon/roles.ts";
import { type Passage, cut, factOf, join } from "../passage.ts";
import type { Fact } from "../posting.ts";
import type { Reading } from "../reading.ts";

export const LONGEST_TITLE = 120;
export const MOST_TITLE_WORDS = 12;

/** What is longer is no title: the rest is not looked at, for patterns that end at its end take time that grows with the square. */
const MAX_CLEANED_CHARS = 400;

/** A title without what is no part of it: gender suffix, article, reference number. */
export function cleanTitle(whole: Passage): Passage {
  const title = whole.plain.length > MAX_CLEANED_CHARS ? cut(whole, 0, MAX_CLEANED_CHARS) : whole;
  const number =
    /^(?:#{1,6}\s+|【[^】]{1,16}(?:徵才|徵人|誠徵|招聘|招募)】|\[[^[\]]{2,40}\]\s+(?=[\p{L}\p{N}])|\p{Extended_Pictographic}\s*|[a-z]{3,12}_[a-z_]{2,16}\s(?=\p{Lu})|\d{1,2}\s?[.)、．]\s?(?!\d)|\d{1,2}\s(?=\p{Script=Han})|[A-Z]、|[●■◆・•*–—-]\s|[●■◆・]|【|\[|(?:高薪)?(?:[诚急高]聘|[诚急]招|急需)[:： ]?(?=.{2})|招(?=\p{Script=Han}{2,8}(?:[一两二三四五六七八九十]|\d{1,2})[名位]$))/u.exec(
      title.plain,
    )?.[0].length ?? 0;
  let kept = withoutSuffix(
    cut(title, number, title.plain.length - (/[】\]\s:：]+$/u.exec(title.plain)?.[0].length ?? 0)),
  );
  // 前端开发工程师，组内直推，流程超快: what recommends it is none of it.
  const pause = /[，,]/u.exec(kept.plain)?.index ?? -1;
  if (
    pause > 1 &&
    /\p{Script=Han}/u.test(kept.plain) &&
    endsInJob(kept.plain.slice(0, pause).replace(/[（(][^（）()]*[)）]$/u, ""))
  )
    kept = cut(kept, 0, pause);
  const house = /^\p{Script=Han}{2,8}[-–—](?=\p{Script=Han}{2})/u.exec(kept.plain)?.[0] ?? "";
  if (
    house !== "" &&
    !namesJob(house) &&
    endsInJob(kept.plain.slice(house.length).replace(/[（(][^（）()]*[)）]$/u, ""))
  )
    kept = cut(kept, house.length);
  const bracket = /\s*[(（]([^()（）]{2,30})[)）]$/u.exec(kept.plain);
  if (bracket && bracket.index > 0 && isPlace(bracket[1] ?? "")) kept = cut(kept, 0, bracket.index);
  for (const trailing of TRAILING) {
    const match = trailing.exec(kept.plain);
    if (match && match.index > 0) kept = cut(kept, 0, match.index);
  }
  const article = ARTICLE.exec(kept.plain);
  if (article && article[0].length < kept.plain.length) kept = cut(kept, article[0].length);
  const inner = GENDER_SUFFIX.exec(kept.plain);
  if (inner && inner.index > 0 && inner.index + inner[0].length === kept.plain.length) kept = cut(kept, 0, inner.index);
  return cut(kept, 0, kept.plain.length - (/[\s,;:|–—-]+$/u.exec(kept.plain)?.[0].length ?? 0));
}

const GENERIC = /^(?:Mitarbeiter(?:[*:_/-]{1,2}in)?|Mitarbeitende|Aushilfe|Sachbearbeiter|Fachkraft)$/u;

/** "Elektroniker (m/w/d) für Betriebstechnik": what follows the suffix belongs to the title where it says which. */
function withoutSuffix(title: Passage): Passage {
  const suffix = GENDER_SUFFIX.exec(title.plain);
  if (!suffix || suffix.index === 0) return title;
  const rest = cut(title, suffix.index + suffix[0].length);
  const head = title.plain.slice(0, suffix.index).trim();
  const tells =
    /^(?:für (?!unser)|(?:Schwerpunkt|Fachrichtung|spécialisé|en alternance|for) )/u.test(rest.plain) ||
    // "Mitarbeiter (m/w/d) Lager": who works here does what follows.
    (GENERIC.test(head) &&
      /^(?:im |in der |in )?\p{Lu}[\p{L}-]+(?: [-–\p{L}]+){0,3}(?: \([^()]{2,20}\))?$/u.test(rest.plain));
  return tells && fits(title.plain) ? join([cut(title, 0, suffix.index), rest]) : title;
}

const TRAILING: readonly RegExp[] = [
  /(?:\s*[-–—|]\s*|\s+|(?<=\p{Script=Han}))\d[\d.,]*\s?[kKwW万]?\s?[-–—~]\s?\d[\d.,]*\s?[kKwW万](?:\S{0,8})$/u,
  /\s*[-–—,|(]?\s*\b(?:ref(?:erence|erenz)?|req(?:uisition)?|job id|kennziffer|réf(?:érence)?|position|vacancy|id)\b\.?\s*(?:no\.?|nr\.?|number|#|:)?\s*[:#]?\s*[A-Z]{0,5}[-_]?\d[\w/-]*\)?$/iu,
  /\s+[-–—,|(]?\s*#\s?[A-Z]{0,4}-?\d[\w-]*\)?$/iu,
  /\s+(?:duties|responsibilities)(?: (?:may |will )?include.*)?:?$/iu,
  GENDER_SUFFIX,
  /\s+(?:[mwfdx]\/[mwfdx](?:\/[mwfdx])?|[HF]\/[HF])(?:\/[nx])?$/iu,
  /\s*\((?:f|m|w|d)\)$/iu,
  /\s*[（(][fmwdx]\s?[,/|]\s?[fmwdx]\s?[,/|]\s?[fmwdx](?:[ ,][^()]{0,60})?[)）]$/iu,
  /\s*(?:の)?(?:大?募集(?:中|要項)?|採用情報|求人(?:情報|票)?|急募|诚聘|招聘)(?:について|の?(?:お知らせ|ご案内))?(?:[（(][^()（）]{1,20}[)）])?[！!。]*$/u,
  /\s*[（(]\s*(?:(?:招)?\d{1,2}\s?(?:名|人|位)|\d{1,3}(?: ?[-–] ?\d{1,3})? ?(?:%|h|Std\.?|Stunden|hours)[^()]{0,30})[)）]$/u,
  /\s*[（(](?:全职|兼职|远程|急招|正社員|正職員|常勤|非常勤|契約社員|業務委託|パート|アルバイト|full[- ]?time|part[- ]?time|in vollzeit|vollzeit|teilzeit|cdi|cdd|remote)[)）]$/iu,
  /\s+(?:a (?:media jornada|jornada (?:completa|parcial)|tiempo (?:completo|parcial)|tempo (?:inteiro|integral|parcial))|à (?:temps (?:plein|complet|partiel)|mi-temps)|in (?:voll|teil)zeit)$/iu,
  /(?<=\p{Script=Han}{2})(?:[一两二三四五六七八九十]|\d{1,2})[名位]$/u,
  /,\s*(?:work(?:ing)? from home|from home|home[- ]based|fully remote|remote)$/iu,
  /\s+[-–—|]\s+(?:100 ?% )?(?:presencial|remot[oa]|híbrid[oa]|remote|hybrid|on-?site)$/iu,
  /(?<=\p{Lo}{2})[：:・ ](?:非常勤|常勤|正社員|パート|アルバイト|契約社員)$/u,
  /\s*[-–—]?\s*job post$/iu,
  /\s+[-–—|]\s+(?:vaga de emprego|stellen(?:angebot|anzeige)|offre d['’]emploi|oferta de empleo|job (?:opening|posting|offer)|careers?|jobs?|contrat\s.{2,60})$/iu,
  /(?<=\p{Script=Han}[)）]?)\s?招?\d{1,2}\s?(?:名|人|位)$/u,
  /\s+(?:wanted|needed|required|gesucht|recherchée?|se busca)[.!]*$/iu,
];
const ARTICLE =
  /^(?:(?:both )?(?:part|full)[- ]time (?:(?:and|or|&|\/) (?:part|full)[- ]time )?(?=\p{L})|nous recrutons (?:une?|un\(e\)|des) |nous recherchons (?:une?|un\(e\)|des) |(?:bases de la )?convocatoria [^,.;]{0,60}? de (?:una?|un\/a) |un\/a |(?:contratar|incorporar|contratação de|contratación de) (?:a )?(?:una? |uma? |un\/a )?|um\(a\) |um\/a |werden? sie |werde |become (?:an? |our )?|devenez |deviens |conviértete en |torna-te |torne-se |(?:die |eine )?(?:stelle|position) als (?:eine?[nrs]? )?|poste d(?:e |['’])|(?:puesto|plaza) de |se (?:busca|solicita|necesita|requiere)n? (?:una? )?|(?:procura|contrata|precisa|admite)-se (?:de )?(?:uma? )?|(?:re)?cherch(?:e|ons) (?:une? |un\(e\) )?|vaga (?:de|para) |oportunidade (?:de|para) |als (?:eine?n? )?|as (?:an? |our |the )?|for an? |en tant qu(?:e |['’])(?:une? )?|como (?:una? )?|une? ou une? |une?-une? |une? |un[·⋅.(/-]e?\)?\s|un[·⋅.(/]e?\)?|un\(e\) |eine?n? |eine?[*:_/]n? |ein\/e |eine\/n |the (?!.*\b(?:is|are|has|have)\b))(?=\p{L})/iu;

export function fits(plain: string): boolean {
  return plain.length >= 2 && plain.length <= LONGEST_TITLE && plain.split(/\s+/u).length <= MOST_TITLE_WORDS + 4;
}

/** "Stellenausschreibung: Koch": the page's words in front of the title. */
export function withoutPageWords(title: Passage): Passage {
  const lead =
    /^(?:Stellen(?:angebot|ausschreibung|anzeige)|Offre d['’]emploi|Oferta de (?:empleo|trabajo)(?::|)|Vaga para|Vagas para|Vacante(?: de| para)?|Vacancy|Job offer|Recrutement)\s(?:d['’‘](?:une? |un[·.(-]e\)? )?)?(?=\S)/iu.exec(
      title.plain,
    );
  if (lead && namesJob(title.plain.slice(lead[0].length))) return cut(title, lead[0].length);
  const colon = /\s?[:：]\s|(?<=(?:採用情報|募集要項|求人情報))[:：]/u.exec(title.plain);
  return colon && (isPageFurniture(fold(title.plain.slice(0, colon.index))) || colon[0].length === 1)
    ? cut(title, colon.index + colon[0].length)
    : title;
}

const AT_EMPLOYER = /\s+(?:at|@|na|no|bei(?: der| dem)?|chez|en)\s+(?=\p{Ll}{0,2}\p{Lu})/u;

/** "Front-End Developer na Acruza": without the employer and what follows. */
export function withoutEmployer(title: Passage, reading: Reading): Passage {
  const at = AT_EMPLOYER.exec(title.plain);
  if (!at || at.index < 3) return title;
  const head = cut(title, 0, at.index);
  return namesJob(head.plain) || reading.language !== "en" ? head : title;
}

const TRAILING_PLACE =
  /(?<=\p{Script=Han})\s?[-–—]\s?(?=[A-Z\p{Lo}])|\s+(?:in|for|im|beim|at|à|en|em|bei|basée?·?e? à|basé[·.]e à|@|-|–|—|\||\/)\s+(?=[\p{Lu}\p{Lo}])/gu;

/** The title without the employer or the place, where these are facts of their own ("… at Acme", "… in Nantes (France)"). */
export function settledTitle(title: Fact, text: string, company: Fact | null, location: Fact | null): Fact {
  const [start, end] = title.evidence[0] ?? [0, 0];
  if (text.slice(start, end) !== title.value) return withoutTail(title, text, company);
  for (const match of title.value.matchAll(TRAILING_PLACE)) {
    const tail = letters(title.value.slice(match.index + match[0].length));
    const said = [company?.value, location?.value].some(
      (fact) => fact !== undefined && tail !== "" && (letters(fact).includes(tail) || tail.startsWith(letters(fact))),
    );
    if (said && match.index >= 3)
      return { value: title.value.slice(0, match.index), evidence: [[start, start + match.index]] };
  }
  return title;
}

/** The same where the file has more blanks than one between words. */
function withoutTail(title: Fact, text: string, company: Fact | null): Fact {
  const [start, end] = title.evidence[0] ?? [0, 0];
  const tail = /\s+[-–—|]\s+([^-–—|]{2,60})$/u.exec(text.slice(start, end));
  const named = company !== null && tail !== null && letters(tail[1] ?? "") === letters(company.value);
  if (!named || tail.index < 3) return title;
  const kept = text.slice(start, start + tail.index);
  return { value: kept.replaceAll(/\s+/gu, " "), evidence: [[start, start + tail.index]] };
}

function letters(plain: string): string {
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Separators between the parts of a headline: title, company, place, level, pay. */
export const HEADLINE_SEPARATOR =
  /\s*\|\s+|\s+[·•–—@]\s+|\s+-\s+|\s+[-–—|](?=\s)|\]\s*\[|[[\]【】]|\s+(?:na empresa)\s+|\s[|]\s?|\s?[!:]\s+|：\s?/gu;

/** A title as a fact; null for what has no words. */
export function cleaned(title: Passage): Fact | null {
  const kept = cleanTitle(title);
  return !/\p{L}{2}|\p{Lo}/u.test(kept.plain) ? null : factOf(kept);
}
