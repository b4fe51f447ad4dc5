import type { Context } from "hono";
import { instructionOf, titleOf } from "../instruction.ts";
import { mac, randomId, seal } from "../keys/secrets.ts";
import { readPostingBody } from "../posting-intake.ts";
import type { SessionObject } from "../relay/session.ts";
import type { Beginning } from "../relay/session-calls.ts";
import type { Relay } from "../relay-context.ts";
import { videoOf } from "../views.ts";
import { spendFilm } from "./spend-film.ts";
import { webhookOf } from "../webhook.ts";

/** As long as an answer may wait for its film. */
const MOST_WAIT_S = 120;

/** `POST /v1/videos`. */
export async function beginVideo(c: Context<Relay>): Promise<Response> {
  const { account, keyId, upstreamToken } = c.get("principal");
  const config = c.get("config");
  const user = c.env.USERS.getByName(account);
  const now = Date.now();
  const { text, files, options, webhook } = await readPostingBody(c);
  const hook = await webhookOf(webhook, config);

  const takeBack = await spendFilm(c);
  const id = await videoId(c);
  const title =
    text === null ? (files[0]?.kind === "stored" ? files[0].name : (files[0]?.url ?? "Job posting")) : titleOf(text);
  const session = c.env.SESSIONS.getByName(id);
  await user.index({ id, created: now, kind: "video", title });
  const beginning: Beginning = {
    id,
    account,
    key: keyId,
    kind: "video",
    title: title.slice(0, 200),
    options,
    auto: true,
    token: upstreamToken === null ? "" : await seal(config.secret, upstreamToken),
    webhooks: hook === null ? [] : [hook.kept],
    language: c.get("language"),
    first: { text: instructionOf(options, text), files },
  };
  const view = await session.begin(beginning).catch(async (error: unknown) => {
    // It may have begun all the same, and only its answer was lost.
    const begun = await session.view(account);
    if ("value" in begun) return begun.value;
    await Promise.all([user.unindex(id), takeBack()]);
    throw error;
  });

  const headers = { Location: `/v1/videos/${id}` };
  if (c.req.header("Accept")?.includes("text/event-stream") === true)
    return c.newResponse((await events(session, account, 0)).body, 200, {
      ...headers,
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
    });
  const secret = (hook?.made ?? null) === null ? {} : { webhookSecret: hook?.made ?? "" };
  const waited = waitOf(c.req.header("Prefer"));
  if (waited === null) return c.json({ ...videoOf(view), ...secret }, 202, headers);
  await settled(session, account, waited);
  const after = await session.view(account);
  const shown = "value" in after ? after.value : view;
  return c.json({ ...videoOf(shown), ...secret }, shown.status === "ready" ? 200 : 202, {
    ...headers,
    "Preference-Applied": `wait=${waited}`,
  });
}

/** By chance; with an `Idempotency-Key` the same for the same request, so that one that comes again finds what it began. */
async function videoId(c: Context<Relay>): Promise<string> {
  const key = c.req.header("Idempotency-Key");
  if (key === undefined) return `vid_${randomId(26)}`;
  return `vid_${(await mac(c.get("config").secret, "video", `${c.get("principal").account}\n${key}`)).slice(0, 26)}`;
}

/** Seconds of `Prefer: wait=N` (RFC 7240); null without. */
function waitOf(prefer: string | undefined): number | null {
  const [, seconds] = /(?:^|[,;\s])wait=(\d{1,5})(?:$|[,;\s])/.exec(prefer ?? "") ?? [];
  return seconds === undefined ? null : Math.min(MOST_WAIT_S, Number(seconds));
}

/** A session's events after `from`. */
export function events(session: DurableObjectStub<SessionObject>, account: string, from: number): Promise<Response> {
  return session.fetch(`https://session/events?from=${from}`, { headers: { "X-Account": account } });
}

/** Waits until the session has nothing to do, or for so long. */
async function settled(session: DurableObjectStub<SessionObject>, account: string, seconds: number): Promise<void> {
  const { body } = await events(session, account, 0);
  if (body === null) return;
  const reader = body.getReader();
  let timer: number | null = null;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), seconds * 1000);
  });
  for (;;) {
    const read = await Promise.race([reader.read().catch(() => null), late]);
    if (read === "late") {
      void reader.cancel().catch(() => null);
      return;
    }
    if (read === null || read.done) break;
  }
  clearTimeout(timer);
}
