/** Masculine, feminine, neuter. */
export type Gender = "m" | "f" | "n";

/** What can be counted. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  /** Null for what its number does not agree with: "treinta y uno por ciento". */
  readonly gender: Gender | null;
}

export interface Currency extends Noun {
  /** The hundredth; null where nobody counts in it. */
  readonly part: Noun | null;
}

export interface DayOfYear {
  readonly day: number;
  readonly month: number;
  /** Null where none is written. */
  readonly year: number | null;
}

/** What makes a European language: its numbers and words, and how they agree. Tables are without prototypes. */
export interface Grammar {
  readonly digits: readonly string[];
  /** Whole numbers from 0 to 10¹⁵; `gender` is of the noun that follows, null without one. */
  readonly cardinal: (n: number, gender: Gender | null) => string;
  /** How a lower end agrees with the noun after the upper one: "uno o dos años", "una o dos horas". */
  readonly lowerGender: (gender: Gender | null) => Gender | null;
  /** Gender of the noun that begins a text; null where none does. */
  readonly genderOf: (text: string) => Gender | null;
  /** "achtunddreißig Komma fünf". */
  readonly decimals: (whole: string, decimals: string) => string;
  /** Singular or plural for what is counted. */
  readonly isOne: (whole: number, decimals: string) => boolean;
  /** Four digits from 1900 to 1999 that count nothing, where they are said otherwise than as a number. */
  readonly year: ((n: number) => string) | null;
  /** Between two ends. */
  readonly to: string;
  /** Source of a pattern for the words between two ends: "bis". */
  readonly toWords: string;
  readonly plus: string;
  readonly minus: string;
  /** By ISO 4217 code. */
  readonly currencies: Readonly<Record<string, Currency>>;
  /** Of currency signs that have no name in the table above. */
  readonly anyCurrency: string;
  /** Whole units said, then cents: "Euro zwanzig", "reais e vinte centavos". */
  readonly withCents: (unit: string, cents: number, currency: Currency) => string;
  /** After "Million": "Euro", "de euros", "d'euros". */
  readonly ofMillions: (noun: string) => string;
  /** Short forms that multiply, to powers of ten. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Letters that multiply only before a currency: "T" of "TEUR". */
  readonly moneyMagnitudes: Readonly<Record<string, number>>;
  /** Names of powers of ten from a million on. */
  readonly large: Readonly<Record<number, Noun>>;
  /** Short forms after a figure. */
  readonly units: Readonly<Record<string, Noun>>;
  /** Before a period. */
  readonly per: string;
  /** After a slash or after {@link perWords}: "Std." → "Stunde". */
  readonly periods: Readonly<Record<string, string>>;
  /** Source of a pattern for words before a short form of a period. */
  readonly perWords: string;
  /** Names of months as said, January first. */
  readonly months: readonly string[];
  readonly monthShort: Readonly<Record<string, number>>;
  /** Source of a pattern for a day before the name of its month; its first group are the digits. */
  readonly dayBeforeMonth: string;
  /** Source of a pattern for what stands between a day and its month. */
  readonly ofMonth: string;
  /** The day alone, beside its month. */
  readonly day: (n: number, before: string) => string;
  /** A date written in figures. */
  readonly date: (date: DayOfYear, before: string) => string;
  /** A time of day, with its word for hours. */
  readonly clock: (hour: number, minute: number, place: ClockPlace) => string;
  /** Source of a pattern for the sign or word after a time of day. */
  readonly clockMark: string;
  /** Source of a pattern for "h" between hours and minutes; "" where only ":" is written. */
  readonly clockLetter: string;
  /** Short forms of days in ranges: "Mo–Fr". */
  readonly dayShort: Readonly<Record<string, string>>;
  /** With points and spaces as written; their first letter may be a capital. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Names and terms, as written. */
  readonly terms: Readonly<Record<string, string>>;
  /** In capitals, said as words. */
  readonly saidAsWord: ReadonlySet<string>;
  readonly signs: Readonly<Record<string, string>>;
  /** Between alternatives. */
  readonly or: string;
  readonly addressSigns: Readonly<Record<string, string>>;
  /** Ways of writing that only this language has: ordinals, inclusive endings. */
  readonly forms: readonly WrittenForm[];
  /** Telephone numbers: "pairs" are said as two-digit numbers. */
  readonly phone: "digits" | "pairs";
}

export interface ClockPlace {
  /** The first end of a range, so that the word for hours may wait. */
  readonly opens: boolean;
  readonly before: string;
}

/** A way of writing: the source of a pattern, and what is said; null where it means something else after all. */
export interface WrittenForm {
  readonly pattern: string;
  readonly say: (match: RegExpExecArray, before: string) => string | null;
}
