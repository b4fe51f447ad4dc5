/**
 * A storyboard in the words of a chat model: opt-in, checked word by word against the posting, and never needed.
 *
 * config → prompt-text → chat → answer → validate (form, evidence) or translate → phrase
 */
export { parseWriter } from "./config.ts";
export type { WriterConfig } from "./config.ts";
export { WriterError } from "./errors.ts";
export { requireLanguage } from "./language.ts";
export { phrase } from "./phrase.ts";
export type { PhraseOptions } from "./phrase.ts";
