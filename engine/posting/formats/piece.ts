import type { FrontMatterField } from "../front-matter-keys.ts";

/** A stretch of text of one look. `\n` in it is a line break. */
export interface Run {
  readonly text: string;
  /** Where it leads, if it is a link. */
  readonly href?: string;
  readonly strong?: boolean;
}

/**
 * What readers of formats other than text give, in reading order: plain data, so that a reader can run in a thread of
 * its own. {@link compose} makes the normalised text and its outline of it.
 */
export type Piece =
  /** A value that the format itself names: of JSON, microdata, a document's properties. */
  | { readonly kind: "field"; readonly field: FrontMatterField; readonly value: string }
  /** `level` 1 to 6. */
  | { readonly kind: "heading"; readonly level: number; readonly runs: readonly Run[] }
  /** One entry of a list; `depth` 0 for the outermost. */
  | { readonly kind: "entry"; readonly depth: number; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "row"; readonly cells: readonly (readonly Run[])[]; readonly header: boolean };
