/** One thing that differs between two drafts. */
export interface Change {
  readonly kind: "added" | "removed" | "changed";
  readonly what: "film" | "track" | "segment";
  /** What people call it, e.g. `BGM`, `Video`, `Captions`; null for the film itself. */
  readonly track: string | null;
  /** The segment's own name, or null. */
  readonly name: string | null;
  /** Where it lies after the change (before it, if removed), e.g. `0-10s`; null for the film and for tracks. */
  readonly timing: string | null;
  /** The field that changed, e.g. `volume`; null if the whole came or went. */
  readonly field: string | null;
  /** The field's value, or undefined where there was none. */
  readonly before?: unknown;
  readonly after?: unknown;
}
