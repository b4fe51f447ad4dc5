import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DROP } from "../support/fake-stream.ts";
import { type Answer, type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";
import { untilSettled } from "../support/relay-events.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

const PART_BYTES = 8 * 1024 * 1024;
const DAY_MS = 86_400_000;

interface UploadView {
  readonly id: string;
  readonly parts: number;
  readonly partBytes: number;
  readonly received: readonly number[];
  readonly links: Readonly<Record<string, string>>;
}

let upstream: FakeUpstream;
let relay: TestRelay;
let key = "";
beforeAll(async () => {
  upstream = await startFakeUpstream();
  relay = await startRelay(upstream.url, { UPSTREAM: "studio" });
  ({ key } = await relay.mint({ scope: "make" }));
});
afterAll(async () => {
  await relay.close();
  await upstream[Symbol.asyncDispose]();
});

async function begin(bytes: number, name = "clip.mp4"): Promise<UploadView> {
  const answer = await relay.ask("/v1/uploads", key, { method: "POST", json: { name, type: "video/mp4", bytes } });
  expect(answer.status).toBe(201);
  return (await answer.json()) as UploadView;
}

const part = (n: number, bytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(bytes).fill(n);

const put = async (id: string, n: number, body: Uint8Array<ArrayBuffer>): Promise<number> =>
  (await relay.ask(`/v1/uploads/${id}/parts/${n}`, key, { method: "PUT", body })).status;

const complete = (id: string, origin = ""): Promise<Response> =>
  relay.ask(`${origin}/v1/uploads/${id}/complete`, key, { method: "POST" });

async function uploaded(bytes: number, name = "clip.mp4"): Promise<UploadView> {
  const { id, parts } = await begin(bytes, name);
  for (let n = 1; n <= parts; n++)
    expect(await put(id, n, part(n, n === parts ? bytes - (parts - 1) * PART_BYTES : PART_BYTES))).toBe(204);
  return (await (await complete(id)).json()) as UploadView;
}

describe("an upload in parts", () => {
  it("is resumed where it stopped, tells what is missing, and is read back through its link, whole and in ranges", async () => {
    const bytes = PART_BYTES + 1000;
    const { id, parts, partBytes } = await begin(bytes);
    expect([parts, partBytes]).toEqual([2, PART_BYTES]);
    expect(await put(id, 2, part(2, 1000))).toBe(204);
    const refused = await complete(id);
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("Parts 1 have not come")]);
    const stands = (await (await relay.ask(`/v1/uploads/${id}`, key)).json()) as UploadView;
    expect(stands.received).toEqual([2]);
    expect(await put(id, 1, part(9, PART_BYTES))).toBe(204);
    expect(await put(id, 1, part(1, PART_BYTES))).toBe(204);
    const done = (await (await complete(id)).json()) as UploadView;
    const link = done.links["content"]!;
    const whole = new Uint8Array(await (await relay.ask(link, null)).arrayBuffer());
    expect([whole.length, whole[0], whole[PART_BYTES - 1], whole.at(-1)]).toEqual([bytes, 1, 1, 2]);
    const range = await relay.ask(link, null, { headers: { Range: `bytes=${PART_BYTES - 1}-${PART_BYTES}` } });
    expect([range.status, [...new Uint8Array(await range.arrayBuffer())]]).toEqual([206, [1, 2]]);
    // Completing it again changes nothing; another part may not come any more.
    expect((await complete(id)).status).toBe(200);
    expect(await put(id, 1, part(1, PART_BYTES))).toBe(409);
    for (const bad of [link.replace(/signature=../u, "signature=zz"), link.replace(/end=\d/u, "end=9")])
      expect((await relay.ask(bad, null)).status).toBe(404);
  });

  it("takes parts of their size only, and nobody else's", async () => {
    const { id } = await begin(1000);
    expect(await put(id, 1, part(1, 999))).toBe(400);
    expect(await put(id, 1, part(1, 1001))).toBe(413);
    expect(await put(id, 2, part(1, 1000))).toBe(400);
    const other = await relay.mint({ scope: "make" });
    for (const path of [`/v1/uploads/${id}`, `/v1/uploads/${id}/complete`])
      expect((await relay.ask(path, other.key, { method: path.endsWith("e") ? "POST" : "GET" })).status).toBe(404);
    const tooLarge = await relay.ask("/v1/uploads", key, {
      method: "POST",
      json: { name: "a.mp4", bytes: 200_000_001 },
    });
    expect(tooLarge.status).toBe(400);
  });

  it("becomes a session's file and a posting: straight through, or by a link where it is large", async () => {
    const session = (await (await relay.ask("/v1/sessions", key, { method: "POST", json: {} })).json()) as {
      id: string;
    };
    const small = await uploaded(1000);
    const sent = await relay.ask(`/v1/sessions/${session.id}/files`, key, {
      method: "POST",
      json: { upload: small.id },
    });
    expect(sent.status).toBe(201);
    const straight = upstream.calls("upload").at(-1)!;
    expect(straight.headers["content-type"]).toMatch(/^multipart\/form-data/u);
    expect(straight.body.includes(Buffer.from(part(1, 1000)))).toBe(true);

    upstream.script("state", { code: 0, data: { state: { draft: null } } });
    const large = await uploaded(91_000_000, "team day.mp4");
    const origin = "https://relay.example";
    const video = await relay.ask(`${origin}/v1/videos`, key, {
      method: "POST",
      json: { posting: { upload: large.id } },
    });
    const { id } = (await video.json()) as { id: string };
    await untilSettled(relay, id, key);
    const { urls } = upstream.calls("upload").at(-1)!.json as { urls: string[] };
    expect(urls).toEqual([
      expect.stringMatching(/^https?:\/\/relay\.example\/v1\/uploads\/upl_\w+\/content\/team%20day\.mp4\?/u),
    ]);
    const head = await relay.ask(urls[0]!, null, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), head.headers.get("content-type")]).toEqual([
      200,
      "91000000",
      "video/mp4",
    ]);
  });

  it("is gone when its day is over, with all that never became anything", async () => {
    await begin(1000);
    await uploaded(1000);
    const worker = relay.harness.getWorker<{ FILMS: Bucket }>();
    const { FILMS } = await worker.getEnv();
    const keys = async (prefix: string): Promise<number> => (await FILMS.list({ prefix })).objects.length;
    await FILMS.put("incoming/left-behind", "x");
    const before = await keys("uploads/");
    await worker.scheduled({ scheduledTime: new Date(Date.now() + 60_000) });
    expect([await keys("uploads/"), await keys("incoming/")]).toEqual([before, 1]);
    await worker.scheduled({ scheduledTime: new Date(Date.now() + 3 * DAY_MS) });
    expect([await keys("uploads/"), await keys("incoming/")]).toEqual([0, 0]);
  });
});

