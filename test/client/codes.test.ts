import { describe, expect, it } from "vitest";
import { NemoError } from "../../shared/errors/index.ts";
import { all, CLIENT_ID, withUpstream } from "../support/with-upstream.ts";

/** One test a row of the protocol's table of codes. */

const failure = async (work: Promise<unknown>): Promise<NemoError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(NemoError);
  return error as NemoError;
};

describe("0, success", () => {
  it("goes on", () =>
    withUpstream(async ({ client }) => {
      expect(await client.credits()).toEqual({ available: 90, frozen: 10, total: 100 });
    }));

  it("is what counts: a code other than 0 is an error whatever the HTTP status", () =>
    withUpstream(async ({ client, upstream }) => {
      upstream.script("credits", { code: 2001, message: "insufficient", status: 200 });
      expect(await failure(client.credits())).toMatchObject({ type: "no_credits", code: 2001, status: 200 });
    }));
});

describe.each([1001, 1010, 1011])("%i, a token that is not valid", (code) => {
  it("is answered by a new anonymous token, once, for the same client id", () =>
    withUpstream(async ({ client, upstream }) => {
      upstream.script("credits", { code, status: 401 });
      await client.credits();
      expect(upstream.arrived.map(({ call }) => call)).toEqual([
        "anonymousToken",
        "credits",
        "anonymousToken",
        "credits",
      ]);
      expect(upstream.calls("anonymousToken").map(({ headers }) => headers["x-client-id"])).toEqual([
        CLIENT_ID,
        CLIENT_ID,
      ]);
      expect(upstream.calls("credits").map(({ headers }) => headers["authorization"])).toEqual([
        "Bearer nmv_usr_1",
        "Bearer nmv_usr_2",
      ]);
    }));

  it("is an error when the new one is refused, too", () =>
    withUpstream(async ({ client, upstream }) => {
      upstream.script("credits", { code }, { code });
      expect(await failure(client.credits())).toMatchObject({ type: "token_refused", code });
      expect(upstream.calls("credits")).toHaveLength(2);
    }));

  it("is never answered by replacing a token that the user gave: that is said", () =>
    withUpstream(
      async ({ client, upstream }) => {
        upstream.script("credits", { code });
        const error = await failure(client.credits());
        expect(error).toMatchObject({ type: "token_refused", code });
        expect(error.remedy).toContain("you gave, and is not replaced");
        expect(upstream.calls("anonymousToken")).toHaveLength(0);
        expect(upstream.calls("credits")).toHaveLength(1);
      },
      { token: "nmv_usr_of_mine" },
    ));
});

it("renews a token once for all calls that it was refused to", () =>
  withUpstream(
    async ({ client, upstream }) => {
      upstream.script("credits", { code: 1001 }, { code: 1001 }, { code: 1001 });
      await Promise.all([client.credits(), client.credits(), client.credits()]);
      expect(upstream.calls("anonymousToken")).toHaveLength(1);
    },
    { anonymousToken: "nmv_usr_old" },
  ));

it("sends a message once more after 1001, as it was not taken", () =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("run", { code: 1001 });
    expect((await all(client.run({ sessionId: "s", text: "hi" }))).map(({ type }) => type)).toEqual(["text", "end"]);
    expect(upstream.calls("run")).toHaveLength(2);
  }));

it("tells of 1002, a session that is not known", () =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("state", { code: 1002, message: "session not found", status: 404 });
    expect(await failure(client.state("s"))).toMatchObject({
      type: "session_not_found",
      code: 1002,
      status: 404,
      detail: "session not found",
      remedy: "Start a new session.",
    });
  }));

describe("2001, no credits", () => {
  it("gives an anonymous user the link to register, bound to what they have", () =>
    withUpstream(async ({ client, upstream }) => {
      await client.createSession({ taskName: "film", language: "en" });
      upstream.script("run", { code: 2001 });
      const error = await failure(all(client.run({ sessionId: "s", text: "hi" })));
      expect(error.type).toBe("no_credits");
      expect(error.remedy).toContain("https://nemovideo.com/?bind=user-1");
    }));

  it("takes the id for the link from the state where no session told it", () =>
    withUpstream(
      async ({ client, upstream }) => {
        upstream.state = { user_id: "user-7" };
        await client.state("s");
        upstream.script("credits", { code: 2001 });
        expect((await failure(client.credits())).remedy).toContain("?bind=user-7");
      },
      { anonymousToken: "nmv_usr_kept" },
    ));

  it("sends a registered user to their account", () =>
    withUpstream(
      async ({ client, upstream }) => {
        upstream.script("credits", { code: 2001 });
        expect((await failure(client.credits())).remedy).toBe("Top up credits in your account.");
      },
      { token: "nmv_usr_of_mine" },
    ));
});

