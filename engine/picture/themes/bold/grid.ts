import type { Rect } from "../../rect.ts";
import type { Crop } from "./crop.ts";

/** Where things stand, in pixels; `y` of type is its baseline. One set a shape of film (`grids.ts`, `feed-grids.ts`). */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** The text column. */
  readonly left: number;
  readonly right: number;
  /** Wordmark, and the row below it. */
  readonly head: { readonly y: number; readonly second: number };
  /** Between the lines of a dial. */
  readonly gap: number;
  /** The most lines that a dial may have. */
  readonly lines: { readonly title: number; readonly statement: number };
  /** Beside the type of strips. */
  readonly padX: { readonly fact: number; readonly item: number; readonly tail: number };
  readonly caption: {
    /** Of the last line. */
    readonly baseline: number;
    readonly leading: number;
    readonly size: number;
    readonly height: number;
    readonly characters: number;
    /** Whether a cue's two lines are set as two, or after each other. */
    readonly twoLines: boolean;
  };
  readonly hook: {
    /** Dial below wordmark and place. */
    readonly title: Rect;
    /** Where it starts without a place, and without a name, too. */
    readonly alone: { readonly named: number; readonly bare: number };
    /** A longer title (characters) is cut into a head and a tail. */
    readonly characters: number;
    readonly fact: Fact & {
      /** It stands beside the names, or below the title. */
      readonly beside: boolean;
      /** Px that its text may take. */
      readonly most: number;
    };
    /** Strips of a long title's tail end above `bottom`, and leave `spare` px of the text column free. */
    readonly tail: {
      readonly bottom: number;
      readonly lines: number;
      readonly spare: number;
      readonly size: { readonly most: number; readonly least: number };
    };
  };
  readonly why: {
    readonly dial: Rect;
    /** Without a wordmark all begins so much higher. */
    readonly lift: number;
    /** A longer mission (characters) has its first clause on strips: their size and the most of them. */
    readonly whole: number;
    readonly lead: { readonly size: number; readonly lines: number };
  };
  readonly beat: {
    /** Edges of the bands: done | active | next. Below the last one the letter shows again. */
    readonly edges: readonly [number, number, number, number];
    readonly doneText: number;
    readonly nextText: number;
    readonly dial: Rect;
    readonly size: number;
    /** A duty that would be smaller than `below` on one line takes two of `size`, the first not higher than `first`. */
    readonly twoLines: { readonly below: number; readonly size: number; readonly first: number };
    /** The done band's bars: the width that is theirs, and how large they are. */
    readonly runner: { readonly width: number; readonly scale: number };
  };
  readonly bring: {
    readonly top: number;
    readonly bottom: number;
    readonly sizes: readonly number[];
    /** An item takes two lines from this size downwards. */
    readonly wrapsFrom: number;
    /** Between two items. */
    readonly gapEm: number;
    /** Where few items stand in their room: 0 at its top, 1 at its bottom. */
    readonly share: number;
  };
  readonly pay: {
    readonly dial: Rect;
    /** Between the two lines of a range: commas hang into it. */
    readonly gap: number;
    readonly unit: Fact;
    /** A range may take two lines. */
    readonly twoLines: boolean;
    readonly tiles: {
      readonly y: number;
      readonly height: number;
      readonly columns: number;
      readonly icon: number;
      readonly iconTop: number;
      /** From an icon's bottom to the first baseline. */
      readonly belowIcon: number;
      readonly leading: number;
    };
    /** With fewer rows of tiles than there is room for: what the dial grows by, and what the others go down by. */
    readonly fewer: { readonly none: Slack; readonly one: Slack };
  };
  readonly cta: {
    readonly letter: { readonly x: number; readonly y: number; readonly height: number; readonly widest: number };
    readonly code: { readonly x: number; readonly bottom: number; readonly side: number };
    readonly dial: Rect;
    /** The dial's height without a link. */
    readonly alone: number;
    readonly link: Fact & {
      readonly x: number;
      /** Over and under its text. */
      readonly padY: number;
      /** An address of two lines keeps its middle or its last line. */
      readonly keeps: "middle" | "last";
    };
    /** Company, and the role where there is room for it. */
    readonly signOff: { readonly x: number; readonly wordmark: number; readonly role: number | null };
    /** The company's line: first baseline; it makes room for itself. */
    readonly endLine: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly size: number;
      readonly lines: number;
      /** The letter begins so much lower, and is as much smaller. */
      readonly letterDown: number;
      readonly insteadOfBars: boolean;
    };
    /** Large bars that run in from the right edge. */
    readonly bars: { readonly top: number; readonly height: number; readonly scale: number } | null;
  };
  readonly quote: {
    readonly dial: Rect;
    readonly lines: number;
    readonly speaker: Fact & { readonly most: number };
    readonly mark: Crop;
  };
  /** The still that stands for the film: larger than a scene, and nothing of it is covered. */
  readonly poster: {
    readonly left: number;
    readonly right: number;
    /** Baseline of the company's name. */
    readonly name: { readonly y: number; readonly size: number };
    /** The title stands at the bottom of its room. */
    readonly title: Rect;
    readonly tail: {
      readonly lines: number;
      readonly spare: number;
      readonly size: { readonly most: number; readonly least: number };
    };
    readonly fact: Fact & { readonly most: number };
    readonly crop: Crop;
  };
  /** What the height of the letter in other crops (made for 16:9) is multiplied by. */
  readonly cropScale: number;
  /** Where the letter stands in each kind of scene. */
  readonly crops: { readonly [kind in "hook" | "why" | "do" | "bring" | "pay"]: Crop };
}

/** A fact on its strip. */
interface Fact {
  readonly side: "left" | "right";
  readonly y: number;
  readonly size: number;
}

interface Slack {
  readonly dial: number;
  readonly unit: number;
  readonly tiles: number;
}
