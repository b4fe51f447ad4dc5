import { PostingError } from "./errors.ts";
import { isPosting } from "./addresses.ts";
import { applyOf } from "./facts/apply.ts";
import { employmentIn } from "./facts/employment.ts";
import { headingKind } from "./headings.ts";
import { says } from "./lexicon/index.ts";
import { GENDER_SUFFIX, namesAnyone, namesJob } from "./lexicon/roles.ts";
import { moneyIn } from "./money.ts";
import { findSaid, frontValues, isUnderstood, type Reading } from "./reading.ts";

/** Signs of a posting that a text must show, of different kinds. */
const ENOUGH_SIGNS = 2;
/** What looks like a table or a program must show more. */
const ENOUGH_SIGNS_OF_DATA = 4;
/** "Baker wanted" */
const WANTED =
  /(?<!\p{L})(?:gesucht|wanted|hiring|recrute|recrutons|recherch\p{L}{1,4}|se busca|se solicita|contrata|procura)(?!\p{L})|招聘|急募|募集/iu;

/** Headings that nothing but a posting has. */
const ABOUT_THE_JOB =
  /^(?:sobre (?:a vaga|o cargo|la vacante|el puesto)|descri(?:ção da vaga|pción (?:de la vacante|del puesto))|(?:descriptif|description) du poste|über die stelle|about (?:the|this) (?:job|role|position|vacancy)|(?:job|position) (?:description|summary)|岗位(?:职责|描述)|职位描述|任职(?:要求|资格)|募集要項)\s?[:：]?$/iu;

/** Front matter of `key = value` lines, which is no program. */
const TOML = /^\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)/u;

/**
 * Refuses texts that are no postings. Lenient: two different signs of a posting are enough, and a language that is
 * not understood gets the benefit of the doubt.
 *
 * @throws {PostingError} `not-a-posting`.
 */
export function requirePosting(name: string, reading: Reading): void {
  const signs = signsOf(reading);
  const body = reading.text.replace(TOML, "");
  const table = looksLikeTable(body);
  const code = looksLikeCode(body);
  if ((table || code) && signs.length < ENOUGH_SIGNS_OF_DATA)
    throw notPosting(name, table ? "a table of comma-separated values" : "source code", signs, ENOUGH_SIGNS_OF_DATA);
  if (signs.length >= ENOUGH_SIGNS) return;
  const understood = isUnderstood(reading);
  if (!understood && signs.length + structureOf(reading) >= ENOUGH_SIGNS) return;
  throw notPosting(name, understood ? "a text" : `a text (language: ${reading.language})`, signs);
}

/** What forms of all kinds ask for does not count: an address, a telephone number. */
const LABELLED = ["title", "company", "location", "employmentType", "salary", "deadline", "workplace"] as const;

/** Signs that need no words: lists under headings, an address to write to, a sum of money. */
function structureOf(reading: Reading): number {
  const lists = reading.sections.filter(
    (section) => section.heading !== null && section.blocks.filter((block) => block.kind === "entry").length >= 2,
  ).length;
  const address = reading.statements.some(({ words }) => /\S@\S+\.\S/u.test(words.plain));
  const money = reading.statements.some(({ words }) => moneyIn(words).some((one) => one.named));
  return Math.min(lists, 2) + Number(address) + Number(money);
}

type Sign =
  | "front matter"
  | "facts behind labels"
  | "a job title"
  | "duties"
  | "requirements"
  | "benefits"
  | "pay"
  | "how to apply"
  | "kind of employment"
  | "a heading of postings"
  | "a search for people";

