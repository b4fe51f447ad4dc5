import { fold } from "../headings.ts";
import { isPageFurniture } from "../lexicon/page-words.ts";
import { isPlace } from "../lexicon/places.ts";
import { GENDER_SUFFIX, namesJob } from "../lexicon/roles.ts";
import { literal } from "../literal.ts";
import { type Passage, cut, factOf, split, verbatim } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { isNote } from "../note.ts";
import { type Reading, frontValues, labelled } from "../reading.ts";
import { fromAddress, fromHiringList, fromLoneLine } from "./title-elsewhere.ts";
import { SEEKS, isPageWordedAlone, isSitesTitle, isWhoHires } from "./title-front.ts";
import { fromHeadline, titlePart } from "./title-headline.ts";
import { sought, soughtInNote } from "./title-sought.ts";
import {
  HEADLINE_SEPARATOR,
  LONGEST_TITLE,
  cleanTitle,
  cleaned,
  fits,
  withoutEmployer,
  withoutPageWords,
} from "./title-wording.ts";

/** What the job is called. */
export function titleOf(reading: Reading): Fact | null {
  // "name: job-single-1" is what a site's files are called.
  const titles = frontValues(reading, "title").filter(({ plain }) => !/^[a-z\d]+(?:[-_][a-z\d]+)+$/u.test(plain));
  // A page's name may be its town's or its employer's where another key names the job.
  const named = titles.length > 1 ? titles.find(({ plain }) => namesJob(plain)) : undefined;
  const front = named ?? titles[0] ?? frontValues(reading, "role")[0];
  if (reading.named) return cleaned(reading.named);
  if (front && !isPageWordedAlone(front) && !isWhoHires(front, reading) && !isSitesTitle(front, reading)) {
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
  const bracketed = fromBracketedHeading(reading);
  if (bracketed) return bracketed;
  const over = unlessSentence(fromHeadline(reading));
  // "We'd love to meet you": over a note may stand anything.
  const headline = over && isNote(reading) && !namesJob(over.value) ? (fromNote(reading) ?? over) : over;
  const gendered = headline && isFirst(headline, reading) ? null : fromGendered(reading, true);
  // A line below the sentence that names the job is none over it.
  if (headline && gendered && startOf(gendered) < startOf(headline)) return gendered;
  return (
    headline ??
    fromPageTitle(reading) ??
    fromGendered(reading) ??
    fromSentences(reading) ??
    fromHiringList(reading) ??
    fromNote(reading) ??
    unlessSentence(fromLoneLine(reading)) ??
    fromAddress(reading)
  );
}

/** "募集要項【警備スタッフ】" */
const BRACKETED =
  /^(?:(?:募集要項|募集職種|求人情報|招聘岗位|招聘职位)\s?[【「（(](?<job>[^】」）)]{2,30})[】」）)]|【(?<first>[^】]{2,30})】\s?(?:の)?(?:募集要項|募集|招聘))$/u;

function fromBracketedHeading({ outline }: Reading): Fact | null {
  for (const { kind, words } of outline) {
    const groups = kind === "heading" ? BRACKETED.exec(words.plain)?.groups : undefined;
    const job = groups?.["job"] ?? groups?.["first"];
    if (job === undefined) continue;
    const at = words.plain.indexOf(job);
    return cleaned(cut(words, at, at + job.length));
  }
  return null;
}

/** A Japanese or Chinese sentence names no job, whatever words stand in it. */
function unlessSentence(title: Fact | null): Fact | null {
  return title !== null && /[。！]$|(?:ください|ます|ました|でした)$/u.test(title.value) ? null : title;
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

/** "… recrute un CHAUDRONNIER (h/f)": what stands before the suffix for all genders, from its article on. */
const GENDERED_PHRASE = new RegExp(
  `(?:^|(?<![\\p{L}])(?:une?|un\\(e\\)|eine?n?|als|an?|notre|unsere?n?|our)\\s)(?<it>\\p{L}(?:[^,.;:()!?]|\\.(?=\\p{L})){2,60}?)${GENDER_SUFFIX.source}`,
  "iu",
);

/** @param told true: only in a sentence, behind its article */
function fromGendered(reading: Reading, told = false): Fact | null {
  for (const statement of reading.statements) {
    if (statement.topic === "notice" || statement.topic === "process") continue;
    for (const sentence of statement.sentences) {
      const match = GENDERED_PHRASE.exec(sentence.plain);
      const it = match?.groups?.["it"];
      if (!match || it === undefined || (it.match(/\p{L}+/gu)?.length ?? 0) > 6 || (told && match[0].startsWith(it)))
        continue;
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

/** "We are looking for a …": the words that name a job. */
function fromSentences(reading: Reading): Fact | null {
  for (const statement of reading.statements) {
    if (statement.topic === "notice" || statement.topic === "process") continue;
    const found = sought(statement.words, reading);
    if (found && found.plain.split(/\s+/u).length <= 9) return cleaned(withoutEmployer(found, reading));
  }
  return null;
}

function fromNote(reading: Reading): Fact | null {
  const found = soughtInNote(reading);
  return found && cleaned(found);
}
