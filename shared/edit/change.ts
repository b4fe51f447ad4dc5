import type { EditOp } from "./edit.ts";

/** One thing that an edit did, exactly. Values are data; a person is told of them in words elsewhere. */
export interface Change {
  readonly op: EditOp;
  /** Id of the scene that changed; null: the film. */
  readonly scene: string | null;
  /** Where in the new film the scene stands (in the old one, if it is gone): its number from 1, and from and to which second. */
  readonly at: { readonly number: number; readonly startS: number; readonly endS: number } | null;
  /** As it was and as it is now; null where there was, or is, nothing. */
  readonly before: string | null;
  readonly after: string | null;
}
