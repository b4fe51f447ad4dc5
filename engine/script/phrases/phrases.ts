import type { EmploymentType, PayPeriod, Workplace } from "../../posting/posting.ts";

/**
 * What a language says around the facts. Sentences are templates: `{name}` is filled in, and a template serves only
 * where all its names are known. The order is from the fullest to the shortest.
 *
 * Names: `company`, `title`, `a title` (with its article where the language has one), `in place` (place and way of
 * working as a phrase), `mode` (way of working, where no place is known), `pay`, `x` (one clause), `list` (several, joined), `link`, `deadline`.
 */
export interface Phrases {
  /** Between the last two of a list, with its spaces. */
  readonly and: string;
  /** Between the others. */
  readonly comma: string;
  /** Before `and` in a list of three or more. */
  readonly serialComma: string;
  readonly or: string;
  /** Ends a sentence. */
  readonly stop: string;
  readonly hook: readonly string[];
  /** Where no title is known. */
  readonly hiring: string;
  readonly hookPay: readonly string[];
  /** Frames of a duty by its kind. */
  readonly duty: Frames;
  readonly requirement: Frames;
  readonly benefit: Frames;
  /** Frames of a requirement that is only wished for. */
  readonly wished: string;
  readonly pay: readonly string[];
  readonly place: readonly string[];
  readonly employment: string;
  /** Said again before the last scene where a short posting must carry a long film. */
  readonly recap: readonly string[];
  /** Sentences that lead over and state nothing; only for short postings in long films. */
  readonly open: Readonly<Record<"why" | "do" | "bring" | "pay" | "cta", string>>;
  readonly apply: readonly string[];
  readonly applyAgain: readonly string[];
  readonly write: readonly string[];
  readonly call: readonly string[];
  readonly scan: string;
  readonly applyPlain: readonly string[];
  /** Set over the link, and over the day of the deadline. */
  readonly applyLead: string;
  readonly deadlineLead: string;
  readonly inPlace: string;
  /** Place and way of working together; `place` and `mode` are filled in. */
  readonly inPlaceMode: string;
  readonly workplace: Readonly<
    Record<
      Workplace,
      { readonly shown: string; readonly said: string; /** Where no place is known. */ readonly phrase?: string }
    >
  >;
  readonly employmentType: Readonly<Partial<Record<EmploymentType, string>>>;
  readonly unit: Readonly<Record<PayPeriod, string>>;
  readonly months: readonly string[];
  /** How a day is written: `day` and `month` are filled in. `""` where the language has no table. */
  readonly date: string;
}

/** How one clause becomes a sentence: the first of its scene, and those after it. `""` leaves the clause as it is. */
export interface Frames {
  readonly verb: string;
  readonly noun: string;
  readonly nounAgain: string;
  /** From the third on. */
  readonly nounPlus: string;
  readonly adjective: string;
}
