import type { Rect } from "../../rect.ts";
import type { Dial } from "./dials.ts";
import type { HeadPlace, IndexLine, LensPlace, TitleRoom } from "./room.ts";

/** Where things stand, in pixels at 1080p; `y` of type is its baseline. One set a shape of film (`grids/`). */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** The text column: everything readable keeps to it. */
  readonly left: number;
  readonly right: number;
  /** The wordmark, and labels in its place. */
  readonly head: HeadPlace & {
    /** Room for the wordmark beside a dial. */
    readonly width: number;
  };
  /** The time ruler. */
  readonly rulerY: number;
  readonly caption: {
    /** Baseline of a single line. */
    readonly baseline: number;
    /** Baselines of two lines. */
    readonly pair: readonly [number, number];
    readonly size: number;
    readonly pairSize: number;
    readonly characters: number;
    /** Lines end before it: an elbow passes there. */
    readonly right: number;
    /** Round ruler and captions, where no tick may stand. */
    readonly clear: Rect;
  };
  readonly title: TitleRoom;
  readonly hook: HookPlaces;
  readonly why: WhyPlaces;
  readonly beat: BeatPlaces;
  readonly quote: QuotePlaces;
  readonly bring: BringPlaces;
  readonly pay: PayPlaces;
  readonly cta: CtaPlaces;
  readonly poster: PosterPlaces;
  readonly picture: PicturePlaces;
}

export interface HookPlaces {
  readonly dial: Dial;
  readonly index: IndexLine;
  /** The strongest fact, and how far below it the quieter one stands. */
  readonly fact: {
    readonly y: number;
    readonly width: number;
    readonly sizes: readonly number[];
    readonly drop: number;
  };
}

export interface WhyPlaces {
  /** On it lie as many dots as the mission's number says. */
  readonly dial: Dial;
  /** A mission without a number. */
  readonly plainDial: Dial;
  readonly width: number;
  /** Of the phrase that counts, on one line. */
  readonly heroSizes: readonly number[];
  readonly leadSizes: readonly number[];
  /** The most lines of the words before it, where it has none itself, one, or more. */
  readonly leadLines: readonly [number, number, number];
  /** The most height, from capitals to the last baseline. */
  readonly height: number;
  /** Baseline of the last line. */
  readonly last: number;
  /** How far ticks keep away: to the right of the text, and below its last line (null: all the way down). */
  readonly clear: { readonly right: number; readonly below: number | null };
  readonly dots: DotField;
}

/** How far the dots reach, where their waves of light come to rest (radii), and how they fade before type. */
export interface DotField {
  readonly field: number;
  readonly waves: readonly [number, number];
  readonly appear: { readonly along: "x" | "y"; readonly from: number; readonly to: number };
  /** Behind ruler and captions: fades in and out along y, and takes this share of the dots' light. */
  readonly window: {
    readonly enter: readonly [number, number];
    readonly leave: readonly [number, number];
    /** To the right of it dots are whole; null: it is as wide as the frame. */
    readonly right: readonly [number, number] | null;
    readonly share: number;
  };
}

export interface BeatPlaces {
  readonly dial: Dial;
  /** How far the dial turns from beat to beat, in degrees. */
  readonly turn: number;
  readonly index: IndexLine;
  readonly x: number;
  readonly sizes: readonly number[];
  /** The most height of the lines, from capitals to the last baseline. */
  readonly height: number;
  /** The baseline in the middle of the lines, and the lowest that the last of them may have. */
  readonly middle: number;
  readonly lowest: number;
  /** The duties before and after. */
  readonly quiet: {
    readonly x: number;
    readonly before: Neighbour;
    readonly after: Neighbour;
  };
  /** Under the duty before; null for short lines from the dial to both. */
  readonly hairline: {
    readonly y: number;
    /** How much lower it is under two lines. */
    readonly give: number;
  } | null;
}

interface Neighbour {
  readonly y: number;
  readonly width: number;
  /** How far the last of two lines above moves down, or the first of two below moves up. */
  readonly give: number;
}

export interface QuotePlaces {
  readonly dial: Dial;
  readonly index: IndexLine;
  /** Upper end of the mark that opens it. */
  readonly markY: number;
  readonly width: number;
  /** No capital stands over `top`; `last` is the last baseline. */
  readonly top: number;
  readonly last: number;
  readonly sizes: readonly number[];
  /** The name, and how far below it the rest stands. */
  readonly speaker: { readonly y: number; readonly drop: number; readonly width: number };
  /** Degrees of the rim on which words light. */
  readonly span: number;
}

