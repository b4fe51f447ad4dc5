import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { conflict, forbidden, notFound } from "../faults.ts";
import { newKey, printKey } from "../keys/key.ts";
import { accountName, auth, hashOf } from "../middleware/auth.ts";
import { type Fault, ProblemError } from "../problem.ts";
import type { KeyRecord } from "../relay/user.ts";
import type { Relay } from "../relay-context.ts";
import { KeyList, KeyView, NewKey } from "../schemas.ts";
import { faultsHook } from "../validation.ts";
import { keyOf } from "../views.ts";
import { BEARER, body, json, PROBLEMS } from "./answers.ts";

const tags = ["keys"];
const DAY_MS = 86_400_000;
/** How long a key still works that was exchanged for another. */
const ROTATION_MS = DAY_MS;

const KeyParam = z.object({ keyId: z.string().regex(/^[0-9a-z]{12}$/) });
const AccountQuery = z.object({
  account: z
    .string()
    .regex(/^[0-9a-z]{16}$/)
    .optional(),
});

const mint = createRoute({
  method: "post",
  path: "/v1/keys",
  tags,
  summary: "Make a key",
  description: "With the operator's secret for any account, with an admin key for its own. The key is told this once.",
  security: BEARER,
  middleware: [auth("admin")] as const,
  request: { body: body(NewKey) },
  responses: { 201: json("The key.", KeyView), ...PROBLEMS },
});
const list = createRoute({
  method: "get",
  path: "/v1/keys",
  tags,
  summary: "List an account's keys, without their secrets",
  security: BEARER,
  middleware: [auth("admin")] as const,
  request: { query: AccountQuery },
  responses: { 200: json("The keys.", KeyList), ...PROBLEMS },
});
const revoke = createRoute({
  method: "delete",
  path: "/v1/keys/{keyId}",
  tags,
  summary: "Revoke a key at once",
  security: BEARER,
  middleware: [auth("admin")] as const,
  request: { params: KeyParam, query: AccountQuery },
  responses: { 204: { description: "It lets nobody in any more." }, ...PROBLEMS },
});
const rotate = createRoute({
  method: "post",
  path: "/v1/keys/{keyId}/rotate",
  tags,
  summary: "Exchange a key: the old one works for another day",
  security: BEARER,
  middleware: [auth("admin")] as const,
  request: { params: KeyParam, query: AccountQuery },
  responses: { 201: json("The new key.", KeyView), ...PROBLEMS },
});

export const keys = new OpenAPIHono<Relay>({ defaultHook: faultsHook })
  .openapi(mint, async (c) => {
    const { account, name, kind, scope, origins, budget, expiresInDays } = c.req.valid("json");
    const { keyId } = c.get("principal");
    if (keyId !== null && account !== undefined) throw new ProblemError(forbidden("admin"));
    const now = Date.now();
    const key = newKey(kind, account);
    const owner = keyId === null ? await accountName(c.get("config").secret, key.account) : c.get("principal").account;
    // An account is named by the hash of what stands in its keys: an admin key passes its own on.
    const printed = keyId === null ? key : { ...key, account: c.get("accountPart") };
    const record: KeyRecord = {
      id: key.id,
      kind,
      scope: kind === "publishable" ? "read" : scope,
      name,
      origins: origins ?? null,
      budget: budget ?? null,
      created: now,
      expires: expiresInDays === undefined ? null : now + expiresInDays * DAY_MS,
      revoked: null,
    };
    const { added } = await c.env.USERS.getByName(owner).addKey(
      record,
      await hashOf(c.get("config").secret, key.secret),
    );
    if (!added) throw new ProblemError(tooManyKeys());
    return c.json({ ...keyOf(record), key: printKey(printed), account: printed.account }, 201);
  })
  .openapi(list, async (c) => {
    const owner = await ownerOf(c.get("principal"), c.req.valid("query").account, c.get("config").secret);
    const records = await c.env.USERS.getByName(owner).listKeys();
    return c.json({ keys: records.map(keyOf) }, 200);
  })
  .openapi(revoke, async (c) => {
    const owner = await ownerOf(c.get("principal"), c.req.valid("query").account, c.get("config").secret);
    if (!(await c.env.USERS.getByName(owner).revokeKey(c.req.valid("param").keyId, Date.now())))
      throw new ProblemError(notFound("key"));
    return c.body(null, 204);
  })
  .openapi(rotate, async (c) => {
    const { account } = c.req.valid("query");
    const { secret } = c.get("config");
    const owner = await ownerOf(c.get("principal"), account, secret);
    const user = c.env.USERS.getByName(owner);
    const old = (await user.listKeys()).find(
      ({ id, revoked }) => id === c.req.valid("param").keyId && revoked === null,
    );
    if (old === undefined) throw new ProblemError(notFound("key"));
    const now = Date.now();
    const key = newKey(old.kind, account ?? c.get("accountPart"));
    const record: KeyRecord = { ...old, id: key.id, created: now };
    const { added } = await user.addKey(record, await hashOf(secret, key.secret));
    if (!added) throw new ProblemError(tooManyKeys());
    await user.expireKey(old.id, now + ROTATION_MS);
    return c.json({ ...keyOf(record), key: printKey(key), account: key.account }, 201);
  });

/** Name of the object whose keys are meant: the operator says whose, anybody else means his own. */
async function ownerOf(
  { keyId, account: own }: { readonly keyId: string | null; readonly account: string },
  asked: string | undefined,
  secret: string,
): Promise<string> {
  if (keyId !== null && asked !== undefined) throw new ProblemError(forbidden("admin"));
  return asked === undefined ? own : accountName(secret, asked);
}

function tooManyKeys(): Fault {
  return conflict("too_many_keys", {
    en: "The account has 100 keys. Revoke some first.",
    zh: "该账户已有 100 个密钥。请先撤销一些。",
  });
}
