import { type Lexicon, patterns } from "../lexicon/index.ts";
import { type Passage, cut, sentences, spanOf, split, verbatim } from "../passage.ts";
import type { EmploymentType, Fact, Span } from "../posting.ts";
import { isNote } from "../note.ts";
import { type Reading, frontValues, labelled } from "../reading.ts";
import { workloadOf } from "./workload.ts";

const TYPES: readonly EmploymentType[] = [
  "FULL_TIME",
  "PART_TIME",
  "CONTRACTOR",
  "TEMPORARY",
  "INTERN",
  "VOLUNTEER",
  "PER_DIEM",
  "OTHER",
];

interface Found {
  readonly type: EmploymentType;
  readonly at: number;
  readonly end: number;
}

/** The kinds of employment that a wording names, in the order named. */
export function employmentIn(plain: string, lexicons: readonly Lexicon[]): Found[] {
  const found: Found[] = [];
  for (const type of TYPES) {
    if (plain.toUpperCase().replace(/[ -]/gu, "_") === type) return [{ type, at: 0, end: plain.length }];
    for (const lexicon of lexicons) {
      const match = patterns(lexicon.employment[type] ?? [])
        .map((pattern) => pattern.exec(plain))
        .find((one) => one !== null);
      if (match && !found.some((other) => other.type === type))
        found.push({ type, at: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The kind of employment, where the posting names one that schema.org has a term for. "Permanent" is none. */
export function employmentOf(reading: Reading, title: Fact | null): Fact<readonly EmploymentType[]> | null {
  const said = saidOf(reading, title);
  // "CLT ou PJ": schema.org has no word for the one, and half of a choice says the wrong thing.
  return said?.value.join() === "CONTRACTOR" && reading.language === "pt" && /\bCLT\b/u.test(reading.text)
    ? null
    : said;
}

function saidOf(reading: Reading, title: Fact | null): Fact<readonly EmploymentType[]> | null {
  const front = frontValues(reading, "employmentType").map((value) => factIn(value, reading.lexicons));
  const labels = labelled(reading, "employmentType").map((label) =>
    answersYes(label.value.plain) || isOther(label.value.plain) || DENIED.test(label.value.plain)
      ? null
      : factIn(label.value, reading.lexicons),
  );
  const byLabel = merged(labels);
  const byFront = merged([
    ...front,
    ...frontValues(reading, "industry").map((value) => wholly(value, reading.lexicons)),
  ]);
  for (const fact of [byFront, byLabel && merged([byLabel, ...statedAlone(reading)]), asked(reading)])
    if (fact) return withTime(fact, reading);
  for (const line of reading.masthead) {
    const fact = factIn(line, reading.lexicons);
    if (fact) return fact;
  }
  const [first] = reading.masthead;
  const coded = first
    ? merged(
        split(first, /\s[-–|·]\s/gu).map((part) => (CODE.test(part.plain) ? factIn(part, reading.lexicons) : null)),
      )
    : null;
  if (coded) return coded;
  return fromTitle(title, reading) ?? fromStatements(reading) ?? workloadOf(reading);
}

/** "Company - Title - Place - FT" */
const CODE = /^(?:FT|PT)$/u;

/** A category or tag that is nothing but a kind of employment: "internships". */
function wholly(value: Passage, lexicons: readonly Lexicon[]): Fact<readonly EmploymentType[]> | null {
  const [one] = employmentIn(value.plain, lexicons);
  return one && one.at === 0 && one.end === value.plain.length ? factIn(value, lexicons) : null;
}

/** "Temporary" behind the label says nothing of the hours: they may stand in the text. */
function withTime(fact: Fact<readonly EmploymentType[]>, reading: Reading): Fact<readonly EmploymentType[]> | null {
  if (fact.value.some((type) => type !== "TEMPORARY")) return fact;
  const said = fromStatements(reading);
  const times = said?.value.flatMap((type, i) => {
    const span = said.evidence[i];
    return (type === "FULL_TIME" || type === "PART_TIME") && span ? [{ value: [type], evidence: [span] }] : [];
  });
  return merged([fact, ...(times ?? [])]);
}

function fromTitle(title: Fact | null, reading: Reading): Fact<readonly EmploymentType[]> | null {
  const [span] = title?.evidence ?? [];
  // A coordinator of volunteers is none.
  if (
    /\b(?:volunteer\w*|interns?|trainees?|apprentices?|freelancers?)\b.*\b(?:coordinator|manager|officer|lead|director|organi[sz]er|supervisor|recruiter)\b/iu.test(
      title?.value ?? "",
    )
  )
    return null;
  if (!span) return null;
  // "Part-time baker" is called "baker", too.
  const before =
    /(?:(?:(?:part|full)[- ]time (?:and|or|&) )?(?:part|full)[- ]time|\[(?:CDD|CDI|Stage|Alternance)\b[^\]]{0,8}\])\s$/iu.exec(
      reading.text.slice(Math.max(0, span[0] - 40), span[0]),
    )?.[0].length ?? 0;
  // "Baker (part-time)" is called "Baker".
  const bracket = /^\s?[（(][^()（）\n]{2,70}[)）]/u.exec(reading.text.slice(span[1], span[1] + 80))?.[0].length ?? 0;
  return factIn(verbatim(reading.text, span[0] - before, span[1] + bracket), reading.lexicons);
}

/** What a form says that asks and isn't answered. */
function isOther(plain: string): boolean {
  return /^(?:other|n\/?a)$/iu.test(plain);
}

function answersYes(plain: string): boolean {
  return /^(?:是|yes|true)$/iu.test(plain);
}

/** "是否全职：是": the label names the kind, the value says yes. */
function asked(reading: Reading): Fact<readonly EmploymentType[]> | null {
  for (const statement of reading.statements) {
    const match = /^(?:是否)?(全职|兼职|实习)[：:]\s*是/u.exec(statement.words.plain);
    if (match) return factIn(cut(statement.words, 0, match[0].length), reading.lexicons);
  }
  return null;
}

/** What alone behind a label or key names a kind: in a sentence such words say too little. */
const BARE: readonly (readonly [EmploymentType, RegExp])[] = [
  ["CONTRACTOR", /^(?:contract(?:or|ing)?|independent contract(?:or)?|1099|b2b|pj)$/iu],
  ["FULL_TIME", /^(?:ft|full|completa|integral|complet|voll|100 ?%)$/iu],
  ["PART_TIME", /^(?:pt|part|parcial|partiel|teil)$/iu],
];

function factIn(words: Passage, lexicons: readonly Lexicon[]): Fact<readonly EmploymentType[]> | null {
  const bare = BARE.find(([, form]) => form.test(words.plain));
  if (bare) return { value: [bare[0]], evidence: [spanOf(words)] };
  const found = employmentIn(words.plain, lexicons);
  if (found.length === 0) return null;
  return { value: found.map((one) => one.type), evidence: found.map((one) => spanOf(cut(words, one.at, one.end))) };
}

function merged(facts: readonly (Fact<readonly EmploymentType[]> | null)[]): Fact<readonly EmploymentType[]> | null {
  const types: EmploymentType[] = [];
  const evidence: Span[] = [];
  for (const fact of facts) {
    fact?.value.forEach((type, i) => {
      const span = fact.evidence[i];
      if (!span || types.includes(type)) return;
      types.push(type);
      evidence.push(span);
    });
  }
  // "Other" is what a form says that has no word for the kind which the text names.
  const kept = types.flatMap((type, i) => (type === "OTHER" && types.length > 1 ? [] : [i]));
  const value = kept.flatMap((i) => types[i] ?? []);
  return value.length === 0 ? null : { value, evidence: kept.flatMap((i) => (evidence[i] ? [evidence[i]] : [])) };
}

/** Words about the job itself, so that "interns you will mentor" and "freelance clients" say nothing. */
const ABOUT_THE_JOB =
  /\b(?:recrui?t\p{L}*|recherch\p{L}*|such(?:en|t)|gesucht|looking for|(?:to )?join (?:us )?as an?|seek(?:ing|s)?|hir(?:ing|es)|work (?:available|opportunities)|join us|work(?:ing)? (?:with us |for us )?(?:full|part)[- ]time|(?:full|part)[- ]time(?: or (?:full|part)[- ]time)? working|buscamos|procuramos|position|role|job|post|contract|basis|vacancy|hours|schedule|opportunity|stelle|arbeitszeiten|(?:diese[rns]?|die|als) (?:voll|teil)zeit(?:stelle|position|job|beschäftigung|anstellung)|anstellung|arbeitszeit|bieten (?:wir )?[^.]{0,30}(?:voll|teil)zeit|poste|postes|contrat|mission|temps|cdd|puesto|trabajo a (?:tiempo|jornada)|trabalho a tempo|\bbusca\b|engagée?s? à|jornada|contrato|horario|vaga|regime|indépendant|freelance)|募集|招聘|勤務|雇用|岗位|工作/iu;

/** "Our owner works full-time at a bank" */
const OF_SOMEBODY =
  /\b(?:owner|boss|husband|wife|son|daughter|he|she|i|inhaber\p{L}*|mann|frau|mari|femme|marido)\b[^.!?]*\b(?:works?|arbeitet|travaille|trabaja|trabalha)\b/iu;

/** "This is a full-time position": said of the job, wherever it stands. */
const OF_THE_JOB =
  /\b(?:this (?:is|role|position|job)|the (?:position|role|job) is|position|stelle ist|poste est|puesto es|vaga é)\b/iu;
/** "This is a part-time position" may be among the duties. */
const THIS_JOB = /^(?:this (?:is|role|position|job)|the (?:position|role|job) is)\b/iu;
const DENIED =
  /も募集|\b(?:not (?:possible|available|offered|an option)|no (?:freelance|part-time)|kein\p{L}* (?:freelance|remote|teilzeit)|pas de (?:freelance|temps partiel))\b/iu;

/** What a row, a line or a heading says that says nothing else, wherever it stands: "| Full-Time |". */
function statedAlone(reading: Reading): (Fact<readonly EmploymentType[]> | null)[] {
  return reading.statements.map(({ kind, words }) => {
    const lead = /^[|\s]*/u.exec(words.plain)?.[0].length ?? 0;
    const alone = cut(words, lead, words.plain.length - (/[|\s]*$/u.exec(words.plain)?.[0].length ?? 0));
    const [one, ...more] = kind === "entry" ? [] : employmentIn(alone.plain, reading.lexicons);
    const whole = one !== undefined && more.length === 0 && one.at === 0 && one.end === alone.plain.length;
    return whole ? factIn(alone, reading.lexicons) : null;
  });
}

/** "Tiempo completo." among other sentences. */
function saysNothingElse({ plain }: Passage, reading: Reading): boolean {
  const [one] = employmentIn(plain, reading.lexicons);
  return one !== undefined && one.at === 0 && /^[.!;]?$/u.test(plain.slice(one.end));
}

/** "in Vollzeit, unbefristet." */
const TERSE =
  /^(?:in |en |à |a |em |als )?(?:full[- ]?time|part[- ]?time|período integral|voll-?|teil|jornada|media|tiempo|medio|temps|mi-temps|tempo|meio|cdd|cdi)/iu;

/** A longer sentence says more than the kind of job. */
const LONGEST_TERSE = 60;

function fromStatements(reading: Reading): Fact<readonly EmploymentType[]> | null {
  const facts = [...statedAlone(reading)];
  for (const statement of reading.statements) {
    if (/^(?:notice|process|company|apply)$/u.test(statement.topic)) continue;
    // Of lists about other things, nothing; of prose between them, what says that it is about the job.
    // "Buscamos dos camareros" over a note is no list of demands.
    const listed = !isNote(reading) && /^(?:must|nice|duties)$/u.test(statement.topic);
    const { plain } = statement.words;
    if (listed && statement.kind !== "line" && !THIS_JOB.test(plain)) continue;
    // "in Vollzeit/Teilzeit" below the title is set as a heading.
    const under = statement.kind === "heading" && /^(?:in|en|à|als|ab sofort) /iu.test(plain);
    const short = plain.length <= (under ? 60 : 30) && (under || statement.kind !== "heading") && !listed;
    // An entry is one thing to whoever lists it, of which the first sentence may be the kind.
    if (statement.kind === "entry" && !listed)
      facts.push(
        ...sentences(statement.words)
          .filter((one) => saysNothingElse(one, reading))
          .map((one) => factIn(one, reading.lexicons)),
      );
    // "in Vollzeit" alone between a list and the heading over it.
    if (listed && statement.kind === "line" && plain.length <= 30 && TERSE.test(plain)) {
      facts.push(factIn(statement.words, reading.lexicons));
      continue;
    }
    for (const sentence of statement.sentences) {
      if (listed && !OF_THE_JOB.test(sentence.plain)) continue;
      if (DENIED.test(sentence.plain)) continue;
      if (
        short ||
        (isNote(reading) && !OF_SOMEBODY.test(sentence.plain)) ||
        (TERSE.test(sentence.plain) && sentence.plain.length <= LONGEST_TERSE) ||
        ABOUT_THE_JOB.test(sentence.plain)
      )
        facts.push(factIn(sentence, reading.lexicons));
    }
  }
  return merged(facts);
}
