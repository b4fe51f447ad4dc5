import { fold, headingKind, sectionKind } from "../headings.ts";
import { isGreeting, isPageFurniture } from "../lexicon/page-words.ts";
import { isPlace } from "../lexicon/places.ts";
import { GENDER_SUFFIX, isGendered, namesAnyone, namesJob } from "../lexicon/roles.ts";
import { literal } from "../literal.ts";
import { moneyIn } from "../money.ts";
import type { Block } from "../outline.ts";
import { type Passage, cut, factOf, split, verbatim } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, allSaid, findSaid, frontValues, labelled } from "../reading.ts";
import { employmentIn } from "./employment.ts";
import { isWayOfWorking } from "./place.ts";
import { namesPublicBody } from "./public-body.ts";
import { fromAddress, fromHiringList, fromLoneLine } from "./title-elsewhere.ts";
import {
  cleanTitle,
  fits,
  LONGEST_TITLE,
  MOST_TITLE_WORDS,
  withoutEmployer,
  withoutPageWords,
} from "./title-wording.ts";

/** Separators between the parts of a headline: title, company, place, level, pay. */
const HEADLINE_SEPARATOR =
  /\s*\|\s+|\s+[·•–—@]\s+|\s+-\s+|\s+[-–—|](?=\s)|\]\s*\[|[[\]【】]|\s+(?:na empresa)\s+|\s[|]\s?|\s?[!:]\s+|：\s?/gu;

/** What the job is called. */
export function titleOf(reading: Reading): Fact | null {
  // "name: job-single-1" is what a site's files are called.
  const titles = frontValues(reading, "title").filter(({ plain }) => !/^[a-z\d]+(?:[-_][a-z\d]+)+$/u.test(plain));
  // A page's name may be its town's or its employer's where another key names the job.
  const named = titles.length > 1 ? titles.find(({ plain }) => namesJob(plain)) : undefined;
  const front = named ?? titles[0] ?? frontValues(reading, "role")[0];
  if (reading.named) return cleaned(reading.named);
  if (front && !isPageWordedAlone(front) && !isWhoHires(front, reading)) {
    // "Acruza sucht eine Köchin": who is looked for.
    const seeking = SEEKS.test(front.plain) ? sought(front, reading) : null;
    if (seeking) return cleaned(seeking);
    // "[Remote] Developer [Senior] @ Acme": boards in git put everything into the title.
    const bracketed = front.plain.startsWith("[") ? titlePart(front, true, reading) : null;
    return bracketed ?? spelledInText(front, reading) ?? cleaned(withoutPageWords(front));
  }
  for (const label of labelled(reading, "title")) {
    // "Subject: title of the job – your name" is asked of who applies.
    if (label.topic === "apply" && /[[\]<>{}]|\bname$/iu.test(label.value.plain)) continue;
    const usable = label.heading ? namesJob(label.value.plain) : !/^https?:/u.test(label.value.plain);
    if (usable && fits(label.value.plain)) return cleaned(label.value);
  }
  const headline = fromHeadline(reading);
  const gendered = headline && isFirst(headline, reading) ? null : fromGendered(reading, true);
  // A line below the sentence that names the job is none over it.
  if (headline && gendered && startOf(gendered) < startOf(headline)) return gendered;
  return (
    headline ??
    fromPageTitle(reading) ??
    fromGendered(reading) ??
    fromSentences(reading) ??
    fromHiringList(reading) ??
    fromLoneLine(reading) ??
    fromAddress(reading)
  );
}

function startOf(fact: Fact): number {
  return fact.evidence[0]?.[0] ?? 0;
}

/** True for what stands in the first block that is shown. */
function isFirst(fact: Fact, { outline }: Reading): boolean {
  return startOf(fact) <= (outline[0]?.words.ends.at(-1) ?? 0);
}

/** "développeu·r·se" is spelled as people do in the text: "développeur·se". */
function spelledInText(front: Passage, reading: Reading): Fact | null {
  const title = cleanTitle(front);
  if (!title.plain.includes("·") || title.plain.length > LONGEST_TITLE) return null;
  const spelling = title.plain.split("·").join("").split("").map(literal).join("·?");
  const form = new RegExp(`(?<!\\p{L})${spelling}(?!\\p{L})`, "iu");
  for (const { words } of reading.statements) {
    const match = form.exec(words.plain);
    if (match) return factOf(cut(words, match.index, match.index + match[0].length));
  }
  return null;
}

/** The suffix for all genders that stands at the title. */
export function gendersOf(reading: Reading, title: Fact | null): Fact | null {
  const [span] = title?.evidence ?? [];
  if (!span) return null;
  const end = Math.min(reading.text.length, span[1] + 40);
  const line = reading.text.slice(span[0], end).split("\n")[0] ?? "";
  const match = GENDER_SUFFIX.exec(line) ?? /\s(?:[mwfd]\/[mwfd](?:\/[mwfdx])?|[HF]\/[HF])(?![\p{L}/])/iu.exec(line);
  if (!match) return null;
  const at = match.index + match[0].length - match[0].trimStart().length;
  return factOf(verbatim(reading.text, span[0] + at, span[0] + match.index + match[0].length));
}

function cleaned(title: Passage): Fact | null {
  const kept = cleanTitle(title);
  return !/\p{L}{2}|\p{Lo}/u.test(kept.plain) ? null : factOf(kept);
}

/** The first heading, or the first line where there is none: one of its parts is the title. */
function fromHeadline(reading: Reading): Fact | null {
  const lines = headlines(reading);
  // What surely names the job comes before a motto above it.
  for (const block of lines) {
    if (!(block.kind === "heading" ? isSurely(block, reading) : isGendered(block.words.plain))) continue;
    const fact = titlePart(block.words, block.kind === "heading" && block.level <= 2, reading);
    if (fact) return fact;
  }
  for (const [i, block] of lines.entries()) {
    const fact = titlePart(block.words, block.kind === "heading" && block.level <= 2, reading);
    if (!fact) continue;
    // A line over the page's first heading is its owner's where the heading names a job.
    const named = lines
      .slice(i + 1)
      .find(
        ({ kind, words }, n) =>
          (kind === "heading" && namesJob(words.plain)) || (n === 0 && GENDER_SUFFIX.test(words.plain)),
      );
    const slogan = block.kind === "heading" && isPageWorded(block.words);
    const better =
      (block.kind === "line" || slogan) && !namesJob(fact.value) && named
        ? titlePart(named.words, true, reading)
        : null;
    return better ?? fact;
  }
  return null;
}

/** "Careers – Become part of us": beside the page's own words may stand a motto. */
function isPageWorded(words: Passage): boolean {
  return split(words, HEADLINE_SEPARATOR).some((part) => isPageFurniture(fold(part.plain)));
}

const SEEKS =
  /\s(?:recherche|recrute|cherche|sucht|is (?:hiring|looking for|seeking)|busca|procura) (?:une?|un\(e\)|un·e|eine?n?|an?|uma?) /iu;

/** "Code for Alderbrook", which "is looking for an intern": the page's owner. */
function isWhoHires({ plain }: Passage, { text }: Reading): boolean {
  if (namesJob(plain) || plain.length > 60) return false;
  const name = literal(plain.replace(/[.!]+$/u, ""));
  return new RegExp(
    `${name}(?: \\([^()]{2,30}\\))?,? (?:(?:is|are) (?:currently |now )?(?:looking|hiring|seeking|recruiting)|seeks|hires|recrute|recherche|sucht|busca|procura)(?!\\p{L})`,
    "u",
  ).test(text);
}

/** "Estágio em Marketing – Vaga de Emprego": a page of one job. */
const ONE_JOB =
  /vaga de emprego|stellenangebot|stellenanzeige|offre d['’]emploi|oferta de (?:empleo|trabajo)|job offer|job posting/iu;

/** "Careers", "Work with us | Acruza": words of a page, and no job. What stands before a page's words is one: "Sexton | Jobs". */
function isPageWordedAlone(front: Passage): boolean {
  if (isPageFurniture(fold(front.plain))) return true;
  const [first, ...others] = split(front, HEADLINE_SEPARATOR);
  return (
    first !== undefined &&
    others.length > 0 &&
    isPageFurniture(fold(first.plain)) &&
    !others.some(({ plain }) => namesJob(plain)) &&
    !ONE_JOB.test(first.plain)
  );
}

/** "… recrute un CHAUDRONNIER (h/f)": what stands before the suffix for all genders, from its article on. */
const GENDERED_PHRASE = new RegExp(
  `(?:^|(?<![\\p{L}])(?:une?|un\\(e\\)|eine?n?|als|an?|notre|unsere?n?|our)\\s)(?<it>\\p{L}[^,.;:()!?]{2,60}?)${GENDER_SUFFIX.source}`,
  "iu",
);

/** @param told true: only in a sentence, behind its article */
function fromGendered(reading: Reading, told = false): Fact | null {
  for (const statement of reading.statements) {
    if (statement.topic === "notice" || statement.topic === "process") continue;
    for (const sentence of statement.sentences) {
      const match = GENDERED_PHRASE.exec(sentence.plain);
      const it = match?.groups?.["it"];
      if (!match || it === undefined || it.split(/\s+/u).length > 6 || (told && match[0].startsWith(it))) continue;
      const at = match.index + match[0].indexOf(it);
      return cleaned(cut(sentence, at, at + it.length));
    }
  }
  return null;
}

/** "Senior Cook – Careers – Blue Oven": the part that names a job. */
function fromPageTitle(reading: Reading): Fact | null {
  for (const value of frontValues(reading, "pageTitle")) {
    const named = split(value, HEADLINE_SEPARATOR).find(
      (part) => namesJob(part.plain) && fits(part.plain) && !isPageFurniture(fold(part.plain)) && !isPlace(part.plain),
    );
    if (named) return cleaned(withoutEmployer(named, reading));
  }
  return null;
}

/** A heading with a suffix for all genders, one that says who is looked for, one that is the page's own title. */
function isSurely({ words }: Block, reading: Reading): boolean {
  if (isGendered(words.plain) || sought(words, reading) !== null) return true;
  const name = fold(words.plain);
  return frontValues(reading, "pageTitle").some((value) => {
    const title = fold(split(value, HEADLINE_SEPARATOR)[0]?.plain ?? "");
    return title !== "" && !isPageFurniture(title) && (name === title || (name.startsWith(title) && namesJob(title)));
  });
}

function headlines(reading: Reading): Block[] {
  const found: Block[] = [];
  for (const block of reading.outline.slice(0, 14)) {
    if (block.kind === "entry" || block.kind === "row") continue;
    const { plain } = block.words;
    // "Home > Careers" leads back.
    if (/\S\s?[>›»]\s?\S/u.test(plain)) continue;
    if (/^(?:url\s?:|https?:)/iu.test(plain) || SITE.test(plain)) continue;
    if (plain.length > LONGEST_TITLE) continue;
    if (
      block.kind === "line" &&
      block.paragraph.plain.length > 140 &&
      block.paragraph.starts[0] !== block.words.starts[0]
    )
      continue;
    if (/[.。!]$/u.test(plain) && plain.split(/\s+/u).length > 5) continue;
    if (isPageFurniture(fold(plain)) || /有限公司$|株式会社$|^(?:back to|zurück|retour|volver) |。./iu.test(plain))
      continue;
    if (isAnnouncement(plain) || ((isGreeting(fold(plain)) || namesPublicBody(plain)) && !namesJob(plain))) continue;
    if (/^(?:cadre d['’]emplois?|grade|catégorie|filière)\s?:/iu.test(plain)) continue;
    if (headingKind(plain) !== null) {
      // "Nous rejoindre" over the page is its name; further down it ends what may be the title.
      const kind = sectionKind(plain);
      if (kind !== null && (kind !== "apply" || found.length > 0 || block.kind !== "heading")) break;
      continue;
    }
    found.push(block);
    if (found.length >= 4) break;
  }
  return found;
}

/** "某校2025年教师招聘公告": an announcement, which may be of many jobs. */
function isAnnouncement(plain: string): boolean {
  return /招聘(?:公告|启事|简章)$/u.test(plain);
}

/** "Turn Data Engineering Into Growth": who begins so calls, and names no job. */
const CALL =
  /^(?:Turn|Join|Help|Make|Become part|Grow|Shape|Discover|Unlock|Transform|Take|Start|Bring|Step|Ready|Want|Love|Come|Let['’]s|Do you|Are you|Gestalte|Komm|Lust auf|Hast du|Rejoi\p{L}+|Participe\p{L}*|Envie|Únete|Ven|Quieres|Venha|Faça)\s(?:\S+\s){3}/u;

const IN_BRACKETS = /^[\p{Lu}\d][^.!?]{1,50} (?:na|no|@) \p{Lu}/u;

/** "Careers | Acme.com": whose page it is. */
const SITE = /^[\w-]+\.(?:com|org|net|io|de|fr|es|pt|cn|jp|co\.uk)$/iu;

function titlePart(line: Passage, heading: boolean, reading: Reading): Fact | null {
  if (CALL.test(line.plain) && !isGendered(line.plain) && sought(line, reading) === null) return null;
  const every = split(line, HEADLINE_SEPARATOR);
  const parts = every.filter(
    (part) => !isPageFurniture(fold(part.plain)) && !isKindOfWork(part.plain) && !SITE.test(part.plain),
  );
  // "Offre d'emploi : Boulanger": what stands beside the page's words is the job, be its name known or not.
  if (parts.length === 1 && every.length === 2 && parts[0] && fits(parts[0].plain) && !isPlace(parts[0].plain))
    return cleaned(parts[0]);
  // "[São Paulo] QA na Acrelec": what is bracketed is no job, and what stands before the employer is one.
  const [placeless] = parts.filter((part) => !isPlace(part.plain));
  if (heading && placeless && line.plain.startsWith("[") && IN_BRACKETS.test(placeless.plain) && fits(placeless.plain))
    return cleaned(withoutEmployer(placeless, reading));
  const seeking = parts.map((part) => sought(part, reading)).find((part) => part !== null);
  if (seeking) return cleaned(seeking);
  const named = parts.filter((part) => namesJob(part.plain) && !isPlace(part.plain) && fits(part.plain));
  const first = named[0];
  if (first && heading && qualified(line, parts, first, reading)) return cleaned(line);
  if (first) return cleaned(withoutEmployer(first, reading));
  if (parts.length !== 1) return null;
  const only = parts[0];
  if (
    !only ||
    isPlace(only.plain) ||
    /[?？:：]$/u.test(only.plain) ||
    only.plain.split(/\s+/u).length > (heading ? MOST_TITLE_WORDS : 7) ||
    /^(?:I|We|You|Our|Your|Wir|Ich|Du|Unsere?|Nous|Vous|Notre|Votre|Je|Nuestr[oa]s?|Nós|Noss[oa]s?)\s/u.test(only.plain)
  )
    return null;
  if (findSaid(only, reading.lexicons, "employer") !== null) return null;
  // A headline of unknown words is still the title if nothing else in the posting claims to be one.
  return headlineIsTitle(only, reading) ? cleaned(withoutEmployer(only, reading)) : null;
}

/** "正社員", which in a headline stands beside the job. */
function isKindOfWork(plain: string): boolean {
  return /^(?:正社員|契約社員|派遣社員|アルバイト|パート(?:タイム)?|業務委託|新卒|中途|全职|兼职|实习)$/u.test(plain);
}

/**
 * "Registered Nurse – Critical Care": what follows the job tells which, unless it is a place, a way of working, pay, or
 * a name that the text uses for itself.
 */
function qualified(line: Passage, parts: readonly Passage[], first: Passage, reading: Reading): boolean {
  const [head, tail] = parts;
  if (parts.length !== 2 || !head || !tail || head !== first || !fits(line.plain)) return false;
  if (!/\s[–—-]\s/u.test(line.plain) || isPlace(tail.plain) || isWayOfWorking(tail.plain)) return false;
  if (employmentIn(tail.plain, reading.lexicons).length > 0 || moneyIn(tail).some((money) => money.named)) return false;
  if (tail.plain.split(/[,/]/u).some((piece) => isPlace(piece) || isWayOfWorking(piece))) return false;
  const name = tail.plain.replace(/\s*\([^()]*\)$/u, "");
  const body = reading.text.slice((line.ends.at(-1) ?? 0) + 1);
  const host = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return !body.includes(name) && !reading.text.toLowerCase().includes(`${host}.`) && /^[\p{Lu}\d]/u.test(name);
}

function headlineIsTitle(line: Passage, reading: Reading): boolean {
  const first = reading.outline.find(
    ({ words }) => !/^(?:url\s?:|https?:)/iu.test(words.plain) && !isPageFurniture(fold(words.plain)),
  );
  return first !== undefined && first.words.starts[0] === line.starts[0];
}

/** What a sentence says of who is looked for besides the job: "an experienced and motivated Baker". */
const PRAISE =
  /^(?:(?:highly |very )?(?:experienced|motivated|self-motivated|enthusiastic|passionate|talented|skilled|dedicated|dynamic|driven|ambitious|reliable|friendly|energetic|proactive|creative|hard-?working|autonomous|independent|curious|[a-z]{4,10}-(?:focused|oriented|driven|minded|savvy)|hands-on|engagierte[nrs]?|motivierte[nrs]?|erfahrene[nrs]?|zuverlässige[nrs]?|freundliche[nrs]?)(?:,| and| und|)\s)+(?=\p{L})/u;

/** "We seek a curious person to join us as a cook": of all that a sentence says is looked for, the first that names a job. */
function sought(passage: Passage, reading: Reading): Passage | null {
  const found = allSaid(passage, reading.lexicons, "seeking").find(
    ({ plain }) => !namesAnyone(plain) && namesJob(plain) && fits(plain),
  );
  if (!found) return null;
  const praise = PRAISE.exec(found.plain)?.[0].length ?? 0;
  return cut(found, praise);
}

/** "We are looking for a …": the words that name a job. */
function fromSentences(reading: Reading): Fact | null {
  for (const statement of reading.statements) {
    if (statement.topic === "notice" || statement.topic === "process") continue;
    const found = sought(statement.words, reading);
    if (found && found.plain.split(/\s+/u).length <= 9) return cleaned(found);
  }
  return null;
}
