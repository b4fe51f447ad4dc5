import { fold as foldHeading, headingKind } from "../headings.ts";
import { LEXICONS, patterns } from "../lexicon/index.ts";
import { isPlace } from "../lexicon/places.ts";
import { endsInJob, namesJob } from "../lexicon/roles.ts";
import { labelParts } from "../labels.ts";
import { type Passage, cut, factOf, split } from "../passage.ts";
import type { Fact, Span } from "../posting.ts";
import { type Reading, frontValues, labelled } from "../reading.ts";
import { fold, holdsWords, namesByDomain } from "./employer-domain.ts";
import { employmentIn } from "./employment.ts";
import { namesWithLegalForm } from "./employer-lines.ts";
import { isName, LEGAL_FORM, trimmed } from "./employer-name.ts";
import { addHeadings } from "./employer-headings.ts";
import { repeatedNames } from "./employer-repeated.ts";
import { addPage } from "./employer-page.ts";
import { type AddName, WEIGHT } from "./employer-weight.ts";
import { isWayOfWorking } from "./place.ts";
import { moneyIn } from "../money.ts";
import { namesPublicBody } from "./public-body.ts";
import { publicBodies, publicEmployer } from "./public-employer.ts";
import { EMPLOYER, employerLine, partedPlace } from "./workplace-name.ts";

interface Candidate {
  readonly words: Passage;
  weight: number;
  /** True if nothing but an address hints at it: the name may be longer there than its host. */
  fromAddress: boolean;
}

/** A name is believed from so much on. */
const ENOUGH = 2;

/** Who offers the job, if the posting says so by name. */
export function companyOf(reading: Reading, title: Fact | null): Fact | null {
  const front = frontValues(reading, "company")[0];
  if (front) return spelledOut(front, reading) ?? factOf(front);
  for (const label of labelled(reading, "company")) {
    if (
      label.value.plain.length <= 80 &&
      !/\s.*https?:/u.test(behindJob(label.value).plain) &&
      !/(?<!\b(?:Co|Inc|Ltd|Corp|St|Dr|Bros|Pvt))[。.!?]\s|[，；]/u.test(label.value.plain) &&
      (!label.heading || isShortName(label.value.plain))
    )
      return factOf(employerLine(label.value)?.name ?? behindJob(label.value));
  }
  const candidates: Candidate[] = [];
  const add = (words: Passage | null, weight: number, fromAddress = false): void => {
    const name = words ? trimmed(words) : null;
    if (!name || !isName(name.plain) || name.plain === title?.value) return;
    // "The Warehouse Associate supports …"
    const start = name.starts[0] ?? 0;
    const article = /\b[Tt]he $/u.test(reading.text.slice(Math.max(0, start - 4), start));
    if (article && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name.plain) && endsInJob(name.plain)) return;
    // "工程师（高级）" is what people are called, whatever repeats it.
    if (/\p{Lo}/u.test(name.plain) && endsInJob(name.plain.replace(/[（(].*$/u, ""))) return;
    const same = candidates.find((other) => fold(other.words.plain) === fold(name.plain));
    if (same) {
      same.weight += weight;
      same.fromAddress &&= fromAddress;
    } else candidates.push({ words: name, weight, fromAddress });
  };
  for (const front of frontValues(reading, "title")) addBehindTitle(front, add);
  for (const label of labelled(reading, "location")) add(partedPlace(label.value)?.name ?? null, WEIGHT.sentence);
  addMasthead(reading, title, add);
  addSentences(reading, add);
  addHeadings(reading, add);
  for (const { words, sure } of namesByDomain(reading, title)) add(words, sure ? WEIGHT.domain : WEIGHT.doubtful, true);
  addPage(reading, title, add);
  for (const words of namesWithLegalForm(reading)) add(words, WEIGHT.legal);
  for (const words of publicBodies(reading)) add(words, WEIGHT.sentence);
  for (const { words, weight } of repeatedNames(reading, title)) add(words, weight);
  return strongest(candidates, reading);
}

