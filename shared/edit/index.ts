/** What can be changed in a film, and what a change did. */
export {
  EDIT,
  EDIT_ASPECTS,
  EDIT_CAPTIONS,
  EDIT_DETAILS,
  EDIT_LENGTHS_S,
  EDIT_MOODS,
  EDIT_TONES,
  EDIT_TOPICS,
  type Detail,
  type Edit,
  type EditOp,
  type Topic,
} from "./edit.ts";
export type { Change } from "./change.ts";