export interface BringPlaces {
  readonly dial: Dial;
  /** Hairlines by how many items there are: the first one's y, and the pitch. */
  readonly rows: readonly { readonly first: number; readonly pitch: number }[];
  /** Where each runs down to the dial; null for a dial beside the text. */
  readonly elbows: readonly number[] | null;
  /** Text stands so far above its line. */
  readonly above: number;
  /** What of a pitch is not for type. */
  readonly air: number;
  /** The most height of a single item. */
  readonly alone: number;
  readonly width: number;
  readonly sizes: readonly number[];
  /** Of one item or two. */
  readonly fewSizes: readonly number[];
}

export interface PayPlaces {
  readonly dial: Dial;
  /** True if the wordmark stands over it. */
  readonly head: boolean;
  readonly words: { readonly y: number; readonly size: number };
  readonly figures: FigurePlaces;
  /** What a fact in the pay's place is. */
  readonly underY: number;
  readonly benefits: BenefitPlaces;
}

/** Both numbers flush with both margins on a line, or the lower one on the left over the higher one on the right. */
export type FigurePlaces =
  | { readonly kind: "line"; readonly y: number; readonly underY: number }
  | {
      readonly kind: "stacked";
      readonly low: number;
      readonly high: number;
      readonly only: number;
      readonly most: number;
      /** Where leaders drop: from the lower number, the higher one, or the only one. */
      readonly leaders: readonly [number, number, number];
    };

export interface BenefitPlaces {
  readonly icon: number;
  /** The most columns, and the fewest that their width is measured for. */
  readonly columns: readonly [number, number];
  /** From column to column; null to share the text column out. */
  readonly pitch: number | null;
  /** Between a text and the next column. */
  readonly air: number;
  /** From an icon to its text. */
  readonly indent: number;
  readonly sizes: readonly number[];
  readonly mostLines: number;
  /** Top of the first row, and the pitch of rows. */
  readonly y: number;
  readonly rowPitch: number;
}

export interface CtaPlaces {
  readonly dial: Dial;
  /** Where no tick may stand, beside ruler and captions. */
  readonly clear: readonly Rect[];
  readonly lead: number;
  readonly date: number;
  readonly dateLeading: number;
  readonly link: number;
  /** Of an address on two lines. */
  readonly linkPairSize: number;
  /** How much lower the last of two lines stands, and the role with it. */
  readonly linkPairDrop: number;
  readonly linkSize: number;
  /** How much higher the address stands where the role takes two lines. */
  readonly linkUp: number;
  readonly role: number;
  /** How much lower the last of two lines stands. */
  readonly roleDrop: number;
  readonly width: number;
  readonly linkWidth: number;
  /** Of the role below the address. */
  readonly roleWidth: number;
  readonly ring: { readonly r: number; readonly length: number };
  readonly card: number;
  /** The day's figure in the ring where there is no code. */
  readonly daySize: number;
  readonly sizes: readonly number[];
  /** Of a date on two lines, and of the words over it. */
  readonly pair: readonly number[];
  readonly pairLead: number;
  /** The company's last line: baseline of its last line; address and role rise for it by `linkUp` and `roleUp`. */
  readonly endLine: {
    readonly y: number;
    readonly width: number;
    readonly mostLines: number;
    readonly most: number;
    readonly linkUp: number;
    readonly roleUp: number;
    /** True if it stands under the role and needs that to be one line. */
    readonly underRole: boolean;
    /** Where no tick may stand for it; null where there are none. */
    readonly clear: Rect | null;
  };
}

export interface PosterPlaces {
  readonly dial: Dial;
  readonly head: HeadPlace;
  readonly title: TitleRoom;
  readonly index: IndexLine;
  readonly fact: { readonly y: number; readonly width: number; readonly sizes: readonly number[] };
}

/** Scenes on a picture. */
export interface PicturePlaces {
  readonly lens: LensPlace;
  readonly head: HeadPlace;
  /** No capital of the text stands over it. */
  readonly top: number;
  readonly width: number;
  /** The text's last baseline and its index line, with facts below it and without. */
  readonly facts: { readonly last: number; readonly index: IndexLine };
  readonly bare: { readonly last: number; readonly index: IndexLine };
  readonly fact: {
    readonly y: number;
    readonly drop: number;
    readonly width: number;
    readonly sizes: readonly number[];
  };
  readonly sizes: readonly number[];
  readonly titleSizes: readonly number[];
}