/** "Reference Librarian – Northwind Public Library": in the front matter, the employer behind the job. */
function addBehindTitle(front: Passage, add: AddName): void {
  const named = /\s(?:at|@|na|no|bei|chez)\s+(?=\p{Lu})/u.exec(front.plain);
  if (named && front.plain.startsWith("[")) {
    const name = cut(front, named.index + named[0].length);
    add(cut(name, 0, /\s[-–—|]\s|[[(]/u.exec(name.plain)?.index ?? name.plain.length), WEIGHT.headline);
  }
  const [job, employer, more] = split(front, /\s+[-–—|·]\s+/gu);
  if (!job || !employer || more || !namesJob(job.plain) || namesJob(employer.plain)) return;
  const words = employer.plain.split(/\s+/u).length;
  if (words < 2 || words > 7 || isWayOfWorking(employer.plain) || employmentIn(employer.plain, LEXICONS).length > 0)
    return;
  add(employer, EMPLOYER.test(employer.plain) ? WEIGHT.masthead : WEIGHT.headline);
}

/** Under a heading that asks for the name may stand a sentence, or its rest. */
function isShortName(plain: string): boolean {
  return plain.split(/\s+/u).length <= 6 && !/[.!?。！]$/u.test(plain) && !/^\p{Ll}{1,8}$/u.test(plain);
}

/** "Front-end developer na Acruza": who employs, where the field for it begins with the job. */
function behindJob(value: Passage): Passage {
  const at = /\s(?:at|@|na|no|bei|chez|en)\s+(?=\p{Lu})/u.exec(value.plain);
  if (!at || !namesJob(value.plain.slice(0, at.index))) return value;
  const name = cut(value, at.index + at[0].length);
  return cut(name, 0, /\s*[[(]?(?:https?:|www\.)/u.exec(name.plain)?.index ?? name.plain.length);
}

function strongest(candidates: readonly Candidate[], reading: Reading): Fact | null {
  const text = fold(reading.text);
  let best: Candidate | null = null;
  let bestWeight = 0;
  for (const candidate of candidates) {
    const name = fold(candidate.words.plain);
    // Hints for "SOE Software" are hints for "SOE Software Corporation" too.
    const kin = candidates.filter(
      (other) =>
        other !== candidate && (holdsWords(fold(other.words.plain), name) || holdsWords(name, fold(other.words.plain))),
    );
    const weight =
      candidate.weight +
      kin.reduce((sum, other) => sum + other.weight, 0) * 0.9 +
      Math.min(8, text.split(name).length - 2) * WEIGHT.repeated +
      name.length * 0.001;
    if (weight > bestWeight) {
      best = candidate;
      bestWeight = weight;
    }
  }
  if (!best || bestWeight < ENOUGH) return null;
  // Once known, the employer is called by the fullest name that a good hint gives.
  const { fromAddress } = best;
  const short = fold(best.words.plain);
  const fullest = candidates
    .filter(
      (other) =>
        other !== best &&
        other.weight >= WEIGHT.sentence &&
        ((fromAddress && !isShouted(other.words.plain)) ||
          fold(other.words.plain).startsWith(`${short} `) ||
          LEGAL_FORM.test(other.words.plain)) &&
        holdsWords(fold(other.words.plain), short),
    )
    .sort((a, b) => b.words.plain.length - a.words.plain.length)[0];
  return publicEmployer(withArticle(factOf((fullest ?? best).words), reading.text), reading);
}

/** "at The Northwind Company": an article with a capital within a sentence belongs to the name. */
function withArticle(employer: Fact, text: string): Fact {
  const name = ` The ${employer.value}`;
  let at = text.indexOf(name);
  while (
    at >= 0 &&
    !(/[\p{Ll},]/u.test(text[at - 1] ?? "") && /^(?:[^\p{L}\p{N}]|$)/u.test(text.slice(at + name.length)))
  )
    at = text.indexOf(name, at + 1);
  return at < 0 ? employer : { value: name.trim(), evidence: [[at + 1, at + name.length]] };
}

/** "pass-culture" in the front matter is a key for machines: the text spells the name as people do. */
function spelledOut(value: Passage, reading: Reading): Fact | null {
  if (/^[a-z0-9]{4,}$/u.test(value.plain)) return accented(value.plain, reading);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(value.plain)) return null;
  const name = value.plain.replaceAll("-", " ");
  for (const statement of reading.statements) {
    const at = statement.words.plain.toLowerCase().indexOf(name);
    if (at >= 0) return factOf(cut(statement.words, at, at + name.length));
  }
  return null;
}

/** "Café" for the key "cafe". */
function accented(key: string, reading: Reading): Fact | null {
  for (const { words } of reading.statements) {
    if (!/[À-ɏ]/u.test(words.plain)) continue;
    for (const match of words.plain.matchAll(/\p{Lu}[\p{L}\p{N}]{3,}/gu))
      if (foldHeading(match[0]) === key && match[0].toLowerCase() !== key)
        return factOf(cut(words, match.index, match.index + match[0].length));
  }
  return null;
}

function addMasthead(reading: Reading, title: Fact | null, add: AddName): void {
  const lines = reading.masthead;
  const span = title?.evidence[0] ?? ([-1, -1] as const);
  const [titleAt] = span;
  lines.forEach((whole, i) => {
    const line = withoutPlaceBefore(whole);
    const employer = i > 0 && i < 3 ? employerLine(line) : null;
    if (employer) {
      add(employer.name, WEIGHT.masthead);
      return;
    }
    // As a board for jobs copies: the title, the company, the place.
    const copied = i === 1 && /\s?- job post$/iu.test(lines[0]?.plain ?? "");
    if (copied) add(line, WEIGHT.masthead);
    const parts = split(line, /\]\s*[-–—|·]\s*\[|\s*\|\s+|\s+[·•–—@]\s+|\s+-\s+|\]\s*\[|\s*[[\]]\s*/gu);
    if (/^[^:]{2,30}: /u.test(line.plain) && i === 0 && parts.length > 1) {
      add(cut(line, 0, line.plain.indexOf(":")), WEIGHT.headline);
      return;
    }
    // "Desarrollador para acruza.example": who employs is called by its domain.
    const domain =
      i === 0 ? /\s(?:para|for|at|na|en|bei|chez)\s+(?=[a-z\d-]{3,30}(?:\.[a-z]{2,4}){1,2}$)/u.exec(line.plain) : null;
    if (i === 0 && namesPublicBody(line.plain) && !namesJob(line.plain)) {
      add(line, WEIGHT.masthead);
      return;
    }
    if (domain && namesJob(line.plain.slice(0, domain.index))) {
      add(cut(line, domain.index + domain[0].length), WEIGHT.headline);
      return;
    }
    const named = /\s(?:at|@|na|no|bei|chez)\s+(?=\p{Lu})/u.exec(line.plain);
    if (named && line.plain.length <= 100 && parts.length <= 2) {
      add(cut(line, named.index + named[0].length), WEIGHT.headline);
      return;
    }
    const unknown = parts.filter((part) => !isMeta(part, reading, span));
    // "Acruza - Cook - Linz - FT": who posts is named before the job.
    const [before, after] = parts;
    if (i === 0 && parts.length >= 3 && before && after && unknown[0] === before && isWithin(after, span)) {
      add(before, WEIGHT.headline);
      return;
    }
    // Of several unknown parts, any may be the team or the shift.
    if (parts.length > 1 && unknown.length < parts.length && unknown[0])
      add(unknown[0], unknown.length === 1 ? WEIGHT.headline : WEIGHT.doubtful);
    // "Mairie de Vannes" alone below the title.
    if (
      i >= 1 &&
      i <= 3 &&
      parts.length === 1 &&
      line.plain.length <= 60 &&
      EMPLOYER.test(line.plain) &&
      !/[.!?:]$|[,\d]/u.test(line.plain)
    )
      add(isMeta(line, reading, span) ? null : line, WEIGHT.masthead);
    // A name alone over the title, as boards print them: "BLUE OVEN", then "Baker (m/f/d)".
    if (
      i === 0 &&
      titleAt >= 0 &&
      titleAt === lines[1]?.starts[0] &&
      parts.length === 1 &&
      !isMeta(line, reading, span)
    )
      add(line, WEIGHT.masthead);
    // Title, company and place on three lines, as boards print them.
    const above = lines[i - 1];
    if (i >= 2 && above && isPlace(line.plain) && titleAt === (lines[i - 2]?.starts[0] ?? -2))
      add(above, WEIGHT.masthead);
  });
}

/** "[São Paulo - SP] Clerk at Blue Oven" without its first bracket. */
function withoutPlaceBefore(line: Passage): Passage {
  const bracket = /^\[([^[\]]{2,40})\]\s*(?=[\p{L}\p{N}])/u.exec(line.plain);
  const within = bracket?.[1] ?? "";
  const places = within === "" ? [] : within.split(/\s*[-,/|]\s*/u);
  return bracket && places.some((piece) => isPlace(piece) || isWayOfWorking(piece))
    ? cut(line, bracket[0].length)
    : line;
}

function isWithin(part: Passage, [start, end]: Span): boolean {
  return (part.starts[0] ?? 0) <= start && (part.ends.at(-1) ?? 0) >= end;
}

function isMeta(part: Passage, reading: Reading, [titleAt, titleEnd]: Span): boolean {
  const { plain } = part;
  if ((part.starts[0] ?? 0) <= titleAt && (part.ends.at(-1) ?? 0) > titleAt) return true;
  if (titleAt >= 0 && (part.starts[0] ?? 0) >= titleAt && (part.starts[0] ?? 0) < titleEnd) return true;
  if (isPlace(plain) || isWayOfWorking(plain) || namesJob(plain) || headingKind(plain) !== null) return true;
  const label = labelParts(part)?.label;
  if (label !== undefined && headingKind(label) !== null) return true;
  if (plain.split(/\s*,\s*/u).some((piece) => isWayOfWorking(piece) || isPlace(piece))) return true;
  return employmentIn(plain, reading.lexicons).length > 0 || moneyIn(part).some((money) => money.named || money.scaled);
}

function addSentences(reading: Reading, add: AddName): void {
  for (const statement of reading.statements) {
    if (statement.kind === "entry" || statement.kind === "row") continue;
    for (const sentence of statement.sentences) {
      // In capitals throughout, every word looks like a name.
      if (/\p{Lu}/u.test(sentence.plain) && !/[\p{Ll}\p{Lo}]/u.test(sentence.plain)) continue;
      for (const lexicon of reading.lexicons) {
        for (const pattern of patterns(lexicon.sentences.employer)) {
          const match = pattern.exec(sentence.plain);
          const it = match?.groups?.["it"];
          if (!match || it === undefined) continue;
          const at = match.index + match[0].indexOf(it);
          const hires = HIRES.test(sentence.plain.slice(at + it.length));
          // German writes all nouns with a capital: one alone behind "bei" may be a thing.
          const doubtful = lexicon.language === "de" && NOUNS.test(it);
          // "Der Verlag sucht": a thing with its article.
          const thing = doubtful && /(?:^|\s)(?:Die|Der|Das) $/u.test(sentence.plain.slice(0, at));
          const weight = hires && !thing ? WEIGHT.hires : doubtful ? WEIGHT.doubtful : WEIGHT.sentence;
          add(cut(sentence, at, at + it.length), statement.topic === "notice" ? weight / 2 : weight);
        }
      }
    }
  }
}

/** "Praxis", "Fragen und Anliegen" */
const NOUNS = /^\p{Lu}\p{Ll}+(?: (?:und|oder|für) \p{Lu}\p{Ll}+)?$/u;

/** What only who offers the job is said to do. */
const HIRES =
  /^(?: \([^()]{2,30}\))?,? (?:(?:is|are) (?:currently |now |actively )?(?:seeking|hiring|looking (?:for|to hire)|recruiting|searching for)|seeks|hires|recrute|embauche|recherche|cherche|sucht|stellt ein|bildet aus|busca|solicita|requiere|precisa|recruta|procura|contrata|seleciona)\b/u;

/** "DESAFIO AFYA" */
function isShouted(plain: string): boolean {
  return plain.includes(" ") && plain === plain.toUpperCase();
}
