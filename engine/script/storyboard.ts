import type { Span } from "../posting/posting.ts";

/** The lengths that films come in, in seconds. A film keeps its length within ±0.5 s. */
export const LENGTHS_S = [15, 30, 45, 60] as const;
export type LengthS = (typeof LENGTHS_S)[number];

/** The story of a film: its scenes in order. */
export interface Storyboard {
  readonly lengthS: LengthS;
  /** BCP 47 of copy and narration. */
  readonly language: string;
  readonly scenes: readonly Scene[];
}

export type Purpose = "hook" | "why" | "do" | "quote" | "bring" | "pay" | "cta";

export interface Scene {
  /**
   * Unique in the storyboard: "hook", "why", "do-1", "do-2", "do-3", "quote", "bring", "pay", "cta". What would stand too long is
   * cut at its sentences; the other parts are numbered from 2 by what they show: "pay-2", "pay-3", "bring-2", "why-2",
   * "hook-2" (role and place before the end). "cta" is the last.
   */
  readonly id: string;
  readonly purpose: Purpose;
  /** All text shown, in reading order, as shown. */
  readonly copy: readonly string[];
  /**
   * What is said, written as it is shown in captions (figures as posted: "€75,000–95,000"); how it is spoken is the
   * speech folder's knowledge. Sentences end in `.`, `!` or `?`.
   */
  readonly narration: string;
  /** Every statement of copy and narration that the posting must carry. */
  readonly claims: readonly Claim[];
  /** What the picture sets, by purpose. */
  readonly content: SceneContent;
  /** Texts of copy and narration that the user typed: theirs, and no matter of the posting's. None if it isn't said. */
  readonly own?: readonly string[];
}

export interface Claim {
  /** The claim as shown or said. */
  readonly text: string;
  readonly evidence: Span;
}

export type SceneContent = HookContent | WhyContent | DoContent | QuoteContent | BringContent | PayContent | CtaContent;

/** The pay as shown, e.g. `{text: "€75,000–95,000", unit: "a year", min: 75000, max: 95000}`. */
export interface PayShown {
  readonly text: string;
  /** "a year", "an hour", "a year, pro rata", … ; "" where the posting names no period. */
  readonly unit: string;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * A number that the picture can count out.
 * `n` parts; `open` is "5+" (one more part, open); `frequency` is "every day" (no number, a rhythm).
 */
export type Countable =
  | { readonly kind: "count"; readonly n: number; readonly open: boolean }
  | { readonly kind: "frequency" };

export interface HookContent {
  readonly purpose: "hook";
  readonly company: string | null;
  readonly title: string;
  /** Place and way of working, an entry a line: ["Berlin", "hybrid"]. At most 2; may be empty. */
  readonly place: readonly string[];
  readonly pay: PayShown | null;
  /** The biggest countable number of the film, e.g. "400"; decoration. */
  readonly numeral: string | null;
}

/** A sentence set in two sizes: words around, and the one token that carries it. */
export interface Statement {
  /** Words before the hero; may be empty. */
  readonly lead: string;
  /** The figure ("400", "5+", "€1,500"), word ("two", "every day") or noun phrase ("city farms.") set huge. */
  readonly hero: string;
  /** Words after the hero; may be empty. */
  readonly tail: string;
  /** True if `hero` is made of digits and signs. */
  readonly figure: boolean;
  readonly countable: Countable | null;
}

export interface WhyContent extends Statement {
  readonly purpose: "why";
}

export interface DoContent extends Statement {
  readonly purpose: "do";
  /** This is beat `beat` of `beats`, from 1. */
  readonly beat: number;
  readonly beats: number;
}

/** What somebody who works there says. */
export interface QuoteContent {
  readonly purpose: "quote";
  /** Their words, without quotation marks; at most 120 characters. */
  readonly text: string;
  /** "Maria Silva, Head of Care"; null if the posting names nobody. */
  readonly speaker: string | null;
}

export interface BringContent {
  readonly purpose: "bring";
  /** The figure of the first item, e.g. "5+", with what follows it ("years with TypeScript or Rust"). */
  readonly figure: { readonly text: string; readonly label: string; readonly countable: Countable | null } | null;
  /** The other items, at most 4 together with the figure, each at most 40 characters. */
  readonly items: readonly string[];
}

/** Names of icons, a subset of Lucide's. */
export type IconName =
  | "map-pin"
  | "tree-palm"
  | "sun"
  | "book-open"
  | "heart-pulse"
  | "piggy-bank"
  | "house"
  | "baby"
  | "bus"
  | "clock"
  | "calendar"
  | "dumbbell"
  | "utensils"
  | "coffee"
  | "graduation-cap"
  | "users"
  | "shield-check"
  | "gift"
  | "trending-up"
  | "laptop"
  | "bike"
  | "car"
  | "tag"
  | "plane"
  | "briefcase"
  | "coins"
  | "sparkles"
  | "file-check"
  | "dog"
  | "shirt";

export interface FactCell {
  readonly icon: IconName;
  /** A figure or one or two words: "30", "4-day", "€1,500", "Berlin". At most 14 characters. */
  readonly figure: string;
  /** What it is: "days of holiday". At most 24 characters; may be empty. */
  readonly label: string;
}

export interface PayContent {
  readonly purpose: "pay";
  readonly pay: PayShown | null;
  /** At most 4. */
  readonly cells: readonly FactCell[];
}

export interface CtaContent {
  readonly purpose: "cta";
  readonly company: string | null;
  readonly role: string;
  /** "Apply by" with a deadline, "Apply" or the like without. */
  readonly lead: string;
  /** The day of the deadline as figure ("15") and the rest as shown ("January"). */
  readonly deadline: { readonly day: string; readonly rest: string } | null;
  /** Short enough to read: "northwind.example/jobs/17", a mail address or a phone number; null if none is posted. */
  readonly link: string | null;
  /** What the QR code holds: `https:`, `mailto:` or `tel:`; null if there is nothing to scan. */
  readonly qr: string | null;
}
