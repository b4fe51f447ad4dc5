import { askFirst } from "./ask-first.ts";
import type { AnonymousToken, Claim, Credits, Session, SessionRequest } from "./client.ts";
import { jsonCall, withKey } from "./call.ts";
import type { Exchange } from "./exchange.ts";
import type { Identity } from "./identity.ts";
import { CALL_LIMIT_MS } from "./limits.ts";
import type { Settings } from "./settings.ts";
import { CLAIM_ANSWER, CREDITS_ANSWER, decode, SESSION_ANSWER, TOKEN_ANSWER } from "./wire.ts";

/** Tokens, sessions, credits: who one is, and what one has. */

type Signal = AbortSignal | undefined;

/** Gets an anonymous token, and uses it from now on, unless there is one of the user's own. */
export async function askForToken(
  exchange: Exchange,
  settings: Settings,
  identity: Identity,
  signal: Signal,
): Promise<AnonymousToken> {
  const call = {
    ...jsonCall("anonymousToken", "POST", "/api/auth/anonymous-token", CALL_LIMIT_MS),
    auth: "client_id",
  } as const;
  const answer = decode(TOKEN_ANSWER, await exchange.ask(call, signal), "anonymousToken", settings.language);
  identity.secrets.add(answer.token);
  if (!identity.own) {
    identity.token = answer.token;
    identity.userId = answer.user_id ?? identity.userId;
  }
  return {
    token: answer.token,
    userId: answer.user_id,
    credits: answer.credits,
    expiresAt: answer.expires_at,
    clientId: identity.clientId,
  };
}

export async function claimToken(
  exchange: Exchange,
  settings: Settings,
  ids: { readonly taskId: string; readonly sessionId: string },
  signal: Signal,
): Promise<Claim> {
  const call = jsonCall("claimToken", "POST", "/api/auth/claim-token", CALL_LIMIT_MS, {
    task_id: ids.taskId,
    session_id: ids.sessionId,
  });
  const answer = decode(CLAIM_ANSWER, await exchange.ask(call, signal), "claimToken", settings.language);
  return {
    claimToken: answer.claim_token,
    link: `${settings.webUrl}/workspace/claim?ct=${encodeURIComponent(answer.claim_token)}`,
    expiresInS: answer.expires_in,
  };
}

export async function createSession(
  exchange: Exchange,
  settings: Settings,
  identity: Identity,
  { taskName, language, idempotencyKey, resume = false }: SessionRequest,
  signal: Signal,
): Promise<Session> {
  const ask = (method: "GET" | "POST", json?: unknown): Promise<unknown> => {
    const call = jsonCall("createSession", method, "/api/tasks/me/with-session/nemo_agent", CALL_LIMIT_MS, json);
    return exchange.ask(withKey(call, idempotencyKey), signal);
  };
  const told = await askFirst(
    resume,
    () => ask("GET"),
    () => ask("POST", { task_name: taskName, language }),
  );
  const answer = decode(SESSION_ANSWER, told, "createSession", settings.language);
  identity.userId = answer.user_id ?? identity.userId;
  return { taskId: answer.task_id, sessionId: answer.session_id, userId: answer.user_id };
}

export async function credits(exchange: Exchange, settings: Settings, signal: Signal): Promise<Credits> {
  const call = jsonCall("credits", "GET", "/api/credits/balance/simple", CALL_LIMIT_MS);
  const answer = decode(CREDITS_ANSWER, await exchange.ask(call, signal), "credits", settings.language);
  return { ...answer, total: answer.total ?? answer.available + answer.frozen };
}
