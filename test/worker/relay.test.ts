import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../shared/version.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

/** Nobody listens there: these tests need no backend. */
const NOBODY = "http://127.0.0.1:9";

let relay: TestRelay;
beforeAll(async () => {
  relay = await startRelay(NOBODY);
});
afterAll(() => relay.close());

describe("the relay in workerd", () => {
  it("tells its name and its version", async () => {
    const response = await relay.ask("/healthz", null);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ status: "ok", name: "jobreel relay", version: VERSION });
  });

  it("answers what it doesn't know with a problem that names the path", async () => {
    const response = await relay.ask("/v10", null);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: "urn:jobreel:problem:not_found",
      detail: expect.stringContaining("/v10"),
      instance: "/v10",
    });
  });

  it("gives every request an id, the caller's own where it is a plain one", async () => {
    const own = await relay.ask("/healthz", null, { headers: { "X-Request-Id": "build-2026.17" } });
    expect(own.headers.get("x-request-id")).toBe("build-2026.17");
    const odd = await relay.ask("/healthz", null, { headers: { "X-Request-Id": "a b" } });
    expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("lets web pages ask, and reads no cookies", async () => {
    const preflight = await relay.ask("/v1/videos", null, {
      method: "OPTIONS",
      headers: { Origin: "https://careers.northwind.example", "Access-Control-Request-Method": "POST" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("https://careers.northwind.example");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Idempotency-Key");
    expect(preflight.headers.has("access-control-allow-credentials")).toBe(false);
  });
});

describe("a caller who reads Chinese", () => {
  it.each([
    ["zh-CN", "未找到"],
    ["en;q=0.5, zh-TW;q=0.9", "未找到"],
    ["fr, de;q=0.9", "Not found"],
    ["en-GB, zh;q=0.9", "Not found"],
    ["zh;q=0", "Not found"],
  ])("with Accept-Language %s is told: %s", async (language, title) => {
    const response = await relay.ask("/v1/nothing", null, { headers: { "Accept-Language": language } });
    expect(((await response.json()) as { title: string }).title).toBe(title);
    expect(response.headers.get("content-language")).toBe(title === "Not found" ? "en" : "zh");
    expect(response.headers.get("vary")).toContain("Accept-Language");
  });

  it("is told in it what is wrong with a request", async () => {
    const { key } = await relay.mint({ scope: "make" });
    const ask = async (json: unknown, bearer: string | null): Promise<string> => {
      const headers = { "Accept-Language": "zh" };
      const response = await relay.ask("/v1/videos", bearer, { method: "POST", json, headers });
      return ((await response.json()) as { detail: string }).detail;
    };
    expect(await ask({ posting: { text: "Baker" } }, null)).toContain("请求没有携带密钥");
    expect(await ask({ posting: { url: "https://10.0.0.7/" } }, key)).toContain("不是公网域名");
    expect(await ask({ posting: {} }, key)).toContain("所需格式见 /openapi.json");
  });
});

describe("a posting that can't be taken", () => {
  it.each([
    ["an unknown field", { posting: { text: "Baker" }, lenght: 30 }, /lenght/],
    ["a length there is none of", { posting: { text: "Baker" }, length: 31 }, /length/],
    ["no posting", { length: 30 }, /posting/],
    ["two postings", { posting: { text: "Baker", markdown: "# Baker" } }, /posting/],
    ["an address of this machine", { posting: { url: "https://localhost/jobs/1" } }, /public web/],
    ["an address in numbers", { posting: { url: "https://169.254.169.254/latest" } }, /public web/],
    ["a plain http address", { posting: { url: "http://careers.example.com/1" } }, /https/],
    ["an address with a password", { posting: { url: "https://a:b@careers.example.com/1" } }, /password/],
    ["a webhook within the network", { posting: { text: "Baker" }, webhook: "https://10.0.0.7/hook" }, /public web/],
  ])("%s is told", async (_name, json, told) => {
    const { key } = await relay.mint({ scope: "make" });
    const response = await relay.ask("/v1/videos", key, { method: "POST", json });
    const problem = (await response.json()) as { detail: string };
    expect([response.status, problem.detail]).toEqual([400, expect.stringMatching(told)]);
  });

  it.each([
    ["image/png", new Uint8Array([1, 2, 3]), 415],
    ["text/markdown", new Uint8Array(), 400],
    ["text/plain", new Uint8Array([0xff, 0xfe, 0xfd]), 400],
    ["text/markdown", new TextEncoder().encode("x".repeat(200_001)), 413],
    ["application/json", new TextEncoder().encode('{"posting":'), 400],
    ["multipart/form-data", new TextEncoder().encode("no form"), 400],
  ])("a body of %s is refused with %#", async (type, body, status) => {
    const { key } = await relay.mint({ scope: "make" });
    const response = await relay.ask("/v1/videos", key, { method: "POST", headers: { "Content-Type": type }, body });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("a request with an idempotency key", () => {
  it("is answered as the first time, and makes nothing twice", async () => {
    const { key } = await relay.mint({ scope: "make" });
    const post = (text: string): Promise<Response> =>
      relay.ask("/v1/videos", key, {
        method: "POST",
        json: { posting: { text } },
        headers: { "Idempotency-Key": "one-and-the-same" },
      });
    const first = (await (await post("# Baker\nBread.")).json()) as { id: string };
    const second = await post("# Baker\nBread.");
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect(second.status).toBe(202);
    expect(((await second.json()) as { id: string }).id).toBe(first.id);
    const other = await post("# Butcher\nMeat.");
    expect(other.status).toBe(422);
    const list = (await (await relay.ask("/v1/videos", key)).json()) as { videos: unknown[] };
    expect(list.videos).toHaveLength(1);
  });
});

describe("a large request with an idempotency key", () => {
  it("is known again by its beginning, whether or not its length is told", async () => {
    const { key } = await relay.mint({ scope: "make" });
    const note = "x".repeat(1_500_000);
    const post = (text: string, chunked: boolean): Promise<Response> => {
      const bytes = new TextEncoder().encode(JSON.stringify({ posting: { text }, note }));
      return relay.ask("/v1/videos", key, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": chunked ? "chunked" : "with-a-length" },
        body: chunked ? new Blob([bytes]).stream() : bytes,
      });
    };
    for (const chunked of [false, true]) {
      const first = await (await post("# Baker\nBread.", chunked)).text();
      const again = await post("# Baker\nBread.", chunked);
      expect([again.headers.get("idempotency-replayed"), await again.text()]).toEqual(["true", first]);
      expect((await post("# Baker\nMeat.", chunked)).status).toBe(422);
    }
  });
});

describe("a month's budget", () => {
  it("ends in 429 with the time that is left, and counts no film that is refused", async () => {
    const { key } = await relay.mint({ scope: "make", budget: 1 });
    const post = (): Promise<Response> =>
      relay.ask("/v1/videos", key, { method: "POST", json: { posting: { text: "# Baker\nBread." } } });
    const first = await post();
    expect([first.status, first.headers.get("ratelimit")]).toEqual([202, expect.stringMatching(/^"films";r=0;t=\d+$/)]);
    const second = await post();
    expect(second.status).toBe(429);
    expect(Number(second.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a list", () => {
  it("goes on where its cursor says, without a film twice or left out", async () => {
    const { key } = await relay.mint({ scope: "make" });
    const made: string[] = [];
    for (const name of ["a", "b", "c", "d", "e"]) {
      const answer = await relay.ask("/v1/videos", key, {
        method: "POST",
        json: { posting: { text: `Baker ${name}` } },
      });
      made.push(((await answer.json()) as { id: string }).id);
    }
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: { videos: { id: string }[]; next: string | null } = (await (
        await relay.ask(`/v1/videos?limit=2${next === null ? "" : `&cursor=${next}`}`, key)
      ).json()) as never;
      seen.push(...page.videos.map(({ id }) => id));
      ({ next } = page);
    } while (next !== null);
    expect(seen).toEqual(made.toReversed());
  });
});
