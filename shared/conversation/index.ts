/** A conversation with the agent, as a user sees it. */
export { createConversation, type Conversation, type ConversationOptions } from "./conversation.ts";
export type { NoticeKind, UserEvent } from "./user-event.ts";
export { isUnsure, recover, type Recovered } from "./recover.ts";
