import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";
import { eventsOf, type RelayEvent, untilSettled } from "../support/relay-events.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

const DRAFT = {
  t: [
    {
      tt: 0,
      m: { kind: "picture", name: "Scenes" },
      sg: [{ id: "hook", s: 0, d: 15_000, m: { kind: "scene", name: "Baker" } }],
    },
    { tt: 1, m: { kind: "narration" }, sg: [{ s: 0, d: 2_000, m: { kind: "narration", text: "Bake with us." } }] },
    { tt: 7, m: { kind: "caption" }, sg: [{ s: 0, d: 2_000, m: { kind: "caption", text: "Bake & <b>laugh</b>" } }] },
  ],
  d: 15_000,
  m: { title: "Baker" },
};

let upstream: FakeUpstream;
let relay: TestRelay;
let key = "";
beforeAll(async () => {
  upstream = await startFakeUpstream();
  relay = await startRelay(upstream.url, { UPSTREAM: "studio" });
});
beforeEach(async () => {
  upstream.draft = DRAFT;
  ({ key } = await relay.mint({ scope: "make" }));
});
afterEach(() => {
  upstream.draft = null;
});
afterAll(async () => {
  await relay.close();
  await upstream[Symbol.asyncDispose]();
});

async function post(json: Record<string, unknown>): Promise<string> {
  const answer = await relay.ask("/v1/videos", key, { method: "POST", json });
  expect(answer.status).toBe(202);
  const { id } = (await answer.json()) as { id: string };
  expect(answer.headers.get("location")).toBe(`/v1/videos/${id}`);
  return id;
}

const typesOf = (events: readonly RelayEvent[]): string[] => events.map(({ type }) => type);

/** Before the first message nothing is there. */
function silentBefore(): void {
  upstream.script("state", { code: 0, data: { state: { draft: null } } });
}

