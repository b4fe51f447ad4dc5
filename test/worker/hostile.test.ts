import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRelay, type TestRelay } from "../support/relay.ts";

let relay: TestRelay;
let key = "";
beforeAll(async () => {
  relay = await startRelay("http://127.0.0.1:9");
  ({ key } = await relay.mint({ scope: "admin" }));
});
afterAll(() => relay.close());

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Response> =>
  relay.ask("/v1/videos", key, { method: "POST", body, headers });

describe("a body that is too much", () => {
  it.each([
    ["text/markdown", 21 * 1024 * 1024],
    ["application/json", 3 * 1024 * 1024],
    ["application/pdf", 21 * 1024 * 1024],
  ])("of %s is refused with 413", async (type, bytes) => {
    const answer = await post(new Uint8Array(bytes).fill(97), { "Content-Type": type });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, "too_large"]);
    const listed = (await (await relay.ask("/v1/videos", key)).json()) as { videos: unknown[] };
    expect(listed.videos).toEqual([]);
  });

  it("is noticed also where no length is told, and where JSON is nested without an end", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    const MOST_CHUNKS = 600;
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        // Far more than what stands in buffers on the way before the refusal is heard.
        if (sent++ < MOST_CHUNKS) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const init = { method: "POST", body, duplex: "half", headers: { "Content-Type": "application/json" } };
    // Of a body without an end a part is read: whoever still sends then sees the connection end, or the dev server say so.
    const answer = await relay.ask("/v1/videos", key, init as RequestInit).catch(() => null);
    const told = answer === null || answer.status === 413 ? null : await answer.text();
    expect([null, "Error: Network connection lost."]).toContain(told);
    expect(sent).toBeLessThan(MOST_CHUNKS);
    const nested = await post(`${"[".repeat(500_000)}${"]".repeat(500_000)}`, { "Content-Type": "application/json" });
    expect(nested.status).toBe(400);
  });

  it("that comes slowly, or never to its end, keeps nobody else waiting", async () => {
    const { port, hostname } = (await relay.harness.listen()).url;
    const slow = Array.from({ length: 20 }, () => {
      const socket = connect(Number(port), hostname);
      socket.on("error", () => {});
      socket.write(
        `POST /v1/videos HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer ${key}\r\nContent-Type: text/markdown\r\nContent-Length: 1000\r\n\r\n# Ba`,
      );
      return socket;
    });
    for (let n = 0; n < 5; n++) expect((await relay.ask("/v1/videos", key)).status).toBe(200);
    for (const socket of slow) socket.destroy();
    expect((await relay.ask("/healthz", null)).status).toBe(200);
  });
});

describe("a path that is none", () => {
  it.each([
    "/v1/videos/../keys/../../healthz/x",
    "/v1/videos/..%2f..%2fkeys",
    "/v1/videos/%00",
    "/v1/videos/%E0%A4%A",
    "//v1//videos",
    "/v1/videos/vid_00000000000000000000000000/film.mp4%2f..%2f..%2fuploads",
    "/v1/videos/vid_00000000000000000000000000/..%2ffilm.mp4",
    "/v1/uploads/upl_00000000000000000000000000%2f../content/x?end=9999999999999&signature=00",
    "/v1/uploads/..%2f..%2ffilms/content/x?end=9999999999999&signature=00",
    "/v1/keys/__proto__",
    "/v1/constructor/x/events",
  ])("is answered by a problem: %s", async (path) => {
    const answer = await relay.ask(path, key);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    await answer.body?.cancel();
  });
});

describe("names that are the language's own", () => {
  it("are unknown fields, and change nothing", async () => {
    for (const json of [
      '{"posting":{"text":"Baker"},"__proto__":{"auto":true}}',
      '{"posting":{"text":"Baker","__proto__":{"url":"x"}},"constructor":{"prototype":{}}}',
      '{"__proto__":{"posting":{"text":"Baker"}}}',
    ]) {
      const answer = await post(json, { "Content-Type": "application/json" });
      expect([202, 400]).toContain(answer.status);
      await answer.body?.cancel();
    }
    const asked = await relay.ask("/v1/videos?__proto__=1&constructor=2", key, {
      method: "POST",
      body: "# Baker",
      headers: { "Content-Type": "text/markdown" },
    });
    expect([202, 400]).toContain(asked.status);
    const keys = (await (await relay.ask("/v1/keys", key)).json()) as { keys: Record<string, unknown>[] };
    expect(keys.keys[0]).not.toHaveProperty("auto");
  });
});

describe("texts that are made to be slow to match", () => {
  it("are answered like any other", async () => {
    const long = "a".repeat(5_000);
    const asks: [string, Record<string, string>][] = [
      ["/v1/videos", { "X-Request-Id": `${long}!` }],
      ["/v1/videos/vid_00000000000000000000000000/film.mp4", { Range: `bytes=${"0".repeat(5_000)}-` }],
      ["/v1/videos/vid_00000000000000000000000000/events", { "Last-Event-ID": "9".repeat(5_000) }],
      [`/v1/oembed?url=https://x.example/${"/v1/videos/vid_".repeat(25)}`, {}],
      [`/v1/videos?cursor=${"1.".repeat(2_000)}`, {}],
      ["/v1/videos", { Authorization: `Bearer ${" ".repeat(4_000)}x` }],
    ];
    for (const [path, headers] of asks) {
      const answer = await relay.ask(path, "Authorization" in headers ? null : key, { headers });
      expect(answer.status).toBeLessThan(500);
      await answer.body?.cancel();
    }
    for (const [name, value] of Object.entries({
      webhook: `https://${"a.".repeat(900)}x`,
      brand: `${"a ".repeat(40_000)}!`,
      language: `en${"-aaaaaaaa".repeat(5_000)}!`,
      prompt: "make ".repeat(100_000),
    })) {
      const json = { posting: { text: `<${"a".repeat(50_000)}` }, [name]: value };
      expect((await relay.ask("/v1/videos", key, { method: "POST", json })).status).toBeLessThan(500);
    }
    const headers = { "Idempotency-Key": "x".repeat(255), Prefer: `wait=0${",;".repeat(2_000)}` };
    const title = `<script ${"<style ".repeat(5_000)}`;
    const answer = await relay.ask("/v1/videos", key, { method: "POST", json: { posting: { text: title } }, headers });
    expect(answer.status).toBe(202);
  });
});
