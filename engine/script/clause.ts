/** One thing the posting says, made ready to stand in a sentence of ours. */
export interface Clause {
  /**
   * `verb`: base form first ("design the planner"), `noun`: a noun phrase ("clear written English"),
   * `adjective`: ("fluent in English"), `sentence`: stands by itself ("You love data").
   */
  readonly kind: "verb" | "noun" | "adjective" | "sentence";
  /** Without closing punctuation; first letter small unless the word wants a capital or it is a sentence. */
  readonly text: string;
}

/** A noun of a phrase, or two that belong together. */
export interface Thing {
  /** `[start, end)` in the phrase. */
  readonly span: readonly [number, number];
  /** How much there is to see in it, about −2 ("operations") to 2 ("Saturdays"). */
  readonly weight: number;
}

/** What a language knows about turning posted phrases into clauses, and about where they may be cut. */
export interface Tongue {
  /** null: not fit to be told. */
  duty(posted: string): Clause | null;
  requirement(posted: string): Clause | null;
  benefit(posted: string): Clause | null;
  /** The text itself and what it can be cut to, longest first; each ends cleanly. */
  cuts(text: string, strict: boolean): readonly string[];
  /** False for phrases that end in the air ("Build tools for"). */
  endsWell(text: string): boolean;
  /** True if a word may stand in the hero together with the one after it ("city farms", not "help teams"). */
  pairs(word: string): boolean;
  /** How well a film tells this, about −3 (never) to 6. */
  appeal(text: string): number;
  /** Law and housekeeping, never told. */
  isBoilerplate(text: string): boolean;
  /** "a Nurse", "an Engineer", "Nurses". */
  withArticle(title: string): string;
  /** A company within a sentence, with the article that the posting's text gives it. */
  named(company: string, text: string): string;
  /** The token that carries a phrase, if it is a number word or a frequency: `[start, end)` in the phrase. */
  heroWords(text: string): readonly [number, number] | null;
  /** The things that a phrase names, which could be set huge; empty where the language can't tell. */
  things(text: string): readonly Thing[];
  /** A requirement as a list may show it, longest first: "experience with robots" is "robots" there. */
  labels(text: string): readonly string[];
  /** Value of a number word; null for other words. */
  numberOf(word: string): number | null;
  isFrequency(text: string): boolean;
}
