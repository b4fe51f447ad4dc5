/** What a user's words mean: a command that is done at once, or a message to the agent. */
export { type Action, intent, type Intent } from "./intent.ts";
