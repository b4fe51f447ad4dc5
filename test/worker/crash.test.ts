import { createServer, type Server } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeStudio, startFakeStudio } from "../support/fake-studio.ts";
import { eventsOf, type RelayEvent } from "../support/relay-events.ts";
import { bundleRelay, relayOnDisk } from "../support/relay-on-disk.ts";

const ADMIN_SECRET = "operator-secret-of-the-tests";
/** Between two steps of the studio: a making is about 14 steps long. */
const STEP_MS = 60;
/** Moments at which the relay dies, spread over a making; another moment each time the test runs is no use to anybody. */
const MOMENTS = 50;
const LONGEST_MS = 2_600;
/** How often a moment's relay dies before it is left alone. */
const DEATHS = 2;

let folder = "";
let script = "";
let studio: FakeStudio;
let hook: Server;
/** Ids of the webhook messages of each film. */
const heard = new Map<string, string[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-crash-"));
  script = await bundleRelay(join(folder, "bundle"));
  studio = await startFakeStudio(STEP_MS);
  hook = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const { data } = JSON.parse(text) as { data: { id: string } };
      heard.set(data.id, [...(heard.get(data.id) ?? []), String(request.headers["webhook-id"])]);
      response.end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  hook.close();
  await studio[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function ask(relay: Miniflare, path: string, key: string, init: Record<string, unknown> = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  return (await relay.dispatchFetch(`http://relay${path}`, { ...init, headers })) as unknown as Response;
}

it("a relay that dies at any of 50 moments delivers each film once, with a journal without a gap", async () => {
  const storage = join(folder, "storage");
  let relay = relayOnDisk(script, storage, studio.url, ADMIN_SECRET);
  const minted = await ask(relay, "/v1/keys", ADMIN_SECRET, {
    method: "POST",
    body: JSON.stringify({ name: "crash" }),
  });
  const { key } = (await minted.json()) as { key: string };
  const webhook = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
  const ids: string[] = [];
  try {
    // Several makings share a death, so that 50 moments take two dozen deaths and not a hundred.
    const together = 5;
    for (let round = 0; round < MOMENTS / together; round++) {
      for (let n = 0; n < together; n++) {
        const body = JSON.stringify({ posting: { text: `Baker ${round}.${n}\nBread.` }, webhook });
        const begun = await ask(relay, "/v1/videos", key, { method: "POST", body });
        ids.push(((await begun.json()) as { id: string }).id);
        await sleep(LONGEST_MS / MOMENTS);
      }
      for (let death = 0; death < DEATHS; death++) {
        await sleep((round * LONGEST_MS) / (MOMENTS / together) / (death + 1));
        await relay.dispose();
        relay = relayOnDisk(script, storage, studio.url, ADMIN_SECRET);
        await relay.ready;
      }
    }
    for (const id of ids) {
      const events = await settledEvents(relay, id, key);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
      const steps = events
        .filter(({ type, data }) => type === "tool" && data["done"] === false)
        .map(({ data }) => data["name"]);
      expect(steps).toEqual(Array.from({ length: 8 }, (_, i) => `step_${i}`));
      expect(events.filter(({ type }) => type === "message")).toHaveLength(1);
      expect(events.at(-1)).toMatchObject({ type: "film" });
      expect(events.filter(({ type }) => type === "film")).toHaveLength(1);
      const film = await ask(relay, `/v1/videos/${id}/film.mp4`, key);
      expect(await film.text()).toBe("the film");
    }
    // Each session, message and render was done once, however often it was asked for.
    expect(new Set(studio.deeds.sessions).size).toBe(ids.length);
    expect(studio.deeds.runs).toHaveLength(ids.length);
    expect(studio.deeds.renders).toHaveLength(ids.length);
    // And asked for once: who can't know whether a POST arrived asks by a GET.
    expect(new Set(studio.deeds.posts).size).toBe(3 * ids.length);
    expect(studio.deeds.posts).toHaveLength(3 * ids.length);
    for (const id of ids) {
      await expect.poll(() => heard.get(id)?.length ?? 0).toBeGreaterThan(0);
      expect(new Set(heard.get(id)).size).toBe(1);
    }
  } finally {
    await relay.dispose();
  }
});

async function settledEvents(relay: Miniflare, id: string, key: string): Promise<RelayEvent[]> {
  return eventsOf(await ask(relay, `/v1/videos/${id}/events`, key));
}
