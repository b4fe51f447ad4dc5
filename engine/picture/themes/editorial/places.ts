/** Where a scene's things stand: the shapes of the sets in `grids/`. Pixels at 1080p; `y` of type is its baseline. */

/** Room of a logo: its left edge is the column's. */
export interface LogoPlaces {
  /** Top. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words before a hero. */
export interface LeadPlaces {
  readonly y: number;
  readonly size: number;
  readonly lines: number;
  /** In em. */
  readonly leading: number;
}

/** The first scene of films whose measure stands beside. */
export interface HookBeside {
  readonly title: {
    readonly width: number;
    readonly height: number;
    readonly size: number;
    readonly least: number;
    readonly lines: number;
    /** Baseline of the last line. */
    readonly last: number;
  };
  /** Where the edge may cut. */
  readonly edge: { readonly from: number; readonly to: number };
  readonly ruleY: number;
  /** Sizes: of the pay, its unit, and the place in the pay's stead. */
  readonly pay: number;
  readonly unit: number;
  readonly place: number;
}

/** The first scene of films whose measure lies below. */
export interface HookBelow {
  readonly title: {
    readonly width: number;
    readonly height: number;
    readonly size: number;
    readonly least: number;
    readonly lines: number;
    /** Baseline of the first line of a title of full size. */
    readonly first: number;
    /** Share of the height that is left over which goes above the title. */
    readonly settle: number;
    /** From the company's baseline to the title's capitals. */
    readonly clear: number;
    /** Smaller titles are not cut across: the slab begins over them. */
    readonly leastCut: number;
  };
  readonly rule: { readonly from: number; readonly to: number; readonly gap: number };
  readonly pay: { readonly width: number; readonly size: number; readonly gap: number };
  readonly unit: { readonly size: number; readonly gap: number };
  readonly place: { readonly size: number; readonly gap: number };
  readonly numeral: { readonly size: number; readonly x: number; readonly y: number };
}

/** What the employer is there for. */
export interface WhyPlaces {
  readonly edge: number;
  readonly lead: LeadPlaces;
  readonly hero: {
    readonly x: number;
    readonly width: number;
    readonly lines: number;
    readonly size: number;
    /** Without a lead. */
    readonly alone: { readonly lines: number; readonly size: number };
    /** Baseline of the last line, at most. */
    readonly lowest: number;
    /** Least room between the lead's baseline and the hero's letters. */
    readonly clear: number;
    readonly leading: number;
  };
}

/** A lead, a hero below it and its tail at the bottom. */
export interface StackPlaces {
  readonly lead: LeadPlaces;
  readonly width: number;
  /** Baseline of the last line. */
  readonly bottom: number;
  readonly figure: number;
  readonly word: { readonly width: number; readonly size: number; readonly pairSize: number };
  readonly tail: number;
  /** Between the hero and its tail's capitals. */
  readonly gap: number;
}

/** A lead, and a hero with its tail on the line; or, where that makes it small, below. */
export interface LinePlaces {
  readonly lead: LeadPlaces;
  readonly room: number;
  readonly size: number;
  /** Lowest baselines: of figures, of words, of what has its tail below. */
  readonly lowest: { readonly figure: number; readonly word: number; readonly lifted: number };
  readonly tail: { readonly size: number; readonly below: number; readonly belowY: number };
}

interface BringPlaces {
  readonly figure: { readonly room: number; readonly size: number; readonly y: number };
  /** One requirement alone. */
  readonly alone: { readonly top: number; readonly room: number; readonly size: number; readonly lines: number };
}

/** What is asked for: a figure, and a list beside it. */
export interface BringBeside extends BringPlaces {
  readonly listX: number;
  /** Lowest baseline of the list. */
  readonly lowest: number;
}

/** What is asked for: a figure with its words beside it, and a list below. */
export interface BringBelow extends BringPlaces {
  readonly label: { readonly x: number; readonly size: number; readonly middle: number };
  /** Share of the height that two items leave over which goes above them. */
  readonly settle: number;
  readonly items: {
    /** Baseline of the first item, under a figure and without one; and of the last. */
    readonly under: number;
    readonly first: number;
    readonly last: number;
    readonly size: { readonly one: number; readonly under: number; readonly two: number; readonly more: number };
    readonly pitch: { readonly under: number; readonly two: number; readonly more: number };
  };
}

/** What the job gives, where the measure lies below. */
export interface PayPlaces {
  readonly width: number;
  /** The pay on two lines; `tight` where its unit needs a line of its own. Null where it keeps to one. */
  readonly pair: {
    readonly size: number;
    readonly first: number;
    readonly tight: { readonly size: number; readonly first: number; readonly unitY: number };
  } | null;
  readonly single: { readonly size: number; readonly y: number; readonly unitY: number };
  readonly unit: number;
  readonly ruleY: number;
  readonly cell: CellPlaces;
  /** Two facts over each other, and one alone; null where they are set as more are. */
  readonly few: { readonly two: CellPlaces; readonly one: CellPlaces } | null;
}

/** A fact of several, from its left top corner; a row takes as many as `pitch` lets it, 0 for one. */
export interface CellPlaces {
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
  readonly icon: { readonly y: number; readonly size: number; readonly gap: number };
  readonly figure: { readonly y: number; readonly size: number };
  readonly label: { readonly y: number; readonly size: number };
}

/** One fact alone. */
export interface FactPlaces {
  readonly icon: { readonly y: number; readonly size: number };
  readonly figure: {
    readonly width: number;
    readonly size: number;
    readonly single: number;
    readonly pair: number;
    readonly y: number;
  };
  readonly label: { readonly size: number; readonly lines: number; readonly gap: number };
}

/** The last scene. */
export interface CtaPlaces {
  readonly edge: number;
  /** Right end of the text beside or over the slab. */
  readonly column: number;
  readonly lead: { readonly x: number; readonly y: number; readonly size: number };
  readonly day: { readonly x: number; readonly y: number; readonly size: number; readonly month: number };
  readonly ruleY: number;
  readonly link: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    /** On two lines. */
    readonly pair: number;
  };
  /** The address as the hero, where there is no deadline. */
  readonly address: { readonly room: number; readonly size: number; readonly middle: number };
  readonly card: { readonly x: number; readonly y: number; readonly side: number };
  readonly wordmark: WordmarkPlaces;
  /** Without a code. */
  readonly lonely: WordmarkPlaces;
}

