import { Hono } from "hono";
import { z } from "zod";
import type { StudioParts } from "../parts.ts";
import { newToken } from "../secret.ts";
import { StudioError } from "../studio-error.ts";
import { answer } from "./answers.ts";
import { authorised } from "./authorised.ts";
import { callerNetwork, jsonBody, type StudioEnv } from "./requests.ts";

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;
const claimForm = z.object({ task_id: z.string().max(100).optional(), session_id: z.string().max(100) });

/** Tokens and credits. */
export function accountRoutes({ config, tokens, ledger, sessions, secret, now }: StudioParts): Hono<StudioEnv> {
  const routes = new Hono<StudioEnv>();
  const { limits } = config;

  routes.post("/api/auth/anonymous-token", (c) => {
    const clientId = c.req.header("x-client-id") ?? "";
    if (!UUID.test(clientId)) {
      throw new StudioError(
        "no-client-id",
        "The header X-Client-Id is missing or no UUID. Make a UUID, keep it, and send it with this call.",
      );
    }
    const { token, userId, credits, expiresMs } = tokens.anonymous(
      clientId.toLowerCase(),
      callerNetwork(c, config.trustProxy),
    );
    return answer({
      token,
      user_id: userId,
      credits,
      expires_at: expiresMs === null ? null : new Date(expiresMs).toISOString(),
    });
  });

  routes.post("/api/auth/claim-token", authorised(tokens), async (c) => {
    const { session_id: id } = await jsonBody(c, claimForm, limits.jsonBytes);
    const session = sessions.find(id, c.get("user").id);
    const token = newToken("clm");
    sessions.addClaim(secret.hash(token), session.id, now() + limits.claimMs);
    return answer({ claim_token: token, expires_in: limits.claimMs / 1000 });
  });

  routes.get("/api/credits/balance/simple", authorised(tokens), (c) => answer(ledger.balance(c.get("user").id)));

  return routes;
}
