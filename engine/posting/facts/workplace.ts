import { patterns } from "../lexicon/index.ts";
import { type Passage, cut, spanOf } from "../passage.ts";
import type { Fact, Workplace } from "../posting.ts";
import { type Reading, frontValues, labelled } from "../reading.ts";

/** Bare words, which tell the way of working only where it is asked for: behind a label, in the masthead. */
const BARE: readonly (readonly [Workplace, RegExp])[] = [
  [
    "hybrid",
    /每周.{1,3}天(?:远程|居家)|週.{1,2}日?(?:リモート|在宅|出社)|部分远程|télétravail (?:fréquent|ponctuel|occasionnel|régulier)|hybrid|híbrid|hybride|混合|ハイブリッド|partial|partly|teilweise|partiel|semi-?presencial|(?:[1-4]|one|two|three|zwei|drei|deux|trois|dos|tres|dois|três)(?: (?:or|bis|à|a|ou) [2-4])? (?:days?|tage?|jours?|d[ií]as?) (?:of |per week )?(?:(?:de|en|im|em|at|from) )?(?:télétravail|teletrabajo|teletrabalho|home|remote|remoto|mobil|presencia)/iu,
  ],
  [
    "remote",
    /\bremote(?:ly)?\b|\bremot[oa]\b|\btelecommut|work from home|anywhere|home ?office|télétravail|teletrabajo|full remote|远程|フルリモート/iu,
  ],
  ["onsite", /on[- ]?site|in-?office|in-?person|presencial|présentiel|vor ort|坐班|現場(?:勤務|出勤|のみ)|出社/iu],
];
const YES = /^(?:yes|true|y|1|ja|oui|s[ií]|sim|是|可|あり|ok|fully|100 ?%)\b|^(?:是|可|あり)/iu;
const NO = /^(?:no|false|n|0|nein|non|não|nao|none)\b|^(?:否|不|无|無|なし|不可)/iu;

/** How people work; null where the posting does not say, or says only that some of it may be possible. */
export function workplaceOf(reading: Reading): Fact<Workplace> | null {
  for (const value of frontValues(reading, "workplace")) {
    const way = answered(value.plain);
    if (way) return { value: way, evidence: [spanOf(value)] };
  }
  for (const value of frontValues(reading, "location")) {
    const found = bare(value);
    if (found) return found;
  }
  for (const value of frontValues(reading, "employmentType")) {
    const found = value.plain.length <= 40 ? bare(value) : null;
    if (found) return found;
  }
  const ways = labelled(reading, "workplace").flatMap(({ value }) => {
    const way = answered(value.plain);
    return way ? [{ value: way, evidence: [spanOf(value)] }] : [];
  });
  // A form whose labels name every way was not filled in.
  if (ways[0] && ways.every(({ value }) => value === ways[0]?.value)) return ways[0];
  for (const label of labelled(reading, "location")) {
    const found = label.value.plain.length <= 90 ? (besidePlace(label.value) ?? bare(label.value, true)) : null;
    if (found) return found;
  }
  for (const line of reading.masthead) {
    // A sentence may say that it is possible, or not: only its own phrases count.
    const found = /[.!。]$/u.test(line.plain) ? null : bare(line, true);
    if (found) return found;
  }
  return fromStatements(reading) ?? atAnOffice(reading);
}

/** "Escritório, Centro": where the place is an office, and nothing is said of working elsewhere. */
function atAnOffice(reading: Reading): Fact<Workplace> | null {
  for (const { value } of labelled(reading, "location")) {
    const match = /^(?:no |na |en la )?(?:escritório|oficina)\b/iu.exec(value.plain);
    if (match) return { value: "onsite", evidence: [spanOf(cut(value, 0, match[0].length))] };
  }
  return null;
}

/** Codes of boards whose forms ask for a letter. */
const LETTERS: Readonly<Record<string, Workplace>> = { h: "hybrid", r: "remote", p: "onsite" };

function answered(plain: string): Workplace | null {
  const letter = LETTERS[plain.toLowerCase()];
  if (letter) return letter;
  if (YES.test(plain)) return "remote";
  if (NO.test(plain)) return "onsite";
  if (/occasional|possible|partiel|teilweise/iu.test(plain) && !/hybrid/iu.test(plain))
    return /partiel|teilweise/iu.test(plain) ? "hybrid" : null;
  return BARE.find(([, form]) => form.test(plain))?.[0] ?? null;
}

/** Remote that is offered beside an office is remote for those who want it. */
function bare(value: Passage, choice = false): Fact<Workplace> | null {
  // "On site / remote": some of each.
  const [first, second] = BARE.filter(([way]) => way !== "hybrid")
    .map(([, form]) => form.exec(value.plain))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  const firstEnd = first === undefined ? 0 : first.index + first[0].length;
  if (first && second && /[/&+]|\b(?:and|und|et|y|e)\b/iu.test(value.plain.slice(firstEnd, second.index)))
    return { value: "hybrid", evidence: [spanOf(cut(value, first.index, firstEnd))] };
  const order =
    choice && /\b(?:or|ou|o|oder)\b/iu.test(value.plain)
      ? [...BARE].sort(([a], [b]) => Number(b === "remote") - Number(a === "remote"))
      : BARE;
  for (const [way, form] of order) {
    const match = form.exec(value.plain);
    if (match) return { value: way, evidence: [spanOf(cut(value, match.index, match.index + match[0].length))] };
  }
  return null;
}

/** "Leeds and home office": some of each. */
function besidePlace(value: Passage): Fact<Workplace> | null {
  const match =
    /(?<=\p{L}{3}\)? )(?:y|e|et|und|and|&|\+|con) (?:home[- ]?office|remote|remoto|télétravail|teletrabajo)\b/iu.exec(
      value.plain,
    );
  return match && match.index > 0
    ? { value: "hybrid", evidence: [spanOf(cut(value, match.index, match.index + match[0].length))] }
    : null;
}

const ORDER: readonly Workplace[] = ["onsite", "hybrid", "remote"];

function fromStatements(reading: Reading): Fact<Workplace> | null {
  const found = new Map<Workplace, Passage>();
  for (const statement of reading.statements) {
    if (
      statement.topic === "notice" ||
      statement.topic === "process" ||
      (/^(?:must|nice|duties)$/u.test(statement.topic) && statement.kind !== "line")
    )
      continue;
    for (const way of ORDER) {
      if (found.has(way)) continue;
      for (const lexicon of reading.lexicons) {
        const match = patterns(lexicon.workplace[way])
          .map((pattern) => pattern.exec(statement.words.plain))
          .find((one) => one !== null);
        if (match) found.set(way, cut(statement.words, match.index, match.index + match[0].length));
      }
    }
  }
  const way = found.has("remote") ? "remote" : found.has("hybrid") ? "hybrid" : found.has("onsite") ? "onsite" : null;
  const words = way ? found.get(way) : undefined;
  return way && words ? { value: way, evidence: [spanOf(words)] } : null;
}