it("a file that arrived, though its answer was lost, is not sent again; one that did not is", async () => {
  const text = "title: Baker\n";
  const hash = createHash("sha256").update(text).digest("hex");
  const sent = async (): Promise<number> => {
    upstream.script("upload", DROP);
    const before = upstream.calls("upload").length;
    const headers = { "Content-Type": "text/html" };
    const begun = await relay.ask("/v1/videos", key, { method: "POST", headers, body: text });
    const events = await untilSettled(relay, ((await begun.json()) as { id: string }).id, key);
    expect(events.filter(({ type }) => type === "uploaded")).toHaveLength(1);
    return upstream.calls("upload").length - before;
  };
  upstream.state = { video_infos: [{ filename: "posting.html", hash: "another" }] };
  expect(await sent()).toBe(2);
  upstream.state = { video_infos: [{ filename: "posting.html", hash }] };
  expect(await sent()).toBe(1);
  upstream.state = {};
});

it("files that the backend does not take are refused with its reason, whatever is wrong with it", async () => {
  const begun = await relay.ask("/v1/sessions", key, { method: "POST", json: {} });
  const { id } = (await begun.json()) as { id: string };
  const told = async (answer: Answer): Promise<unknown> => {
    upstream.script("upload", answer);
    const body = new FormData();
    body.append("files", new Blob(["x"]), "clip.exe");
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    const [boundary = ""] = /^--[^\r\n]+/.exec(new TextDecoder().decode(bytes)) ?? [];
    const headers = { "Content-Type": `multipart/form-data; boundary=${boundary.slice(2)}` };
    const response = await relay.ask(`/v1/sessions/${id}/files`, key, { method: "POST", headers, body: bytes });
    return [response.status, ((await response.json()) as { code: string }).code];
  };
  expect(await told({ code: 4001 })).toEqual([415, "unsupported_file"]);
  expect(await told({ code: 4002 })).toEqual([413, "file_too_large"]);
  expect(await told({ code: 2001 })).toEqual([402, "no_credits"]);
  expect(await told({ status: 503, body: "restarting" })).toEqual([503, "unavailable"]);
  expect(await told({ code: 0, data: { files: "none" } })).toEqual([502, "malformed"]);
  expect(await told(DROP)).toEqual([503, expect.any(String)]);
});

interface Bucket {
  list(options: { prefix: string }): Promise<{ objects: unknown[] }>;
  put(key: string, value: string): Promise<unknown>;
}
