import type { Language } from "../../shared/index.ts";
import { whatIsAt } from "./chat-address.ts";
import type { ChatBackend } from "./chat-backend.ts";
import { chatOverNemo } from "./chat-over-nemo.ts";
import { CommandError, EXIT } from "./failure.ts";
import { relayApi } from "./relay/api.ts";
import { chatOverRelay } from "./relay/chat-over-relay.ts";
import { clientFor } from "./run-postings.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Whoever is at an address, to talk to.
 * @param slug names the session there
 * @param language of the conversation's beginning, and of errors
 * @param token the user's; NEMO_TOKEN unless told. A relay's key goes the same way
 * @throws {CommandError} where nobody is, or a relay would get no key; `NemoError` for an address or a token that can't be one
 */
export async function backendAt(
  api: string,
  slug: string,
  token: string | undefined,
  language: Language,
  { env, now }: Pick<Terminal, "env" | "now">,
  signal: AbortSignal,
): Promise<ChatBackend> {
  // It also refuses what can't be an address or a token, and to send one unencrypted.
  const client = await clientFor({ api, language, ...(token === undefined ? {} : { token }) }, env);
  if ((await whatIsAt(client.baseUrl, signal)) === "nemo") return chatOverNemo(client, slug, now);
  const key = (token ?? env["NEMO_TOKEN"] ?? "").trim();
  if (key === "")
    throw new CommandError(
      EXIT.badInput,
      `${client.baseUrl} is a relay, and it wants a key. Give it with --token, or as NEMO_TOKEN; \`npm start\` keeps its key in .jobreel/key.`,
    );
  return chatOverRelay(relayApi({ url: client.baseUrl, key, language }), slug);
}
