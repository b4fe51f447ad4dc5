import { cp } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { openTokens } from "../../engine/studio/index.ts";
import { fakeWorkshop } from "../support/fake-workshop.ts";
import { openStudio, SHORT_DRAFT, type TestStudio } from "../support/studio.ts";

const NEMO = "/api/tasks/me/with-session/nemo_agent";
const BALANCE = "/api/credits/balance/simple";

/** Sends a message and waits for its end. */
async function say(studio: TestStudio, session: string, text = "go"): Promise<string> {
  const body = { app_name: "nemo_agent", user_id: "me", session_id: session, new_message: { parts: [{ text }] } };
  return (await studio.call("POST", "/run_sse", body)).text();
}

const order = (id: string, sessionId: string) => ({
  id,
  sessionId,
  draft: SHORT_DRAFT,
  output: { format: "mp4", quality: "high" },
});

async function ended(studio: TestStudio, id: string): Promise<string> {
  for (;;) {
    const { status } = (await (await studio.call("GET", `/api/render/proxy/lambda/${id}`)).json()) as {
      status: string;
    };
    if (status !== "pending" && status !== "processing") return status;
  }
}

describe("tokens", () => {
  it("are given once a week to a client that says its id, and so many a day to an address", async () => {
    await using studio = await openStudio({ anonymousPerIpPerDay: 3 }, fakeWorkshop());
    const ask = (id?: string) =>
      studio.ask("POST", "/api/auth/anonymous-token", undefined, id === undefined ? {} : { "X-Client-Id": id });
    expect(await ask()).toMatchObject({ status: 400, code: 400 });
    expect(await ask("me")).toMatchObject({ status: 400, code: 400 });
    const id = crypto.randomUUID();
    const first = await ask(id);
    expect(first).toMatchObject({
      status: 200,
      code: 0,
      data: {
        token: expect.stringMatching(/^nmv_usr_[\w-]{43}$/u),
        credits: 100,
        expires_at: "2026-12-05T12:00:00.000Z",
      },
    });
    expect(await ask(id)).toMatchObject({ status: 429, code: 429, message: expect.stringContaining("7 days") });
    expect((await ask(crypto.randomUUID())).code).toBe(0);
    expect(await ask(crypto.randomUUID())).toMatchObject({ status: 429, code: 429 });
    // A week on: the old one has ended, the client gets the next, and is the same user.
    studio.clock.nowMs += 7 * 86_400_000;
    const auth = { Authorization: `Bearer ${String(first.data.token)}` };
    expect(await studio.ask("GET", BALANCE, undefined, auth)).toMatchObject({ status: 401, code: 1001 });
    const second = await ask(id);
    expect(second.data.user_id).toBe(first.data.user_id);
    expect(
      await studio.ask("GET", BALANCE, undefined, { Authorization: `Bearer ${String(second.data.token)}` }),
    ).toMatchObject({ data: { available: 200 } });
  });

  it("are asked for everywhere but where they are made, and are in no log", async () => {
    await using studio = await openStudio({}, fakeWorkshop());
    const none = { Authorization: "" };
    for (const [method, path] of [
      ["POST", NEMO],
      ["POST", "/run_sse"],
      ["POST", "/api/upload-video/nemo_agent/me/x"],
      ["GET", BALANCE],
      ["GET", "/api/state/nemo_agent/me/x/latest"],
      ["POST", "/api/render/proxy/lambda"],
      ["GET", "/api/render/proxy/lambda/x"],
      ["POST", "/api/render/proxy/lambda/x/cancel"],
      ["GET", "/api/render/proxy/x/download"],
      ["POST", "/api/auth/claim-token"],
    ] as const) {
      expect(await studio.ask(method, path, method === "POST" ? {} : undefined, none), path).toMatchObject({
        status: 401,
        code: 1001,
      });
    }
    const session = await studio.session();
    const claim = await studio.ask("POST", "/api/auth/claim-token", { task_id: "t", session_id: session });
    expect(claim.data).toEqual({ claim_token: expect.stringMatching(/^clm_/u), expires_in: 3600 });
    expect(
      await studio.ask("GET", BALANCE, undefined, { Authorization: `Bearer ${String(claim.data.claim_token)}` }),
    ).toMatchObject({ code: 1001 });
    const page = `${studio.url}/workspace/claim?ct=${String(claim.data.claim_token)}`;
    const opened = await fetch(page);
    expect([opened.status, opened.headers.get("referrer-policy")]).toEqual([200, "no-referrer"]);
    expect(await opened.text()).toContain("The timeline is empty.");
    studio.clock.nowMs += 3_600_000;
    expect((await fetch(page)).status).toBe(404);
    expect(studio.logged()).not.toMatch(/nmv_usr_|clm_|Bearer/u);
  });

  it("are counted by address, and IPv6 by the network of 64 bits in which one client takes any", async () => {
    await using studio = await openStudio({ anonymousPerIpPerDay: 2, trustProxy: true }, fakeWorkshop());
    const from = async (address: string): Promise<number> =>
      (
        await studio.call("POST", "/api/auth/anonymous-token", undefined, {
          "X-Client-Id": crypto.randomUUID(),
          "X-Forwarded-For": `10.0.0.1, ${address}`,
        })
      ).status;
    const statuses = async (...addresses: string[]): Promise<number[]> => {
      const found = [];
      for (const address of addresses) found.push(await from(address));
      return found;
    };
    expect(await statuses("2a02:1:2:3::1", "2a02:1:2:3:ffff::9%eth0", "2A02:1:2:3:4:5:6:7")).toEqual([200, 200, 429]);
    expect(await statuses("2a02:1:2:4::1", "::1")).toEqual([200, 200]);
    expect(await statuses("198.51.100.7", "::ffff:198.51.100.7", "::ffff:c633:6407", "198.51.100.8")).toEqual([
      200, 200, 429, 200,
    ]);
  });

  it("of operators are handed out beside the running studio, and revoked there", async () => {
    await using studio = await openStudio({}, fakeWorkshop());
    const desk = await openTokens(studio.dataDir, () => studio.clock.nowMs);
    const { token, userId } = desk.operator("careers site", 500, null);
    const auth = { Authorization: `Bearer ${token}` };
    expect(await studio.ask("GET", BALANCE, undefined, auth)).toMatchObject({
      data: { available: 500, frozen: 0, total: 500 },
    });
    expect(desk.list()).toEqual([expect.objectContaining({ userId, name: "careers site", revoked: false })]);
    expect(desk.revoke(userId)).toBe(1);
    expect(await studio.ask("GET", BALANCE, undefined, auth)).toMatchObject({ code: 1001 });
    desk.close();
  });
});

