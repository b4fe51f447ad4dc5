/**
 * A posting: the normalised text of one job, and what it says.
 *
 * Normalised means: no byte-order mark, `\n` line ends, Unicode NFC. Everything that jobreel later says or shows
 * points back into this text.
 */
export interface Posting {
  /** Name for files and folders, made of the title: lower case, `a-z0-9-`, 1 to 80 characters. */
  readonly slug: string;
  /** Where it came from, as the user named it (a path or `-`). */
  readonly source: string;
  /** The whole normalised text, front matter included. */
  readonly text: string;
  readonly facts: Facts;
  /** What a person should know before filming, one sentence each. */
  readonly warnings: readonly string[];
}

/** Half-open range `[start, end)` of UTF-16 code units in {@link Posting.text}. */
export type Span = readonly [start: number, end: number];

/** One value and where the posting says so. */
export interface Fact<T = string> {
  readonly value: T;
  /** At least one span. The first is the one whose wording is shown. */
  readonly evidence: readonly Span[];
}

/** One entry of a list in the posting, as posted (without its bullet). */
export interface Item {
  readonly text: string;
  readonly evidence: readonly Span[];
}

export interface Requirement extends Item {
  readonly level: "must" | "nice";
}

export type Workplace = "onsite" | "hybrid" | "remote";

/** The terms of https://schema.org/employmentType. */
export type EmploymentType =
  | "FULL_TIME"
  | "PART_TIME"
  | "CONTRACTOR"
  | "TEMPORARY"
  | "INTERN"
  | "VOLUNTEER"
  | "PER_DIEM"
  | "OTHER";

export type PayPeriod = "hour" | "day" | "week" | "month" | "year";

export interface Salary {
  /** Lower bound in whole or decimal units of `currency`; null for "up to". */
  readonly min: number | null;
  /** Upper bound; null for "from". Equal to `min` for one figure. */
  readonly max: number | null;
  /** ISO 4217; null where the posting does not say. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** As posted, e.g. "€75,000–95,000 a year". */
  readonly text: string;
}

export interface Apply {
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly instructions?: string;
}

/** Somebody's own words. */
export interface Testimonial {
  /** Whole sentences without quotation marks, 24 to 120 characters. */
  readonly text: string;
  /** "Maria Silva, Head of Care" */
  readonly speaker: string;
}

/** What running sentences say of the job where the posting has no list of it. */
export interface Prose {
  readonly responsibilities: readonly Item[];
  readonly requirements: readonly Requirement[];
  readonly benefits: readonly Item[];
}

/** What a posting says. `null` and `[]` mean: it does not say. */
export interface Facts {
  /** Without gender suffix, reference number and place. */
  readonly title: Fact | null;
  /** The title's suffix for all genders, as posted: "(m/w/d)", "H/F". */
  readonly genders: Fact | null;
  /** The number that the employer files the posting under. */
  readonly reference: Fact | null;
  readonly company: Fact | null;
  /** As posted, e.g. "Berlin, Germany". */
  readonly location: Fact | null;
  readonly workplace: Fact<Workplace> | null;
  readonly employmentType: Fact<readonly EmploymentType[]> | null;
  readonly salary: Fact<Salary> | null;
  readonly apply: Fact<Apply> | null;
  /** ISO date `YYYY-MM-DD` where the posting names day, month and year, else as posted. */
  readonly deadline: Fact | null;
  /** ISO date where complete, else as posted ("as soon as possible"). */
  readonly startDate: Fact | null;
  readonly department: Fact | null;
  /**
   * The entries of the posting's lists. In a language that is not understood, lists are told apart by their order: work,
   * what is asked, what is given.
   */
  readonly responsibilities: readonly Item[];
  readonly requirements: readonly Requirement[];
  readonly benefits: readonly Item[];
  readonly prose: Prose;
  /** Legal notices (equal opportunities, privacy, warnings), as posted; never part of a story. */
  readonly notices: readonly Item[];
  /** One or two sentences on what the employer is there for. */
  readonly mission: Fact | null;
  /** What somebody who works there says of it, with their name: the evidence is first the words, then the name. */
  readonly testimonial: Fact<Testimonial> | null;
  readonly industry: Fact | null;
  /** BCP 47, e.g. "en", "de", "zh". Always known: "en" where nothing else is likelier. */
  readonly language: string;
}
