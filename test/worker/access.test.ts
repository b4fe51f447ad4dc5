import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADMIN_SECRET, startRelay, type TestRelay } from "../support/relay.ts";

let relay: TestRelay;
const keys: Record<string, string | null> = {};
let video = "";
let session = "";

beforeAll(async () => {
  relay = await startRelay("http://127.0.0.1:9");
  const make = await relay.mint({ scope: "make" });
  const { account } = make;
  Object.assign(keys, {
    none: null,
    wrong: `${make.key.slice(0, -3)}000`,
    read: (await relay.mint({ scope: "read", account })).key,
    make: make.key,
    admin: (await relay.mint({ scope: "admin", account })).key,
    publishable: (await relay.mint({ kind: "publishable", account })).key,
    other: (await relay.mint({ scope: "admin" })).key,
    operator: ADMIN_SECRET,
    upstream: "nmv_usr_0123456789abcdef",
  });
  const answer = await relay.ask("/v1/videos", make.key, { method: "POST", json: { posting: { text: "# Baker" } } });
  video = ((await answer.json()) as { id: string }).id;
  const begun = await relay.ask("/v1/sessions", make.key, { method: "POST", json: { title: "Baker" } });
  session = ((await begun.json()) as { id: string }).id;
});
afterAll(() => relay.close());

const SCOPES = ["read", "make", "admin"] as const;
type Route = readonly [method: string, path: string, scope: (typeof SCOPES)[number], json?: unknown];
const ROUTES: readonly Route[] = [
  ["GET", "/v1/videos", "read"],
  ["POST", "/v1/videos", "make", { posting: {} }],
  ["GET", "/v1/videos/VIDEO", "read"],
  ["GET", "/v1/videos/VIDEO/events?from=999999", "read"],
  ["POST", "/v1/videos/VIDEO/tickets", "read"],
  ["POST", "/v1/videos/VIDEO/messages", "make", { text: "" }],
  ["POST", "/v1/videos/VIDEO/exports", "make", {}],
  ["POST", "/v1/videos/VIDEO/cancel", "make"],
  ["GET", "/v1/videos/VIDEO/film.mp4", "read"],
  ["GET", "/v1/videos/VIDEO/poster.jpg", "read"],
  ["GET", "/v1/videos/VIDEO/captions.vtt", "read"],
  ["GET", "/v1/videos/VIDEO/transcript.txt", "read"],
  ["GET", "/v1/videos/VIDEO/embed", "read"],
  ["GET", "/v1/videos/VIDEO/jsonld", "read"],
  ["GET", "/v1/oembed?url=https://relay.example/v1/videos/VIDEO/embed", "read"],
  ["GET", "/v1/videos/VIDEO/deliveries", "make"],
  ["POST", "/v1/videos/VIDEO/deliveries/msg_00000000-0000-0000-0000-000000000000/redeliver", "make"],
  ["POST", "/v1/sessions", "make", { title: "" }],
  ["GET", "/v1/sessions/SESSION", "read"],
  ["POST", "/v1/sessions/SESSION/messages", "make", { text: "" }],
  ["POST", "/v1/sessions/SESSION/exports", "make", {}],
  ["POST", "/v1/sessions/SESSION/files", "make", { urls: [] }],
  ["GET", "/v1/credits", "make"],
  ["POST", "/v1/uploads", "make", {}],
  ["GET", "/v1/uploads/upl_00000000000000000000000000", "make"],
  ["PUT", "/v1/uploads/upl_00000000000000000000000000/parts/1", "make", "x"],
  ["POST", "/v1/uploads/upl_00000000000000000000000000/complete", "make"],
  ["GET", "/v1/keys", "admin"],
  ["POST", "/v1/keys", "admin", {}],
  ["DELETE", "/v1/keys/000000000000", "admin"],
  ["POST", "/v1/keys/000000000000/rotate", "admin"],
];

async function statusOf(route: Route, who: string): Promise<number> {
  const [method, path, , json] = route;
  const filled = path.replace("VIDEO", video).replace("SESSION", session);
  const answer = await relay.ask(filled, keys[who] ?? null, { method, ...(json === undefined ? {} : { json }) });
  await answer.body?.cancel();
  return answer.status;
}

