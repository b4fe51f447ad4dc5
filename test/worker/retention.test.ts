import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";
import { untilSettled } from "../support/relay-events.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

const DRAFT = {
  t: [{ tt: 0, m: { kind: "picture" }, sg: [{ id: "hook", s: 0, d: 15_000, m: { kind: "scene", name: "Baker" } }] }],
  d: 15_000,
};
/** Long enough to be seen while it is there. */
const KEPT_S = 20;

let upstream: FakeUpstream;
let relay: TestRelay;
beforeAll(async () => {
  upstream = await startFakeUpstream();
  relay = await startRelay(upstream.url, { UPSTREAM: "studio", RETENTION_DAYS: String(KEPT_S / 86_400) });
});
afterAll(async () => {
  await relay.close();
  await upstream[Symbol.asyncDispose]();
});

it("a film is kept as long as the operator says, and then it is gone: from the answers, the list and the bucket", async () => {
  const { key } = await relay.mint({ scope: "make" });
  upstream.draft = DRAFT;
  upstream.script("state", { code: 0, data: { state: { draft: null } } });
  const begun = await relay.ask("/v1/videos", key, { method: "POST", json: { posting: { text: "Baker\nBread." } } });
  const { id } = (await begun.json()) as { id: string };
  expect((await untilSettled(relay, id, key)).at(-1)?.type).toBe("film");
  const { FILMS } = await relay.harness
    .getWorker<{ FILMS: { list(of: { prefix: string }): Promise<{ objects: readonly unknown[] }> } }>()
    .getEnv();
  const kept = async (): Promise<number> => (await FILMS.list({ prefix: `films/${id}/` })).objects.length;
  expect(await kept()).toBeGreaterThan(0);

  await expect
    .poll(async () => (await relay.ask(`/v1/videos/${id}`, key)).status, { timeout: 90_000, interval: 1_000 })
    .toBe(404);
  expect((await relay.ask(`/v1/videos/${id}/film.mp4`, key)).status).toBe(404);
  expect(await (await relay.ask("/v1/videos", key)).json()).toMatchObject({ videos: [] });
  expect(await kept()).toBe(0);
});
