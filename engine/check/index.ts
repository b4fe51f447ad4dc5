/** Checks films before anybody sees them: what is laid out, and what is in the file. */
export { type CheckedFilm, checkFilm, type CheckIo, type CheckStage } from "./check-film.ts";
export { checkStaged } from "./check-staged.ts";
export { filmFolders, NoFilm } from "./film-files.ts";
export { CHECK_RULES, type CheckFinding, type CheckRule } from "./finding.ts";
export { UnreadableFilm } from "./read-film.ts";
