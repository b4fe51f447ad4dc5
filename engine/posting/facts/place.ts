import { isPageFurniture } from "../lexicon/page-words.ts";
import { isPlace, isTown, jobAndPlace } from "../lexicon/places.ts";
import { GENDER_SUFFIX, namesJob } from "../lexicon/roles.ts";
import { fold } from "../headings.ts";
import { type Passage, cut, factOf, join, spanOf, split } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, findSaid, frontValues, labelled } from "../reading.ts";
import { fromAddress, fromBody, fromFoot } from "./address.ts";
import { employmentIn } from "./employment.ts";
import { moneyIn } from "../money.ts";
import { onlyTown } from "./named-town.ts";
import { placeInNote } from "./note-place.ts";
import { employerLine, partedPlace } from "./workplace-name.ts";

const LONGEST_PLACE = 90;

/** Words that say how, not where, people work. */
const WAY_OF_WORKING =
  /^(?:(?:en |in |(?:we |you )?work(?:ing|s)? |fully |100 ?% |partly |partially |full |teilweise |auch |anteilig )?(?:remote(?:ly)?|hybrid|on-?site|in-?office|anywhere|worldwide|home ?office|telework|remoto|remota|híbrid[oa]|presencial|teletrabajo|télétravail|distanciel|présentiel|à distance|vor ort|mobil(?:es arbeiten)?|escritório|oficina|远程|(?:フル|完全)?リモート|在宅)(?: (?:ok|possible|möglich|posible|possível|parcial|partiel|first|friendly|work|working|role|position|job))?)$/iu;

/** Where the work is done, as posted. */
export function locationOf(reading: Reading): Fact | null {
  return (
    fromFront(reading) ??
    fromTitleBracket(reading) ??
    besideTitle(reading) ??
    fromLabels(reading) ??
    fromMasthead(reading) ??
    fromHeading(reading) ??
    belowContract(reading) ??
    fromSentences(reading) ??
    fromLines(reading) ??
    fromNote(reading) ??
    fromAddress(reading) ??
    onlyTown(reading) ??
    fromBody(reading) ??
    fromFoot(reading)
  );
}

/** True for "remote" and its like: a way of working, no place. */
export function isWayOfWorking(plain: string): boolean {
  const ways = plain
    .trim()
    .replace(/\s*\((?:según|conforme|depending|je nach|selon)[^()]*\)$/iu, "")
    .replace(/^[([]|[)\].]$/gu, "")
    .split(/\s*[/,]\s*|\s+(?:ou|or|o|oder|e|y|et|und|and)\s+/u);
  return ways.length <= 4 && ways.every((way) => WAY_OF_WORKING.test(way));
}

function fromFront(reading: Reading): Fact | null {
  const whole = frontValues(reading, "location").filter((value) => !isWayOfWorking(value.plain));
  if (whole[0])
    return whole.length > 1 && whole.every((value) => value.plain.length < 40) ? several(whole) : factOf(whole[0]);
  const parts = frontValues(reading, "city", "region", "country").filter((value) => value.plain.length <= 60);
  // "region: Paris"
  if (parts[0] && (frontValues(reading, "city").length > 0 || isTown(parts[0].plain))) return several(parts);
  // Who files "remote" as the place means it so.
  const [anywhere] = frontValues(reading, "location");
  return anywhere ? factOf(anywhere) : null;
}

/** "Senior lecturer in Oceanography (Hobart, Australia)": in the front matter, behind the job. */
function fromTitleBracket(reading: Reading): Fact | null {
  for (const title of frontValues(reading, "title")) {
    const bracket = /\s[(（]([^()（）]{3,40})[)）]$/u.exec(title.plain);
    const it = bracket?.[1] ?? "";
    if (!bracket || !isPlace(it) || isWayOfWorking(it)) continue;
    const at = bracket.index + bracket[0].indexOf(it);
    return factOf(cut(title, at, at + it.length));
  }
  return null;
}

/** "Nurse, Boston – …": in a round-up of jobs, what stands behind the name of the job. */
function besideTitle(reading: Reading): Fact | null {
  const end = reading.named?.ends.at(-1);
  const statement = reading.statements.find(({ words }) => words.starts[0] === reading.named?.starts[0]);
  if (end === undefined || !statement) return null;
  const from = statement.words.starts.findIndex((start) => start >= end);
  const match = from < 0 ? null : /^[\s,]*(?<it>\p{Lu}[^–—:.]{1,40}?)\s?[–—:]/u.exec(statement.words.plain.slice(from));
  const it = match?.groups?.["it"];
  if (!match || it === undefined || !isPlace(it)) return null;
  const at = from + match[0].indexOf(it);
  return factOf(cut(statement.words, at, at + it.length));
}

