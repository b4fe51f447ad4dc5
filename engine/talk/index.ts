/** Talking to a film: what a message asks for, what became of it, and what is said of that. */
export { converse, type Conversed, type ConverseOptions, converseWith, type ToolCall } from "./converse.ts";
export type { Choice, Question, TalkRefusal, Understood } from "./context.ts";
export { readyToTalk } from "./ready.ts";
export { languageOf, refusalText, type TalkLanguage, toReply } from "./say/say.ts";
export { type Made, madeText } from "./say/made-text.ts";
export { understand } from "./understand.ts";
