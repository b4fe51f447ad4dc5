import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { auth } from "../middleware/auth.ts";
import type { Relay } from "../relay-context.ts";
import { DeliveryList, IdParam } from "../schemas.ts";
import { faultsHook } from "../validation.ts";
import { isoOf } from "../views.ts";
import { BEARER, json, PROBLEMS } from "./answers.ts";
import { granted, sessionOf } from "./session-of.ts";

const tags = ["webhooks"];

const list = createRoute({
  method: "get",
  path: "/v1/videos/{id}/deliveries",
  tags,
  summary: "What was sent to the film's webhook, and what it answered",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: { params: IdParam },
  responses: { 200: json("The newest hundred.", DeliveryList), ...PROBLEMS },
});
const again = createRoute({
  method: "post",
  path: "/v1/videos/{id}/deliveries/{delivery}/redeliver",
  tags,
  summary: "Send a webhook message again, with the id that it had",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: { params: IdParam.extend({ delivery: z.string().regex(/^msg_[0-9a-f-]{36}$/) }) },
  responses: { 202: { description: "It is being sent." }, ...PROBLEMS },
});

export const deliveries = new OpenAPIHono<Relay>({ defaultHook: faultsHook })
  .openapi(list, async (c) => {
    const { id } = c.req.valid("param");
    const log = granted(await sessionOf(c, id).deliveries(c.get("principal").account));
    return c.json(
      {
        deliveries: log.map(({ id: message, type, state, attempts, status, created }) => ({
          id: message,
          type,
          state,
          attempts,
          status,
          created: isoOf(created),
        })),
      },
      200,
    );
  })
  .openapi(again, async (c) => {
    const { id, delivery } = c.req.valid("param");
    granted(await sessionOf(c, id).redeliver(c.get("principal").account, delivery), "delivery");
    return c.body(null, 202);
  });
