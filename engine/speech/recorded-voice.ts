/** The name of the voice in films that are spoken by a recording. */
export const RECORDED_VOICE = "recording";
