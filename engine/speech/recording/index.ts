/** A film's voice that the user recorded: read, judged, and found in time. */
export { RecordingError } from "./errors.ts";
export { openRecording, type Recording, sentencesIn } from "./hear.ts";
