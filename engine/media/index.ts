/** A company's own pictures and clips: found, placed, opened, shown. */
export { type MediaChoice, type MediaFile, gatherMedia } from "./gather.ts";
export { MediaError } from "./errors.ts";
export { openPlaced, type OwnMedia } from "./own-media.ts";
export { recordedLine, type RecordedLine } from "./recorded-line.ts";
export { sceneSounds } from "./scene-sounds.ts";
export { placeMedia } from "./place-media.ts";
