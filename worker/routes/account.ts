import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { createClient } from "../../shared/client/index.ts";
import { invalid, tooMany } from "../faults.ts";
import { seal } from "../keys/secrets.ts";
import { auth } from "../middleware/auth.ts";
import { ProblemError } from "../problem.ts";
import { clientFor, SOURCE } from "../relay/upstream.ts";
import { asProblem } from "../relay/upstream-fault.ts";
import type { Relay } from "../relay-context.ts";
import { CreditsView, TokenView } from "../schemas.ts";
import { upstreamFetch } from "../upstream-fetch.ts";
import { faultsHook } from "../validation.ts";
import { BEARER, json, PROBLEMS } from "./answers.ts";

const credits = createRoute({
  method: "get",
  path: "/v1/credits",
  tags: ["account"],
  summary: "Credits at the backend",
  security: BEARER,
  middleware: [auth("make")] as const,
  responses: { 200: json("The balance; `frozen` is reserved by work in progress.", CreditsView), ...PROBLEMS },
});
const token = createRoute({
  method: "post",
  path: "/v1/tokens",
  tags: ["account"],
  summary: "An anonymous token of the backend, where the relay allows it",
  request: { headers: z.object({ "x-client-id": z.string().optional() }) },
  responses: { 201: json("The token, to be used as a key.", TokenView), ...PROBLEMS },
});

export const account = new OpenAPIHono<Relay>({ defaultHook: faultsHook })
  .openapi(credits, async (c) => {
    const { account, upstreamToken } = c.get("principal");
    const sealed = upstreamToken === null ? "" : await seal(c.get("config").secret, upstreamToken);
    const client = await clientFor(c.env, { account, token: sealed });
    const { available, frozen, total } = await client.credits().catch(asProblem);
    return c.json({ available, frozen, total }, 200);
  })
  .openapi(token, async (c) => {
    const { anonymous, upstreamUrl } = c.get("config");
    if (!anonymous)
      throw new ProblemError({
        status: 403,
        code: "anonymous_off",
        title: { en: "No anonymous tokens here", zh: "此处不提供匿名令牌" },
        detail: {
          en: "This relay hands out no anonymous tokens. Use a key of its operator, or your own upstream token.",
          zh: "此中继不发放匿名令牌。请使用运营者的密钥，或您自己的上游令牌。",
        },
      });
    const { success } = await c.env.RATE.limit({ key: `token:${c.req.header("CF-Connecting-IP") ?? "local"}` });
    if (!success)
      throw new ProblemError(
        tooMany(
          {
            en: "Too many tokens were asked for from this address. Wait a minute.",
            zh: "此地址请求的令牌过多。请等一分钟。",
          },
          60,
        ),
      );
    const clientId = c.req.header("X-Client-Id");
    if (clientId === undefined || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId))
      throw new ProblemError(
        invalid({
          en: "Send X-Client-Id: a UUID that you keep, for example of `uuidgen`.",
          zh: "请发送 X-Client-Id：一个您保存的 UUID，例如由 `uuidgen` 生成。",
        }),
      );
    const client = createClient({
      baseUrl: upstreamUrl,
      source: SOURCE,
      allowHttp: true,
      clientId,
      fetch: upstreamFetch(c.env),
    });
    const given = await client.anonymousToken().catch(asProblem);
    return c.json({ token: given.token, credits: given.credits, expiresAt: given.expiresAt }, 201);
  });
