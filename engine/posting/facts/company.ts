import { fold as foldHeading } from "../headings.ts";
import { LEXICONS, patterns } from "../lexicon/index.ts";
import { endsInJob, namesJob } from "../lexicon/roles.ts";
import { type Passage, cut, factOf, sentences, split } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { isNote } from "../note.ts";
import { type Reading, frontValues, labelled } from "../reading.ts";
import { fold, holdsWords, namesByDomain } from "./employer-domain.ts";
import { addHeadings } from "./employer-headings.ts";
import { namesWithLegalForm } from "./employer-lines.ts";
import { addMasthead } from "./employer-masthead.ts";
import { addNoted } from "./employer-noted.ts";
import { LEGAL_FORM, isName, trimmed } from "./employer-name.ts";
import { addPage } from "./employer-page.ts";
import { repeatedNames } from "./employer-repeated.ts";
import { smallNames } from "./employer-small.ts";
import { type AddName, WEIGHT } from "./employer-weight.ts";
import { employmentIn } from "./employment.ts";
import { isWayOfWorking } from "./place.ts";
import { SEEKS } from "./title-front.ts";
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
    // "冲压工（两班倒）" under which a note stands.
    if (isNote(reading) && /^\p{Lo}{2,5}$/u.test(name.plain) && namesJob(name.plain)) return;
    // "工程师（高级）" is what people are called, whatever repeats it.
    if (/\p{Lo}/u.test(name.plain) && endsInJob(name.plain.replace(/[（(].*$/u, ""))) return;
    const same = candidates.find((other) => fold(other.words.plain) === fold(name.plain));
    if (same) {
      same.weight += weight;
      same.fromAddress &&= fromAddress;
    } else candidates.push({ words: name, weight, fromAddress });
  };
  const addSmall = (words: Passage): void => {
    candidates.push({ words, weight: WEIGHT.sentence, fromAddress: false });
  };
  for (const front of frontValues(reading, "title")) {
    addBehindTitle(front, add);
    // "Acruza recrute une boulangère"
    const seeks = SEEKS.exec(front.plain)?.index ?? 0;
    if (seeks > 0) add(cut(front, 0, seeks), WEIGHT.hires);
  }
  for (const label of labelled(reading, "location")) add(partedPlace(label.value)?.name ?? null, WEIGHT.sentence);
  addMasthead(reading, title, add);
  addSentences(reading, add);
  for (const words of smallNames(reading)) addSmall(words);
  addNoted(reading, add);
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
  const page = /^(?:Careers?|Jobs?) at (?=\p{Lu})/u.exec(value.plain);
  if (page) return cut(value, page[0].length);
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

function addSentences(reading: Reading, add: AddName): void {
  for (const statement of reading.statements) {
    if (statement.kind === "row") continue;
    // In a list a name may be a customer's.
    const share = statement.topic === "notice" || statement.kind === "entry" ? 0.5 : 1;
    for (const sentence of statement.sentences) addSentence(sentence, share, reading, add);
  }
  for (const value of frontValues(reading, "abstract"))
    for (const sentence of sentences(value)) addSentence(sentence, 1, reading, add);
}

/** @param share of what the sentence counts elsewhere */
function addSentence(sentence: Passage, share: number, { lexicons }: Reading, add: AddName): void {
  // In capitals throughout, every word looks like a name.
  if (/\p{Lu}/u.test(sentence.plain) && !/[\p{Ll}\p{Lo}]/u.test(sentence.plain)) return;
  for (const lexicon of lexicons) {
    for (const pattern of patterns(lexicon.sentences.employer)) {
      const match = pattern.exec(sentence.plain);
      const it = match?.groups?.["it"];
      if (!match || it === undefined) continue;
      const at = match.index + match[0].indexOf(it);
      const hires = HIRES.test(sentence.plain.slice(at + it.length));
      // German writes all nouns with a capital: one alone behind "bei" may be a thing.
      const doubtful = lexicon.language === "de" && NOUNS.test(it);
      // "beim Kennenlernen"
      if (doubtful && it.endsWith("en") && /\b[Bb]eim $/u.test(sentence.plain.slice(0, at))) continue;
      // "Der Verlag sucht": a thing with its article.
      const thing = doubtful && /(?:^|\s)(?:Die|Der|Das) $/u.test(sentence.plain.slice(0, at));
      const weight = hires && !thing ? WEIGHT.hires : doubtful ? WEIGHT.doubtful : WEIGHT.sentence;
      add(cut(sentence, at, at + it.length), weight * share);
    }
  }
}

/** "Praxis", "Fragen und Anliegen" */
const NOUNS = /^\p{Lu}\p{Ll}+(?: (?:und|oder|für) \p{Lu}\p{Ll}+)?$/u;

/** What only who offers the job is said to do. */
const HIRES =
  /^(?: \([^()]{2,30}\))?,? (?:(?:is|are) (?:currently |now |actively )?(?:seeking|hiring|looking (?:for|to hire)|recruiting|searching for)|seeks|hires|recrute|embauche|recherche|cherche|sucht|stellt ein|bildet aus|mit (?:Haupt|Firmen)?[Ss]itz in|busca|solicita|requiere|precisa|recruta|procura|contrata|seleciona)\b/u;

/** "DESAFIO AFYA" */
function isShouted(plain: string): boolean {
  return plain.includes(" ") && plain === plain.toUpperCase();
}