/** The company on the last scene's slab: baseline of its first line. */
export interface WordmarkPlaces {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Lowest baseline of what stands under it. */
  readonly lowest: number;
  /** True if that may be the role: where the running head doesn't tell it. */
  readonly role: boolean;
}

/** What somebody says. */
export interface QuotePlaces {
  readonly edge: number;
  /** The quotation mark that the edge runs through the middle of: where its ink begins along the edge, and its height. */
  readonly mark: { readonly at: number; readonly height: number };
  readonly text: {
    readonly x: number;
    /** From the top of the first line's capitals. */
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly size: number;
  };
  /** Between the last line and the rule over the speaker, and from the rule to the speaker's baseline. */
  readonly speaker: { readonly gap: number; readonly drop: number; readonly size: number };
}

/** The still that stands for the film. */
export interface PosterPlaces {
  readonly company: { readonly y: number; readonly size: number };
  readonly logo: LogoPlaces;
  readonly title: {
    readonly width: number;
    /** From the top of the first line's capitals. */
    readonly top: number;
    readonly height: number;
    readonly size: number;
    readonly least: number;
    readonly lines: number;
  };
  /** The pay or the place, and what follows it. */
  readonly fact: { readonly y: number; readonly size: number };
  readonly small: { readonly y: number; readonly size: number };
}

/** Scenes that a picture stands in, in the measure's place. */
export interface PlatePlaces {
  /** Where the text column ends. */
  readonly right: number;
  /** Baseline of captions on the picture: no measure is below them. */
  readonly captionY: number;
  readonly why: WhyPlaces;
  readonly do: StackPlaces & { readonly edge: number };
  readonly quote: QuotePlaces;
}
