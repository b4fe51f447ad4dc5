import { fold, headingKind, sectionKind } from "../headings.ts";
import { isGreeting, isPageFurniture } from "../lexicon/page-words.ts";
import { isPlace, jobAndPlace } from "../lexicon/places.ts";
import { GENDER_SUFFIX, isGendered, namesJob } from "../lexicon/roles.ts";
import { moneyIn } from "../money.ts";
import type { Block } from "../outline.ts";
import { cut, type Passage, split } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, findSaid, frontValues } from "../reading.ts";
import { employmentIn } from "./employment.ts";
import { isWayOfWorking } from "./place.ts";
import { namesPublicBody } from "./public-body.ts";
import { sought } from "./title-sought.ts";
import {
  HEADLINE_SEPARATOR,
  LONGEST_TITLE,
  MOST_TITLE_WORDS,
  cleaned,
  fits,
  withoutEmployer,
} from "./title-wording.ts";

/** The title that a headline gives: the first heading, or the first line where there is none. */

/** The first heading, or the first line where there is none: one of its parts is the title. */
export function fromHeadline(reading: Reading): Fact | null {
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
    // What a template's engine reads.
    if (/^(?:url\s?:|https?:)|^@\w+\(|^\{[%{]/iu.test(plain) || SITE.test(plain)) continue;
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

export function titlePart(line: Passage, heading: boolean, reading: Reading): Fact | null {
  if (CALL.test(line.plain) && !isGendered(line.plain) && sought(line, reading) === null) return null;
  const placed = jobAndPlace(line.plain);
  if (placed) return cleaned(cut(line, 0, placed.job.length));
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
