import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { forbidden, tooMany, unauthorized } from "../faults.ts";
import { allows, parseKey, type Scope } from "../keys/key.ts";
import type { Principal } from "../keys/principal.ts";
import { mac, sameText } from "../keys/secrets.ts";
import { ticketHolder } from "../keys/ticket.ts";
import { ProblemError } from "../problem.ts";
import type { Relay } from "../relay-context.ts";

/** As the upstream's tokens look: what a caller brings along instead of a relay key. */
const UPSTREAM_TOKEN = /^nmv_[A-Za-z0-9_-]{8,512}$/;
/** The operator's account: keys for himself. */
const OPERATOR = "operator";

/** What only a relay key has. */
const WITHOUT_KEY = { keyId: null, publishable: false, upstreamToken: null, origins: null, budget: null } as const;

/** Lets in who may do what the route asks for, and says who it is. Publishable keys may also stand in `?key=`. */
export function auth(scope: Scope): ReturnType<typeof createMiddleware<Relay>> {
  return createMiddleware<Relay>(async function auth(c, next) {
    const principal = await principalOf(c);
    const { success } = await c.env.RATE.limit({ key: `${principal.account}:${principal.keyId ?? ""}` });
    if (!success)
      throw new ProblemError(
        tooMany(
          {
            en: "This key asked more than 600 times within a minute. Wait and ask less often.",
            zh: "该密钥一分钟内请求超过 600 次。请稍候，并降低频率。",
          },
          60,
        ),
      );
    if (principal.publishable && scope !== "read") throw new ProblemError(forbidden("secret key"));
    if (!allows(principal.scope, scope)) throw new ProblemError(forbidden(scope));
    c.set("principal", principal);
    c.set("accountPart", parseKey(bearerOf(c) ?? "")?.account ?? "");
    await next();
  });
}

/** Reading one session: with a key, or with `?ticket=` for that session. */
export const authOrTicket = createMiddleware<Relay>(async function authOrTicket(c, next) {
  const ticket = c.req.query("ticket");
  if (ticket === undefined) return auth("read")(c, next);
  const account = await ticketHolder(c.get("config").secret, ticket, c.req.param("id") ?? "", Date.now());
  if (account === null) throw new ProblemError(unauthorized("expired_key"));
  c.set("principal", { ...WITHOUT_KEY, account, scope: "read", publishable: true });
  await next();
});

async function principalOf(c: Context<Relay>): Promise<Principal> {
  const { secret, adminSecret } = c.get("config");
  const bearer = bearerOf(c);
  if (bearer === null) throw new ProblemError(unauthorized("missing"));

  if (adminSecret !== null && sameText(bearer, adminSecret)) {
    const account = await accountName(secret, OPERATOR);
    return { ...WITHOUT_KEY, account, scope: "admin" };
  }
  const key = parseKey(bearer);
  if (key !== null) {
    const account = await accountName(secret, key.account);
    const user = c.env.USERS.getByName(account);
    const verified = await user.verify(key.id, await hashOf(secret, key.secret), Date.now());
    if ("refused" in verified) throw new ProblemError(unauthorized(verified.refused));
    const { scope, origins, kind, budget } = verified.record;
    const origin = c.req.header("Origin");
    if (origins !== null && origin !== undefined && !origins.includes(origin))
      throw new ProblemError(unauthorized("origin_not_allowed"));
    const publishable = kind === "publishable";
    return { ...WITHOUT_KEY, account, scope, keyId: key.id, publishable, origins, budget };
  }
  if (UPSTREAM_TOKEN.test(bearer)) {
    const account = await accountName(secret, `token ${bearer}`);
    return { ...WITHOUT_KEY, account, scope: "make", upstreamToken: bearer };
  }
  throw new ProblemError(unauthorized("unknown_key"));
}

function bearerOf(c: Context<Relay>): string | null {
  const [, bearer] = /^Bearer +(\S{1,600})$/i.exec(c.req.header("Authorization") ?? "") ?? [];
  if (bearer !== undefined) return bearer;
  // A publishable key is no secret; a secret key in an address is not let in, for addresses get logged.
  const inAddress = c.req.query("key");
  return inAddress !== undefined && parseKey(inAddress)?.kind === "publishable" ? inAddress : null;
}

/** Name of an account's object. */
export function accountName(secret: string, account: string): Promise<string> {
  return mac(secret, "account", account);
}

/** What is kept of a key's secret. */
export function hashOf(secret: string, keySecret: string): Promise<string> {
  return mac(secret, "key", keySecret);
}
