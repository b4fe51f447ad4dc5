import type {
  BringBelow,
  BringBeside,
  CtaPlaces,
  FactPlaces,
  HookBelow,
  HookBeside,
  LinePlaces,
  LogoPlaces,
  PayPlaces,
  PlatePlaces,
  PosterPlaces,
  QuotePlaces,
  StackPlaces,
  WhyPlaces,
} from "./places.ts";

/**
 * Where things stand, in pixels at 1080p; `y` of type is its baseline. A set a shape of film, in `grids/`.
 * The measure stands beside the text (its edge moves in x) or lies below it (its edge moves in y).
 */
export type Grid = BesideGrid | BelowGrid;

interface CommonGrid {
  readonly width: number;
  readonly height: number;
  /** The text column: everything readable keeps to it, but what the measure carries. */
  readonly left: number;
  readonly right: number;
  /** Where type on the measure ends. */
  readonly onRight: number;
  /** Running head. */
  readonly head: {
    readonly y: number;
    readonly size: number;
    readonly hookSize: number;
    /** Room of a logo in place of the first scene's name, from its top. */
    readonly logo: LogoPlaces;
  };
  /** Where the edge of the measure rests: x (beside) or y (below). */
  readonly edge: number;
  /** A number over 60 as marks: columns of them, null for as many as fill the area evenly; a mark's share of its cell. */
  readonly marks: { readonly columns: number | null; readonly width: number; readonly height: number };
  readonly caption: {
    readonly baseline: number;
    readonly leading: number;
    readonly size: number;
    readonly characters: number;
  };
  /** Leading of large titles in em. */
  readonly titleLeading: number;
  readonly why: WhyPlaces;
  readonly fact: FactPlaces;
  readonly cta: CtaPlaces;
  readonly quote: QuotePlaces;
  readonly poster: PosterPlaces;
  readonly plate: PlatePlaces;
}

export interface BesideGrid extends CommonGrid {
  readonly below: false;
  readonly hook: HookBeside;
  readonly do: LinePlaces;
  readonly bring: BringBeside;
  readonly pay: {
    readonly width: number;
    readonly size: number;
    readonly y: number;
    readonly unitY: number;
    readonly unit: number;
    readonly ruleY: number;
  };
}

export interface BelowGrid extends CommonGrid {
  readonly below: true;
  readonly hook: HookBelow;
  readonly do: StackPlaces;
  readonly bring: BringBelow;
  readonly pay: PayPlaces;
}