function several(parts: readonly Passage[]): Fact {
  return { value: parts.map((part) => part.plain).join(", "), evidence: parts.map(spanOf) };
}

function fromLabels(reading: Reading): Fact | null {
  const labels = labelled(reading, "location");
  const inline = labels.filter((label) => !label.heading);
  for (const label of inline) {
    const place = placePart(partedPlace(label.value)?.place ?? label.value);
    if (place) return factOf(place);
  }
  const listed = labels
    .filter((label) => label.heading && (!isSentence(label.value.plain) || placeFirst(label.value) !== null))
    .map((label) => placePart(label.value));
  const places = listed.filter((place): place is Passage => place !== null);
  // A headline that names all the places says it in the posting's own words.
  const headline = places.length > 1 ? fromMasthead(reading) : null;
  if (headline) return headline;
  return places[0] ? (places.length > 1 ? several(places) : factOf(places[0])) : null;
}

/** Under a heading for the place may stand a sentence about it: a name is short and has no full stop. */
function isSentence(plain: string): boolean {
  return /[.!?。！？]$/u.test(plain) && plain.split(/\s+/u).length > 6;
}

/** "Seguin, Texas - On site, with the second shift (Monday to Thursday).": the place comes first. */
function placeFirst(value: Passage): Passage | null {
  const dash = value.plain.length > 40 ? value.plain.search(/\s[-–—]\s/u) : -1;
  return dash > 1 && isPlace(value.plain.slice(0, dash)) ? cut(value, 0, dash) : null;
}

/** "Our center is located in Hales Corners, WI": where it says so. */
const LOCATED = /\b(?:located|based|situated|ubicad[oa]s?|situad[oa]s?|situé[es]*) (?:in|at|en|à|em) (?=\p{Lu})/u;

const RESERVED =
  /^(?:but|although|though|ideally|preferably|preferred|however|with|must|candidates?|applicants?|you|aber|idealerweise|vorzugsweise|mais|idéalement|de préférence|pero|idealmente|preferiblemente|mas|preferencialmente)(?!\p{L})/iu;
const NEAR = /\b(?:in|near|around|within|close to|from|bei|im|nahe|à|près de|en|em|perto de) (?=\p{Lu})/u;
/** What follows is a sentence, and no name. */
const LONGEST_NEAR = 30;

/** A label's value without ways of working: "Remoto ou Escritório, Santa Barbara D'Oeste" names one place. */
function placePart(whole: Passage): Passage | null {
  const told = LOCATED.exec(whole.plain);
  const value =
    placeFirst(whole) ??
    (told === null || isPlace(whole.plain.slice(0, told.index).replace(/[\s,;]+$/u, ""))
      ? whole
      : cut(whole, told.index + told[0].length));
  if (/^(?:one|two|three|\d+|multiple|various|several) (?:locations?|sites?)$/iu.test(value.plain)) return null;
  if (value.plain.length > LONGEST_PLACE || /https?:|@/u.test(value.plain)) return null;
  if (isWayOfWorking(value.plain)) return null;
  // "En télétravail avec des réunions à La Défense": a sentence on how, in which a place may occur.
  if (
    /^(?:en |in |im )?(?:télétravail|teletrabajo|teletrabalho|remote|remoto|home ?-?office) (?:avec|con|com|with|mit|und|et|y|e)\s\p{Ll}/iu.test(
      value.plain,
    )
  )
    return null;
  const parts = split(value, /\s*[,;|/–—]\s+|\s+-\s+|\s+(?:or|ou|oder|o|und|and)\s+/gu);
  const places = parts.filter((part) => !isWayOfWorking(part.plain));
  if (places.length === 0) return null;
  // "Remote, but ideally you live in Leeds": a sentence, in which a place may occur.
  const [said] = places;
  if (said !== undefined && places.length < parts.length && RESERVED.test(said.plain)) {
    const near = NEAR.exec(said.plain);
    const from = near === null ? (RESERVED.exec(said.plain)?.[0].length ?? 0) + 1 : near.index + near[0].length;
    const place = cut(said, from);
    return place.plain.length <= LONGEST_NEAR && (near !== null || isPlace(place.plain)) ? trimmed(place) : null;
  }
  if (places.length === parts.length) return trimmed(value);
  const first = value.plain.indexOf(places[0]?.plain ?? "");
  const last = places.at(-1);
  const end = last ? value.plain.lastIndexOf(last.plain) + last.plain.length : value.plain.length;
  const stretch = cut(value, first, end);
  return places.length === 1 || !parts.some((part) => isWayOfWorking(part.plain) && stretch.plain.includes(part.plain))
    ? trimmed(stretch)
    : trimmed(places[0] ?? stretch);
}

