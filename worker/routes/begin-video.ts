import type { Context } from "hono";
import { tooMany } from "../faults.ts";
import { instructionOf, titleOf } from "../instruction.ts";
import { randomId, seal } from "../keys/secrets.ts";
import { readPostingBody } from "../posting-intake.ts";
import { ProblemError } from "../problem.ts";
import { secondsLeftOfMonth } from "../relay/quota.ts";
import type { Beginning, SessionObject } from "../relay/session.ts";
import type { Relay } from "../relay-context.ts";
import { videoOf } from "../views.ts";
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

  const budget = c.get("principal").budget;
  const quota = await user.spend(keyId, budget, now);
  if (quota.limit !== null) {
    c.header("RateLimit-Policy", `"films";q=${quota.limit};w=${31 * 86_400}`);
    c.header("RateLimit", `"films";r=${quota.remaining ?? 0};t=${secondsLeftOfMonth(now)}`);
  }
  if (!quota.granted)
    throw new ProblemError(
      tooMany(
        `This key's ${quota.limit} films of the month are made. Wait for the next month, or ask the relay's operator for more.`,
        secondsLeftOfMonth(now),
      ),
    );

  const id = `vid_${randomId(26)}`;
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
    first: { text: instructionOf(options, text), files },
  };
  const view = await session.begin(beginning).catch(async (error: unknown) => {
    await Promise.all([user.unindex(id), user.refund(keyId, now)]);
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
  const timer = setTimeout(() => void reader.cancel().catch(() => null), seconds * 1000);
  try {
    while (!(await reader.read()).done);
  } finally {
    clearTimeout(timer);
  }
}
