import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestHarness } from "wrangler";
import { VERSION } from "../../shared/version.ts";

const server = createTestHarness({ workers: [{ configPath: "wrangler.toml" }] });
beforeAll(async () => {
  await server.listen();
});
afterAll(() => server.close());

describe("the relay in workerd", () => {
  it("tells its name, its version and what is not there yet", async () => {
    const response = await server.fetch("/healthz");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({
      status: "ok",
      name: "jobreel relay",
      version: VERSION,
      ready: ["GET /healthz"],
      notYet: expect.arrayContaining([expect.stringContaining("sessions")]),
    });
  });

  it.each([
    ["GET", "/v1/sessions", 501, "not_implemented"],
    ["POST", "/v1/sessions/42/messages", 501, "not_implemented"],
    ["DELETE", "/v1/sessions/42", 501, "not_implemented"],
    ["GET", "/", 404, "not_found"],
    ["GET", "/v10", 404, "not_found"],
    ["POST", "/healthz", 405, "method_not_allowed"],
  ])("answers %s %s with a problem of status %i and code %s", async (method, path, status, code) => {
    const response = await server.fetch(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: `urn:jobreel:problem:${code}`,
      status,
      code,
      detail: expect.stringContaining(path),
      instance: path,
    });
  });

  it("names the methods it knows where the method is wrong", async () => {
    const response = await server.fetch("/healthz", { method: "PUT" });
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it("answers HEAD without a body", async () => {
    const response = await server.fetch("/healthz", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});
