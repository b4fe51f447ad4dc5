import { isPosting } from "./addresses.ts";
import { applyOf } from "./facts/apply.ts";
import { employmentIn } from "./facts/employment.ts";
import { headingKind } from "./headings.ts";
import { says } from "./lexicon/index.ts";
import { GENDER_SUFFIX, namesAnyone, namesJob } from "./lexicon/roles.ts";
import { moneyIn } from "./money.ts";
import { offersInNote } from "./note-signs.ts";
import { findSaid, frontValues, type Reading } from "./reading.ts";

/** What tells a posting from another text. */

/**
 * How much each sign speaks for a posting, as weighed (logistic regression, rounded) on some 530 postings and 240 other
 * pages of like sites: with 2.5 in all, 2 of 100 postings are refused, and 20 of 100 other pages (of the sites of employers) are not.
 */
export const SIGNS = {
  "front matter": 1,
  "facts behind labels": 1.5,
  "a job title": 1.5,
  duties: 1.5,
  requirements: 1.5,
  benefits: 1,
  pay: 1,
  "how to apply": 1,
  "kind of employment": 1,
  "a heading of postings": 0.5,
  "a search for people": 1,
  "a page of vacancies": 1.5,
  "an opening": 1,
  "a title": 1,
  "a word for applying": 1,
  "a job offered in a note": 2.5,
} as const;

export type Sign = keyof typeof SIGNS;

/** "Baker wanted" */
const WANTED =
  /(?<!\p{L})(?:gesucht|wanted|hiring|recrute|recrutons|recherch\p{L}{1,4}|se busca|se solicita|contrata|procura)(?!\p{L})|招聘|急募|募集/iu;

/** Headings that nothing but a posting has. */
const ABOUT_THE_JOB =
  /^(?:sobre (?:a vaga|o cargo|la vacante|el puesto)|descri(?:ção da vaga|pción (?:de la vacante|del puesto))|(?:descriptif|description) du poste|über die stelle|about (?:the|this) (?:job|role|position|vacancy)|(?:job|position) (?:description|summary)|岗位(?:职责|描述)|职位描述|任职(?:要求|资格)|募集要項)\s?[:：]?$/iu;

