/**
 * `jobreel/client`: a client of the NemoVideo wire protocol, for the hosted service and for a studio of one's own. Runs on Node 20.19
 * and later, in Workers and in browsers.
 *
 * @example
 * ```ts
 * const client = createClient({ token, source: { name: "my-site", version: "1.0.0", platform: "unknown" } });
 * const conversation = createConversation(client);
 * for await (const event of conversation.say(`Turn this job posting into a 30-second film.\n\n${posting}`)) console.log(event);
 * ```
 */
export * from "./client/index.ts";
export * from "./conversation/index.ts";
export * from "./draft/index.ts";
export { NemoError, type NemoErrorType } from "./errors/index.ts";
export * from "./gui/index.ts";
export * from "./intent/index.ts";
export type { Language } from "./language.ts";
