import type { Download, Draft, Language, UploadFile, UserEvent } from "../../shared/index.ts";

/** What `jobreel chat` needs of whoever makes the film: a studio, the hosted service, or a relay before one of them. */
export interface ChatBackend {
  /**
   * Uploads the files, does what the words mean, and yields what the user is to know. One at a time.
   * @param language the user is told in
   * @throws the signal's reason; errors whose message is ready to be read
   */
  say(text: string, signal: AbortSignal, language: Language, files?: readonly UploadFile[]): AsyncIterable<ChatEvent>;
  /** The timeline as it is now; null before there is one. */
  draft(signal: AbortSignal): Promise<Draft | null>;
  /**
   * Makes a quick film of the timeline.
   * @param onProgress 0 to 1
   * @throws {CommandError} where it fails, or none are made
   */
  quickFilm(draft: Draft, onProgress: (fraction: number) => void, signal: AbortSignal): Promise<Download>;
}

/** What a user is told: `UserEvent`s, but errors and notices only as words. */
export type ChatEvent =
  | Exclude<UserEvent, { readonly type: "error" | "notice" }>
  | { readonly type: "error" | "notice"; readonly text: string };
