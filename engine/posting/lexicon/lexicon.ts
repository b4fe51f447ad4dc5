import type { EmploymentType, PayPeriod, Workplace } from "../posting.ts";

/** What a section of a posting is about. */
export type SectionKind =
  | "duties"
  | "must"
  | "nice"
  | "benefits"
  | "pay"
  | "apply"
  | "company"
  | "role"
  /** Terms of the job: a mixture of place, hours, kind of contract. */
  | "terms"
  /** How applicants are chosen. */
  | "process"
  /** Legal and other boilerplate: equal opportunities, privacy, warnings. */
  | "notice";

/** A value that postings give behind a label or under a heading of its own. */
export type FieldName =
  | "title"
  | "company"
  | "location"
  | "workplace"
  | "employmentType"
  | "salary"
  | "deadline"
  | "startDate"
  | "department"
  | "industry"
  | "url"
  | "email"
  | "phone";

/**
 * The words by which postings of one language are understood.
 *
 * All entries are the sources of regular expressions, matched without regard to case. `sections` and `fields` are
 * matched against whole headings and labels that were folded first: lower case, no accents on Latin letters, straight
 * apostrophes, no outer punctuation, signs or numbering. All others are searched in text as it stands. A pattern must
 * not nest quantifiers: it meets hostile text.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  /** Frequent little words, by which the language is known. None for languages known by their script. */
  readonly stopwords: readonly string[];
  readonly sections: Readonly<Record<SectionKind, readonly string[]>>;
  readonly fields: Readonly<Record<FieldName, readonly string[]>>;
  /** January to December: each the spellings of one month. */
  readonly months: readonly string[];
  readonly workplace: Readonly<Record<Workplace, readonly string[]>>;
  readonly employment: Readonly<Partial<Record<EmploymentType, readonly string[]>>>;
  readonly periods: Readonly<Partial<Record<PayPeriod, readonly string[]>>>;
  readonly sentences: Sentences;
}

/** Patterns over sentences. Where a value is meant, the pattern has the group `(?<it>…)`. */
export interface Sentences {
  /** "We are looking for a …": `it` is the title. */
  readonly seeking: readonly string[];
  /** "Northwind is looking for …": `it` is the employer. */
  readonly employer: readonly string[];
  /** "based in …": `it` is the place. */
  readonly place: readonly string[];
  /** "You will …" */
  readonly duty: readonly string[];
  /** "You bring …" */
  readonly requirement: readonly string[];
  /** Marks a requirement as nice to have. */
  readonly nice: readonly string[];
  /** "We offer …" */
  readonly benefit: readonly string[];
  /** Says that pay is meant. */
  readonly pay: readonly string[];
  /** Says that an amount is no pay: a budget, a bonus, a turnover. */
  readonly notPay: readonly string[];
  /** "Our mission is …", "We build …" */
  readonly mission: readonly string[];
  /** "To apply, …" */
  readonly apply: readonly string[];
  /** Says of an address in the same sentence that applications go there; narrower than `apply`, which also asks to call. */
  readonly applyThere: readonly string[];
  /** Words before the last day for applications. */
  readonly deadline: readonly string[];
  /** Words before the first day of work. */
  readonly start: readonly string[];
  /** "as soon as possible", "immediately". */
  readonly soon: readonly string[];
  /** "join the … team": `it` is the department. */
  readonly department: readonly string[];
  /** Legal and other boilerplate that tells nothing of the job. */
  readonly notice: readonly string[];
}
