/** jobreel as a library: read a posting, draft its story, make its film. */
export { type FilmIo, type FilmOptions, type FilmResult, makeFilm, makeFilms } from "./film.ts";
export { BrandError, type BrandKit, openBrand } from "./brand/index.ts";
export { type MediaChoice, MediaError } from "./media/index.ts";
export { draftStoryboard } from "./writing.ts";
export { readPosting } from "./posting/index.ts";
export type * from "./posting/posting.ts";
export type * from "./script/storyboard.ts";
export type * from "./timeline/timeline.ts";
export type { Progress, Stage } from "./stopwatch.ts";