function trimmed(whole: Passage): Passage {
  const adverb =
    /^(?:Ideally|Preferably|Preferred|Primarily|Currently|Idéalement|Idealmente|Idealerweise),? |^(?:(?:[Rr]emoto|[Hh]íbrido) (?:ou|o) )?[Pp]resencial (?:no|na|em|en) (?=\p{Lu})/u.exec(
      whole.plain,
    );
  const place = adverb ? cut(whole, adverb[0].length) : whole;
  const bracket =
    /\s*[(（](?:[^()（）]*(?:remote|hybrid|hybride|on-?site|preferencial|preferred|híbrid|remot[oa]|home ?-?office|télétravail|distanciel|présentiel|teletrabajo|teletrabalho|presencial|mobiles? arbeiten|vor ort|远程|混合|リモート|在宅|\d ?(?:días?|jours?|tage?|days?|dias?|x) )[^()（）]*)[)）]\s*$/iu.exec(
      place.plain,
    );
  const kept = bracket && bracket.index > 0 ? cut(place, 0, bracket.index) : place;
  return cut(kept, 0, kept.plain.length - (/(?<![\s.;,/|])[\s.;,/|]+$/u.exec(kept.plain)?.[0].length ?? 0));
}

/** "Saint-Étienne (42)", as the French write towns. */
const WITH_DEPARTMENT = /^\p{Lu}[\p{L}'’ -]{2,30} \((?:\d{2}|2[AB]|97\d)\)$/u;

function fromMasthead(reading: Reading): Fact | null {
  for (const [i, line] of reading.masthead.slice(0, 6).entries()) {
    const employer = i > 0 && i < 3 ? employerLine(line) : null;
    if (employer) return factOf(employer.place);
    const placed = jobAndPlace(line.plain)?.place;
    if (placed !== undefined && line.plain.endsWith(placed))
      return factOf(cut(line, line.plain.length - placed.length));
    const parts = split(line, /\s*\|\s+|\s+[·•–—]\s+|\s+-\s+|\s*[[\]【】]\s*/gu);
    const places = parts.filter((part) => isPlace(part.plain));
    if (places.length > 1 && places.every((part) => part.plain.length < 25)) {
      const from = line.plain.indexOf(places[0]?.plain ?? "");
      const last = places.at(-1)?.plain ?? "";
      return factOf(cut(line, from, line.plain.lastIndexOf(last) + last.length));
    }
    const numbered =
      places[0] ?? (parts.length > 1 ? parts.find((part) => WITH_DEPARTMENT.test(part.plain)) : undefined);
    if (numbered) return factOf(trimmed(numbered));
    const beside = besideSuffix(line);
    if (beside) return factOf(beside);
    const mixed = parts.map((part) => placeBesideMeta(part, parts.length > 1, reading)).find((part) => part !== null);
    if (mixed) return factOf(mixed);
    if (
      parts.length > 1 &&
      line.plain.startsWith("[") &&
      parts[0] &&
      looksLikeName(parts[0].plain) &&
      !isWayOfWorking(parts[0].plain) &&
      !namesJob(parts[0].plain) &&
      !isPageFurniture(fold(parts[0].plain))
    )
      return factOf(parts[0]);
  }
  return null;
}

/** "Cook (m/f/d) for our kitchen in Linz", however far down the heading stands. */
function fromHeading(reading: Reading): Fact | null {
  for (const { kind, words } of reading.outline) {
    const place = kind === "heading" && GENDER_SUFFIX.test(words.plain) ? besideSuffix(words) : null;
    if (place) return factOf(place);
  }
  return null;
}

/** What boards print on a line of its own over the place. */
const CONTRACT =
  /^(?:CDI|CDD(?: \/ Temporaire)?(?: \(.{2,30}\))?|Stage(?: \(.{2,30}\))?|Alternance|Intérim|Freelance|Full[- ]time|Part[- ]time|Permanent contract|Internship)$/iu;

/** "CDI", and the place on the next line, in the head of a posting that a board printed. */
function belowContract(reading: Reading): Fact | null {
  const head = reading.outline.slice(0, 12);
  const at = head.findIndex(({ kind, words }) => kind === "line" && CONTRACT.test(words.plain));
  const next = at < 0 ? undefined : head[at + 1];
  const place = next?.kind === "line" ? next.words : undefined;
  if (!place || !looksLikeName(place.plain) || isWayOfWorking(place.plain) || namesJob(place.plain)) return null;
  return isPageFurniture(fold(place.plain)) || /[:：]|télétravail|remote|salaire/iu.test(place.plain)
    ? null
    : factOf(place);
}

/** "Koch (m/w/d), Köln", "Chef de projet (F/H) à Nantes", "工程师（上海）": a place known by name, behind the title's suffix or in brackets. */
function besideSuffix(line: Passage): Passage | null {
  const suffix = GENDER_SUFFIX.exec(line.plain);
  const rest = suffix ? cut(line, suffix.index + suffix[0].length) : null;
  const inner = /[(（]([^()（）]{2,30})[)）]\s*$/u.exec(line.plain);
  const bracket = inner ? cut(line, inner.index + 1, inner.index + 1 + (inner[1]?.length ?? 0)) : null;
  const pieces = [...(rest ? split(rest, /\s*[,|·–—-]\s*|(?:^|\s)(?:in|à|en|em|bei|at)\s(?=\p{Lu})/gu) : []), bracket];
  return pieces.find((piece) => piece !== null && isPlace(piece.plain)) ?? null;
}

/** "Berlin, hybrid" in a line of facts: the part beside a way of working or a kind of job is the place. */
function placeBesideMeta(part: Passage, inLine: boolean, reading: Reading): Passage | null {
  const pieces = split(part, /\s*[,(]\s*|\)| (?:oder|ou|or|o) (?=remote|home|télé|tele)/giu);
  const rest = pieces.filter(
    (piece) =>
      !isWayOfWorking(piece.plain) &&
      employmentIn(piece.plain, reading.lexicons).length === 0 &&
      moneyIn(piece).every((money) => !money.named),
  );
  if (!inLine || pieces.length < 2 || rest.length === pieces.length || rest.length === 0 || rest.length > 3)
    return null;
  if (!rest.every((piece) => looksLikeName(piece.plain) && !namesJob(piece.plain))) return null;
  return rest.length === 1
    ? (rest[0] ?? null)
    : join(rest).plain.length <= LONGEST_PLACE
      ? cut(
          part,
          part.plain.indexOf(rest[0]?.plain ?? ""),
          part.plain.indexOf(rest.at(-1)?.plain ?? "") + (rest.at(-1)?.plain.length ?? 0),
        )
      : null;
}

/** "Data Team | Crawley, UK": a place beside a bar, anywhere in what is said of the job. */
function fromLines(reading: Reading): Fact | null {
  const said = reading.sections.filter((section) => /^(?:top|role|terms)$/u.test(section.topic));
  for (const block of said.flatMap((section) => section.blocks)) {
    if (block.words.plain.length > 120) continue;
    const place = split(block.words, /\s+[|·•]\s+/gu).find((part, _, parts) => parts.length > 1 && isPlace(part.plain));
    if (place) return factOf(place);
  }
  return null;
}

function looksLikeName(plain: string): boolean {
  return plain.length <= 40 && plain.split(/\s+/u).length <= 4 && /^[\p{Lu}\p{Lo}]/u.test(plain) && !/\d/u.test(plain);
}

/** "For positions in Maryland, …": what the law says there. */
const OF_OTHERS =
  /\bFor (?:all )?(?:positions|jobs|roles|applicants|candidates|employees|residents|those) (?:in|who|residing)\b|^(?:Applicants|Candidates|Residents|Employees) (?:in|of|residing|who)\b/u;

function fromSentences(reading: Reading): Fact | null {
  for (const statement of reading.statements) {
    if (statement.topic === "notice" || statement.topic === "company" || statement.topic === "process") continue;
    for (const sentence of statement.sentences) {
      const found = findSaid(sentence, reading.lexicons, "place");
      if (
        found &&
        !OF_OTHERS.test(sentence.plain) &&
        !/^L['’]\p{Lu}{3}/u.test(found.plain) &&
        !isWayOfWorking(found.plain) &&
        !/^(?:You|We|The|This|Our|A|Teams?|Github|Centro|Centre|Zentrum|Innenstadt)$/iu.test(found.plain)
      )
        return factOf(trimmed(found));
    }
  }
  return null;
}

function fromNote(reading: Reading): Fact | null {
  const found = placeInNote(reading, (plain) => !isWayOfWorking(plain));
  return found && factOf(trimmed(found));
}
