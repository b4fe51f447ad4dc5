/** The draft: a film's timeline as it goes over the wire, and back. */
export { DraftError, type DraftErrorCode } from "./draft-error.ts";
export { draftOf } from "./draft-of.ts";
export type { StudioDraft } from "./draft-schema.ts";
export { filesOf } from "./files-of.ts";
export type { FilmPlan, PlannedKit, PlannedLine, PlannedMedium } from "./film-plan.ts";
export { planOf } from "./plan-of.ts";
export { plannedLines } from "./planned-lines.ts";
export { renderDraft } from "./render-draft.ts";