describe("a posting", () => {
  it("becomes a film: told of as it is made, kept, and given out whole and in parts", async () => {
    silentBefore();
    upstream.script("run", {
      stream: [
        'data: {"type":"tool_call","name":"read_posting","args":{}}\n\ndata: {"type":"heartbeat"}\n\n',
        'data: {"type":"tool_result","name":"read_posting","result":{}}\n\ndata: {"type":"text","content":"The film is laid out."}\n\n',
      ],
    });
    const id = await post({
      posting: { markdown: "# Baker\n\nBake bread with us in Leeds." },
      length: 15,
      aspect: "9:16",
    });
    const events = await untilSettled(relay, id, key);
    expect(typesOf(events)).toEqual([
      "created",
      "run.started",
      "tool",
      "tool",
      "message",
      "revision",
      "run.done",
      "render.started",
      "render.progress",
      "film",
    ]);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));

    const [run] = upstream.calls("run").slice(-1);
    expect(run?.json).toMatchObject({
      new_message: { parts: [{ text: expect.stringMatching(/15-second[^]*9:16[^]*# Baker/) }] },
    });

    const video = (await (await relay.ask(`/v1/videos/${id}`, key)).json()) as Record<string, unknown>;
    expect(video).toMatchObject({ status: "ready", revision: 1, title: "Baker", problem: null });

    const whole = await relay.ask(`/v1/videos/${id}/film.mp4`, key);
    expect([whole.status, whole.headers.get("content-type"), await whole.text()]).toEqual([
      200,
      "video/mp4",
      "the film",
    ]);
    const part = await relay.ask(`/v1/videos/${id}/film.mp4?revision=1`, key, { headers: { Range: "bytes=4-" } });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([206, "bytes 4-7/8", "film"]);
    expect(part.headers.get("cache-control")).toContain("immutable");
    const suffix = await relay.ask(`/v1/videos/${id}/film.mp4`, key, { headers: { Range: "bytes=-3" } });
    expect([suffix.status, suffix.headers.get("content-range"), await suffix.text()]).toEqual([
      206,
      "bytes 5-7/8",
      "ilm",
    ]);
    const beyond = await relay.ask(`/v1/videos/${id}/film.mp4`, key, { headers: { Range: "bytes=90-99" } });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */8"]);
    const head = await relay.ask(`/v1/videos/${id}/film.mp4`, key, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "8", ""]);
    const etag = whole.headers.get("etag") ?? "";
    const unchanged = await relay.ask(`/v1/videos/${id}/film.mp4`, key, { headers: { "If-None-Match": etag } });
    expect(unchanged.status).toBe(304);

    const captions = await relay.ask(`/v1/videos/${id}/captions.vtt`, key);
    expect(await captions.text()).toBe(
      "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nBake &amp; &lt;b&gt;laugh&lt;/b&gt;\n",
    );
    expect(await (await relay.ask(`/v1/videos/${id}/transcript.txt`, key)).text()).toBe("Bake with us.\n");
    const page = await (await relay.ask(`/v1/videos/${id}/embed`, key)).text();
    expect(page).toContain(`/v1/videos/${id}/film.mp4?revision=1`);
    const ld = (await (await relay.ask(`/v1/videos/${id}/jsonld`, key)).json()) as Record<string, unknown>;
    expect(ld).toMatchObject({ "@type": "VideoObject", name: "Baker" });
  });

  it("is changed by words: a new revision, and a new film beside the old one", async () => {
    silentBefore();
    const id = await post({ posting: { text: "Baker\nBread." } });
    await untilSettled(relay, id, key);
    // The draft before the second message is the first's; then it is shorter, and the agent says nothing.
    upstream.script("state", { code: 0, data: { state: { draft: DRAFT } } });
    upstream.script("run", { stream: ['data: {"type":"heartbeat"}\n\n'] });
    upstream.draft = { ...DRAFT, d: 10_000, t: [{ ...DRAFT.t[0], sg: [{ ...DRAFT.t[0]?.sg[0], d: 10_000 }] }] };
    const film = upstream.film;
    upstream.film = new TextEncoder().encode("another film");
    try {
      const said = await relay.ask(`/v1/videos/${id}/messages`, key, {
        method: "POST",
        json: { text: "Make it 10 seconds." },
      });
      expect(said.status).toBe(202);
      const events = await untilSettled(relay, id, key);
      const silent = events.filter(({ type }) => type === "message").at(-1);
      expect(silent?.data["text"]).toMatch(/10/);
      expect(await (await relay.ask(`/v1/videos/${id}/film.mp4`, key)).text()).toBe("another film");
      expect(await (await relay.ask(`/v1/videos/${id}/film.mp4?revision=1`, key)).text()).toBe("the film");
    } finally {
      upstream.film = film;
    }
  });

  it("is deleted with all that was made of it", async () => {
    silentBefore();
    const id = await post({ posting: { text: "Baker\nBread." } });
    await untilSettled(relay, id, key);
    expect((await relay.ask(`/v1/videos/${id}`, key, { method: "DELETE" })).status).toBe(204);
    expect((await relay.ask(`/v1/videos/${id}`, key)).status).toBe(404);
    expect((await relay.ask(`/v1/videos/${id}/film.mp4`, key)).status).toBe(404);
    const { videos } = (await (await relay.ask("/v1/videos", key)).json()) as { videos: unknown[] };
    expect(videos).toEqual([]);
  });

  it("can be waited for in the same answer, or streamed in it", async () => {
    silentBefore();
    const waited = await relay.ask("/v1/videos", key, {
      method: "POST",
      json: { posting: { text: "Baker\nBread." } },
      headers: { Prefer: "wait=30" },
    });
    expect([waited.status, ((await waited.json()) as { status: string }).status]).toEqual([200, "ready"]);
    silentBefore();
    const streamed = await relay.ask("/v1/videos?length=15", key, {
      method: "POST",
      body: "# Baker\nBread.",
      headers: { Accept: "text/event-stream", "Content-Type": "text/markdown" },
    });
    expect(streamed.headers.get("location")).toMatch(/^\/v1\/videos\/vid_/);
    expect(typesOf(await eventsOf(streamed)).at(-1)).toBe("film");
  });
});

describe("a client that leaves and comes back", () => {
  it("gets every event once, in order, a hundred times over", async () => {
    silentBefore();
    upstream.script("run", {
      stream: Array.from({ length: 150 }, (_, i) => `data: {"type":"tool_call","name":"step_${i}","args":{}}\n\n`),
    });
    const id = await post({ posting: { text: "Baker\nBread." } });
    const all = await untilSettled(relay, id, key);
    const seen: RelayEvent[] = [];
    for (let returns = 0; returns < 100; returns++) {
      const last = seen.at(-1)?.seq ?? 0;
      const answer = await relay.ask(`/v1/videos/${id}/events`, key, { headers: { "Last-Event-ID": String(last) } });
      seen.push(...(await eventsOf(answer, 2)));
    }
    expect(seen.map(({ seq }) => seq)).toEqual(all.slice(0, seen.length).map(({ seq }) => seq));
    expect(seen.length).toBeGreaterThan(150);
  });
});

describe("what goes wrong upstream", () => {
  it("does not hide that no timeline came of the posting", async () => {
    upstream.draft = null;
    const id = await post({ posting: { text: "Baker\nBread." } });
    const events = await untilSettled(relay, id, key);
    expect(events.at(-1)).toMatchObject({ type: "error", data: { code: "no_timeline" } });
  });

  it("tells of a render that failed, and lets it be asked for again", async () => {
    silentBefore();
    const usual = upstream.renders;
    upstream.renders = [{ status: "failed", error: "out of memory" }];
    const id = await post({ posting: { text: "Baker\nBread." } });
    const events = await untilSettled(relay, id, key);
    expect(events.at(-1)).toMatchObject({ type: "error", data: { code: "render_failed" } });
    upstream.renders = usual;
    expect((await relay.ask(`/v1/videos/${id}/exports`, key, { method: "POST", json: {} })).status).toBe(202);
    expect((await untilSettled(relay, id, key)).at(-1)?.type).toBe("film");
  });
});