/** What pages that list vacancies are called. */
const PAGE_OF_VACANCIES =
  /^(?:our |open |current )?jobs?(?: (?:at|in|with|bei|@) .{2,40})?$|(?<!\p{L})(?:careers?|vacanc(?:y|ies)|employment(?: opportunities)?|job openings?|open positions?|work (?:with|for) us|join (?:us|our team)|we(?:['’]re| are) hiring|karriere|stellen(?:angebote?|anzeigen?|markt)?|offene stellen|jobangebote|ausbildung(?:splätze)?|recrutement|carri[èe]res?|emplois?|offres? d['’]emploi|nous rejoindre|rejoignez[- ]nous|on recrute|vagas?|trabalhe conosco|carreiras?|oportunidades?|recrutamento|empleos?|trabaja con nosotros|bolsa de (?:trabajo|empleo)|convocatorias?|vacantes?|ofertas? de (?:empleo|trabajo)|únete)(?!\p{L})|招聘|招募|人才招聘|诚聘|加入我们|职位|求人|採用|募集|リクルート/iu;
/** Somebody is looked for, or may apply. */
const OPENING =
  /(?<!\p{L})(?:(?:job|position|role|vacanc|opening)\p{L}* (?:is |are )?(?:available|open|vacant)|(?:we(?:['’]re| are)|is|are) (?:currently |now |always )?(?:looking for|seeking|hiring|recruiting)|to join (?:us|our team)|recrutons|recrute|recherchons|recherche(?:nt)? (?:une?|des|activement)|à pourvoir|wir suchen|suchen wir|sucht(?: zum| ab| eine?n?| für)|zu besetzen|zum nächstmöglichen|abre(?:m)? (?:\d+ )?(?:vagas?|inscrições|seleção)|vagas? (?:abertas?|para|de)|abertura de (?:vagas?|posições)|inscrições abertas|abertas (?:as )?inscrições|(?:procuramos|estamos (?:a recrutar|contratando|à procura))|se (?:busca|solicita|necesita|requiere)n?|(?:necesita|precisa)(?:mos|n)? (?=\p{L}+(?:or|er[oa]|ist[ao]|nte|o\/a|a\/o)(?!\p{L}))|buscamos|estamos buscando|plazas? (?:de|para|vacante)|bolsa de (?:pós|iniciação|estágio|estudo)\p{L}*)|(?:诚|招|急|现|特)聘|招(?:收|募)|应聘|求职|月薪|待遇|募集(?:し|要項|職種|中)|スタッフ|求人|応募/iu;
const APPLYING =
  /(?<!\p{L})(?:apply(?: (?:online|now|here|today|at|via|by))|applicants?|application form|send (?:us )?(?:your|a|an) (?:cv|r[ée]sum[ée]|application|email|letter)|résumés?|postul(?:er|ez|e)|candidat(?:er|ez|ure|ures)|bewerb(?:en|ung|ungen|ungsunterlagen)?|lebenslauf|enviar? (?:o |seu |tu |su |el |un )?(?:curr[ií]culo|curr[ií]culum|cv)|curr[ií]cul(?:o|um)s?|candidaturas?|candidat[oa]s?(?:\(as?\))?|inscri(?:ções|ción|ciones)|postulaciones?|postular|cv)(?!\p{L})|简历|应聘|投递|报名|応募|履歴書|面接/iu;

/** What universities offer is called otherwise. */
const FELLOWSHIP =
  /(?<!\p{L})(?:bolsas? de|becas? de|fellowships?|scholarships?|studentships?|post-?docs?|postdoctoral|doctorants?|thèse|stipendi(?:um|en)|phd (?:position|student)s?)(?!\p{L})/iu;

/** What forms of all kinds ask for does not count: an address, a telephone number. */
const LABELLED = ["title", "company", "location", "employmentType", "salary", "deadline", "workplace"] as const;
const FRONT = [
  "company",
  "location",
  "salary",
  "employmentType",
  "applyUrl",
  "email",
  "deadline",
  "startDate",
  "workplace",
] as const;
const LONGEST_HEADING_CHARS = 60;
const FIRST_STATEMENTS = 12;

/**
 * The signs that a text shows.
 * @param enough their weight that suffices: more would change nothing, and looking at every sentence takes as long as finding the facts
 */
export function signsOf(reading: Reading, enough: number): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  addFront(reading, signs);
  addSections(reading, signs);
  addHead(reading, signs);
  for (const statement of reading.statements) {
    if (weightOf(signs) >= enough) return signs;
    if (statement.kind === "heading" && headingKind(statement.words.plain) !== null) continue;
    addStatement(statement, reading, signs);
  }
  const { url, email } = applyOf(reading)?.value ?? {};
  if (url !== undefined && isPosting(url)) signs.add("how to apply");
  // A file that tells jobs apart gives each its own address.
  if (email !== undefined && reading.named) signs.add("how to apply");
  if (weightOf(signs) < enough && offersInNote(reading)) signs.add("a job offered in a note");
  return signs;
}

/** Signs that hardly anything but a posting shows: two of them are enough, however short it is. */
const PLAIN: ReadonlySet<Sign> = new Set<Sign>([
  "front matter",
  "facts behind labels",
  "a job title",
  "duties",
  "requirements",
  "benefits",
  "pay",
  "how to apply",
  "kind of employment",
  "a heading of postings",
  "a search for people",
]);

/** How many of the signs are plain ones. */
export function plainSigns(signs: ReadonlySet<Sign>): number {
  return [...signs].filter((sign) => PLAIN.has(sign)).length;
}

export function weightOf(signs: ReadonlySet<Sign>): number {
  return [...signs].reduce((sum, sign) => sum + SIGNS[sign], 0);
}

function addFront(reading: Reading, signs: Set<Sign>): void {
  const front = new Set(reading.front.map((entry) => entry.field));
  const titles = frontValues(reading, "title");
  if (titles.length > 0) signs.add("a title");
  if (front.has("role") || reading.named || titles.some(({ plain }) => namesJob(plain))) signs.add("a job title");
  if (FRONT.filter((field) => front.has(field)).length >= 2) signs.add("front matter");
  // Data that name a job and who offers it are made for that.
  if (frontValues(reading, "company").length > 0 && titles.some(({ plain }) => namesJob(plain)))
    signs.add("facts behind labels");
}

function addSections(reading: Reading, signs: Set<Sign>): void {
  for (const section of reading.sections) {
    if (section.blocks.length === 0) continue;
    if (section.topic === "duties") signs.add("duties");
    if (section.topic === "must" || section.topic === "nice") signs.add("requirements");
    if (section.topic === "benefits") signs.add("benefits");
    if (section.topic === "apply") signs.add("how to apply");
    if (ABOUT_THE_JOB.test(section.heading?.words.plain.trim() ?? "")) signs.add("a heading of postings");
    if (section.topic === "pay" || section.topic === "salary") signs.add("pay");
  }
  const labelled = new Set(reading.labels.map((label) => label.field));
  if (LABELLED.filter((field) => labelled.has(field)).length >= 2) signs.add("facts behind labels");
  for (const label of reading.labels) {
    if (label.field === "salary" && moneyIn(label.value).length > 0) signs.add("pay");
    if (label.field === "title" && namesJob(label.value.plain)) signs.add("a job title");
  }
}

/** What its first lines and its page's name say. */
function addHead(reading: Reading, signs: Set<Sign>): void {
  const head = reading.masthead.slice(0, 3);
  if (
    head.some((line) => line.plain.length <= 90 && (namesJob(line.plain) || FELLOWSHIP.test(line.plain))) ||
    /\((?:m\/w\/d|w\/m\/d|m\/f\/d|h\/f|f\/h|m\/f)\)/iu.test(reading.text)
  )
    signs.add("a job title");
  // Nothing but a posting says so at its head.
  if (
    head.some(({ plain }) => GENDER_SUFFIX.test(plain) || (WANTED.test(plain) && plain.length <= 90 && namesJob(plain)))
  )
    signs.add("a search for people");
  const names = frontValues(reading, "pageTitle", "title");
  const headings = reading.statements
    .slice(0, FIRST_STATEMENTS)
    .map(({ words }) => words)
    .filter(({ plain }) => plain.length <= LONGEST_HEADING_CHARS);
  if ([...names, ...head, ...headings].some(({ plain }) => PAGE_OF_VACANCIES.test(plain)))
    signs.add("a page of vacancies");
}

function addStatement(statement: Reading["statements"][number], { lexicons }: Reading, signs: Set<Sign>): void {
  const { plain } = statement.words;
  if (OPENING.test(plain)) signs.add("an opening");
  if (APPLYING.test(plain)) signs.add("a word for applying");
  for (const sentence of statement.sentences) {
    const found = findSaid(sentence, lexicons, "seeking");
    if (found && (namesJob(sentence.plain) || namesAnyone(found.plain))) signs.add("a search for people");
    if (
      /\b(?:cv|résumé|resume|curriculum|curr[ií]culos?|cover letter|lebenslauf|anschreiben|candidatura|candidature|applicants?|vacancy|hiring|bewerb\p{L}*)\b|简历|履歴書|応募|招聘/iu.test(
        sentence.plain,
      ) &&
      says(lexicons, "apply", sentence.plain)
    )
      signs.add("how to apply");
    if (says(lexicons, "duty", sentence.plain)) signs.add("duties");
    if (
      says(lexicons, "requirement", sentence.plain) &&
      /\b(?:experience|degree|skills|qualif\p{L}*|erfahrung|ausbildung|expérience|diplôme|experiencia|experiência)\b|经验|経験/iu.test(
        sentence.plain,
      )
    )
      signs.add("requirements");
  }
  const employment = employmentIn(plain, lexicons);
  if (
    employment.some(
      (one) => one.type === "FULL_TIME" || one.type === "PART_TIME" || (one.type === "INTERN" && namesJob(plain)),
    )
  )
    signs.add("kind of employment");
  if (
    moneyIn(statement.words).some((money) => money.named && money.salary.period !== null) &&
    says(lexicons, "pay", plain)
  )
    signs.add("pay");
}
