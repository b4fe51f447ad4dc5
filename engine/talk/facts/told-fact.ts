import type { Edit } from "../../../shared/edit/index.ts";

/** A fact that a sentence tells, and where in it: from where it begins to where its wording ends. */
export interface Told {
  readonly edit: Edit;
  readonly from: number;
  readonly to: number;
}
