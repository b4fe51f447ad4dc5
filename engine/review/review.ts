import type { Posting } from "../posting/posting.ts";
import { isClosed } from "./closing.ts";
import { type Finding, SEVERITIES } from "./finding.ts";
import { jurisdictionsOf } from "./law/jurisdiction.ts";
import { type Readability, readabilityOf } from "./readability.ts";
import { equality } from "./rules/equality.ts";
import { type GenderBalance, genderBalance } from "./rules/gender-coded.ts";
import { genderSuffix } from "./rules/gender-suffix.ts";
import { closed, missing } from "./rules/missing.ts";
import { pay } from "./rules/pay.ts";
import { phraseFindings } from "./rules/phrase-rules.ts";
import { hardToRead, length, longRequirements, longSentences } from "./rules/reading.ts";
import { shouting } from "./rules/shouting.ts";
import { subjectOf } from "./subject.ts";
import { countWords } from "./words.ts";

/** What is to be said of a posting before it goes out. */
export interface Review {
  /** By place; those of the whole posting come first. */
  readonly findings: readonly Finding[];
  /** Of the body; two signs of Chinese or Japanese count as one. */
  readonly words: number;
  /** Null for text too short to be measured. */
  readonly readability: Readability | null;
  /** Null for languages without a list of coded words. */
  readonly genderBalance: GenderBalance | null;
  /** Where the job is, as far as laws on pay are known: "EU", "AT", "US-CO". */
  readonly jurisdictions: readonly string[];
  readonly closed: boolean;
}

export interface ReviewOptions {
  /** Today, `YYYY-MM-DD`: decides which laws are in force and which deadline has passed. */
  readonly now: string;
}

/**
 * Reviews a posting: who may feel left out, what a law asks for, what people can't read or don't find. No disk,
 * network or clock; the same posting and day give the same review. Not legal advice.
 */
export function reviewPosting(posting: Posting, { now }: ReviewOptions): Review {
  const subject = subjectOf(posting, now);
  const words = subject.sentences.reduce((sum, { plain }) => sum + countWords(plain), 0);
  const readability = readabilityOf(subject);
  const gender = genderBalance(subject);
  const jurisdictions = jurisdictionsOf(posting.facts.location?.value ?? "");
  const findings = [
    ...closed(subject),
    ...missing(subject),
    ...pay(subject, jurisdictions),
    ...genderSuffix(subject),
    ...phraseFindings(subject),
    ...equality(subject),
    ...(gender?.findings ?? []),
    ...shouting(subject),
    ...longSentences(subject),
    ...longRequirements(subject),
    ...length(words),
    ...hardToRead(readability),
  ];
  return {
    findings: sorted(distinct(findings)),
    words,
    readability,
    genderBalance: gender?.balance ?? null,
    jurisdictions,
    closed: isClosed(posting, now),
  };
}

/** Rules of word lists overlap: of two findings of one rule on the same words the first stays. */
function distinct(findings: readonly Finding[]): Finding[] {
  const taken = new Map<string, [number, number][]>();
  return findings.filter(({ rule, span }) => {
    if (span === null) return true;
    const own = taken.get(rule) ?? [];
    if (own.some(([start, end]) => span[0] < end && span[1] > start)) return false;
    taken.set(rule, [...own, [span[0], span[1]]]);
    return true;
  });
}

function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.span?.[1] ?? -1) - (b.span?.[1] ?? -1),
  );
}