it.each([
  [4001, "unsupported_file", "mp4, mov, avi, webm, mkv"],
  [4002, "file_too_large", "Compress or trim"],
] as const)("says what to do about %i", (code, type, remedy) =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("upload", { code });
    const error = await failure(client.uploadFiles("s", [{ name: "a.mp4", body: new Uint8Array(3) }]));
    expect(error).toMatchObject({ type, code });
    expect(error.remedy).toContain(remedy);
  }),
);

it("makes a client id on 400 and tries again, once", () =>
  withUpstream(
    async ({ client, upstream }) => {
      upstream.script("anonymousToken", { code: 400, status: 400 });
      const { clientId } = await client.anonymousToken();
      const ids = upstream.calls("anonymousToken").map(({ headers }) => headers["x-client-id"]);
      expect(ids).toEqual(["not-a-uuid", clientId]);
      expect(clientId).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(client.clientId).toBe(clientId);
      upstream.script("anonymousToken", { code: 400, status: 400 }, { code: 400, status: 400 });
      expect((await failure(client.anonymousToken())).type).toBe("missing_client_id");
    },
    { clientId: "not-a-uuid" },
  ));

it.each([
  { code: 402, status: 402 },
  { code: 402, status: 200 },
  { status: 402, json: { success: false } },
] as const)("tells of a plan without export: %o", (answer) =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("render", answer);
    expect(await failure(client.render({ sessionId: "s", draft: {} }))).toMatchObject({
      type: "export_blocked",
      remedy: "Register or upgrade your plan to unlock export.",
    });
  }),
);

describe("429, too many requests", () => {
  it("is tried once more after 30 seconds", () =>
    withUpstream(async ({ client, upstream, clock }) => {
      upstream.script("credits", { code: 429, status: 429 });
      const credits = client.credits();
      await clock.pass(30_000);
      expect((await credits).available).toBe(90);
      expect(upstream.calls("credits")).toHaveLength(2);
    }));

  it.each([
    ["7", 7000],
    ["Sat, 28 Nov 2026 12:00:09 GMT", 9000],
  ])("is tried once more after Retry-After: %s", (header, ms) =>
    withUpstream(async ({ client, upstream, clock }) => {
      upstream.script("run", { code: 429, status: 429, headers: { "Retry-After": header } });
      const events = all(client.run({ sessionId: "s", text: "hi" }));
      await clock.pass(ms);
      expect((await events).at(-1)).toMatchObject({ type: "end" });
      expect(upstream.calls("run")).toHaveLength(2);
    }),
  );

  it("is an error the second time", () =>
    withUpstream(async ({ client, upstream, clock }) => {
      upstream.script("credits", { status: 429, body: "slow down" }, { status: 429, body: "slow down" });
      const error = failure(client.credits());
      await clock.pass(30_000);
      expect(await error).toMatchObject({ type: "rate_limited", status: 429 });
      expect(upstream.calls("credits")).toHaveLength(2);
    }));

  it("is an error at once when the wait would be longer than two minutes, and tells how long it is", () =>
    withUpstream(async ({ client, upstream }) => {
      upstream.script("anonymousToken", { code: 429, status: 429, headers: { "Retry-After": "86400" } });
      expect(await failure(client.anonymousToken())).toMatchObject({ type: "rate_limited", retryAfterMs: 86_400_000 });
      expect(upstream.arrived).toHaveLength(1);
    }));
});

it("keeps the words of a code that it does not know", () =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("credits", { code: 7777, message: "the moon is full" });
    const error = await failure(client.credits());
    expect(error).toMatchObject({ type: "refused", code: 7777, detail: "the moon is full" });
    expect(error.message).toContain("the moon is full");
  }));

it("says it in Chinese", () =>
  withUpstream(
    async ({ client, upstream }) => {
      upstream.script("render", { code: 402 });
      const error = await failure(client.render({ sessionId: "s", draft: {} }));
      expect(error.message).toBe("当前套餐不支持导出。请注册或升级套餐以解锁导出。");
    },
    { language: "zh" },
  ));
