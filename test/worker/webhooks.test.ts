import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";
import { untilSettled } from "../support/relay-events.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

interface Heard {
  readonly headers: Record<string, string>;
  readonly body: string;
}

let upstream: FakeUpstream;
let relay: TestRelay;
let hook: Server;
let url = "";
let key = "";
const heard: Heard[] = [];
/** What the next messages are answered; 200 after that. */
const answers: number[] = [];

beforeAll(async () => {
  upstream = await startFakeUpstream();
  relay = await startRelay(upstream.url, { UPSTREAM: "studio", WEBHOOK_WAITS_S: "0,0" });
  hook = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      heard.push({ headers, body });
      response.writeHead(answers.shift() ?? 200, { Location: "http://127.0.0.1:9/elsewhere" }).end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`;
});
beforeEach(async () => {
  heard.length = 0;
  ({ key } = await relay.mint({ scope: "make" }));
});
afterAll(async () => {
  hook.closeAllConnections();
  hook.close();
  await relay.close();
  await upstream[Symbol.asyncDispose]();
});

/** A posting that comes to nothing: its message tells of the failure. */
async function film(webhook: unknown): Promise<{ id: string; webhookSecret?: string }> {
  const answer = await relay.ask("/v1/videos", key, { method: "POST", json: { posting: { text: "Baker" }, webhook } });
  expect(answer.status).toBe(202);
  const view = (await answer.json()) as { id: string; webhookSecret?: string };
  await untilSettled(relay, view.id, key);
  return view;
}

interface Delivery {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
}

async function deliveries(id: string): Promise<Delivery[]> {
  return ((await (await relay.ask(`/v1/videos/${id}/deliveries`, key)).json()) as { deliveries: Delivery[] })
    .deliveries;
}

const idsHeard = (): (string | undefined)[] => heard.map(({ headers }) => headers["webhook-id"]);

describe("a webhook message", () => {
  it("is signed as Standard Webhooks has it, by a secret that is told once", async () => {
    const { id, webhookSecret } = await film(url);
    await expect.poll(() => heard.length).toBe(1);
    const [{ headers, body }] = heard as [Heard];
    expect(new Webhook(webhookSecret!).verify(body, headers)).toMatchObject({ type: "video.failed", data: { id } });
    expect(() => new Webhook(webhookSecret!).verify(`${body} `, headers)).toThrow(/signature/iu);
    const view = await (await relay.ask(`/v1/videos/${id}`, key)).text();
    expect(view).not.toContain("whsec_");
  });

  it("is signed by the caller's own secret where it has one", async () => {
    const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
    const { webhookSecret } = await film({ url, secret });
    expect(webhookSecret).toBeUndefined();
    await expect.poll(() => heard.length).toBe(1);
    const [{ headers, body }] = heard as [Heard];
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "video.failed" });
  });

  it("comes again with its id until it is taken, and the log tells of it", async () => {
    answers.push(500, 302);
    const { id } = await film(url);
    await expect.poll(() => heard.length).toBe(3);
    expect(new Set(idsHeard()).size).toBe(1);
    await expect.poll(() => deliveries(id)).toMatchObject([{ state: "delivered", attempts: 3, status: 200 }]);
  });

  it("is given up after its last wait, and sent once more when it is asked for", async () => {
    answers.push(500, 500, 500);
    const { id } = await film(url);
    await expect.poll(() => deliveries(id)).toMatchObject([{ state: "failed", attempts: 3, status: 500 }]);
    const [{ id: message }] = (await deliveries(id)) as [Delivery];
    const path = `/v1/videos/${id}/deliveries/${message}/redeliver`;
    expect((await relay.ask(path, key, { method: "POST" })).status).toBe(202);
    await expect.poll(() => deliveries(id)).toMatchObject([{ state: "delivered", attempts: 4 }]);
    expect(new Set(idsHeard())).toEqual(new Set([message]));
  });

  it("is not sent again to whoever says that he is gone", async () => {
    answers.push(410);
    const { id } = await film(url);
    await expect.poll(() => deliveries(id)).toMatchObject([{ state: "failed", attempts: 1, status: 410 }]);
    expect(heard).toHaveLength(1);
  });
});
