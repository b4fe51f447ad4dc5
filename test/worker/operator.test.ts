import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";
import { untilSettled } from "../support/relay-events.ts";
import { ADMIN_SECRET, startRelay, type TestRelay } from "../support/relay.ts";
import { type Ended, jobreel } from "../cli/jobreel.ts";

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
  const vars = { UPSTREAM: "studio", ANONYMOUS: "on", RETENTION_DAYS: String(KEPT_S / 86_400) };
  relay = await startRelay(upstream.url, vars);
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

  await expect.poll(async () => (await relay.ask(`/v1/videos/${id}`, key)).status, { interval: 1_000 }).toBe(404);
  expect((await relay.ask(`/v1/videos/${id}/film.mp4`, key)).status).toBe(404);
  expect(await (await relay.ask("/v1/videos", key)).json()).toMatchObject({ videos: [] });
  expect(await kept()).toBe(0);
});

it("hands out the backend's anonymous tokens where the operator allows it, and they let in", async () => {
  const ask = (clientId?: string): Promise<Response> =>
    relay.ask("/v1/tokens", null, {
      method: "POST",
      headers: clientId === undefined ? {} : { "X-Client-Id": clientId },
    });
  const token = "nmv_usr_of-an-anonymous-visitor";
  const data = { token, user_id: "user-1", credits: 100, expires_at: "2026-12-05T12:00:00Z" };
  upstream.script("anonymousToken", { code: 0, data });
  for (const wrong of [undefined, "me"]) expect((await ask(wrong)).status).toBe(400);
  const given = await ask("0b9f7c52-6f0e-4a53-9d0c-3c1c7b1f8a11");
  expect([given.status, await given.json()]).toEqual([201, { token, credits: 100, expiresAt: data.expires_at }]);
  expect(upstream.calls("anonymousToken").at(-1)?.headers["x-client-id"]).toBe("0b9f7c52-6f0e-4a53-9d0c-3c1c7b1f8a11");
  expect((await relay.ask("/v1/videos", token)).status).toBe(200);
});

describe("jobreel keys", () => {
  const keys = (args: readonly string[], secret = ADMIN_SECRET): Promise<Ended> =>
    jobreel(["keys", ...args], { env: { JOBREEL_RELAY_URL: relay.url, JOBREEL_ADMIN_SECRET: secret } });
  const opens = async (key: string): Promise<number> => (await relay.ask("/v1/videos", key.trim())).status;

  it("makes a key that lets in, lists it without its secret, exchanges it and revokes it", async () => {
    const made = await keys(["add", "--name", "careers site", "--scope", "read", "--budget", "3", "--days", "30"]);
    expect([made.code, await opens(made.stdout)]).toEqual([0, 200]);
    const [, id = "", account = ""] = /^Key (\w+) \(careers site\) of account (\w+)\./u.exec(made.stderr) ?? [];
    const listed = await keys(["list", "--account", account]);
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}  secret  read  careers site  since [\\d-]+, until [\\d-]+\n$`, "u"),
    );
    const fresh = await keys(["rotate", id, "--account", account]);
    expect([fresh.code, await opens(fresh.stdout), await opens(made.stdout)]).toEqual([0, 200, 200]);
    expect(fresh.stdout).not.toBe(made.stdout);
    expect((await keys(["revoke", id, "--account", account])).code).toBe(0);
    expect([await opens(made.stdout), await opens(fresh.stdout)]).toEqual([401, 200]);
  });

  it("says what is wrong: a secret, a key, a scope that there isn't", async () => {
    for (const [args, secret, code, told] of [
      [["list"], "", 2, /JOBREEL_ADMIN_SECRET is not set/u],
      [["list"], "not the secret of this relay", 1, /The relay answered 401/u],
      [["revoke", "000000000000", "--account", "0123456789abcdef"], ADMIN_SECRET, 1, /The relay answered 404/u],
      [["add", "--name", "x", "--scope", "all"], ADMIN_SECRET, 1, /The relay answered 400: .*scope/u],
    ] as const) {
      const { code: ended, stdout, stderr } = await keys(args, secret);
      expect([ended, stdout, stderr]).toEqual([code, "", expect.stringMatching(told)]);
    }
  });
});