describe.each(ROUTES.map((route) => ({ route, name: route.slice(0, 3).join(" ") })))("$name", ({ route }) => {
  const [, , scope] = route;
  it("lets nobody in without a key, or with a wrong one", async () => {
    expect([await statusOf(route, "none"), await statusOf(route, "wrong")]).toEqual([401, 401]);
  });

  it.each(["read", "make", "admin", "publishable", "upstream"] as const)("asks %s for its scope", async (who) => {
    const held = who === "publishable" ? "read" : who === "upstream" ? "make" : who;
    const status = await statusOf(route, who);
    const denied = SCOPES.indexOf(held) < SCOPES.indexOf(scope);
    expect([401, 403].includes(status)).toBe(denied);
    expect(status).not.toBe(500);
  });
});

const NAMED = ROUTES.filter(([, path]) => /VIDEO|SESSION/.test(path));
describe.each(NAMED.map((route) => ({ route, name: route.slice(0, 2).join(" ") })))("$name", ({ route }) => {
  it("tells others, the operator too, that there is nothing", async () => {
    // A request that is wrong in itself is told so before anybody's film is looked for.
    for (const who of ["other", "operator", "upstream"]) expect([404, 400]).toContain(await statusOf(route, who));
  });
});

describe("keys", () => {
  it("are told once, and their lists hold no secret", async () => {
    const { key, account } = await relay.mint({ scope: "admin", name: "careers site" });
    const list = await (await relay.ask("/v1/keys", key)).text();
    expect(list).toContain("careers site");
    expect(list).not.toContain(key.slice(-20));
    expect((await relay.ask(`/v1/keys?account=${account}`, key)).status).toBe(403);
    expect((await relay.ask(`/v1/keys?account=${account}`, ADMIN_SECRET)).status).toBe(200);
  });

  it("let nobody in once they are revoked, and for a day more once they are exchanged", async () => {
    const admin = await relay.mint({ scope: "admin" });
    const minted = await relay.ask("/v1/keys", admin.key, { method: "POST", json: { name: "site", scope: "read" } });
    const site = (await minted.json()) as { id: string; key: string };
    expect((await relay.ask("/v1/videos", site.key)).status).toBe(200);
    const rotated = await relay.ask(`/v1/keys/${site.id}/rotate`, admin.key, { method: "POST" });
    const fresh = (await rotated.json()) as { id: string; key: string };
    expect([
      (await relay.ask("/v1/videos", site.key)).status,
      (await relay.ask("/v1/videos", fresh.key)).status,
    ]).toEqual([200, 200]);
    expect((await relay.ask(`/v1/keys/${fresh.id}`, admin.key, { method: "DELETE" })).status).toBe(204);
    const refused = await relay.ask("/v1/videos", fresh.key);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([401, "revoked_key"]);
  });

  it("are used by the web pages that they name, and by servers", async () => {
    const { key } = await relay.mint({ kind: "publishable", origins: ["https://careers.northwind.example"] });
    const from = async (origin: string): Promise<number> =>
      (await relay.ask("/v1/videos", key, { headers: { Origin: origin } })).status;
    expect([await from("https://careers.northwind.example"), await from("https://elsewhere.example")]).toEqual([
      200, 403,
    ]);
  });

  it("may stand in an address only where they are no secret", async () => {
    const secret = await relay.mint({ scope: "read" });
    const open = await relay.mint({ kind: "publishable" });
    expect((await relay.ask(`/v1/videos?key=${secret.key}`, null)).status).toBe(401);
    expect((await relay.ask(`/v1/videos?key=${open.key}`, null)).status).toBe(200);
  });

  it("of the publishable kind can't be given more than reading", async () => {
    const { key } = await relay.mint({ kind: "publishable", scope: "admin" });
    expect((await relay.ask("/v1/keys", key)).status).toBe(403);
  });
});

describe("a ticket", () => {
  it("reads the session that it was made for, and no other", async () => {
    const made = await relay.ask(`/v1/videos/${video}/tickets`, keys["make"] ?? null, { method: "POST" });
    const { ticket } = (await made.json()) as { ticket: string };
    const answer = await relay.ask(`/v1/videos/${video}/events?from=999999&ticket=${ticket}`, null);
    await answer.body?.cancel();
    expect(answer.status).toBe(200);
    expect((await relay.ask(`/v1/videos/${session}/events?ticket=${ticket}`, null)).status).toBe(401);
    const forged = `${ticket.slice(0, -1)}${ticket.endsWith("0") ? "1" : "0"}`;
    expect((await relay.ask(`/v1/videos/${video}/events?ticket=${forged}`, null)).status).toBe(401);
    expect((await relay.ask(`/v1/videos/${video}?ticket=${ticket}`, null)).status).toBe(401);
  });
});