function signsOf(reading: Reading): Sign[] {
  const signs = new Set<Sign>();
  const front = new Set(reading.front.map((entry) => entry.field));
  if (front.has("title") || front.has("role") || reading.named) signs.add("a job title");
  if (
    [
      "company",
      "location",
      "salary",
      "employmentType",
      "applyUrl",
      "email",
      "deadline",
      "startDate",
      "workplace",
    ].filter((field) => front.has(field as "company")).length >= 2
  )
    signs.add("front matter");
  for (const section of reading.sections) {
    if (section.blocks.length === 0) continue;
    if (section.topic === "duties") signs.add("duties");
    if (section.topic === "must" || section.topic === "nice") signs.add("requirements");
    if (section.topic === "benefits") signs.add("benefits");
    if (section.topic === "apply") signs.add("how to apply");
    if (ABOUT_THE_JOB.test(section.heading?.words.plain.trim() ?? "")) signs.add("a heading of postings");
    if (section.topic === "pay" || section.topic === "salary") signs.add("pay");
  }
  // Data that name a job and who offers it are made for that.
  if (frontValues(reading, "company").length > 0 && frontValues(reading, "title").some(({ plain }) => namesJob(plain)))
    signs.add("facts behind labels");
  const labelled = new Set(reading.labels.map((label) => label.field));
  if (LABELLED.filter((field) => labelled.has(field)).length >= 2) signs.add("facts behind labels");
  for (const label of reading.labels) {
    if (label.field === "salary" && moneyIn(label.value).length > 0) signs.add("pay");
    if (label.field === "title" && namesJob(label.value.plain)) signs.add("a job title");
  }
  if (
    reading.masthead.slice(0, 3).some((line) => line.plain.length <= 90 && namesJob(line.plain)) ||
    /\((?:m\/w\/d|w\/m\/d|m\/f\/d|h\/f|f\/h|m\/f)\)/iu.test(reading.text)
  )
    signs.add("a job title");
  // Nothing but a posting says so at its head.
  if (
    reading.masthead
      .slice(0, 3)
      .some(({ plain }) => GENDER_SUFFIX.test(plain) || (WANTED.test(plain) && plain.length <= 90 && namesJob(plain)))
  )
    signs.add("a search for people");
  for (const statement of reading.statements) {
    // More would change nothing, and looking at every sentence takes as long as finding the facts.
    if (signs.size >= ENOUGH_SIGNS_OF_DATA) return [...signs];
    if (statement.kind === "heading" && headingKind(statement.words.plain) !== null) continue;
    for (const sentence of statement.sentences) {
      const found = findSaid(sentence, reading.lexicons, "seeking");
      if (found && (namesJob(sentence.plain) || namesAnyone(found.plain))) signs.add("a search for people");
      if (
        /\b(?:cv|résumé|resume|curriculum|curr[ií]culos?|cover letter|lebenslauf|anschreiben|candidatura|candidature|applicants?|vacancy|hiring|bewerb\p{L}*)\b|简历|履歴書|応募|招聘/iu.test(
          sentence.plain,
        ) &&
        says(reading.lexicons, "apply", sentence.plain)
      )
        signs.add("how to apply");
      if (says(reading.lexicons, "duty", sentence.plain)) signs.add("duties");
      if (
        says(reading.lexicons, "requirement", sentence.plain) &&
        /\b(?:experience|degree|skills|qualif\p{L}*|erfahrung|ausbildung|expérience|diplôme|experiencia|experiência)\b|经验|経験/iu.test(
          sentence.plain,
        )
      )
        signs.add("requirements");
    }
    const employment = employmentIn(statement.words.plain, reading.lexicons);
    if (
      employment.some(
        (one) =>
          one.type === "FULL_TIME" ||
          one.type === "PART_TIME" ||
          (one.type === "INTERN" && namesJob(statement.words.plain)),
      )
    )
      signs.add("kind of employment");
    if (
      moneyIn(statement.words).some((money) => money.named && money.salary.period !== null) &&
      says(reading.lexicons, "pay", statement.words.plain)
    )
      signs.add("pay");
  }
  const { url, email } = applyOf(reading)?.value ?? {};
  if (url !== undefined && isPosting(url)) signs.add("how to apply");
  // A file that tells jobs apart gives each its own address.
  if (email !== undefined && reading.named) signs.add("how to apply");
  return [...signs];
}

/** Most lines have the same number of commas, semicolons or tabs, and there are several of them. */
function looksLikeTable(text: string): boolean {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 200);
  if (lines.length < 3) return false;
  return [",", ";", "\t"].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts[0] ?? 0;
    return usual >= 2 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}

function looksLikeCode(text: string): boolean {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 400);
  if (lines.length < 4) return false;
  const code = lines.filter(
    (line) =>
      // "Candidates who can write, speak, …;" is a list in prose.
      !/^\s*(?:[\p{P}\d]{1,3}\s+)?(?:[\p{L}\d,.'’“”"«»()%&/-]+\s+){3,}[\p{L}\d'’“”"«»)%]+;\s*$/u.test(line) &&
      /[;{}]\s*$|^\s*(?:import|export|from|def|class|function|const|let|var|return|if|for|while|#include|public|private|package|use|fn|func|end|else|elif|try|except|print)\b.*[(){};:=]|^\s*(?:\/\/|\/\*|\*\/|#!)|^\s*<\/?[a-z]+[^>]*>\s*$|^\s*[\w.]+\s?(?:=|\+=|:=)\s?\S/u.test(
        line,
      ),
  );
  return code.length >= lines.length * 0.5;
}

function notPosting(name: string, received: string, signs: readonly Sign[], enough = ENOUGH_SIGNS): PostingError {
  const seen = signs.length === 0 ? "none of these was found" : `only this was found: ${signs.join(", ")}`;
  const count = enough === ENOUGH_SIGNS ? "two" : "four";
  return new PostingError(
    "not-a-posting",
    name,
    `this looks like ${received}, not a job posting; expected at least ${count} of: a job title, duties, requirements, benefits, pay, kind of employment, how to apply (${seen}). Check the file, or add headings such as "What you'll do" and "How to apply".`,
  );
}