describe("credits", () => {
  const prices = { draft: 50, edit: 10, export: 20 };

  it("are frozen for work in progress, and then charged", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({ prices }, workshop);
    const session = await studio.session();
    workshop.hold = true;
    const run = say(studio, session);
    await expect.poll(() => workshop.begun.length).toBe(1);
    expect((await studio.ask("GET", BALANCE)).data).toEqual({ available: 50, frozen: 50, total: 100 });
    workshop.release();
    await run;
    expect((await studio.ask("GET", BALANCE)).data).toEqual({ available: 50, frozen: 0, total: 50 });
    workshop.hold = false;
    await say(studio, session);
    expect((await studio.ask("GET", BALANCE)).data).toEqual({ available: 40, frozen: 0, total: 40 });
    await studio.ask("POST", "/api/render/proxy/lambda", order("a", session));
    expect(await ended(studio, "a")).toBe("completed");
    expect((await studio.ask("GET", BALANCE)).data).toEqual({ available: 20, frozen: 0, total: 20 });
  });

  it("are let go where the work fails or is cancelled, and where they are too few nothing is begun", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({ prices: { ...prices, draft: 90 } }, workshop);
    const session = await studio.session();
    workshop.hold = true;
    await studio.ask("POST", "/api/render/proxy/lambda", order("a", session));
    expect((await studio.ask("GET", BALANCE)).data).toMatchObject({ available: 80, frozen: 20 });
    expect(
      await studio.ask("POST", "/run_sse", { session_id: session, new_message: { parts: [{ text: "go" }] } }),
    ).toMatchObject({ status: 403, code: 2001, data: { available: 80, needed: 90, bind_id: expect.any(String) } });
    expect(await studio.ask("POST", "/api/render/proxy/lambda/a/cancel", {})).toMatchObject({
      code: 0,
      data: { status: "cancelled" },
    });
    expect((await studio.ask("GET", BALANCE)).data).toEqual({ available: 100, frozen: 0, total: 100 });
    expect(await studio.ask("POST", "/api/render/proxy/lambda/a/cancel", {})).toMatchObject({ code: 409 });
  });

  it("of work that a crash cut off are let go at the next start, and those of a render stay frozen until its film is made", async () => {
    const workshop = fakeWorkshop();
    await using first = await openStudio({ prices }, workshop);
    const session = await first.session();
    workshop.hold = true;
    void say(first, session).catch(() => {});
    await first.ask("POST", "/api/render/proxy/lambda", order("a", session));
    await expect.poll(() => workshop.begun.length).toBe(2);
    // As a crash leaves it: the database as it is now, and nobody who settles anything.
    const again = fakeWorkshop();
    again.hold = true;
    await expect(openStudio({ dataDir: first.dataDir }, again)).rejects.toThrow(/Another studio uses the folder/u);
    const dataDir = `${first.dataDir}-crashed`;
    await cp(first.dataDir, dataDir, { recursive: true });
    await using second = await openStudio({ prices, dataDir }, again);
    const auth = { Authorization: `Bearer ${first.token}` };
    expect((await second.ask("GET", BALANCE, undefined, auth)).data).toEqual({ available: 80, frozen: 20, total: 100 });
    again.release();
    await expect
      .poll(async () => (await second.ask("GET", BALANCE, undefined, auth)).data)
      .toEqual({ available: 80, frozen: 0, total: 80 });
  });
});

describe("the export gate", () => {
  it("asks for attribution, or for an operator's token, by 402", async () => {
    const attribution = { "X-Skill-Source": "test", "X-Skill-Version": "1", "X-Skill-Platform": "unknown" };
    await using attributed = await openStudio({ exportGate: "attributed" }, fakeWorkshop());
    const session = await attributed.session();
    expect(await attributed.ask("POST", "/api/render/proxy/lambda", order("a", session))).toMatchObject({
      status: 402,
      code: 402,
      message: expect.stringContaining("X-Skill-Source"),
    });
    expect((await attributed.ask("POST", "/api/render/proxy/lambda", order("a", session), attribution)).code).toBe(0);

    await using closed = await openStudio({ exportGate: "operators" }, fakeWorkshop());
    const other = await closed.session();
    expect(await closed.ask("POST", "/api/render/proxy/lambda", order("a", other), attribution)).toMatchObject({
      status: 402,
      code: 402,
      message: "Register or upgrade your plan to unlock export.",
    });
  });
});
